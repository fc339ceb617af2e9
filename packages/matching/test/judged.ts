/** One pair judged: what a criterion says of it. */

import type { Demand } from '../src/demand.ts';
import { explain } from '../src/explain.ts';
import type { Assessment, CriterionId, Explanation } from '../src/explanation.ts';
import type { MatchingProfile } from '../src/profile.ts';
import { weights202701 } from '../src/weights/2027-01.ts';
import { emptyDemand, emptyProfile, TODAY, taxonomy } from './pair.builder.ts';

export function why(one: Partial<MatchingProfile>, other: Partial<Demand>): Explanation {
  return explain(emptyProfile(one), emptyDemand(other), taxonomy, weights202701, TODAY);
}

export function assess(
  criterion: CriterionId,
  one: Partial<MatchingProfile>,
  other: Partial<Demand>,
): Assessment {
  const found = why(one, other).assessments.find((assessment) => assessment.criterion === criterion);
  if (!found) throw new RangeError(criterion);
  return found;
}

export function outcome(criterion: CriterionId, one: Partial<MatchingProfile>, other: Partial<Demand>) {
  return assess(criterion, one, other).outcome;
}

/** What makes that they do not fit. */
export function failing(one: Partial<MatchingProfile>, other: Partial<Demand>): CriterionId[] {
  return why(one, other).failures.map(({ criterion }) => criterion);
}

/** What has to be asked first. */
export function open(one: Partial<MatchingProfile>, other: Partial<Demand>): CriterionId[] {
  return why(one, other).toCheck.map(({ criterion }) => criterion);
}
