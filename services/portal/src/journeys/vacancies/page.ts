import { badge } from '@vlinderdas/design/badge';
import { link, linkButton, submitButton } from '@vlinderdas/design/button';
import { selectField } from '@vlinderdas/design/choices';
import { textField } from '@vlinderdas/design/fields';
import { searchForm } from '@vlinderdas/design/form';
import { pageHeading } from '@vlinderdas/design/heading';
import { html } from '@vlinderdas/design/html';
import { filterPills, pagination } from '@vlinderdas/design/navigation';
import { emptyState } from '@vlinderdas/design/notice';
import { cellNote, dataTable } from '@vlinderdas/design/table';
import { sbiSections } from '@vlinderdas/region/sbi';
import type { VacatureRegel } from '@vlinderdas/vacancies-service/contract/vacancies.resource';
import { uitsluitendVoor, vacatureStatussen } from '@vlinderdas/vocabulary/vacancies';
import { formatHoursPerWeek } from '@vlinderdas/vocabulary/wording';
import { sayMoment } from '../../frame/moments.ts';
import type { PortalPage } from '../../http/visit.ts';
import { mayWork, nameOf } from '../vacancy/vacancy-head.ts';
import { addressOf, type Scope, type VacancyFilters } from './filters.ts';
import { statusMark } from './status-mark.ts';
import { vacanciesText as text } from './text.ts';

export interface VacanciesView {
  filters: VacancyFilters;
  vacancies: readonly VacatureRegel[];
  next: string | undefined;
  roles: readonly string[];
  now: Date;
}

const SCOPE_TEXT: Readonly<Record<Scope, string>> = {
  open: text.open,
  mijn: text.mine,
  nieuw: text.unclaimed,
  alles: text.all,
};

function filterForm(filters: VacancyFilters) {
  return searchForm({
    action: '/vacatures',
    label: text.search,
    body: html`${filters.scope !== 'open' && html`<input type="hidden" name="toon" value="${filters.scope}">`}${textField({ name: 'zoek', label: text.query, type: 'search', value: filters.zoek, optional: true, searchKey: true })}${selectField(
      {
        name: 'status',
        label: text.status,
        value: filters.status,
        empty: text.everyStatus,
        optional: true,
        choices: vacatureStatussen.values.map((value) => ({ value, label: vacatureStatussen.labels[value] })),
      },
    )}${selectField({
      name: 'sector',
      label: text.sector,
      value: filters.sector,
      empty: text.everySector,
      optional: true,
      choices: sbiSections.map(({ letter, name }) => ({ value: letter, label: name })),
    })}${textField({ name: 'plaats', label: text.place, value: filters.plaats, optional: true })}${submitButton({ text: text.go, kind: 'primary', icon: 'search' })}`,
  });
}

function hoursOf({ urenMinimaal: least, urenMaximaal: most }: VacatureRegel): string {
  return least === undefined && most === undefined
    ? ''
    : formatHoursPerWeek(least, most).replace(' per week', '');
}

export function vacancyTable(
  vacancies: readonly VacatureRegel[],
  now: Date,
  options: { withEmployer: boolean },
) {
  return dataTable<VacatureRegel>({
    caption: text.title,
    rows: vacancies,
    rowId: ({ id }) => `vacature-${id}`,
    columns: [
      {
        head: 'Vacature',
        rowHeader: true,
        width: 'wide',
        cell: (row) =>
          html`${link(`/vacatures/${row.id}`, nameOf(row))}${options.withEmployer && cellNote(row.handelsnaamOrganisatie ?? text.noEmployer)}${row.uitsluitendVoor && cellNote(badge(uitsluitendVoor.labels[row.uitsluitendVoor].toLowerCase()))}`,
      },
      {
        head: 'Plaats',
        cell: (row) =>
          html`${row.plaats ?? html`<span class="vd-note">onbekend</span>`}${hoursOf(row) && cellNote(hoursOf(row))}`,
      },
      {
        head: 'Vervuld',
        align: 'end',
        width: 'fit',
        cell: (row) => `${row.aantalVervuld} van ${row.aantalGezocht}`,
      },
      { head: 'Stand', cell: ({ status }) => statusMark(status) },
      {
        head: 'Opgepakt door',
        cell: ({ contactpersoonWsp, status }) =>
          status === 'ontvangen' || !contactpersoonWsp?.naam
            ? html`<span class="vd-note">${text.nobody}</span>`
            : contactpersoonWsp.naam,
      },
      { head: 'Ontvangen', width: 'fit', cell: ({ ontvangenOp }) => sayMoment(ontvangenOp, now) },
    ],
  });
}

export function vacanciesPage({ filters, vacancies, next, roles, now }: VacanciesView): PortalPage {
  const works = mayWork(roles);
  const scopes: readonly Scope[] = works ? ['open', 'mijn', 'nieuw', 'alles'] : ['open', 'alles'];
  const fresh =
    works && linkButton({ text: text.fresh, href: '/vacatures/nieuw', kind: 'primary', icon: 'plus' });
  return {
    title: text.title,
    main: html`${pageHeading({ title: text.title, actions: fresh })}${filterForm(filters)}${filterPills(
      text.pills,
      scopes.map((scope) => ({
        href: addressOf(filters, { scope, status: undefined }),
        text: SCOPE_TEXT[scope],
        current: scope === filters.scope,
      })),
    )}${
      vacancies.length > 0
        ? html`${vacancyTable(vacancies, now, { withEmployer: true })}${
            (next || filters.cursor) &&
            pagination({
              shown: text.shown(vacancies.length),
              first: filters.cursor && addressOf(filters, {}),
              next: next && addressOf(filters, { cursor: next }),
            })
          }`
        : emptyState({ title: text.emptyTitle, body: text.empty, ...(fresh && { action: fresh }) })
    }`,
  };
}
