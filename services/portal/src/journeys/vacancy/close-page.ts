/** A vacancy ends with a reason; "no candidate" with an explanation and something that we offer instead. */
import { buttonGroup, linkButton, submitButton } from '@vlinderdas/design/button';
import { checkboxes, radios } from '@vlinderdas/design/choices';
import { errorOf, numberField, textArea } from '@vlinderdas/design/fields';
import { errorSummary, type FieldProblem, postForm } from '@vlinderdas/design/form';
import { pageHeading, section, sectionHeading } from '@vlinderdas/design/heading';
import { html } from '@vlinderdas/design/html';
import { alternatieven } from '@vlinderdas/vacancies-service/contract/alternatives';
import type { Sluiting } from '@vlinderdas/vacancies-service/contract/progress.resource';
import type { Vacature } from '@vlinderdas/vacancies-service/contract/vacancies.resource';
import { sluitingsredenen } from '@vlinderdas/vocabulary/vacancies';
import type { FormValues } from '../../http/form-values.ts';
import type { PortalPage, Visit } from '../../http/visit.ts';
import { closingReasons, vacancyText as text } from './text.ts';
import { nameOf } from './vacancy-head.ts';

export function parseClosing(form: FormValues): { body: Sluiting } | { problems: readonly FieldProblem[] } {
  const reden = form.text('reden');
  if (!sluitingsredenen.is(reden))
    return { problems: [{ field: 'reden', message: 'Kies waarom de vacature dichtgaat.' }] };
  const toelichting = form.optional('toelichting');
  const chosen = form.all('alternatieven').filter(alternatieven.is);
  return {
    body: { reden, ...(toelichting && { toelichting }), ...(chosen.length > 0 && { alternatieven: chosen }) },
  };
}

export function closePage(options: {
  vacancy: Vacature;
  guard: Visit['guard'];
  form: FormValues | undefined;
  problems: readonly FieldProblem[];
}): PortalPage {
  const { vacancy, guard, form, problems } = options;
  const path = `/vacatures/${vacancy.id}`;
  const version = html`<input type="hidden" name="revisie" value="${vacancy.revisie}">`;
  const left = vacancy.aantalGezocht - vacancy.aantalVervuld;
  return {
    title: text.closeTitle,
    layout: 'text',
    ...(problems.length > 0 && { failed: true, status: 400 }),
    crumbs: [
      { href: '/vacatures', text: 'Vacatures' },
      { href: path, text: nameOf(vacancy) },
    ],
    main: html`${errorSummary(problems)}${pageHeading({ title: text.closeTitle, intro: text.closeIntro })}${postForm(
      {
        action: `${path}/sluiten`,
        guard: guard(),
        body: html`${version}${radios({
          name: 'reden',
          label: text.closeReason,
          value: form?.text('reden'),
          error: errorOf(problems, 'reden'),
          choices: closingReasons.map((value) => ({ value, label: sluitingsredenen.labels[value] })),
        })}${textArea({
          name: 'toelichting',
          label: text.closeExplanation,
          hint: text.closeExplanationHint,
          optional: true,
          value: form?.text('toelichting'),
          error: errorOf(problems, 'toelichting'),
          maxLength: 2_000,
          rows: 4,
        })}${checkboxes({
          name: 'alternatieven',
          label: text.closeAlternatives,
          optional: true,
          values: form?.all('alternatieven') ?? [],
          error: errorOf(problems, 'alternatieven'),
          choices: alternatieven.values.map((value) => ({ value, label: alternatieven.labels[value] })),
        })}${buttonGroup(submitButton({ text: text.closeTitle, kind: 'danger' }), linkButton({ text: text.stop, href: path, kind: 'subtle' }))}`,
      },
    )}${
      left > 0 &&
      section(
        sectionHeading({
          title: text.fillTitle,
          intro: `Nog ${left} van ${vacancy.aantalGezocht} plekken open.`,
        }),
        postForm({
          action: `${path}/vervullingen`,
          guard: guard(),
          body: html`${version}${numberField({ name: 'aantal', label: text.fillLabel, value: form?.text('aantal') || '1', error: errorOf(problems, 'aantal') })}${submitButton({ text: text.fill })}`,
        }),
      )
    }`,
  };
}
