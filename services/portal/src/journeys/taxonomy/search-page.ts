import { link, submitButton } from '@vlinderdas/design/button';
import { textField } from '@vlinderdas/design/fields';
import { searchForm } from '@vlinderdas/design/form';
import { pageHeading } from '@vlinderdas/design/heading';
import { type Html, html } from '@vlinderdas/design/html';
import { linkList } from '@vlinderdas/design/link-list';
import { filterPills, pagination } from '@vlinderdas/design/navigation';
import { emptyState, notice } from '@vlinderdas/design/notice';
import { dataTable } from '@vlinderdas/design/table';
import type { BegripRegel } from '@vlinderdas/taxonomy-service/contract/taxonomy.resource';
import { upperFirst } from '@vlinderdas/vocabulary/upper-first';
import type { PortalPage } from '../../http/visit.ts';
import { type ConceptPage, conceptHref, TAXONOMY_PATH } from './concept-links.ts';
import { taxonomyText as text } from './text.ts';

export type TaxonomyView = keyof typeof text.views;

export interface SearchView {
  words: string;
  view: TaxonomyView;
  rows: readonly BegripRegel[];
  /** What was looked for instead, because nothing is called as was typed. */
  meant: string | undefined;
  next: string | undefined;
  isFirst: boolean;
}

const PAGE_OF_KIND: Readonly<Record<BegripRegel['soort'], ConceptPage>> = {
  beroep: 'beroep',
  vaardigheid: 'vaardigheid',
  kennis: 'vaardigheid',
  certificaat: 'certificaat',
};

export function isView(name: string): name is TaxonomyView {
  return Object.hasOwn(text.views, name);
}

function addressOf(words: string, view: TaxonomyView, cursor?: string): string {
  const query = { ...(words && { q: words }), soort: view, ...(cursor && { cursor }) };
  return `${TAXONOMY_PATH}?${new URLSearchParams(query)}`;
}

/** With a word: what each hit is and why it was found. */
function hits({ view, rows }: SearchView): Html {
  return dataTable({
    caption: text.views[view],
    rows,
    columns: [
      {
        head: text.name,
        rowHeader: true,
        cell: ({ soort, uri, naam }) => link(conceptHref(PAGE_OF_KIND[soort], uri), upperFirst(naam)),
      },
      { head: text.kind, width: 'fit', cell: ({ soort }) => text.kinds[soort] },
      { head: text.foundAs, cell: ({ gevondenAls }) => gevondenAls ?? '' },
    ],
  });
}

/** Without one: names to leaf through, all of one kind. */
function names({ rows }: SearchView): Html {
  return linkList(
    rows.map(
      ({ soort, uri, naam }) =>
        html`${link(conceptHref(PAGE_OF_KIND[soort], uri), upperFirst(naam))}${soort === 'kennis' && html` <span class="vd-note">(${text.knowledge})</span>`}`,
    ),
  );
}

function results(page: SearchView): Html {
  const { words, view, rows, meant, next, isFirst } = page;
  return html`${meant !== undefined && notice({ kind: 'info', body: text.meant(words, meant), announce: true })}${words ? hits(page) : names(page)}${pagination(
    {
      shown: text.shown(rows.length),
      first: isFirst ? undefined : addressOf(words, view),
      next: next && addressOf(words, view, next),
    },
  )}`;
}

export function searchPage(view: SearchView): PortalPage {
  const { words, rows } = view;
  // Without a word there is one list at a time.
  const views = Object.entries(text.views).filter(([name]) => words !== '' || name !== 'alles');
  return {
    title: words ? `${text.title}: ${words}` : text.title,
    main: html`${pageHeading({ title: text.title, intro: text.intro })}${searchForm({
      action: TAXONOMY_PATH,
      label: text.title,
      body: html`${textField({
        name: 'q',
        label: text.label,
        hint: text.hint,
        value: words,
        type: 'search',
        maxLength: 100,
        optional: true,
        searchKey: true,
        suggestions: '/begrippen/alles',
      })}${submitButton({ text: 'Zoek', kind: 'primary', icon: 'search' })}`,
    })}${filterPills(
      text.viewsLabel,
      views.map(([name, label]) => ({
        href: addressOf(words, name as TaxonomyView),
        text: label,
        current: name === view.view,
      })),
    )}${rows.length > 0 ? results(view) : emptyState(text.nothing(words))}`,
  };
}
