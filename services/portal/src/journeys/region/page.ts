import { badge } from '@vlinderdas/design/badge';
import { link, linkButton } from '@vlinderdas/design/button';
import { pageHeading, section, sectionHeading } from '@vlinderdas/design/heading';
import { type Html, html } from '@vlinderdas/design/html';
import { emptyState, notice } from '@vlinderdas/design/notice';
import { cellNote, dataTable } from '@vlinderdas/design/table';
import type {
  Deelbeleid,
  Organisatie,
} from '@vlinderdas/organisations-service/contract/organisation.resource';
import {
  contactgegevens,
  type Instellingen,
  type Regio,
} from '@vlinderdas/organisations-service/contract/region.resource';
import type { Aanvraag } from '@vlinderdas/placements-service/contract/proposals.resource';
import { organisatieSoorten } from '@vlinderdas/vocabulary/organisations';
import { formatList } from '@vlinderdas/vocabulary/wording';
import type { Names } from '../../candidate-card/names.ts';
import { sayDate } from '../../frame/moments.ts';
import type { PortalPage } from '../../http/visit.ts';
import { orderText } from '../order/text.ts';
import { versionsText } from '../taxonomy-versions/text.ts';
import { settingsList } from './settings-page.ts';
import { regionText as text } from './text.ts';

interface SharingOrganisation {
  organisation: Organisatie;
  /** Absent for organisations that guide nobody. */
  sharing: Deelbeleid | undefined;
}

export interface RegionView {
  region: Regio;
  settings: Instellingen;
  organisations: readonly SharingOrganisation[];
  late: readonly Aanvraag[];
  /** There are more requests than were looked at. */
  hasMoreRequests: boolean;
  names: Names;
  mayChange: boolean;
  now: Date;
}

function sharingMark({ sharing }: SharingOrganisation): Html | string {
  if (!sharing) return '';
  const current = sharing.besluiten.find(({ status }) => status === 'in-werking');
  if (!current) return badge(text.organisations.undecided, 'warning');
  return current.deelt ? badge(text.organisations.shares, 'positive') : badge(text.organisations.keeps);
}

function lateTable({ late, names, now }: RegionView): Html {
  if (late.length === 0) return emptyState(text.late.empty);
  return dataTable({
    caption: text.late.title,
    rows: late,
    columns: [
      {
        head: 'Vacature',
        rowHeader: true,
        cell: (row) => link(`/aanvragen/${row.id}`, row.naamVacature ?? 'Vacature zonder titel'),
      },
      { head: 'Kandidaten', align: 'end', cell: (row) => row.voordrachten.length },
      { head: 'Wacht op', cell: (row) => names.organisation(row.organisatieId) },
      {
        head: 'Bel',
        cell: (row) =>
          row.bellen
            ? html`${row.bellen.naam}${row.bellen.telefoonnummer && cellNote(row.bellen.telefoonnummer)}`
            : html`<span class="vd-note">niemand bekend</span>`,
      },
      { head: 'Uiterlijk', width: 'fit', cell: (row) => sayDate(row.antwoordUiterlijk, now) },
    ],
  });
}

function organisationTable({ organisations }: RegionView): Html {
  return dataTable({
    caption: text.organisations.title,
    rows: organisations,
    columns: [
      { head: 'Organisatie', rowHeader: true, cell: ({ organisation }) => organisation.naam },
      { head: 'Soort', cell: ({ organisation }) => organisatieSoorten.labels[organisation.soort] },
      {
        head: 'Bereikbaar',
        cell: ({ organisation }) =>
          html`${organisation.telefoonnummer ?? ''}${organisation.emailadres && cellNote(organisation.emailadres)}`,
      },
      { head: 'Kandidaten delen', cell: sharingMark },
    ],
  });
}

export function regionPage(view: RegionView): PortalPage {
  const { region, settings, late, mayChange, now } = view;
  const missing = region.ontbrekendeContactgegevens.map((fact) => contactgegevens.labels[fact].toLowerCase());
  const change = linkButton({ text: 'Wijzig de instellingen', href: '/regio/instellingen', small: true });
  return {
    title: `Regio ${region.naam}`,
    main: html`${pageHeading({
      title: `Regio ${region.naam}`,
      intro: text.intro,
      facts: [
        { name: 'Loket', value: region.loketnaam ?? 'nog geen naam' },
        { name: 'Telefoon', value: region.telefoonnummer ?? 'ontbreekt' },
        { name: 'E-mail', value: region.emailadres ?? 'ontbreekt' },
        { name: 'Website', value: region.website ? link(region.website, region.website) : 'ontbreekt' },
      ],
      actions: html`${linkButton({ text: text.uitvoering.title, href: '/regio/uitvoering' })}${mayChange && linkButton({ text: orderText.title, href: '/regio/volgorde' })}${mayChange && linkButton({ text: versionsText.title, href: '/regio/taxonomie' })}`,
    })}${
      missing.length > 0 &&
      notice({
        kind: 'warning',
        title: text.contactMissing.title,
        body: text.contactMissing.body(formatList(missing)),
        ...(mayChange && { actions: change }),
      })
    }${section(
      sectionHeading({ title: text.late.title, count: late.length, intro: text.late.intro }),
      html`${lateTable(view)}${view.hasMoreRequests && html`<p class="vd-note">${text.late.more}</p>`}`,
    )}${section(sectionHeading({ title: text.organisations.title, count: view.organisations.length }), organisationTable(view))}${section(
      sectionHeading({ title: text.settings.title, aside: mayChange ? change : null }),
      settingsList(settings, now),
    )}`,
  };
}
