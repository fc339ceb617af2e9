/** The mirror of a shortlist: the vacancies that fit one candidate. */

import { badge } from '@vlinderdas/design/badge';
import { link, linkButton } from '@vlinderdas/design/button';
import { pageHeading } from '@vlinderdas/design/heading';
import { type Html, html } from '@vlinderdas/design/html';
import { pagination } from '@vlinderdas/design/navigation';
import { emptyState } from '@vlinderdas/design/notice';
import { score } from '@vlinderdas/design/score';
import { cellNote, dataTable } from '@vlinderdas/design/table';
import type { PassendeVacature } from '@vlinderdas/matcher-service/contract/matching.resource';
import { formatCount, formatHoursPerWeek } from '@vlinderdas/vocabulary/wording';
import type { PortalPage } from '../../http/visit.ts';
import { candidatePath, type DossierFrame, dossierPage } from './frame.ts';
import { candidateText as text } from './text.ts';

interface FittingVacancy extends PassendeVacature {
  /** Absent when the vacancy cannot be read just now. */
  vacancy:
    | {
        title: string;
        employer: string;
        place: string;
        hoursMin: number | undefined;
        hoursMax: number | undefined;
      }
    | undefined;
}

export interface FittingView {
  rows: readonly FittingVacancy[];
  candidateId: string;
  /** Whether the matching has this candidate now. */
  isMatched: boolean;
  isLater: boolean;
  nextCursor: string | undefined;
}

function fittingTable(rows: readonly FittingVacancy[], candidateId: string): Html {
  return dataTable({
    caption: text.tabs.vacancies,
    rows,
    columns: [
      { head: 'Plaats', rank: true, cell: (row) => row.rang },
      {
        head: 'Vacature',
        rowHeader: true,
        cell: (row) =>
          html`${link(`/vacatures/${row.vacatureId}`, row.vacancy?.title ?? 'Vacature')}${row.vacancy && cellNote(row.vacancy.employer)}`,
      },
      {
        head: 'Past',
        cardLabelHidden: true,
        cell: (row) =>
          row.woord && row.groep === 'geschikt'
            ? score(row.woord, row.totaal)
            : badge(text.vacancies.groups[row.groep], 'warning'),
      },
      {
        head: 'Waarom',
        width: 'wide',
        cardLabelHidden: true,
        cell: (row) =>
          html`${row.feiten}${row.redenen[0] && cellNote(row.redenen[0])}${cellNote(
            link(
              `/vacatures/${row.vacatureId}/kandidaten/${candidateId}`,
              html`Waarom?<span class="vd-visually-hidden"> ${row.vacancy?.title ?? ''}</span>`,
            ),
          )}`,
      },
      { head: 'Plaats van het werk', cell: (row) => row.vacancy?.place ?? '' },
      {
        head: 'Uren',
        width: 'fit',
        cell: (row) => row.vacancy && formatHoursPerWeek(row.vacancy.hoursMin, row.vacancy.hoursMax),
      },
    ],
  });
}

function fittingList({ rows, candidateId, isMatched, isLater, nextCursor }: FittingView): Html {
  if (!isMatched) return emptyState(text.vacancies.notMatched);
  if (rows.length === 0) return emptyState(text.vacancies.empty);
  const here = candidatePath(candidateId, 'vacancies');
  return html`<p class="vd-section-intro">${text.vacancies.intro}</p>${fittingTable(rows, candidateId)}${pagination(
    {
      shown: formatCount(rows.length, 'vacature op deze bladzijde', 'vacatures op deze bladzijde'),
      first: isLater ? here : undefined,
      next: nextCursor && `${here}?${new URLSearchParams({ cursor: nextCursor })}`,
    },
  )}`;
}

export function fittingPage(frame: DossierFrame, view: FittingView): PortalPage {
  return dossierPage(frame, 'vacancies', { main: fittingList(view) });
}

/** The same for whoever knows the candidate by card only. */
export function fittingOfCardPage(cardNumber: string, view: FittingView): PortalPage {
  const title = `Passende vacatures voor ${cardNumber}`;
  return {
    title,
    main: html`${pageHeading({
      title,
      actions: linkButton({ text: 'Naar de kaart', href: candidatePath(view.candidateId) }),
    })}${fittingList(view)}`,
  };
}
