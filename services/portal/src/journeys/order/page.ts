/** How often and why advisers left the order of a list, for the coordinator. */
import { link, submitButton } from '@vlinderdas/design/button';
import { dateField, errorOf } from '@vlinderdas/design/fields';
import { errorSummary, type FieldProblem, searchForm } from '@vlinderdas/design/form';
import { pageHeading, section, sectionHeading } from '@vlinderdas/design/heading';
import { html } from '@vlinderdas/design/html';
import { emptyState } from '@vlinderdas/design/notice';
import { dataTable } from '@vlinderdas/design/table';
import type { IsoDate } from '@vlinderdas/kernel/dates';
import type { Afwijkingen } from '@vlinderdas/placements-service/contract/proposals.resource';
import { afwijkRedenen, afwijkSoorten } from '@vlinderdas/vocabulary/proposals';
import { formatNumber } from '@vlinderdas/vocabulary/wording';
import type { PortalPage } from '../../http/visit.ts';
import { orderText as text } from './text.ts';

export interface OrderView {
  from: string;
  until: IsoDate | string;
  /** Absent when the period is wrong. */
  counts: Afwijkingen | undefined;
  problems: readonly FieldProblem[];
}

function tables({ perReden, perVacature }: Afwijkingen) {
  return html`${section(
    sectionHeading({ title: text.perReason }),
    dataTable({
      caption: text.perReason,
      rows: perReden,
      columns: [
        { head: text.reason, rowHeader: true, cell: ({ reden }) => afwijkRedenen.labels[reden] },
        { head: text.kind, cell: ({ soort }) => afwijkSoorten.labels[soort] },
        { head: text.count, align: 'end', width: 'fit', cell: ({ aantal }) => formatNumber(aantal) },
      ],
    }),
  )}${section(
    sectionHeading({ title: text.perVacancy, intro: text.perVacancyIntro }),
    dataTable({
      caption: text.perVacancy,
      rows: perVacature,
      columns: [
        {
          head: text.vacancy,
          rowHeader: true,
          cell: ({ vacatureId, naamVacature }) =>
            link(`/vacatures/${vacatureId}`, naamVacature ?? text.untitled),
        },
        { head: text.count, align: 'end', width: 'fit', cell: ({ aantal }) => formatNumber(aantal) },
      ],
    }),
  )}`;
}

export function orderPage({ from, until, counts, problems }: OrderView): PortalPage {
  return {
    title: text.title,
    ...(problems.length > 0 && { failed: true, status: 400 }),
    crumbs: [{ href: '/regio', text: 'Regio' }],
    main: html`${errorSummary(problems)}${pageHeading({ title: text.title, intro: text.intro })}${searchForm({
      action: '/regio/volgorde',
      label: text.period,
      body: html`${dateField({ name: 'van', label: text.from, value: from })}${dateField({ name: 'tot', label: text.until, value: until, error: errorOf(problems, 'tot') })}${submitButton({ text: text.show })}`,
    })}${
      counts &&
      (counts.afwijkingen === 0
        ? emptyState({ title: text.emptyTitle, body: text.empty })
        : html`<p class="vd-lead">${text.rate(counts.afwijkingen, counts.aanvragen)}</p>${tables(counts)}<p>${link(`/regio/volgorde/cijfers?${new URLSearchParams({ van: from, tot: until })}`, text.download)}</p>`)
    }`,
  };
}
