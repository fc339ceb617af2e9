/**
 * What would change the outcome of a pair: each gap or open question, met by itself, and what the pair would then
 * be. The pair is really judged again with the one change, so that this cannot say anything else than the score.
 */
import type { Ask } from './ask.ts';
import { type Candidate, prepareCandidate } from './candidate.ts';
import type { Context } from './context.ts';
import { type DemandAsks, prepareDemand } from './demand-asks.ts';
import type { CriterionId, Evidence, Outcome, Placement } from './explanation.ts';
import { type AskGain, type GainShares, shareGain } from './gain-shares.ts';
import { type Grade, outcomeOf, pointsOf, standingOf } from './grade.ts';
import { judge, type Verdict } from './judge.ts';
import { meetEvidence } from './meet-evidence.ts';

export interface Change {
  readonly criterion: CriterionId;
  /** What is asked, and how it stands now. */
  readonly evidence: Evidence;
  readonly outcome: Exclude<Outcome, 'past' | 'niet-gevraagd'>;
  /** Points gained when it is met, of 10,000; never below 0. */
  readonly points: number;
  /** Where those come from, when they are more than this requirement alone can give. */
  readonly shares: GainShares | undefined;
  readonly from: Pick<Verdict, 'placement' | 'total'>;
  readonly to: Pick<Verdict, 'placement' | 'total'>;
  /** It is required and not known: if it turns out otherwise, the pair fails it. */
  readonly decides: boolean;
}

const MOST_CHANGES = 5;
/** Less is not worth a sentence, unless it changes the group. Of 10,000 points. */
const TELLING_POINTS = 150;

const ORDER: Readonly<Record<Placement, number>> = { geschikt: 0, bridgeable: 1, incomplete: 2 };

const lifted = ({ from, to }: Change): number => ORDER[from.placement] - ORDER[to.placement];

/** By what it brings: another group first, then most points. */
function compareGains(left: Change, right: Change): number {
  return lifted(right) - lifted(left) || right.points - left.points;
}

/** Which changes are told at all: what decides goes before points. */
function compareWorth(left: Change, right: Change): number {
  return (
    lifted(right) - lifted(left) || Number(right.decides) - Number(left.decides) || compareGains(left, right)
  );
}

/** One ask, and how it stands. */
interface GradedAsk {
  readonly criterion: CriterionId;
  readonly ask: Ask;
  readonly max: number;
  readonly grade: Grade;
}

function gradeAsks(asks: DemandAsks, candidate: Candidate): GradedAsk[] {
  return asks.criteria.flatMap(({ criterion, asks: parts }) =>
    parts.map(({ ask, max }) => ({ criterion, ask, max, grade: ask.grade(candidate) })),
  );
}

function gainsOf(before: readonly GradedAsk[], after: Candidate): AskGain[] {
  return before.map(({ criterion, ask, max, grade }) => ({
    criterion,
    gain: pointsOf(ask.grade(after), max) - pointsOf(grade, max),
  }));
}

/**
 * At most five, first what brings most; none when everything asked is met.
 *
 * @throws RangeError when either side was coded by another version of the taxonomy
 */
export function whatWouldChange(candidate: Candidate, asks: DemandAsks, context: Context): readonly Change[] {
  const { profile } = candidate;
  const { demand } = asks;
  const from = judge(candidate, asks);

  const judgeAgain = (changedCandidate: Candidate, changedAsks: DemandAsks): Verdict => {
    const verdict = judge(changedCandidate, changedAsks);
    // A first certificate on a profile makes the other asked ones known to be missing. That is their question.
    const falls = ORDER[verdict.placement] > ORDER[from.placement];
    return falls ? { ...verdict, placement: from.placement } : verdict;
  };

  const before = gradeAsks(asks, candidate);
  const changes = before.flatMap(({ criterion, ask, max, grade }, at): Change[] => {
    const outcome = outcomeOf(grade);
    if (outcome === 'past' || outcome === 'niet-gevraagd') return [];
    const evidence = ask.evidence(candidate);
    const changed = meetEvidence(evidence, outcome, profile, demand);
    if (!changed) return [];
    const after = changed.profile ? prepareCandidate(changed.profile, context) : candidate;
    const to = judgeAgain(after, changed.demand ? prepareDemand(changed.demand, context) : asks);
    const points = to.total - from.total;
    const decides = ask.isHard(candidate) && standingOf(grade, ask.nearIsOpen) === 'open';
    if (points < TELLING_POINTS && to.placement === from.placement && !decides) return [];
    // Another demand divides its points anew, so that no part of them can be followed.
    const isShared = points > max && !changed.demand;
    const shares = isShared ? shareGain(points, gainsOf(before, after), at) : undefined;
    return [{ criterion, evidence, outcome, points, shares, from, to, decides }];
  });
  return changes.sort(compareWorth).slice(0, MOST_CHANGES).sort(compareGains);
}
