/**
 * Which part of the matcher's list one page shows. Without a filter that is a page of the list as it is; a filter
 * looks at cards, so it takes the whole list without explanations and pages through what passes. So does a vacancy
 * that is kept for one group: who belongs to it is asked of the candidates' service, and the matcher never hears it.
 */
import type { MatchingClient } from '@vlinderdas/matcher-service/contract/matching.client';
import type {
  Groep,
  Kandidatenlijst,
  LijstKandidaat,
} from '@vlinderdas/matcher-service/contract/matching.resource';
import type { Vacature } from '@vlinderdas/vacancies-service/contract/vacancies.resource';
import { cursorOf } from '../../http/next-cursor.ts';
import type { Caller } from '../../http/visit.ts';
import type { CandidateGroup, ListedCandidate, ListQuestion } from './load-candidates.ts';

export interface ShortlistPages {
  head: Kandidatenlijst;
  /** Who may come on the page, in the matcher's order. */
  shown: readonly LijstKandidaat[];
  /** The groups of the page, out of those who may be seen and pass the filter. */
  toGroups(passing: readonly ListedCandidate[]): Readonly<Record<Groep, CandidateGroup>>;
}

const ALL_GROUPS: readonly Groep[] = ['geschikt', 'past-bijna', 'onvolledig'];
const PAGE = 20;
const BELOW = 10;
const WHOLE_PAGE = 100;
/** A new list is there within a second; whoever opens the page at once does not see it empty. */
const WAIT_MS = 1_200;
const nobody: CandidateGroup = { candidates: [], after: undefined, count: 0, next: undefined };

/** Who stands on a page, and who comes after it. */
function membersOf(list: Kandidatenlijst | undefined): readonly LijstKandidaat[] {
  return list ? [...list.resultaten, ...(list.daarna ? [list.daarna] : [])] : [];
}

export function createShortlistPages(matching: MatchingClient) {
  async function read(
    caller: Caller,
    vacancy: Vacature,
    query: { groep: Groep; aantal: number; explained: boolean; cursor?: string | undefined },
  ): Promise<Kandidatenlijst> {
    const { groep, aantal, explained, cursor } = query;
    const waits = cursor === undefined;
    const { body } = await matching.getShortlist(caller, {
      params: { vacatureId: vacancy.id },
      query: {
        groep,
        aantal,
        ...(explained && { metUitleg: 'true' }),
        ...(cursor !== undefined && { cursor }),
        ...(waits && { vacatureRevisie: vacancy.revisie, wacht: WAIT_MS }),
      },
    });
    return body;
  }

  /** All of one group that the list holds. */
  async function whole(caller: Caller, vacancy: Vacature, groep: Groep) {
    const query = { groep, aantal: WHOLE_PAGE, explained: false } as const;
    const head = await read(caller, vacancy, query);
    const cursor = cursorOf(head);
    const rest = cursor === undefined ? [] : (await read(caller, vacancy, { ...query, cursor })).resultaten;
    return { head, candidates: [...head.resultaten, ...rest] };
  }

  /** A page out of those who pass; the cursor is a place among them. */
  function pageOf(
    members: readonly ListedCandidate[],
    cursor: string | undefined,
    size: number,
  ): CandidateGroup {
    const from = /^\d{1,3}$/.test(cursor ?? '') ? Number(cursor) : 0;
    return {
      candidates: members.slice(from, from + size),
      after: members[from + size],
      count: members.length,
      next: from + size < members.length ? String(from + size) : undefined,
    };
  }

  async function filtered(
    caller: Caller,
    vacancy: Vacature,
    question: ListQuestion,
  ): Promise<ShortlistPages> {
    const { head, candidates } = await whole(caller, vacancy, 'geschikt');
    return {
      head,
      shown: candidates,
      toGroups: (passing) => ({
        geschikt: pageOf(passing, question.cursor, PAGE),
        'past-bijna': nobody,
        onvolledig: nobody,
      }),
    };
  }

  /** Counts are of who belongs to the group, as far as the list goes: 200 suitable ones, and 100 of each below. */
  async function reserved(
    caller: Caller,
    vacancy: Vacature,
    { group, cursor }: ListQuestion,
  ): Promise<ShortlistPages> {
    const lists = await Promise.all(ALL_GROUPS.map((groep) => whole(caller, vacancy, groep)));
    const revisie = Math.min(...lists.map(({ head }) => head.revisie));
    const [{ head }] = lists as [(typeof lists)[number], ...typeof lists];
    return {
      head: { ...head, revisie },
      shown: lists.flatMap(({ candidates }) => candidates),
      toGroups(passing) {
        const part = (groep: Groep) => {
          const members = passing.filter((candidate) => candidate.groep === groep);
          if (group !== undefined) return group === groep ? pageOf(members, cursor, PAGE) : nobody;
          return groep === 'geschikt' ? pageOf(members, cursor, PAGE) : pageOf(members, undefined, BELOW);
        };
        return {
          geschikt: part('geschikt'),
          'past-bijna': part('past-bijna'),
          onvolledig: part('onvolledig'),
        };
      },
    };
  }

  async function unfiltered(
    caller: Caller,
    vacancy: Vacature,
    { group, cursor }: ListQuestion,
  ): Promise<ShortlistPages> {
    const wants = (groep: Groep) => group === undefined || group === groep;
    const below = (groep: Groep) =>
      wants(groep)
        ? read(caller, vacancy, {
            groep,
            aantal: group ? PAGE : BELOW,
            explained: true,
            cursor: group ? cursor : undefined,
          })
        : undefined;
    const [head, almost, incomplete] = await Promise.all([
      read(caller, vacancy, {
        groep: 'geschikt',
        aantal: wants('geschikt') ? PAGE : 1,
        explained: wants('geschikt'),
        cursor: wants('geschikt') ? cursor : undefined,
      }),
      below('past-bijna'),
      below('onvolledig'),
    ]);
    const { aantallen } = head;
    // The groups are asked apart: when the list changed in between, an open page has to know that it shows the older.
    const oldest = Math.min(...[head, almost, incomplete].flatMap((list) => (list ? [list.revisie] : [])));
    return {
      head: { ...head, revisie: oldest },
      shown: [...(wants('geschikt') ? membersOf(head) : []), ...membersOf(almost), ...membersOf(incomplete)],
      toGroups(passing) {
        const group = (groep: Groep, count: number, list: Kandidatenlijst | undefined): CandidateGroup => {
          const isAfter = ({ kandidaatId }: ListedCandidate) => kandidaatId === list?.daarna?.kandidaatId;
          const members = passing.filter((candidate) => candidate.groep === groep);
          return {
            candidates: members.filter((candidate) => !isAfter(candidate)),
            after: members.find(isAfter),
            count,
            next: list && cursorOf(list),
          };
        };
        return {
          geschikt: group('geschikt', aantallen.geschikt, head),
          'past-bijna': group('past-bijna', aantallen.pastBijna, almost),
          onvolledig: group('onvolledig', aantallen.onvolledig, incomplete),
        };
      },
    };
  }

  return (caller: Caller, vacancy: Vacature, question: ListQuestion): Promise<ShortlistPages> => {
    if (question.filter !== 'iedereen') return filtered(caller, vacancy, question);
    return vacancy.uitsluitendVoor
      ? reserved(caller, vacancy, question)
      : unfiltered(caller, vacancy, question);
  };
}
