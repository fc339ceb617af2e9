/**
 * What would change the outcome of a pair: each gap or open question, met by itself, and what the pair would then
 * be. The pair is really judged again with the one change, so that this cannot say anything else than the score.
 */
import { type Candidate, prepareCandidate } from './candidate.ts';
import type { Context } from './context.ts';
import { type DemandAsks, prepareDemand } from './demand-asks.ts';
import type { CriterionId, Evidence, Outcome, Placement } from './explanation.ts';
import { outcomeOf, standingOf } from './grade.ts';
import { judge, type Verdict } from './judge.ts';
import { type ChangedPair, meetEvidence } from './meet-evidence.ts';

export interface Change {
  readonly criterion: CriterionId;
  /** What is asked, and how it stands now. */
  readonly evidence: Evidence;
  readonly outcome: Exclude<Outcome, 'past' | 'niet-gevraagd'>;
  /** Points gained when it is met, of 10,000; never below 0. */
  readonly points: number;
  readonly from: Pick<Verdict, 'placement' | 'total'>;
  readonly to: Pick<Verdict, 'placement' | 'total'>;
  /** It is required and not known: if it turns out otherwise, the pair fails it. */
  readonly decides: boolean;
}

const MOST_CHANGES = 5;
/** Less is not worth a sentence, unless it changes the group. Of 10,000 points. */
const TELLING_POINTS = 150;

const ORDER: Readonly<Record<Placement, number>> = { geschikt: 0, bridgeable: 1, incomplete: 2 };

/** The changes that matter: another group first, then what decides, then most points. */
function compareChanges(left: Change, right: Change): number {
  const lifted = ({ from, to }: Change): number => ORDER[from.placement] - ORDER[to.placement];
  return (
    lifted(right) - lifted(left) || Number(right.decides) - Number(left.decides) || right.points - left.points
  );
}

/**
 * At most five, the most telling first; none when everything asked is met.
 *
 * @throws RangeError when either side was coded by another version of the taxonomy
 */
export function whatWouldChange(candidate: Candidate, asks: DemandAsks, context: Context): readonly Change[] {
  const { profile } = candidate;
  const { demand } = asks;
  const from = judge(candidate, asks);

  const judgeAgain = (changed: ChangedPair): Verdict => {
    const verdict = judge(
      changed.profile ? prepareCandidate(changed.profile, context) : candidate,
      changed.demand ? prepareDemand(changed.demand, context) : asks,
    );
    // A first certificate on a profile makes the other asked ones known to be missing. That is their question.
    const falls = ORDER[verdict.placement] > ORDER[from.placement];
    return falls ? { ...verdict, placement: from.placement } : verdict;
  };

  const changes = asks.criteria.flatMap(({ criterion, asks: parts }) =>
    parts.flatMap(({ ask }): Change[] => {
      const grade = ask.grade(candidate);
      const outcome = outcomeOf(grade);
      if (outcome === 'past' || outcome === 'niet-gevraagd') return [];
      const evidence = ask.evidence(candidate);
      const changed = meetEvidence(evidence, outcome, profile, demand);
      if (!changed) return [];
      const to = judgeAgain(changed);
      const points = to.total - from.total;
      const decides = ask.isHard(candidate) && standingOf(grade, ask.nearIsOpen) === 'open';
      return points < TELLING_POINTS && to.placement === from.placement && !decides
        ? []
        : [{ criterion, evidence, outcome, points, from, to, decides }];
    }),
  );
  return changes.sort(compareChanges).slice(0, MOST_CHANGES);
}
