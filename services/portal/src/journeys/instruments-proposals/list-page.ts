import { type BadgeTone, badge } from '@vlinderdas/design/badge';
import { link, linkButton } from '@vlinderdas/design/button';
import { pageHeading } from '@vlinderdas/design/heading';
import { type Html, html } from '@vlinderdas/design/html';
import { filterPills, pagination } from '@vlinderdas/design/navigation';
import { emptyState } from '@vlinderdas/design/notice';
import { cellNote, dataTable } from '@vlinderdas/design/table';
import type { Voorstel } from '@vlinderdas/instruments-service/contract/harmonisation.resource';
import { type VoorstelStatus, voorstelStatussen } from '@vlinderdas/vocabulary/instruments';
import { sayDate } from '../../frame/moments.ts';
import type { PortalPage } from '../../http/visit.ts';
import { instrumentCrumbs, instrumentTabs } from '../instruments/section-tabs.ts';
import { proposalsText as text } from './text.ts';

export interface ProposalListView {
  proposals: readonly Voorstel[];
  status: VoorstelStatus | undefined;
  next: string | undefined;
  isFirst: boolean;
  mayCoordinate: boolean;
  now: Date;
}

const PATH = '/instrumenten/voorstellen';

const TONES: Readonly<Record<VoorstelStatus, BadgeTone>> = {
  open: 'info',
  afgerond: 'positive',
  ingetrokken: 'neutral',
};

export function proposalBadge(status: VoorstelStatus): Html {
  return badge(voorstelStatussen.labels[status], TONES[status]);
}

function decisions({ partijen }: Voorstel): Html {
  const adopted = partijen.filter(({ stap }) => stap === 'vastgesteld').length;
  const declined = partijen.filter(({ stap }) => stap === 'afgewezen').length;
  return html`${text.adopted(adopted, partijen.length)}${declined > 0 && cellNote(declined === 1 ? text.declined(1) : text.declinedMany(declined))}`;
}

/** The proposals with how far the decisions are. */
export function proposalTable(proposals: readonly Voorstel[], now: Date): Html {
  return dataTable({
    caption: text.title,
    rows: proposals,
    columns: [
      {
        head: text.name,
        rowHeader: true,
        cell: ({ id, titel, instrumentNaam }) =>
          html`${link(`${PATH}/${id}`, titel)}${cellNote(instrumentNaam)}`,
      },
      { head: text.status, width: 'fit', cell: (row) => proposalBadge(row.status) },
      { head: text.decisions, cell: decisions },
      { head: text.target, width: 'fit', cell: ({ streefdatum }) => sayDate(streefdatum, now) },
    ],
  });
}

export function proposalListPage(view: ProposalListView): PortalPage {
  const { proposals, status, next, isFirst, mayCoordinate, now } = view;
  const addressOf = (wanted: VoorstelStatus | undefined) => (wanted ? `${PATH}?stand=${wanted}` : PATH);
  const here = addressOf(status);
  return {
    title: text.title,
    crumbs: instrumentCrumbs,
    main: html`${pageHeading({ title: text.title, intro: text.intro })}${instrumentTabs(PATH)}${filterPills(
      text.filter,
      [undefined, ...voorstelStatussen.values].map((wanted) => ({
        href: addressOf(wanted),
        text: wanted ? voorstelStatussen.labels[wanted] : text.all,
        current: wanted === status,
      })),
    )}${
      proposals.length === 0
        ? emptyState(
            status
              ? { title: text.noneTitle, body: text.none }
              : {
                  title: text.emptyTitle,
                  body: text.empty,
                  ...(mayCoordinate && {
                    action: linkButton({ text: text.toMatrix, href: '/instrumenten/matrix' }),
                  }),
                },
          )
        : html`${proposalTable(proposals, now)}${(next || !isFirst) && pagination({ shown: text.shown(proposals.length), first: isFirst ? undefined : here, next: next && `${here}${status ? '&' : '?'}vanaf=${encodeURIComponent(next)}` })}`
    }`,
  };
}
