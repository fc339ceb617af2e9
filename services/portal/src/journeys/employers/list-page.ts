import { link, linkButton, submitButton } from '@vlinderdas/design/button';
import { selectField } from '@vlinderdas/design/choices';
import { textField } from '@vlinderdas/design/fields';
import { searchForm } from '@vlinderdas/design/form';
import { pageHeading } from '@vlinderdas/design/heading';
import { html } from '@vlinderdas/design/html';
import { filterPills, pagination } from '@vlinderdas/design/navigation';
import { emptyState } from '@vlinderdas/design/notice';
import { cellNote, dataTable } from '@vlinderdas/design/table';
import type { WerkgeverRegel } from '@vlinderdas/employers-service/contract/employers.resource';
import { sbiSections } from '@vlinderdas/region/sbi';
import type { PortalPage } from '../../http/visit.ts';
import { mayWork } from '../vacancy/vacancy-head.ts';
import { employersText as text } from './text.ts';

export interface EmployersView {
  filters: { zoek: string; sector: string; mijn: boolean; cursor: string | undefined };
  employers: readonly WerkgeverRegel[];
  next: string | undefined;
  roles: readonly string[];
}

const unknown = html`<span class="vd-note">${text.unknown}</span>`;

export function employersPage({ filters, employers, next, roles }: EmployersView): PortalPage {
  const address = (mijn: boolean, cursor?: string) => {
    const entries = {
      zoek: filters.zoek,
      sector: filters.sector,
      mijn: mijn ? 'ja' : '',
      cursor: cursor ?? '',
    };
    const query = new URLSearchParams(Object.entries(entries).filter(([, value]) => value !== '')).toString();
    return `/werkgevers${query ? `?${query}` : ''}`;
  };
  const fresh =
    mayWork(roles) &&
    linkButton({ text: text.fresh, href: '/werkgevers/nieuw', kind: 'primary', icon: 'plus' });
  const sectorName = (letter: string | undefined) =>
    sbiSections.find((section) => section.letter === letter)?.name;
  return {
    title: text.title,
    main: html`${pageHeading({ title: text.title, actions: fresh })}${searchForm({
      action: '/werkgevers',
      label: text.search,
      body: html`${filters.mijn && html`<input type="hidden" name="mijn" value="ja">`}${textField({ name: 'zoek', label: text.query, type: 'search', value: filters.zoek, optional: true, searchKey: true })}${selectField({ name: 'sector', label: text.sector, value: filters.sector, empty: text.everySector, optional: true, choices: sbiSections.map(({ letter, name }) => ({ value: letter, label: name })) })}${submitButton({ text: text.go, kind: 'primary', icon: 'search' })}`,
    })}${filterPills(text.pills, [
      { href: address(false), text: text.all, current: !filters.mijn },
      { href: address(true), text: text.mine, current: filters.mijn },
    ])}${
      employers.length > 0
        ? html`${dataTable<WerkgeverRegel>({
            caption: text.title,
            rows: employers,
            columns: [
              {
                head: 'Werkgever',
                rowHeader: true,
                width: 'wide',
                cell: (row) =>
                  html`${link(`/werkgevers/${row.id}`, row.handelsnaamOrganisatie)}${row.nummerKvk && cellNote(`KvK ${row.nummerKvk}`)}`,
              },
              { head: 'Plaats', cell: ({ plaats }) => plaats ?? unknown },
              { head: 'Branche', width: 'wide', cell: ({ sector }) => sectorName(sector) ?? unknown },
              {
                head: 'Vaste contactpersoon',
                cell: ({ wspContactpersoon }) =>
                  wspContactpersoon?.naam ?? html`<span class="vd-note">${text.nobody}</span>`,
              },
            ],
          })}${(next || filters.cursor) && pagination({ shown: text.shown(employers.length), first: filters.cursor && address(filters.mijn), next: next && address(filters.mijn, next) })}`
        : emptyState({ title: text.emptyTitle, body: text.empty, ...(fresh && { action: fresh }) })
    }`,
  };
}
