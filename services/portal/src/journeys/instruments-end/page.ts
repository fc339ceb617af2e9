/** Ending an instrument for everyone: first the day, then what that ends, and only then the button. */
import { buttonGroup, linkButton, submitButton } from '@vlinderdas/design/button';
import { dateField, errorOf, textField } from '@vlinderdas/design/fields';
import { errorSummary, type FieldProblem, postButton, postForm, questionForm } from '@vlinderdas/design/form';
import { pageHeading, section, sectionHeading } from '@vlinderdas/design/heading';
import { type Html, html } from '@vlinderdas/design/html';
import { notice } from '@vlinderdas/design/notice';
import { dataTable } from '@vlinderdas/design/table';
import type { Instrument, Variant } from '@vlinderdas/instruments-service/contract/instrument.resource';
import type { IsoDate } from '@vlinderdas/kernel/dates';
import { sayDate } from '../../frame/moments.ts';
import type { PortalPage, Visit } from '../../http/visit.ts';
import { instrumentCrumbs } from '../instruments/section-tabs.ts';
import { endText as text } from './text.ts';

interface EndView {
  instrument: Instrument;
  problems: readonly FieldProblem[];
  guard: Visit['guard'];
  now: Date;
}

const pathOf = ({ code }: Instrument) => `/instrumenten/${code}`;
const crumbsOf = (instrument: Instrument) => [
  ...instrumentCrumbs,
  { href: pathOf(instrument), text: instrument.naam },
];
const refusedWith = (problems: readonly FieldProblem[]) =>
  problems.length > 0 ? { failed: true, status: 400 as const } : {};

function presentEnd({ instrument, guard, now }: EndView): Html | null {
  const { geldtTot, revisie } = instrument;
  if (!geldtTot) return null;
  return notice({
    kind: 'info',
    title: text.present(sayDate(geldtTot, now)),
    body: text.takeBackNote,
    actions: postButton({
      action: `${pathOf(instrument)}/einde`,
      guard: guard(),
      text: text.takeBack,
      values: { vervalt: 'ja', revisie: String(revisie ?? '') },
    }),
  });
}

/** Says in the address that somebody answered, also with nothing. */
export const DAY_CHOSEN = 'gekozen';

/** The first question: from which day. */
export function endDayPage(view: EndView & { typed: string }): PortalPage {
  const { instrument, problems, typed } = view;
  const title = text.title(instrument.naam);
  return {
    title,
    layout: 'text',
    crumbs: crumbsOf(instrument),
    ...refusedWith(problems),
    main: html`${errorSummary(problems)}${pageHeading({ title, intro: text.intro })}${presentEnd(view)}${questionForm(
      {
        action: `${pathOf(instrument)}/einde`,
        label: title,
        body: html`<input type="hidden" name="${DAY_CHOSEN}" value="ja">${dateField({ name: 'geldtTot', label: text.day, hint: text.dayHint, value: typed, error: errorOf(problems, 'geldtTot') })}<p class="vd-note">${text.nextNote}</p>${buttonGroup(
          submitButton({ text: text.next, kind: 'primary' }),
          linkButton({ text: text.stop, href: pathOf(instrument), kind: 'subtle' }),
        )}`,
      },
    )}`,
  };
}

/** What still holds on the day, or begins later: that is what ends. */
export function endingVariants(variants: readonly Variant[], day: IsoDate): readonly Variant[] {
  return variants.filter(({ geldtTot }) => geldtTot === undefined || geldtTot > day);
}

function endingTable(variants: readonly Variant[], day: IsoDate, now: Date): Html {
  if (variants.length === 0) return html`<p>${text.nothing}</p>`;
  return dataTable({
    caption: text.variants(variants.length),
    rows: variants,
    columns: [
      {
        head: text.provider,
        rowHeader: true,
        cell: ({ aanbieder, gemeentenaam }) =>
          gemeentenaam ? `${aanbieder.naam}, ${gemeentenaam}` : aanbieder.naam,
      },
      {
        head: text.now,
        cell: ({ geldtVanaf, geldtTot }) =>
          geldtTot
            ? text.fromUntil(sayDate(geldtVanaf, now), sayDate(geldtTot, now))
            : text.from(sayDate(geldtVanaf, now)),
      },
      {
        head: text.becomes,
        cell: ({ geldtVanaf }) => (geldtVanaf < day ? text.endsThen(sayDate(day, now)) : text.neverBegins),
      },
    ],
  });
}

export interface ConfirmEndView extends EndView {
  day: IsoDate;
  /** Of all times. */
  variants: readonly Variant[];
  reason: string;
  changedMeanwhile?: boolean;
}

/** What the day ends, and the button that does it. */
export function confirmEndPage(view: ConfirmEndView): PortalPage {
  const { instrument, day, variants, problems, reason, guard, now, changedMeanwhile } = view;
  const said = sayDate(day, now);
  const title = text.confirmTitle(instrument.naam, said);
  const path = `${pathOf(instrument)}/einde`;
  return {
    title,
    layout: 'text',
    crumbs: crumbsOf(instrument),
    ...refusedWith(problems),
    ...(changedMeanwhile && {
      failed: true,
      status: 409,
      message: notice({ kind: 'warning', body: text.changedMeanwhile, announce: true }),
    }),
    main: html`${errorSummary(problems)}${pageHeading({ title })}${notice({
      kind: 'warning',
      body: html`<ul class="vd-notice__list">${text.consequences(said).map((line) => html`<li>${line}</li>`)}</ul>`,
    })}${section(
      sectionHeading({ title: text.whatEnds }),
      endingTable(endingVariants(variants, day), day, now),
    )}${postForm({
      action: path,
      guard: guard(),
      body: html`<input type="hidden" name="geldtTot" value="${day}"><input type="hidden" name="revisie" value="${instrument.revisie}">${textField({ name: 'reden', label: text.why, hint: text.whyHint, value: reason, error: errorOf(problems, 'reden'), width: 'long', maxLength: 500, optional: true })}${buttonGroup(
        submitButton({ text: text.confirm, kind: 'danger' }),
        linkButton({ text: text.other, href: path }),
        linkButton({ text: text.stop, href: pathOf(instrument), kind: 'subtle' }),
      )}`,
    })}`,
  };
}
