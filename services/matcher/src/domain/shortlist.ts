/**
 * The stored form of a ranking: the best of each placement, best first, and how many there are of each. A list is
 * exact: nobody outside it ranks above anyone of the same placement inside it.
 */
import { PLACEMENTS, type Placement } from '@vlinderdas/matching/explanation';

/** How many of each placement a list keeps; more than anyone reads, and enough to lose some without rescoring. */
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
  /** Days since 1970: recency and availability are as of this day. */
  readonly day: number;
  /** Best first: by placement, then by total, then by tie. */
  readonly entries: readonly Entry[];
  /** Of everyone, by placement. */
  readonly counts: readonly [number, number, number];
}

export function sizeOf(placement: PlacementIndex): number {
  return LIST_SIZES[PLACEMENTS[placement]];
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
    group.sort(compareEntries).slice(0, sizeOf(placement as PlacementIndex)),
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
 * Brings a list up to changed candidates without looking at the others. Those outside the list all rank below the
 * last one inside it, so whoever now ranks above that boundary has an exact place.
 *
 * @returns the same list when nothing shows; `rescore` when someone outside may have to move up
 */
export function changeEntries(
  list: Shortlist,
  changes: readonly EntryChange[],
): Pick<Shortlist, 'entries' | 'counts'> | 'same' | 'rescore' {
  const visible = changes.filter((change) => !isSameScore(change));
  if (visible.length === 0) return 'same';
  const changed = new Set(visible.map(({ candidateId }) => candidateId));
  const counts: [number, number, number] = [...list.counts];
  const groups: [Entry[], Entry[], Entry[]] = [[], [], []];
  for (const entry of list.entries) groups[entry.placement].push(entry);
  const boundaries = groups.map((group, placement) =>
    (list.counts[placement] ?? 0) > group.length ? group.at(-1) : undefined,
  );
  const kept = groups.map((group) => group.filter(({ candidateId }) => !changed.has(candidateId)));
  for (const { before, after } of visible) {
    if (before) counts[before.placement] -= 1;
    if (!after) continue;
    counts[after.placement] += 1;
    const boundary = boundaries[after.placement];
    if (!boundary || compareEntries(after, boundary) < 0) kept[after.placement]?.push(after);
  }
  const entries: Entry[] = [];
  for (const [at, group] of kept.entries()) {
    const placement = at as PlacementIndex;
    const wanted = Math.min(sizeOf(placement), counts[placement]);
    if (group.length < wanted) return 'rescore';
    entries.push(...group.sort(compareEntries).slice(0, wanted));
  }
  const isSame =
    counts.every((count, at) => count === list.counts[at]) &&
    entries.length === list.entries.length &&
    entries.every((entry, at) => entry === list.entries[at]);
  return isSame ? 'same' : { entries, counts };
}
