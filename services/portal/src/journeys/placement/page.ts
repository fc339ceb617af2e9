import { link, linkButton, submitButton } from '@vlinderdas/design/button';
import { dateField, errorOf, textArea } from '@vlinderdas/design/fields';
import { errorSummary, type FieldProblem, postForm } from '@vlinderdas/design/form';
import { definitionList, pageHeading, section, sectionHeading } from '@vlinderdas/design/heading';
import { type Html, html } from '@vlinderdas/design/html';
import { emptyState } from '@vlinderdas/design/notice';
import { cellNote, dataTable } from '@vlinderdas/design/table';
import { dutchDate } from '@vlinderdas/kernel/dates';
import { type Plaatsing, plaatsingVormen } from '@vlinderdas/placements-service/contract/placements.resource';
import { sayDate } from '../../frame/moments.ts';
import type { FormValues } from '../../http/form-values.ts';
import type { PortalPage, Visit } from '../../http/visit.ts';
import { placementText as text } from './text.ts';

export interface PlacementView {
  placement: Plaatsing;
  /** Who keeps contact; absent when the name cannot be read. */
  keeper: string | undefined;
  mayRecord: boolean;
  /** The form that was refused, with what was typed. */
  sent?: { form: FormValues; problems: readonly FieldProblem[] };
  guard: Visit['guard'];
  now: Date;
}

const nextMoment = ({ nazorgmomenten }: Plaatsing) => nazorgmomenten.find(({ gedaanOp }) => !gedaanOp);
const vacancyOf = ({ naamVacature }: Plaatsing) => naamVacature ?? 'Vacature zonder titel';

export function placementsPage(placements: readonly Plaatsing[], now: Date): PortalPage {
  const list = dataTable({
    caption: text.listTitle,
    rows: placements,
    columns: [
      {
        head: 'Kandidaat',
        rowHeader: true,
        cell: (row) =>
          html`${link(`/plaatsingen/${row.id}`, `Kandidaat ${row.kaartnummer}`)}${cellNote(vacancyOf(row))}`,
      },
      { head: 'Begint', width: 'fit', cell: (row) => sayDate(row.startdatum, now) },
      {
        head: 'Volgend contact',
        width: 'fit',
        cell: (row) => {
          const next = nextMoment(row);
          return next ? sayDate(next.datum, now) : 'klaar';
        },
      },
    ],
  });
  return {
    title: text.listTitle,
    main: html`${pageHeading({ title: text.listTitle, intro: text.listIntro })}${placements.length > 0 ? list : emptyState(text.empty)}`,
  };
}

function contactForm({ placement, sent, guard, now }: PlacementView): Html {
  const next = nextMoment(placement);
  if (!next) return html`<p>${text.none}</p>`;
  const problems = sent?.problems ?? [];
  return postForm({
    action: `/plaatsingen/${placement.id}/contact`,
    guard: guard(),
    keepDraft: `nazorg-${next.id}`,
    body: html`<h3 class="utrecht-heading-3">${text.record(sayDate(next.datum, now))}</h3><input type="hidden" name="moment" value="${next.id}">${dateField({ name: 'datum', label: text.heldOn, value: sent?.form.text('datum') ?? dutchDate(now), error: errorOf(problems, 'datum') })}${textArea({ name: 'bevinding', label: text.finding, hint: text.findingHint, optional: true, rows: 3, maxLength: 1_000, value: sent?.form.text('bevinding'), error: errorOf(problems, 'bevinding') })}${submitButton({ text: text.save, kind: 'primary' })}`,
  });
}

export function placementPage(view: PlacementView): PortalPage {
  const { placement, keeper, mayRecord, now } = view;
  const problems = view.sent?.problems ?? [];
  const title = text.title(placement.kaartnummer);
  const ends = placement.einddatum ? ` tot en met ${sayDate(placement.einddatum, now)}` : '';
  const held = placement.nazorgmomenten.map(({ datum, gedaanOp, bevinding }) => ({
    name: sayDate(datum, now),
    value: gedaanOp ? `gesproken ${sayDate(gedaanOp, now)}. ${bevinding ?? ''}` : 'afgesproken',
  }));
  return {
    title,
    ...(problems.length > 0 && { failed: true, status: 400 }),
    crumbs: [{ text: text.listTitle, href: '/plaatsingen' }],
    main: html`${errorSummary(problems)}${pageHeading({
      title,
      facts: [
        { name: 'Werk', value: vacancyOf(placement) },
        { name: 'Begint', value: `${sayDate(placement.startdatum, now)}${ends}` },
        { name: 'Contract', value: plaatsingVormen.labels[placement.vorm] },
        { name: 'Uren', value: `${placement.urenPerWeek} uur per week` },
        { name: 'Contact', value: keeper ?? 'niet bekend' },
      ],
      actions: linkButton({ text: text.regelingen, href: `/plaatsingen/${placement.id}/regelingen` }),
    })}${section(sectionHeading({ title: text.moments }), html`${definitionList(held)}${mayRecord ? contactForm(view) : null}`)}`,
  };
}
