import { badge } from '@vlinderdas/design/badge';
import { link, linkButton, submitButton } from '@vlinderdas/design/button';
import { checkbox, selectField } from '@vlinderdas/design/choices';
import { textField } from '@vlinderdas/design/fields';
import { searchForm } from '@vlinderdas/design/form';
import { pageHeading } from '@vlinderdas/design/heading';
import { type Html, html } from '@vlinderdas/design/html';
import { tiles } from '@vlinderdas/design/measure';
import { emptyState } from '@vlinderdas/design/notice';
import { statusMark } from '@vlinderdas/design/status-mark';
import { cellNote, dataTable } from '@vlinderdas/design/table';
import type { Aanbieder } from '@vlinderdas/instruments-service/contract/instrument.resource';
import { bereiken, instrumentSoorten } from '@vlinderdas/vocabulary/instruments';
import type { PortalPage } from '../../http/visit.ts';
import { choicesOf } from '../../instrument-parts/part-fields.ts';
import { degreeMark, FIXED_WORD } from './aspect-status.ts';
import {
  type CatalogueEntry,
  type CatalogueFilter,
  filterAddress,
  filterEntries,
} from './catalogue-filter.ts';
import { instrumentTabs } from './section-tabs.ts';
import { instrumentsText as text } from './text.ts';

export interface CatalogueView {
  entries: readonly CatalogueEntry[];
  providers: readonly Aanbieder[];
  filter: CatalogueFilter;
  mayAdd: boolean;
  mayCoordinate: boolean;
}

function kindTiles({ entries, filter }: CatalogueView): Html {
  const kinds = instrumentSoorten.values.flatMap((kind) => {
    const all = entries.filter(({ instrument }) => instrument.soort === kind);
    if (all.length === 0) return [];
    const isCurrent = filter.kind === kind;
    const variants = all.reduce((sum, { instrument }) => sum + instrument.aantalVarianten, 0);
    return [
      {
        href: filterAddress({ ...filter, kind: isCurrent ? undefined : kind }),
        name: instrumentSoorten.labels[kind],
        note: text.tile(all.length, variants),
        current: isCurrent,
      },
    ];
  });
  return tiles(text.tiles, kinds);
}

function filterForm({ filter, providers }: CatalogueView): Html {
  return searchForm({
    action: '/instrumenten',
    label: text.filter,
    body: html`${textField({ name: 'zoek', label: text.search, type: 'search', value: filter.search, optional: true, searchKey: true, maxLength: 100 })}${selectField({ name: 'soort', label: text.kind, empty: text.every, optional: true, value: filter.kind, choices: choicesOf(instrumentSoorten) })}${selectField({ name: 'bereik', label: text.reach, empty: text.every, optional: true, value: filter.reach, choices: choicesOf(bereiken) })}${selectField({ name: 'aanbieder', label: text.provider, empty: text.every, optional: true, value: filter.provider, choices: providers.map(({ sleutel, naam }) => ({ value: sleutel, label: naam })) })}${checkbox({ name: 'herzien', label: text.review, checked: filter.onlyReview })}${submitButton({ text: text.show })}`,
  });
}

/** Names as long as they are few. */
const FEW = 3;
const namesOf = (providers: readonly Aanbieder[]) => {
  if (providers.length === 0) return html`<span class="vd-note">${text.nobody}</span>`;
  if (providers.length <= FEW) return providers.map(({ naam }) => naam).join(', ');
  return `${providers.length} ${text.providers.toLowerCase()}`;
};

/** What it is; the page of the instrument has the rest. */
const firstSentence = (text: string) => /^.*?[.!?](?=\s|$)/s.exec(text)?.[0] ?? text;

function entryTable(entries: readonly CatalogueEntry[]): Html {
  return dataTable({
    caption: text.title,
    rows: entries,
    columns: [
      {
        head: text.instrument,
        rowHeader: true,
        cell: ({ instrument: { code, naam, omschrijvingWerkgever }, isDueForReview, isOver }) =>
          html`${link(`/instrumenten/${code}`, naam)}${isDueForReview && html` ${badge(text.reviewMark, 'warning')}`}${isOver && html` ${badge(text.endedMark, 'neutral')}`}${cellNote(firstSentence(omschrijvingWerkgever))}`,
      },
      {
        head: text.kind,
        cell: ({ instrument: { soort, bereik } }) =>
          html`${instrumentSoorten.labels[soort]}${cellNote(bereiken.labels[bereik])}`,
      },
      { head: text.providers, cell: ({ providers }) => namesOf(providers) },
      {
        head: text.equal,
        width: 'fit',
        cell: ({ row }) => (row?.landelijkVast ? statusMark('fixed', FIXED_WORD) : degreeMark(row?.graad)),
      },
    ],
  });
}

export function cataloguePage(view: CatalogueView): PortalPage {
  const { entries, filter, mayAdd, mayCoordinate } = view;
  const found = filterEntries(entries, filter);
  return {
    title: text.title,
    main: html`${pageHeading({
      title: text.title,
      intro: text.intro,
      actions: html`${mayCoordinate && linkButton({ text: text.settings, href: '/instrumenten/menukaart' })}${mayAdd && linkButton({ text: text.add, href: '/instrumenten/nieuw', kind: 'primary', icon: 'plus' })}`,
    })}${instrumentTabs('/instrumenten')}${kindTiles(view)}${filterForm(view)}<p class="vd-note" role="status">${text.found(found.length)}</p>${
      found.length > 0
        ? entryTable(found)
        : emptyState({
            title: text.noneTitle,
            body: text.none,
            action: linkButton({ text: text.clear, href: '/instrumenten' }),
          })
    }`,
  };
}
