/** The score of a pair without its explanation: the same asks, the same grades, nothing written down. */
import type { Candidate } from './candidate.ts';
import type { DemandAsks } from './demand-asks.ts';
import type { Placement } from './explanation.ts';
import { pointsOf, standingOf } from './grade.ts';

export interface Verdict {
  readonly placement: Placement;
  readonly total: number;
  /** "Nog te vragen": a hard requirement of which the data say too little. */
  readonly toCheck: boolean;
}

export interface Mutual {
  readonly points: number;
  readonly employerPerMille: number;
  readonly candidatePerMille: number;
}

/**
 * A pair that is excellent for one side and poor for the other does not win: extra points by the poorer side.
 * A side that asks nothing does not hold the other one back.
 */
export function judgeMutual(asks: DemandAsks, employerPoints: number, candidatePoints: number): Mutual {
  const perMille = (points: number, max: number): number =>
    max === 0 ? 1000 : Math.floor((1000 * points) / max);
  const employerPerMille = perMille(employerPoints, asks.employerMax);
  const candidatePerMille = perMille(candidatePoints, asks.candidateMax);
  const least = Math.min(employerPerMille, candidatePerMille);
  return { points: Math.floor((asks.mutualMax * least) / 1000), employerPerMille, candidatePerMille };
}

/** A profile that says too little is not ranked, whatever it fails. */
export function placementOf(candidate: Candidate, fails: boolean): Placement {
  if (candidate.gaps.length > 0) return 'incomplete';
  return fails ? 'bridgeable' : 'geschikt';
}

export function judge(candidate: Candidate, asks: DemandAsks): Verdict {
  let employerPoints = 0;
  let candidatePoints = 0;
  let fails = false;
  let open = false;
  for (const { byEmployer, asks: parts } of asks.criteria) {
    for (const { ask, max } of parts) {
      const grade = ask.grade(candidate);
      const points = pointsOf(grade, max);
      if (byEmployer) employerPoints += points;
      else candidatePoints += points;
      if (ask.isHard(candidate)) {
        const standing = standingOf(grade, ask.nearIsOpen);
        fails ||= standing === 'fails';
        open ||= standing === 'open';
      }
    }
  }
  return {
    placement: placementOf(candidate, fails),
    total: employerPoints + candidatePoints + judgeMutual(asks, employerPoints, candidatePoints).points,
    toCheck: open,
  };
}
