import { link, linkButton, submitButton } from '@vlinderdas/design/button';
import { textField } from '@vlinderdas/design/fields';
import { searchForm } from '@vlinderdas/design/form';
import { pageHeading } from '@vlinderdas/design/heading';
import { type Html, html } from '@vlinderdas/design/html';
import { filterPills, pagination } from '@vlinderdas/design/navigation';
import { emptyState } from '@vlinderdas/design/notice';
import { cellNote, dataTable } from '@vlinderdas/design/table';
import type { VacatureRegel } from '@vlinderdas/vacancies-service/contract/vacancies.resource';
import { formatHoursPerWeek } from '@vlinderdas/vocabulary/wording';
import { sayMoment } from '../../frame/moments.ts';
import type { PortalPage } from '../../http/visit.ts';
import { nameOf, postsText, stateBadge, whatHappens } from '../my-vacancy/course.ts';
import { listHref, type MyVacanciesFilters } from './form.ts';
import { shows, myVacanciesText as text } from './text.ts';

export interface MyVacanciesView {
  filters: MyVacanciesFilters;
  rows: readonly VacatureRegel[];
  /** How many suggested candidates wait for an answer, by vacancy. */
  waiting: ReadonlyMap<string, number>;
  isLater: boolean;
  nextCursor: string | undefined;
  now: Date;
}

const FEW = 10;

const place = linkButton({
  text: text.place,
  href: '/mijn-vacatures/nieuw',
  kind: 'primary',
  icon: 'plus',
});

function summary(row: VacatureRegel): string {
  const { urenMinimaal, urenMaximaal, plaats } = row;
  const hours =
    urenMinimaal === undefined && urenMaximaal === undefined
      ? undefined
      : formatHoursPerWeek(urenMinimaal, urenMaximaal);
  return [plaats, hours, postsText(row)].filter((part) => part).join(' · ');
}

function table({ rows, waiting, now }: MyVacanciesView): Html {
  return dataTable({
    caption: text.title,
    rows,
    rowId: ({ id }) => `vacature-${id}`,
    columns: [
      {
        head: 'Vacature',
        rowHeader: true,
        width: 'wide',
        cell: (row) => html`${link(`/mijn-vacatures/${row.id}`, nameOf(row))}${cellNote(summary(row))}`,
      },
      { head: 'Stand', cell: ({ status }) => stateBadge(status) },
      {
        head: 'Wat nu',
        width: 'wide',
        cell: (row) => whatHappens(row, waiting.get(row.id) ?? 0, now),
      },
      {
        head: 'Contact',
        cell: ({ contactpersoonWsp: contact }) =>
          contact?.naam
            ? html`${contact.naam}${contact.telefoonnummer && cellNote(contact.telefoonnummer)}`
            : html`<span class="vd-note">${text.noContact}</span>`,
      },
      { head: 'Geplaatst', width: 'fit', cell: ({ ontvangenOp }) => sayMoment(ontvangenOp, now) },
    ],
  });
}

function pills({ show, words }: MyVacanciesFilters): Html {
  return filterPills(
    'Welke vacatures',
    shows.map((one) => ({
      href: listHref({ show: one, words }),
      text: text.show[one],
      current: one === show,
    })),
  );
}

/** A list that is seen at a glance needs no search. */
function search({ filters, rows, isLater, nextCursor }: MyVacanciesView): Html | false {
  const { show, words } = filters;
  if (rows.length <= FEW && !words && !isLater && !nextCursor) return false;
  const kept = show !== 'open' && html`<input type="hidden" name="toon" value="${show}">`;
  return searchForm({
    action: '/mijn-vacatures',
    label: text.searchLabel,
    body: html`${kept}${textField({ name: 'zoek', label: text.searchLabel, value: words, type: 'search', optional: false, maxLength: 100, searchKey: true })}${submitButton({ text: 'Zoek', icon: 'search' })}`,
  });
}

export function myVacanciesPage(view: MyVacanciesView): PortalPage {
  const { rows, isLater, nextCursor } = view;
  const { show, words } = view.filters;
  const offersPlace = rows.length === 0 && words === '' && (show === 'open' || show === 'alles');
  const nobody = emptyState(
    offersPlace
      ? { title: text.emptyShow[show], body: text.empty, action: place }
      : {
          title: words ? text.emptyFound(words) : text.emptyShow[show],
          body: text.emptyElse,
          action: linkButton({ text: text.showAll, href: listHref({ show: 'alles', words: '' }) }),
        },
  );
  const list =
    rows.length === 0
      ? nobody
      : html`${table(view)}${pagination({
          shown: text.shown(rows.length, isLater || nextCursor !== undefined),
          first: isLater ? listHref(view.filters) : undefined,
          next: nextCursor && listHref(view.filters, nextCursor),
        })}`;
  return {
    title: text.title,
    main: html`${pageHeading({ title: text.title, intro: text.intro, ...(!offersPlace && { actions: place }) })}${pills(view.filters)}${search(view)}${list}`,
  };
}
