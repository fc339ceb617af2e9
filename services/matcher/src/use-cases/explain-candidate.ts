/** Why this person for this vacancy: computed when asked, by the code that made the score. */
import type { Clock } from '@vlinderdas/kernel/clock';
import { notFound } from '@vlinderdas/kernel/problem';
import type { Explanation } from '@vlinderdas/matching/explanation';
import type { Change } from '@vlinderdas/matching/what-would-change';
import { authorise } from '@vlinderdas/platform/auth/actor';
import type { Call } from '@vlinderdas/platform/http/call';
import type { OperationInput } from '@vlinderdas/platform/http/contract';
import type { ServiceDeps } from '@vlinderdas/platform/module';
import type { Taxonomy } from '@vlinderdas/taxonomy/taxonomy';
import { matchingOperations } from '../contract/matching.routes.ts';
import { beingRecoded } from '../contract/problems.ts';
import { logAccess } from '../db/access-log.ts';
import { toDemand, toProfile } from '../db/projection-row.ts';
import { findPair } from '../db/shortlist.queries.ts';
import { dayOf } from '../domain/day.ts';
import type { Scorers } from './scorers.ts';

export interface ExplainedPair {
  vacancyId: string;
  vacancyRevision: number;
  candidateId: string;
  candidateRevision: number;
  taxonomy: Taxonomy;
  explanation: Explanation;
  changes: readonly Change[];
}

export interface ExplainDeps extends Pick<ServiceDeps, 'inTransaction' | 'newId'> {
  clock: Clock;
  scorers: Scorers;
}

export function explainCandidate({ inTransaction, newId, clock, scorers }: ExplainDeps) {
  return async (
    call: Call,
    { params }: OperationInput<typeof matchingOperations.getExplanation>,
  ): Promise<ExplainedPair> => {
    const actor = authorise(call.actor, matchingOperations.getExplanation);
    return inTransaction(call, async (tx) => {
      const pair = await findPair(tx, actor.regionId, params.vacatureId, params.kandidaatId);
      if (!pair) throw notFound();
      const { candidate, vacancy } = pair;
      const found = await scorers.find(tx, vacancy.taxonomy);
      // Numbers of two versions say nothing to each other.
      if (!found || candidate.taxonomy !== vacancy.taxonomy) throw beingRecoded();
      const { scorer, taxonomy } = found;
      const day = pair.day ?? dayOf(clock.now());
      const profile = toProfile(candidate);
      const demand = toDemand(vacancy);
      await logAccess(tx, newId, actor, { kind: 'read', candidateIds: [candidate.id] });
      return {
        vacancyId: vacancy.id,
        vacancyRevision: vacancy.revision,
        candidateId: candidate.id,
        candidateRevision: candidate.revision,
        taxonomy,
        explanation: scorer.explain(profile, demand, day),
        changes: scorer.whatWouldChange(profile, demand, day),
      };
    });
  };
}
