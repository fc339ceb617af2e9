import type { KandidaatRegel } from '@vlinderdas/candidates-service/contract/candidate.resource';
import { link, linkButton, submitButton } from '@vlinderdas/design/button';
import { selectField } from '@vlinderdas/design/choices';
import { textField } from '@vlinderdas/design/fields';
import { type FormGuard, postForm, searchForm } from '@vlinderdas/design/form';
import { pageHeading } from '@vlinderdas/design/heading';
import { type Html, html } from '@vlinderdas/design/html';
import { filterPills, pagination, tabs } from '@vlinderdas/design/navigation';
import { emptyState, notice } from '@vlinderdas/design/notice';
import { cellNote, dataTable } from '@vlinderdas/design/table';
import { completenessMark } from '../../candidate-card/completeness.ts';
import type { Names } from '../../candidate-card/names.ts';
import { personName } from '../../candidate-card/person-name.ts';
import {
  availabilityChoices,
  availabilityMark,
  mediationChoices,
  mediationText,
} from '../../candidate-card/status.ts';
import { sayDate } from '../../frame/moments.ts';
import type { PortalPage } from '../../http/visit.ts';
import { attentions, type CandidateFilters, listHref } from './form.ts';
import { candidatesText as text } from './text.ts';

export interface CandidatesView {
  filters: CandidateFilters;
  rows: readonly KandidaatRegel[];
  names: Names;
  /** Of the person who looks, when there is one. */
  ownTeam: { id: string; name: string } | undefined;
  isLater: boolean;
  nextCursor: string | undefined;
  guard: FormGuard;
  now: Date;
}

function candidateTable(rows: readonly KandidaatRegel[], names: Names, now: Date): Html {
  return dataTable({
    caption: text.title,
    rows,
    rowId: (row) => row.kaartnummer,
    columns: [
      {
        head: 'Kandidaat',
        rowHeader: true,
        cell: (row) =>
          html`${link(`/kandidaten/${row.id}`, personName(row) ?? `Kandidaat ${row.kaartnummer}`)}${cellNote(row.kaartnummer)}`,
      },
      { head: 'Beschikbaar', cell: (row) => availabilityMark(row, now) },
      { head: 'Bemiddelbaar', cell: (row) => mediationText(row.bemiddelbaarheid) },
      { head: 'Woonplaats', cell: (row) => row.woonplaats ?? html`<span class="vd-note">niet bekend</span>` },
      { head: 'Profiel', width: 'fit', cell: (row) => completenessMark(row.profielkwaliteit) },
      { head: 'Nagekeken', width: 'fit', cell: (row) => sayDate(row.nagekekenOp, now) },
      {
        head: 'Begeleider',
        cell: (row) =>
          names.colleague(row.begeleiderId)?.name ?? html`<span class="vd-note">nog niemand</span>`,
      },
    ],
  });
}

/** A name stays out of the address, the history and every log: this form is a POST. */
function nameSearch(guard: FormGuard, words: string, error?: string): Html {
  return postForm({
    action: '/kandidaten/gevonden',
    guard,
    body: html`<div class="vd-field-row">${textField({ name: 'zoek', label: 'Zoek een kandidaat', hint: text.searchHint, value: words, error, type: 'search', width: 'long', maxLength: 120, searchKey: true })}${submitButton({ text: 'Zoek', icon: 'search' })}</div>`,
  });
}

const newCandidate = linkButton({
  text: 'Nieuwe kandidaat',
  href: '/kandidaten/nieuw',
  kind: 'primary',
  icon: 'plus',
});

function scopeTabs({ filters, ownTeam }: CandidatesView): Html {
  const { scope: _, teamId: __, ...rest } = filters;
  const scopes: { filters: CandidateFilters; text: string }[] = [
    { filters: { ...rest, scope: 'mine' }, text: text.scopes.mine },
    ...(ownTeam
      ? [{ filters: { ...rest, scope: 'team' as const, teamId: ownTeam.id }, text: ownTeam.name }]
      : []),
    { filters: { ...rest, scope: 'all' }, text: text.scopes.all },
  ];
  return tabs(
    'Van wie',
    scopes.map((item) => ({
      href: listHref(item.filters),
      text: item.text,
      current: item.filters.scope === filters.scope && item.filters.teamId === filters.teamId,
    })),
  );
}

function filterForm(filters: CandidateFilters): Html {
  const scope = filters.teamId
    ? html`<input type="hidden" name="team" value="${filters.teamId}">`
    : html`<input type="hidden" name="mijn" value="${filters.scope === 'mine' ? 'ja' : 'nee'}">`;
  const attention =
    filters.aandacht && html`<input type="hidden" name="aandacht" value="${filters.aandacht}">`;
  return searchForm({
    action: '/kandidaten',
    label: 'Filter de kandidaten',
    body: html`${scope}${attention}${selectField({ name: 'beschikbaarheid', label: 'Beschikbaarheid', empty: 'Alle', choices: availabilityChoices, value: filters.beschikbaarheid, optional: false })}${selectField({ name: 'bemiddelbaarheid', label: 'Bemiddelbaarheid', empty: 'Alle', choices: mediationChoices, value: filters.bemiddelbaarheid })}${submitButton({ text: 'Filter', kind: 'secondary' })}`,
  });
}

export function candidatesPage(view: CandidatesView): PortalPage {
  const { filters, rows, names, isLater, nextCursor, guard, now } = view;
  const { aandacht: _, ...withoutAttention } = filters;
  const isFiltered = Boolean(filters.aandacht ?? filters.beschikbaarheid ?? filters.bemiddelbaarheid);
  const list =
    rows.length > 0
      ? html`${candidateTable(rows, names, now)}${pagination({
          shown: text.shown(rows.length, isLater || nextCursor !== undefined),
          first: isLater ? listHref(filters) : undefined,
          next: nextCursor && listHref(filters, nextCursor),
        })}`
      : emptyState(
          isFiltered || filters.scope !== 'mine'
            ? {
                ...text.emptyFiltered,
                action: linkButton({ text: text.everyone, href: listHref({ scope: 'all' }) }),
              }
            : { ...text.emptyMine, action: newCandidate },
        );
  return {
    title: text.title,
    main: html`${pageHeading({ title: text.title, actions: newCandidate })}${nameSearch(guard, '')}${scopeTabs(view)}${filterForm(filters)}${filterPills(
      'Wat aandacht vraagt',
      [
        { href: listHref(withoutAttention), text: text.everyone, current: filters.aandacht === undefined },
        ...attentions.map((attention) => ({
          href: listHref({ ...filters, aandacht: attention }),
          text: text.attention[attention],
          current: filters.aandacht === attention,
        })),
      ],
    )}${list}`,
  };
}

export interface FoundView {
  words: string;
  rows: readonly KandidaatRegel[];
  names: Names;
  hasMore: boolean;
  error?: string | undefined;
  guard: FormGuard;
  now: Date;
}

/** The answer to a search by name. */
export function foundPage({ words, rows, names, hasMore, error, guard, now }: FoundView): PortalPage {
  const list =
    rows.length > 0
      ? html`${hasMore && notice({ kind: 'info', body: text.tooMany })}${candidateTable(rows, names, now)}`
      : !error && emptyState(text.emptyFound(words));
  return {
    title: 'Gevonden kandidaten',
    crumbs: [{ href: '/kandidaten', text: text.title }],
    ...(error && { status: 400, failed: true }),
    main: html`${pageHeading({ title: 'Gevonden kandidaten' })}${nameSearch(guard, words, error)}${list}`,
  };
}
