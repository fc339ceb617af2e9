/** The candidates of one group as a table: who, how well and why, how far, who guides them, how it stands. */
import { badge } from '@vlinderdas/design/badge';
import { link, submitButton } from '@vlinderdas/design/button';
import { rowCheckbox } from '@vlinderdas/design/choices';
import { disclosure } from '@vlinderdas/design/disclosure';
import { outcomeMark } from '@vlinderdas/design/explanation';
import { type Content, type Html, html } from '@vlinderdas/design/html';
import { score } from '@vlinderdas/design/score';
import { type Column, cellNote, dataTable, tableKey } from '@vlinderdas/design/table';
import { formatDistance } from '@vlinderdas/vocabulary/wording';
import type { Names } from '../../candidate-card/names.ts';
import { availabilityMark, mediationText } from '../../candidate-card/status.ts';
import { compareText } from '../compare/text.ts';
import { explanationPanel, reasonPanel } from '../why/explanation-view.ts';
import { isSaid, outcomeOf } from '../why/part-words.ts';
import { whyText } from '../why/text.ts';
import { type AboveNext, aboveNext } from './above-next.ts';
import type { ListedCandidate } from './load-candidates.ts';
import { proposalState } from './proposal-state.ts';
import { reasonOf, seeksOf } from './row-reason.ts';
import { vacancyText as text } from './text.ts';

export const CHOSEN = 'kandidaat';
export const ONLY = 'alleen';

export interface CandidateTable {
  vacancyId: string;
  caption: string;
  candidates: readonly ListedCandidate[];
  /** Who comes after the last one, on another page. */
  after: ListedCandidate | undefined;
  names: Names;
  now: Date;
  /** Whether the reader may ask begeleiders. */
  mayAsk: boolean;
  /** Below the ranking: the place in the list says nothing. */
  ranked: boolean;
}

const MEANS = {
  ov: 'openbaar vervoer',
  auto: 'auto',
  motor: 'motor',
  bromfiets: 'bromfiets',
  'e-bike': 'e-bike',
  fiets: 'fiets',
} as const;

/** The same word that the explanation has for a long trip. */
function farOf({ uitleg }: ListedCandidate): Content {
  const parts = uitleg?.criteria.find(({ criterium }) => criterium === 'reistijd')?.onderdelen ?? [];
  return (
    parts.filter(isSaid).some((part) => outcomeOf(part).word !== undefined) &&
    cellNote(outcomeMark('lijkt-erop', whyText.far))
  );
}

function trip(row: ListedCandidate): Content {
  const { reis } = row;
  if (!reis) return html`<span class="vd-note">niet bekend</span>`;
  const { minuten, hectometer, reiswijze } = reis;
  if (minuten !== undefined && reiswijze)
    return html`${minuten} min${cellNote(MEANS[reiswijze])}${farOf(row)}`;
  return hectometer === undefined
    ? html`<span class="vd-note">niet bekend</span>`
    : html`${formatDistance(hectometer)}${cellNote('vervoer niet bekend')}`;
}

/** The facts without the trip, which has a column of its own. */
function factsOf({ feiten, reis }: ListedCandidate): string {
  const parts = feiten.split(' · ');
  return (reis?.minuten === undefined ? parts : parts.slice(0, -1)).join(' · ');
}

function guide({ card }: ListedCandidate, names: Names): Content {
  const colleague = names.colleague(card.begeleiderId);
  const organisation = names.organisation(card.organisatieId);
  if (!colleague) return organisation;
  const { phone } = colleague;
  return html`${colleague.name}${cellNote(organisation)}${phone && cellNote(html`<a class="utrecht-link" href="tel:${phone.replaceAll(' ', '')}">${phone}</a>`)}`;
}

/** A green word beside something that is required and missing would be misread: there the state itself stands. */
function fit({ groep, woord, totaal, nogNaTeGaan }: ListedCandidate): Content {
  if (groep === 'past-bijna') return badge('past bijna', 'warning');
  if (!woord) return badge('profiel onvolledig');
  return html`${score(woord, totaal)}${nogNaTeGaan && cellNote(badge('nog iets te vragen', 'warning', 'unknown'))}`;
}

function nextOf(
  candidate: ListedCandidate,
  { candidates, after }: CandidateTable,
): ListedCandidate | undefined {
  return candidates[candidates.indexOf(candidate) + 1] ?? after;
}

function why(row: ListedCandidate, table: CandidateTable): Content {
  const next = table.ranked ? nextOf(row, table) : undefined;
  const above = next && aboveNext(row, next);
  return html`${factsOf(row)}${cellNote([reasonOf(row, above?.telling), seeksOf(row)].filter((part) => part).join(' '))}${next && above && standingLine(row, next, above, table.vacancyId)}`;
}

/** A part, and whether it is a lack of whoever has fewer points or not known of him. */
function nameOf({ criterium, unknown }: AboveNext['by'][number], lower: string): string {
  const name = whyText.criterion[criterium].toLowerCase();
  return unknown ? `${name} (${compareText.unknown[unknown](lower)})` : name;
}

/** Why this one stands above the next, with the way to the whole comparison. */
function standingLine(
  row: ListedCandidate,
  next: ListedCandidate,
  above: AboveNext,
  vacancyId: string,
): Html {
  const compare = link(
    compareAddress(vacancyId, [row.kandidaatId, next.kandidaatId]),
    compareText.withRank(next.rang),
  );
  return html`<p class="vd-above-next">${text.above(next.rang, {
    points: above.points,
    by: above.by.map((part) => nameOf(part, text.rank(next.rang))),
    against: above.against.map((part) => nameOf(part, text.this)),
  })} ${compare}</p>`;
}

function standing(candidate: ListedCandidate, table: CandidateTable): Content {
  const { proposal, card, kandidaatId, groep } = candidate;
  if (proposal) return proposalState(proposal, table.now);
  if (!card.zichtbaarVoorWerkgevers) return html`<span class="vd-note">${text.notVisible}</span>`;
  if (!table.mayAsk) return html`<span class="vd-note">nog niet gevraagd</span>`;
  const about = `kandidaat ${card.kaartnummer}`;
  return groep === 'onvolledig'
    ? link(
        `/vacatures/${table.vacancyId}/kandidaten/${kandidaatId}/voordragen`,
        html`${text.talk}<span class="vd-visually-hidden"> ${about}</span>`,
      )
    : html`<div class="vd-button-group">${submitButton({ name: ONLY, value: kandidaatId, text: text.ask, about, small: true })}${rowCheckbox({ name: CHOSEN, value: kandidaatId, label: text.choose, about })}</div>`;
}

function columnsOf(table: CandidateTable): Column<ListedCandidate>[] {
  const { names, now, ranked, vacancyId } = table;
  return [
    ...(ranked ? [{ head: 'Plaats', rank: true, cell: (row: ListedCandidate) => row.rang }] : []),
    {
      head: 'Kandidaat',
      rowHeader: true,
      cell: (row) => {
        const { card } = row;
        return html`${link(`/vacatures/${vacancyId}/kandidaten/${row.kandidaatId}`, tableKey(`Kandidaat ${card.kaartnummer}`))}${cellNote(`Bemiddelbaar: ${mediationText(card.bemiddelbaarheid)}`)}${card.beschikbaarheid !== 'beschikbaar' && cellNote(availabilityMark(card, now))}`;
      },
    },
    {
      head: 'Past',
      cardLabelHidden: true,
      cardPlace: 'beside-title',
      cell: fit,
    },
    {
      head: 'Waarom',
      width: 'wide',
      cardLabelHidden: true,
      cell: (row) => why(row, table),
    },
    { head: 'Reistijd', cardPlace: 'inline', cell: trip },
    { head: 'Begeleider', cardPlace: 'inline', cell: (row) => guide(row, names) },
    { head: 'Stand', cardLabelHidden: true, cell: (row) => standing(row, table) },
  ];
}

function compareAddress(vacancyId: string, ids: readonly string[]): string {
  return `/vacatures/${vacancyId}/vergelijk?${new URLSearchParams(ids.map((id): [string, string] => [CHOSEN, id]))}`;
}

export function candidateTable(table: CandidateTable): Html {
  const { vacancyId, caption, candidates } = table;
  return dataTable({
    caption,
    compactCards: true,
    rows: candidates,
    columns: columnsOf(table),
    rowId: (row) => `kandidaat-${row.kandidaatId}`,
    detail: (row) => {
      const { uitleg, redenen, kandidaatId, card } = row;
      // A ranked row has this link beside what sets it above the next.
      const next = table.ranked ? undefined : nextOf(row, table);
      const whole = html`${link(`/vacatures/${vacancyId}/kandidaten/${kandidaatId}`, whyText.wholePage)}${next && html` · ${link(compareAddress(vacancyId, [kandidaatId, next.kandidaatId]), compareText.withNext(next.card.kaartnummer))}`}`;
      return disclosure({
        summary: whyText.why,
        about: whyText.aboutCandidate(card.kaartnummer),
        id: `waarom-${kandidaatId}`,
        body: uitleg ? explanationPanel(uitleg, whole) : reasonPanel(redenen, whole),
      });
    },
  });
}
