/** Suggested candidates as a table: on the list of all, and on the page of one vacancy. */
import { type BadgeTone, badge } from '@vlinderdas/design/badge';
import { link } from '@vlinderdas/design/button';
import { type Html, html } from '@vlinderdas/design/html';
import { type Column, cellNote, dataTable } from '@vlinderdas/design/table';
import type { VoorgesteldeKandidaat } from '@vlinderdas/placements-service/contract/employer-view.resource';
import type { VoordrachtStatus } from '@vlinderdas/vocabulary/proposals';
import { formatList } from '@vlinderdas/vocabulary/wording';
import { sayDate, sayMoment } from '../../frame/moments.ts';
import { suggestionsText as text } from './text.ts';

const STATES: Readonly<Record<VoordrachtStatus, { word: string; tone: BadgeTone }>> = {
  aangevraagd: { word: 'In voorbereiding', tone: 'neutral' },
  akkoord: { word: 'In voorbereiding', tone: 'neutral' },
  voorgesteld: { word: 'Wacht op uw antwoord', tone: 'warning' },
  kennismaking: { word: 'Kennismaking', tone: 'info' },
  aangenomen: { word: 'Aangenomen', tone: 'positive' },
  afgewezen: { word: 'Niet doorgegaan', tone: 'neutral' },
  teruggetrokken: { word: 'Niet meer beschikbaar', tone: 'neutral' },
  verlopen: { word: 'Verlopen zonder antwoord', tone: 'neutral' },
};

export function suggestionState({ status }: Pick<VoorgesteldeKandidaat, 'status'>): Html {
  return badge(STATES[status].word, STATES[status].tone);
}

/** The name when the candidate agreed to that, else the name that holds for this vacancy only. */
export function suggestionName({ identiteit, pseudoniem }: VoorgesteldeKandidaat): string {
  return identiteit?.naam ?? pseudoniem;
}

/** The first thing that someone brings, in one line. */
function brings({ kaart }: VoorgesteldeKandidaat): string {
  const known = kaart.competenties.flatMap(({ naam }) => naam ?? []);
  if (known.length > 0) return `Kan ${formatList(known.slice(0, 3))}`;
  const [reason] = kaart.redenen;
  return reason ?? '';
}

export function suggestionTable(options: {
  caption: string;
  suggestions: readonly VoorgesteldeKandidaat[];
  now: Date;
  /** The reader knows which vacancy it is about. */
  ofOneVacancy?: boolean;
}): Html {
  const { caption, suggestions, now, ofOneVacancy = false } = options;
  const vacancy: Column<VoorgesteldeKandidaat> = {
    head: 'Vacature',
    cell: ({ vacatureId, naamVacature }) =>
      link(`/mijn-vacatures/${vacatureId}`, naamVacature ?? text.noTitle),
  };
  return dataTable({
    caption,
    rows: suggestions,
    rowId: ({ voordrachtId }) => `voorstel-${voordrachtId}`,
    columns: [
      {
        head: 'Kandidaat',
        rowHeader: true,
        width: 'wide',
        cell: (row) =>
          html`${link(`/voorstellen/${row.voordrachtId}`, suggestionName(row))}${cellNote(brings(row))}`,
      },
      ...(ofOneVacancy ? [] : [vacancy]),
      { head: 'Voorgesteld', width: 'fit', cell: ({ voorgesteldOp }) => sayMoment(voorgesteldOp, now) },
      {
        head: 'Stand',
        cell: (row) =>
          html`${suggestionState(row)}${row.antwoordUiterlijk && cellNote(text.by(sayDate(row.antwoordUiterlijk, now)))}`,
      },
    ],
  });
}
