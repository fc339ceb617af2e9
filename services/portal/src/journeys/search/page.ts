import type { Kaart } from '@vlinderdas/candidates-service/contract/card.resource';
import { link, submitButton } from '@vlinderdas/design/button';
import { textField } from '@vlinderdas/design/fields';
import { searchForm } from '@vlinderdas/design/form';
import { pageHeading, section, sectionHeading } from '@vlinderdas/design/heading';
import { type Html, html } from '@vlinderdas/design/html';
import { emptyState } from '@vlinderdas/design/notice';
import { dataTable } from '@vlinderdas/design/table';
import type { WerkgeverRegel } from '@vlinderdas/employers-service/contract/employers.resource';
import type { VacatureRegel } from '@vlinderdas/vacancies-service/contract/vacancies.resource';
import { vacatureStatussen } from '@vlinderdas/vocabulary/vacancies';
import { mediationText } from '../../candidate-card/status.ts';
import type { PortalPage } from '../../http/visit.ts';
import { searchText as text } from './text.ts';

export interface SearchView {
  words: string;
  vacancies: readonly VacatureRegel[];
  employers: readonly WerkgeverRegel[];
  cards: readonly Kaart[];
}

function moreLink(path: string, words: string, what: string): Html {
  return link(
    `${path}?${new URLSearchParams({ zoek: words })}`,
    html`${text.more}<span class="vd-visually-hidden"> bij ${what}</span>`,
  );
}

function vacancyTable(rows: readonly VacatureRegel[], words: string): Html {
  return section(
    sectionHeading({ title: text.vacancies, aside: moreLink('/vacatures', words, text.vacancies) }),
    dataTable({
      caption: text.vacancies,
      rows,
      columns: [
        {
          head: 'Vacature',
          rowHeader: true,
          cell: (row) => link(`/vacatures/${row.id}`, row.naamVacature ?? 'Vacature zonder titel'),
        },
        { head: 'Werkgever', cell: (row) => row.handelsnaamOrganisatie ?? '' },
        { head: 'Plaats', cell: (row) => row.plaats ?? '' },
        { head: 'Stand', width: 'fit', cell: (row) => vacatureStatussen.labels[row.status] },
      ],
    }),
  );
}

function employerTable(rows: readonly WerkgeverRegel[], words: string): Html {
  return section(
    sectionHeading({ title: text.employers, aside: moreLink('/werkgevers', words, text.employers) }),
    dataTable({
      caption: text.employers,
      rows,
      columns: [
        {
          head: 'Werkgever',
          rowHeader: true,
          cell: (row) => link(`/werkgevers/${row.id}`, row.handelsnaamOrganisatie),
        },
        { head: 'KvK-nummer', width: 'fit', cell: (row) => row.nummerKvk ?? '' },
        { head: 'Plaats', cell: (row) => row.plaats ?? '' },
        { head: 'Vaste contactpersoon', cell: (row) => row.wspContactpersoon?.naam ?? '' },
      ],
    }),
  );
}

function cardTable(rows: readonly Kaart[]): Html {
  return section(
    sectionHeading({ title: text.candidates }),
    dataTable({
      caption: text.candidates,
      rows,
      columns: [
        {
          head: 'Kandidaat',
          rowHeader: true,
          cell: (row) => link(`/kandidaten/${row.kandidaatId}`, `Kandidaat ${row.kaartnummer}`),
        },
        { head: 'Woonplaats', cell: (row) => row.woonplaats ?? '' },
        { head: 'Bemiddelbaar', cell: (row) => mediationText(row.bemiddelbaarheid) },
      ],
    }),
  );
}

export function searchPage({ words, vacancies, employers, cards }: SearchView): PortalPage {
  const isNothing = words !== '' && vacancies.length + employers.length + cards.length === 0;
  return {
    title: words ? `${text.title}: ${words}` : text.title,
    main: html`${pageHeading({ title: text.title })}${searchForm({
      action: '/zoeken',
      label: text.title,
      body: html`${textField({ name: 'q', label: text.label, hint: text.hint, value: words, type: 'search', maxLength: 100, searchKey: true })}${submitButton({ text: 'Zoek', kind: 'primary', icon: 'search' })}`,
    })}${cards.length > 0 && cardTable(cards)}${vacancies.length > 0 && vacancyTable(vacancies, words)}${employers.length > 0 && employerTable(employers, words)}${isNothing && emptyState(text.nothing(words))}`,
  };
}
