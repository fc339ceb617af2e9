/** For how many people advice found nothing, a month at a time: numbers alone, and the small ones not even that (R108). */
import { disclosure } from '@vlinderdas/design/disclosure';
import { section, sectionHeading } from '@vlinderdas/design/heading';
import { type Html, html } from '@vlinderdas/design/html';
import { emptyState } from '@vlinderdas/design/notice';
import { dataTable } from '@vlinderdas/design/table';
import type { NietsGevonden } from '@vlinderdas/instruments-service/contract/found-nothing.resource';
import { nietsRedenen } from '@vlinderdas/vocabulary/instruments';
import { formatNumber } from '@vlinderdas/vocabulary/wording';
import { foundNothingText as text } from './text.ts';

type Month = NietsGevonden['maanden'][number];
interface Line {
  what: string;
  aantal?: number | undefined;
}

const MONTH = new Intl.DateTimeFormat('nl-NL', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const monthName = (month: string) => MONTH.format(new Date(`${month}-01T00:00:00Z`));

function lines(month: string, head: string, rows: readonly Line[]): Html {
  return dataTable({
    caption: text.caption(head, month),
    rows,
    columns: [
      { head, rowHeader: true, cell: ({ what }) => what },
      {
        head: text.people,
        align: 'end',
        cell: ({ aantal }) =>
          aantal === undefined ? html`<span class="vd-note">${text.notSaid}</span>` : formatNumber(aantal),
      },
    ],
  });
}

function monthTables({ maand, gemeenten, redenen }: Month): Html {
  const month = monthName(maand);
  const homes = gemeenten.map(({ naam, aantal }) => ({ what: naam, aantal }));
  const reasons = redenen.map(({ reden, aantal }) => ({ what: nietsRedenen.labels[reden], aantal }));
  return html`<h3>${month}</h3>${lines(month, text.home, homes)}${lines(month, text.reason, reasons)}`;
}

export function foundNothingSection({ maanden }: NietsGevonden): Html {
  const [newest, ...earlier] = maanden;
  return section(
    sectionHeading({ title: text.title, intro: text.intro }),
    newest === undefined
      ? emptyState({ title: text.emptyTitle, body: text.empty })
      : html`${monthTables(newest)}<p class="vd-note">${text.why}</p>${earlier.length > 0 && disclosure({ summary: text.earlier, body: html`${earlier.map(monthTables)}` })}`,
  );
}
