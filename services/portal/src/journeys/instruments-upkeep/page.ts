/** What has to be looked at again, by whom, and who has not kept the own set up. */
import { type BadgeTone, badge } from '@vlinderdas/design/badge';
import { link } from '@vlinderdas/design/button';
import { pageHeading, section, sectionHeading } from '@vlinderdas/design/heading';
import { type Content, type Html, html } from '@vlinderdas/design/html';
import { filterPills } from '@vlinderdas/design/navigation';
import { emptyState } from '@vlinderdas/design/notice';
import { cellNote, dataTable } from '@vlinderdas/design/table';
import {
  type Onderhoud,
  type OnderhoudAanbieder,
  type OnderhoudRegel,
  onderhoudSoorten,
} from '@vlinderdas/instruments-service/contract/upkeep.resource';
import { sayDate, sayMoment } from '../../frame/moments.ts';
import type { PortalPage } from '../../http/visit.ts';
import { instrumentCrumbs, instrumentTabs } from '../instruments/section-tabs.ts';
import { upkeepText as text } from './text.ts';

export interface UpkeepView {
  upkeep: Onderhoud;
  onlyOwn: boolean;
  organisationId: string;
  mayKeep: boolean;
  now: Date;
}

type Line = OnderhoudRegel & { provider: OnderhoudAanbieder['aanbieder'] };

const TONES: Readonly<Record<OnderhoudRegel['soort'], BadgeTone>> = {
  verouderd: 'negative',
  verlopen: 'warning',
  binnenkort: 'info',
  'geld-stopt': 'warning',
};

const count = (value: number, tone: BadgeTone): Content =>
  value === 0 ? html`<span class="vd-note">0</span>` : badge(String(value), tone);

function providerTable({ upkeep, now }: UpkeepView): Html {
  return dataTable({
    caption: text.overview,
    rows: upkeep.aanbieders,
    columns: [
      { head: text.provider, rowHeader: true, cell: ({ aanbieder }) => aanbieder.naam },
      { head: text.variants, align: 'end', cell: ({ aantalVarianten }) => aantalVarianten },
      {
        head: text.changed,
        cell: ({ laatstGewijzigd }) =>
          laatstGewijzigd ? sayMoment(laatstGewijzigd, now) : badge(text.never, 'warning'),
      },
      { head: text.outdated, align: 'end', cell: ({ verouderd }) => count(verouderd, 'negative') },
      { head: text.overdue, align: 'end', cell: ({ verlopen }) => count(verlopen, 'warning') },
      { head: text.soon, align: 'end', cell: ({ binnenkort }) => count(binnenkort, 'info') },
    ],
  });
}

const ORDER = onderhoudSoorten.values;
function linesOf({ aanbieders }: Onderhoud): readonly Line[] {
  return aanbieders
    .flatMap(({ aanbieder, regels }) => regels.map((line) => ({ ...line, provider: aanbieder })))
    .sort(
      (one, other) =>
        ORDER.indexOf(one.soort) - ORDER.indexOf(other.soort) || (one.datum < other.datum ? -1 : 1),
    );
}

function agenda(lines: readonly Line[], { now, mayKeep, organisationId }: UpkeepView): Html {
  return dataTable({
    caption: text.agenda,
    rows: lines,
    columns: [
      {
        head: text.instrument,
        rowHeader: true,
        cell: ({ instrumentCode, instrumentNaam, gemeentenaam }) =>
          html`${link(`/instrumenten/${instrumentCode}`, instrumentNaam)}${gemeentenaam && cellNote(gemeentenaam)}`,
      },
      { head: text.provider, cell: ({ provider }) => provider.naam },
      {
        head: text.what,
        cell: ({ soort, tekst }) => html`${badge(text.kinds[soort], TONES[soort])}${cellNote(tekst)}`,
      },
      { head: text.day, width: 'fit', cell: ({ datum }) => sayDate(datum, now) },
      {
        head: text.change,
        headHidden: true,
        width: 'fit',
        cell: ({ variantId, provider, instrumentNaam }) =>
          mayKeep && provider.organisatieId === organisationId
            ? link(
                `/instrumenten/varianten/${variantId}`,
                html`${text.change}<span class="vd-visually-hidden"> ${instrumentNaam}</span>`,
              )
            : null,
      },
    ],
  });
}

export function upkeepPage(view: UpkeepView): PortalPage {
  const { upkeep, onlyOwn, mayKeep } = view;
  const path = '/instrumenten/onderhoud';
  const lines = linesOf(upkeep);
  return {
    title: text.title,
    crumbs: instrumentCrumbs,
    main: html`${pageHeading({ title: text.title, intro: text.intro(upkeep.dagenTotVerouderd) })}${instrumentTabs(path)}${
      mayKeep &&
      filterPills(text.who, [
        { href: path, text: text.everyone, current: !onlyOwn },
        { href: `${path}?wie=ik`, text: text.own, current: onlyOwn },
      ])
    }${section(
      sectionHeading({ title: text.agenda, count: lines.length, intro: text.agendaIntro }),
      lines.length > 0 ? agenda(lines, view) : emptyState({ title: text.emptyTitle, body: text.empty }),
    )}${section(
      sectionHeading({ title: text.overview }),
      upkeep.aanbieders.length > 0
        ? providerTable(view)
        : emptyState({ title: text.nobodyTitle, body: text.nobody }),
    )}`,
  };
}
