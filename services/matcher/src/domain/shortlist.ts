/**
 * The stored form of a ranking: the best of each placement, best first, and how many there are of each. A list is
 * exact: nobody outside it ranks above anyone of the same placement inside it.
 */
import { PLACEMENTS, type Placement } from '@vlinderdas/matching/explanation';

/** How many of each placement a list shows; more than anyone reads. */
export const LIST_SIZES: Readonly<Record<Placement, number>> = {
  geschikt: 200,
  bridgeable: 100,
  incomplete: 100,
};

/** As stored: the place of a placement in `PLACEMENTS`. */
export type PlacementIndex = 0 | 1 | 2;

const GROUPS = ['geschikt', 'past-bijna', 'onvolledig'] as const;

/** The place of a group of the wire in the stored form. */
export function placementOf(group: (typeof GROUPS)[number]): PlacementIndex {
  return GROUPS.indexOf(group) as PlacementIndex;
}

export function groupOf(placement: Placement): (typeof GROUPS)[number] {
  return GROUPS[PLACEMENTS.indexOf(placement)] ?? 'onvolledig';
}

export interface PairScore {
  readonly total: number;
  readonly placement: PlacementIndex;
}

export interface Entry extends PairScore {
  readonly candidateId: string;
  /** Of the profile that was scored. */
  readonly candidateRevision: number;
  /** Decides between equal totals, the same on every machine and blind to who came first. */
  readonly tie: number;
}

export interface Shortlist {
  readonly vacancyId: string;
  readonly vacancyRevision: number;
  /** The version of the taxonomy that the vacancy and everyone on the list were coded with. */
  readonly taxonomy: string;
  /** Days since 1970: recency and availability are as of this day. */
  readonly day: number;
  /** Best first: by placement, then by total, then by tie. */
  readonly entries: readonly Entry[];
  /** Of everyone who is coded with that version, by placement. */
  readonly counts: readonly [number, number, number];
}

/** A list as parallel arrays: how it is stored, and how it goes from thread to thread. The tie is not kept. */
export interface PackedList extends Omit<Shortlist, 'entries'> {
  readonly candidateIds: readonly string[];
  readonly candidateRevisions: readonly number[];
  readonly totals: readonly number[];
  readonly placements: readonly number[];
}

export function packList({ entries, ...list }: Shortlist): PackedList {
  return {
    ...list,
    candidateIds: entries.map((entry) => entry.candidateId),
    candidateRevisions: entries.map((entry) => entry.candidateRevision),
    totals: entries.map((entry) => entry.total),
    placements: entries.map((entry) => entry.placement),
  };
}

/** @param tieOf the tie-break that the list was made with */
export function unpackList(
  { candidateIds, candidateRevisions, totals, placements, ...list }: PackedList,
  tieOf: (vacancyId: string, candidateId: string) => number,
): Shortlist {
  const entries = candidateIds.map((candidateId, at) => ({
    candidateId,
    candidateRevision: candidateRevisions[at] ?? 0,
    total: totals[at] ?? 0,
    placement: (placements[at] ?? 0) as PlacementIndex,
    tie: tieOf(list.vacancyId, candidateId),
  }));
  return { ...list, entries };
}

export function sizeOf(placement: PlacementIndex): number {
  return LIST_SIZES[PLACEMENTS[placement]];
}

/**
 * In memory a list holds this many times what it shows, so that those who leave are followed by others without
 * scoring the whole region again.
 */
const RESERVE = 2;

/** The list as it is stored and shown, without its reserve. */
export function shownPart(list: Shortlist): Shortlist {
  const seen = [0, 0, 0];
  const entries = list.entries.filter(({ placement }) => {
    seen[placement] = (seen[placement] ?? 0) + 1;
    return (seen[placement] ?? 0) <= sizeOf(placement);
  });
  return { ...list, entries };
}

/** Below 0 when `left` comes first. */
export function compareEntries(left: Entry, right: Entry): number {
  return (
    left.placement - right.placement ||
    right.total - left.total ||
    left.tie - right.tie ||
    (left.candidateId < right.candidateId ? -1 : 1)
  );
}

/** Everyone's entry in, the exact list out. */
export function buildEntries(all: readonly Entry[]): Pick<Shortlist, 'entries' | 'counts'> {
  const groups: [Entry[], Entry[], Entry[]] = [[], [], []];
  for (const entry of all) groups[entry.placement].push(entry);
  const entries = groups.flatMap((group, placement) =>
    group.sort(compareEntries).slice(0, RESERVE * sizeOf(placement as PlacementIndex)),
  );
  return { entries, counts: [groups[0].length, groups[1].length, groups[2].length] };
}

/** What one candidate was and is for a vacancy; absent means not among the candidates. */
export interface EntryChange {
  readonly candidateId: string;
  readonly before: PairScore | undefined;
  readonly after: Entry | undefined;
}

function isSameScore({ before, after }: EntryChange): boolean {
  return before?.total === after?.total && before?.placement === after?.placement;
}

/**
 * Brings a list up to changed candidates without looking at the others. Those whom the list does not hold all rank
 * below the last one whom it holds, so whoever now ranks above that boundary has an exact place.
 *
 * @returns the list, and whether what it shows has changed; `rescore` when someone it does not hold may have to
 *   move up
 */
export function changeEntries(
  list: Shortlist,
  changes: readonly EntryChange[],
): (Pick<Shortlist, 'entries' | 'counts'> & { isShown: boolean }) | 'same' | 'rescore' {
  const real = changes.filter((change) => !isSameScore(change));
  if (real.length === 0) return 'same';
  const changed = new Set(real.map(({ candidateId }) => candidateId));
  const counts: [number, number, number] = [...list.counts];
  const groups: [Entry[], Entry[], Entry[]] = [[], [], []];
  for (const entry of list.entries) groups[entry.placement].push(entry);
  const kept = groups.map((group) => group.filter(({ candidateId }) => !changed.has(candidateId)));
  for (const { before, after } of real) {
    if (before) counts[before.placement] -= 1;
    if (!after) continue;
    counts[after.placement] += 1;
    const group = groups[after.placement];
    const boundary = list.counts[after.placement] > group.length ? group.at(-1) : undefined;
    if (!boundary || compareEntries(after, boundary) < 0) kept[after.placement]?.push(after);
  }
  const entries: Entry[] = [];
  let isShown = counts.some((count, at) => count !== list.counts[at]);
  for (const placement of [0, 1, 2] as const) {
    const group = (kept[placement] ?? []).sort(compareEntries);
    const shown = sizeOf(placement);
    if (group.length < Math.min(shown, counts[placement])) return 'rescore';
    isShown ||= group.slice(0, shown).some((entry, at) => entry !== groups[placement][at]);
    entries.push(...group.slice(0, RESERVE * shown));
  }
  return { entries, counts, isShown };
}
