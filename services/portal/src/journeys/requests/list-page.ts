import { badge } from '@vlinderdas/design/badge';
import { link } from '@vlinderdas/design/button';
import { pageHeading } from '@vlinderdas/design/heading';
import { html } from '@vlinderdas/design/html';
import { pagination, tabs } from '@vlinderdas/design/navigation';
import { emptyState } from '@vlinderdas/design/notice';
import { cellNote, dataTable } from '@vlinderdas/design/table';
import type { Aanvraag } from '@vlinderdas/placements-service/contract/proposals.resource';
import { formatCount } from '@vlinderdas/vocabulary/wording';
import type { Names } from '../../candidate-card/names.ts';
import { sayDate, sayMoment } from '../../frame/moments.ts';
import type { PortalPage } from '../../http/visit.ts';
import { requestsText as text } from './text.ts';

export type RequestTab = keyof typeof text.tabs;

export function isRequestTab(value: string): value is RequestTab {
  return Object.hasOwn(text.tabs, value);
}

const ADDRESS: Readonly<Record<RequestTab, string>> = {
  mine: '/aanvragen',
  all: '/aanvragen?toon=all',
  done: '/aanvragen?toon=done',
};

export interface RequestsView {
  tab: RequestTab;
  requests: readonly Aanvraag[];
  names: Names;
  isLater: boolean;
  nextCursor: string | undefined;
  now: Date;
}

export function requestsPage({ tab, requests, names, isLater, nextCursor, now }: RequestsView): PortalPage {
  const here = ADDRESS[tab];
  const table = () =>
    dataTable({
      caption: text.title,
      rows: requests,
      columns: [
        {
          head: 'Vacature',
          rowHeader: true,
          cell: (row) =>
            html`${link(`/aanvragen/${row.id}`, row.naamVacature ?? 'Vacature zonder titel')}${cellNote(text.candidates(row.voordrachten.length))}`,
        },
        {
          head: 'Kandidaten',
          cell: (row) => row.voordrachten.map(({ kaartnummer }) => kaartnummer).join(', '),
        },
        {
          head: 'Gevraagd door',
          cell: (row) =>
            html`${names.colleague(row.adviseurId)?.name ?? 'een adviseur'}${cellNote(names.organisation(row.adviseurOrganisatieId))}`,
        },
        { head: 'Gevraagd', width: 'fit', cell: (row) => sayMoment(row.gevraagdOp, now) },
        {
          head: 'Antwoord uiterlijk',
          width: 'fit',
          cell: (row) =>
            html`${sayDate(row.antwoordUiterlijk, now)}${row.teLaat && cellNote(badge('te laat', 'negative', 'warning'))}`,
        },
      ],
    });
  const tabItems = (Object.keys(ADDRESS) as RequestTab[]).map((key) => ({
    href: ADDRESS[key],
    text: text.tabs[key],
    current: key === tab,
  }));
  return {
    title: text.title,
    main: html`${pageHeading({ title: text.title })}${tabs('Welke aanvragen', tabItems)}${
      requests.length === 0
        ? emptyState(text.empty[tab])
        : html`${table()}${pagination({
            shown: formatCount(requests.length, 'aanvraag op deze bladzijde', 'aanvragen op deze bladzijde'),
            first: isLater ? here : undefined,
            next: nextCursor && `/aanvragen?${new URLSearchParams({ toon: tab, cursor: nextCursor })}`,
          })}`
    }`,
  };
}
