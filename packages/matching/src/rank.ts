/**
 * The order of a list: first by placement, then by total, then by a hash of vacancy and candidate, so that in a
 * tie no organisation, name or order of registration is favoured, and another vacancy favours another person.
 */
import { PLACEMENTS, type Placement } from './explanation.ts';

export interface RankedPair {
  readonly candidateId: string;
  readonly demandId: string;
  readonly placement: Placement;
  readonly total: number;
  /** "Nog te vragen". */
  readonly toCheck: boolean;
  /** `tieOf(demandId, candidateId)`. */
  readonly tie: number;
}

/**
 * FNV-1a over both ids, then the finaliser of MurmurHash3: alone, FNV leaves ids that differ in their last
 * characters in the order of those characters. 0 to 2^32 - 1.
 */
export function tieOf(demandId: string, candidateId: string): number {
  let hash = 0x811c9dc5;
  const text = `${demandId}:${candidateId}`;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Below 0 when `left` stands higher on the list. A total order on the candidates of one vacancy. */
export function compareRanked(left: RankedPair, right: RankedPair): number {
  return (
    PLACEMENTS.indexOf(left.placement) - PLACEMENTS.indexOf(right.placement) ||
    right.total - left.total ||
    left.tie - right.tie ||
    Number(left.candidateId > right.candidateId) - Number(left.candidateId < right.candidateId)
  );
}

/** A new array, best first. */
export function rank(pairs: readonly RankedPair[]): RankedPair[] {
  return [...pairs].sort(compareRanked);
}

/**
 * The best `k` of each placement, in order: a list keeps people who nearly fit and people whose profile is
 * incomplete in view, however many fit.
 */
export function keepBest(pairs: readonly RankedPair[], k: number): RankedPair[] {
  const kept = new Map<Placement, number>();
  return rank(pairs).filter(({ placement }) => {
    const count = kept.get(placement) ?? 0;
    kept.set(placement, count + 1);
    return count < k;
  });
}

/**
 * Whether a kept list changes when one candidate now stands at `standing` (undefined: cannot be matched any
 * more): it leaves, moves, or enters.
 */
export function changesList(
  list: readonly RankedPair[],
  k: number,
  candidateId: string,
  standing: RankedPair | undefined,
): boolean {
  const listed = list.find((row) => row.candidateId === candidateId);
  if (!standing) return listed !== undefined;
  if (listed) {
    const { placement, total, toCheck } = standing;
    return listed.placement !== placement || listed.total !== total || listed.toCheck !== toCheck;
  }
  const peers = list.filter(({ placement }) => placement === standing.placement);
  const last = peers[k - 1];
  return last === undefined || compareRanked(standing, last) < 0;
}
