import type { IsoDate } from '@vlinderdas/kernel/dates';
import type { Taxonomy } from '@vlinderdas/taxonomy/taxonomy';
import { bridgesFor } from './bridges.ts';
import { type Candidate, prepareCandidate } from './candidate.ts';
import type { Context } from './context.ts';
import { toDayNumber } from './day-number.ts';
import type { Demand } from './demand.ts';
import { type CriterionAsks, type DemandAsks, prepareDemand } from './demand-asks.ts';
import type { Assessment, Explanation, Failure, OpenQuestion, Outcome, Requirement } from './explanation.ts';
import { outcomeOf, perMilleOf, pointsOf, standingOf } from './grade.ts';
import { judgeMutual, placementOf } from './judge.ts';
import type { MatchingProfile } from './profile.ts';
import type { Weights } from './weights.ts';

/** One word for several requirements: all alike is that; something of it is there; or nothing is. */
function overallOutcome(requirements: readonly Requirement[]): Outcome {
  const outcomes = new Set(requirements.map(({ outcome }) => outcome));
  outcomes.delete('niet-gevraagd');
  const [only] = outcomes;
  if (only === undefined) return 'niet-gevraagd';
  if (outcomes.size === 1) return only;
  return outcomes.has('past') || outcomes.has('lijkt-erop') ? 'lijkt-erop' : 'ontbreekt';
}

function assess({ criterion, max, asks }: CriterionAsks, candidate: Candidate): Assessment {
  const requirements = asks.map(({ ask, max: part }): Requirement => {
    const grade = ask.grade(candidate);
    const outcome = outcomeOf(grade);
    const hard = ask.isHard(candidate) && outcome !== 'niet-gevraagd';
    return {
      points: pointsOf(grade, part),
      max: part,
      perMille: perMilleOf(grade),
      outcome,
      hard,
      standing: hard ? standingOf(grade, ask.nearIsOpen) : undefined,
      evidence: ask.evidence(candidate),
    };
  });
  return {
    criterion,
    points: requirements.reduce((sum, { points }) => sum + points, 0),
    max,
    outcome: overallOutcome(requirements),
    hard: requirements.some(({ hard }) => hard),
    requirements,
  };
}

/** Of both sides together, in per mille of the poorer one: words for the page, and of no weight. */
const MUTUAL_FITS_FROM = 700;
const MUTUAL_NEAR_FROM = 400;

function mutualOutcome(least: number): Outcome {
  if (least >= MUTUAL_FITS_FROM) return 'past';
  return least >= MUTUAL_NEAR_FROM ? 'lijkt-erop' : 'ontbreekt';
}

function assessMutual(asks: DemandAsks, assessments: readonly Assessment[]): Assessment {
  const sum = (byEmployer: boolean): number =>
    assessments.reduce(
      (total, { points }, at) => total + (asks.criteria[at]?.byEmployer === byEmployer ? points : 0),
      0,
    );
  const { points, employerPerMille, candidatePerMille } = judgeMutual(asks, sum(true), sum(false));
  const perMille = Math.min(employerPerMille, candidatePerMille);
  const outcome = mutualOutcome(perMille);
  const evidence = { kind: 'wederzijds', employerPerMille, candidatePerMille } as const;
  return {
    criterion: 'wederzijds',
    points,
    max: asks.mutualMax,
    outcome,
    hard: false,
    requirements: [
      { points, max: asks.mutualMax, perMille, outcome, hard: false, standing: undefined, evidence },
    ],
  };
}

/** The explanation of a prepared pair. */
export function explainPair(candidate: Candidate, asks: DemandAsks, context: Context): Explanation {
  const assessments = asks.criteria.map((criterion) => assess(criterion, candidate));
  const failures: Failure[] = [];
  const toCheck: OpenQuestion[] = [];
  for (const { criterion, requirements } of assessments) {
    for (const { standing, evidence, outcome } of requirements) {
      if (standing === 'open') toCheck.push({ criterion, evidence, outcome });
      if (standing === 'fails') {
        failures.push({ criterion, evidence, bridges: bridgesFor(evidence, context.taxonomy.isDiploma) });
      }
    }
  }
  return {
    taxonomy: context.taxonomy.id,
    weights: context.weights.version,
    placement: placementOf(candidate, failures.length > 0),
    assessments: [...assessments, assessMutual(asks, assessments)],
    failures,
    toCheck,
    profileGaps: candidate.gaps,
  };
}

/**
 * Why this person for this vacancy, today. The score is `total(explanation)`.
 *
 * @throws RangeError when either side was coded by another version of the taxonomy
 */
export function explain(
  profile: MatchingProfile,
  demand: Demand,
  taxonomy: Taxonomy,
  weights: Weights,
  today: IsoDate,
): Explanation {
  const context: Context = { taxonomy, weights, today: toDayNumber(today) };
  return explainPair(prepareCandidate(profile, context), prepareDemand(demand, context), context);
}
