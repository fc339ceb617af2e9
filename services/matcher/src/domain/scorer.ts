/**
 * The pure half of matching, bound to one version of the taxonomy and to the weights in use. One place, so that list and
 * "waarom" agree. Both sides of a pair are coded by that version: numbers of another one mean nothing here.
 */
import { type Candidate, prepareCandidate } from '@vlinderdas/matching/candidate';
import type { Context } from '@vlinderdas/matching/context';
import type { Demand } from '@vlinderdas/matching/demand';
import { type DemandAsks, prepareDemand } from '@vlinderdas/matching/demand-asks';
import { explainPair } from '@vlinderdas/matching/explain';
import { type Explanation, PLACEMENTS } from '@vlinderdas/matching/explanation';
import { judge } from '@vlinderdas/matching/judge';
import type { DayNumber, MatchingProfile } from '@vlinderdas/matching/profile';
import type { Weights } from '@vlinderdas/matching/weights';
import { type Change, whatWouldChange } from '@vlinderdas/matching/what-would-change';
import type { Taxonomy } from '@vlinderdas/taxonomy/taxonomy';
import type { Scorer } from './region-index.ts';
import type { PlacementIndex } from './shortlist.ts';

export interface PairScorer extends Scorer<Candidate, DemandAsks> {
  explain(profile: MatchingProfile, demand: Demand, day: DayNumber): Explanation;
  whatWouldChange(profile: MatchingProfile, demand: Demand, day: DayNumber): readonly Change[];
}

/** What it prepares, scores or explains throws a RangeError when it was coded by another version. */
export function createScorer(taxonomy: Taxonomy, weights: Weights): PairScorer {
  let latest: Context = { taxonomy, weights, today: 0 };
  const contextOf = (today: DayNumber): Context => {
    if (latest.today !== today) latest = { taxonomy, weights, today };
    return latest;
  };
  const prepareProfile = (profile: MatchingProfile, day: DayNumber) =>
    prepareCandidate(profile, contextOf(day));
  const prepare = (demand: Demand, day: DayNumber) => prepareDemand(demand, contextOf(day));
  return {
    prepareProfile,
    prepareDemand: prepare,
    score(candidate, asks) {
      const { total, placement } = judge(candidate, asks);
      return { total, placement: PLACEMENTS.indexOf(placement) as PlacementIndex };
    },
    explain: (profile, demand, day) =>
      explainPair(prepareProfile(profile, day), prepare(demand, day), contextOf(day)),
    whatWouldChange: (profile, demand, day) =>
      whatWouldChange(prepareProfile(profile, day), prepare(demand, day), contextOf(day)),
  };
}
