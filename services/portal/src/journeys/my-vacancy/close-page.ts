/** An employer stops a vacancy with a reason, or says how many people he found himself. */
import { buttonGroup, linkButton, submitButton } from '@vlinderdas/design/button';
import { radios } from '@vlinderdas/design/choices';
import { errorOf, numberField, textArea } from '@vlinderdas/design/fields';
import { errorSummary, type FieldProblem, postForm } from '@vlinderdas/design/form';
import { pageHeading, section, sectionHeading } from '@vlinderdas/design/heading';
import { type Html, html } from '@vlinderdas/design/html';
import type { Sluiting } from '@vlinderdas/vacancies-service/contract/progress.resource';
import type { Vacature } from '@vlinderdas/vacancies-service/contract/vacancies.resource';
import type { FormValues } from '../../http/form-values.ts';
import type { PortalPage, Visit } from '../../http/visit.ts';
import { nameOf } from './course.ts';
import { closingReasons, myVacancyText as text } from './text.ts';

type Parsed<Body> = { body: Body } | { problems: readonly FieldProblem[] };

export function parseClosing(form: FormValues): Parsed<Sluiting> {
  const chosen = closingReasons.find(({ value }) => value === form.text('reden'));
  if (!chosen) return { problems: [{ field: 'reden', message: text.closeReasonMissing }] };
  const toelichting = form.optional('toelichting');
  return { body: { reden: chosen.value, ...(toelichting && { toelichting }) } };
}

/** @param left posts that are still open */
export function parseFilled(form: FormValues, left: number): Parsed<{ aantal: number }> {
  const typed = form.text('aantal');
  const aantal = /^\d{1,3}$/.test(typed) ? Number(typed) : 0;
  if (aantal < 1 || aantal > left) return { problems: [{ field: 'aantal', message: text.fillWrong(left) }] };
  return { body: { aantal } };
}

export interface ClosePageView {
  vacancy: Vacature;
  guard: Visit['guard'];
  form?: FormValues;
  problems?: readonly FieldProblem[];
  /** Says that someone else was first. */
  conflict?: Html;
}

export function openPosts({ aantalGezocht, aantalVervuld }: Vacature): number {
  return aantalGezocht - aantalVervuld;
}

export function closePage({ vacancy, guard, form, problems = [], conflict }: ClosePageView): PortalPage {
  const path = `/mijn-vacatures/${vacancy.id}`;
  const version = html`<input type="hidden" name="revisie" value="${vacancy.revisie}">`;
  const left = openPosts(vacancy);
  const fill =
    left > 0 &&
    section(
      sectionHeading({
        title: text.fillTitle,
        id: 'zelf-gevonden',
        intro: text.fillIntro(left, vacancy.aantalGezocht),
      }),
      postForm({
        action: `${path}/vervullingen`,
        guard: guard(),
        body: html`${version}${numberField({ name: 'aantal', label: text.fillLabel, value: form?.text('aantal') || '1', error: errorOf(problems, 'aantal'), maxLength: 3 })}${buttonGroup(submitButton({ text: text.fill }))}`,
      }),
    );
  return {
    title: text.closeTitle,
    layout: 'text',
    ...(problems.length > 0 && { failed: true, status: 400 }),
    ...(conflict && { status: 409 }),
    crumbs: [
      { href: '/mijn-vacatures', text: text.list },
      { href: path, text: nameOf(vacancy) },
    ],
    main: html`${conflict}${errorSummary(problems)}${pageHeading({ title: text.closeTitle, intro: text.closeIntro })}${postForm(
      {
        action: `${path}/sluiten`,
        guard: guard(),
        body: html`${version}${radios({
          name: 'reden',
          label: text.closeReason,
          value: form?.text('reden'),
          error: errorOf(problems, 'reden'),
          choices: closingReasons,
        })}${textArea({
          name: 'toelichting',
          label: text.closeNote,
          optional: true,
          value: form?.text('toelichting'),
          error: errorOf(problems, 'toelichting'),
          maxLength: 2_000,
          rows: 4,
        })}${buttonGroup(submitButton({ text: text.closeTitle, kind: 'danger' }), linkButton({ text: text.stop, href: path, kind: 'subtle' }))}`,
      },
    )}${fill}`,
  };
}
