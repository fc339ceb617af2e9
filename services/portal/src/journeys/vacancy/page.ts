/** The page that an adviser works on all day: one vacancy with its candidates, live. */
import { buttonGroup, link, linkButton, submitButton } from '@vlinderdas/design/button';
import { postForm } from '@vlinderdas/design/form';
import { section, sectionHeading } from '@vlinderdas/design/heading';
import { type Content, type Html, html } from '@vlinderdas/design/html';
import { filterPills, pagination } from '@vlinderdas/design/navigation';
import { emptyState, notice } from '@vlinderdas/design/notice';
import type { Groep } from '@vlinderdas/matcher-service/contract/matching.resource';
import { isOpenVacatureStatus } from '@vlinderdas/vocabulary/vacancies';
import { sayMoment } from '../../frame/moments.ts';
import type { PortalPage } from '../../http/visit.ts';
import { compareText } from '../compare/text.ts';
import { candidateTable } from './candidate-table.ts';
import { type ListFilter, listFilters } from './list-filter.ts';
import type { VacancyList } from './load-candidates.ts';
import { vacancyText as text } from './text.ts';
import { mayPropose, nameOf, type VacancyHead, vacancyHead } from './vacancy-head.ts';
import { vacancyNotices } from './vacancy-notices.ts';

export interface VacancyView extends VacancyHead {
  list: VacancyList;
  filter: ListFilter;
  group: Groep | undefined;
  cursor: string | undefined;
  /** Something was sent without choosing anyone, or someone else was earlier. */
  remark?: string | undefined;
}

const GROUPS: readonly Groep[] = ['geschikt', 'past-bijna', 'onvolledig'];

function addressOf(view: VacancyView, query: Record<string, string | undefined>): string {
  const entries = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const search = new URLSearchParams(entries).toString();
  return `/vacatures/${view.vacancy.id}${search ? `?${search}` : ''}`;
}

function pills(view: VacancyView): Html {
  const items = Object.entries(listFilters).map(([value, name]) => ({
    href: addressOf(view, { toon: value === 'iedereen' ? undefined : value }),
    text: name,
    current: value === view.filter,
  }));
  return filterPills(text.filters, items);
}

function pages(view: VacancyView, group: Groep): Html | null {
  const { candidates, count, next } = view.list.groups[group];
  if (candidates.length === 0 || (candidates.length >= count && !view.cursor)) return null;
  const alone = view.group === group || group === 'geschikt';
  if (alone) {
    const here = { toon: view.filter === 'iedereen' ? undefined : view.filter, groep: view.group };
    const last = candidates.at(-1)?.rang ?? 0;
    const isCut = !next && view.filter === 'iedereen' && group === 'geschikt' && last < count;
    return html`${isCut && html`<p>${text.last(last, count)}</p>`}${pagination({
      shown: text.shown(candidates.length, count),
      first: view.cursor && addressOf(view, here),
      next: next && addressOf(view, { ...here, cursor: next }),
    })}`;
  }
  return html`<p>${link(addressOf(view, { groep: group }), text.more(text.group[group].title))} <span class="vd-note">(${text.shown(candidates.length, count)})</span></p>`;
}

function groupSection(view: VacancyView, group: Groep): Html | null {
  const { list, vacancy, now, roles, filter } = view;
  if (view.group && view.group !== group) return null;
  const words = text.group[group];
  const { candidates, after, count } = list.groups[group];
  const isFirst = group === 'geschikt';
  if (!isFirst && candidates.length === 0 && !view.group) return null;
  const updated = list.head.berekendOp && text.updated(momentOf(list.head.berekendOp, now));
  const intro = isFirst ? rankingIntro(view) : words.intro;
  const heading = sectionHeading({
    title: words.title,
    count,
    ...(intro && { intro }),
    ...(isFirst && {
      aside: html`${updated}${updated && ' · '}${link('/zo-werkt-de-matching', text.explained)}`,
    }),
  });
  const body: Content =
    candidates.length > 0
      ? candidateTable({
          vacancyId: vacancy.id,
          caption: words.title,
          candidates,
          after,
          names: list.names,
          now,
          mayAsk: mayPropose(roles),
          ranked: isFirst,
        })
      : emptyState({
          title: words.emptyTitle,
          body: filter === 'iedereen' ? words.empty : text.filteredEmpty,
        });
  return section(
    heading,
    html`${isFirst && (count > 0 || filter !== 'iedereen') && pills(view)}${body}${pages(view, group)}${isFirst && candidates.length > 0 && askChosen(view)}`,
  );
}

/** How to read the ranking: what the points are of, and whether the best ones fit well at all. */
function rankingIntro({ list, cursor }: VacancyView): string {
  const [best] = list.groups.geschikt.candidates;
  if (!best) return '';
  const noneFitsWell = !cursor && best.woord === 'mogelijk';
  return [noneFitsWell && text.noneFitsWell, text.measure].filter((part) => part).join(' ');
}

function momentOf(instant: string, now: Date): string {
  const said = sayMoment(instant, now);
  return said.startsWith('vandaag ') ? `om ${said.slice('vandaag '.length)}` : said;
}

/** The whole form is one, so the same button may stand below each list. */
function askChosen({ roles, vacancy }: VacancyView): Html | null {
  if (!mayPropose(roles)) return null;
  const compare = submitButton({
    text: compareText.compare,
    kind: 'subtle',
    formAction: `/vacatures/${vacancy.id}/vergelijk`,
  });
  return buttonGroup(submitButton({ text: text.askChosen }), compare);
}

function uncertain({ list, vacancy, now, roles, group }: VacancyView): Html | null {
  if (list.uncertain.length === 0 || group) return null;
  return section(
    sectionHeading({
      title: text.uncertainTitle,
      count: list.uncertainCount,
      intro: text.uncertainIntro,
    }),
    candidateTable({
      vacancyId: vacancy.id,
      caption: text.uncertainTitle,
      candidates: list.uncertain,
      after: undefined,
      names: list.names,
      now,
      mayAsk: mayPropose(roles),
      ranked: false,
    }),
  );
}

function candidates(view: VacancyView): Content {
  const { list, vacancy, roles, guard } = view;
  if (!isOpenVacatureStatus(vacancy.status)) {
    const draft = vacancy.status === 'concept';
    return emptyState({
      title: draft ? text.draftTitle : text.closedTitle,
      body: draft ? text.draft : text.closed,
    });
  }
  if (list.head.stand !== 'gereed')
    return section(
      sectionHeading({ title: text.group.geschikt.title }),
      notice({ kind: 'info', title: text.computingTitle, body: text.computing }),
    );
  const { nogOmTeZetten = 0 } = list.head;
  const converting = nogOmTeZetten > 0 && notice({ kind: 'info', body: text.converting(nogOmTeZetten) });
  const groups = html`${converting}${GROUPS.slice(0, 1).map((group) => groupSection(view, group))}${uncertain(view)}${GROUPS.slice(1).map((group) => groupSection(view, group))}`;
  const everyone = Object.values(list.groups).flatMap((group) => group.candidates);
  if (!mayPropose(roles) || everyone.length + list.uncertain.length === 0) return groups;
  return postForm({
    action: `/vacatures/${vacancy.id}/aanvragen`,
    guard: guard(),
    body: html`${groups}${buttonGroup(
      // One is enough when there is only one list.
      everyone.length > list.groups.geschikt.candidates.length && submitButton({ text: text.askChosen }),
      linkButton({ text: text.elsewhere, href: `/vacatures/${vacancy.id}/voordragen`, kind: 'subtle' }),
    )}`,
  });
}

export function vacancyPage(view: VacancyView): PortalPage {
  const { vacancy, list } = view;
  return {
    title: nameOf(vacancy),
    crumbs: [
      { href: '/vacatures', text: 'Vacatures' },
      ...(view.group ? [{ href: `/vacatures/${vacancy.id}`, text: nameOf(vacancy) }] : []),
    ],
    ...(view.remark !== undefined && {
      message: notice({ kind: 'warning', body: view.remark, announce: true }),
    }),
    main: html`${vacancyHead(view, 'candidates')}${vacancyNotices(view)}<div id="kandidaten" data-live-stream="/vacatures/${vacancy.id}/volgen" data-live-state="${list.state}" data-live-said="${text.saidFresh}">${candidates(view)}</div>`,
  };
}
