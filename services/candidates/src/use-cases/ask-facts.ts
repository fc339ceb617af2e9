/**
 * The instruments service asks the facts of one candidate, for one vacancy, on behalf of one adviser or begeleider.
 * Signing in is not enough: without the token of that service the answer is 403 for everyone. Who asked, for whom and
 * for which vacancy stands in the log of the same transaction. The matcher and employers have no way to ask.
 */
import { notFound } from '@vlinderdas/kernel/problem';
import { authorise } from '@vlinderdas/platform/auth/actor';
import type { Call } from '@vlinderdas/platform/http/call';
import { purposes } from '../contract/access.ts';
import { operations } from '../contract/candidates.routes.ts';
import type { FeitenVraag } from '../contract/fact.resource.ts';
import { logLook } from '../db/access-log.ts';
import { findCards } from '../db/card.queries.ts';
import { type AskedFacts, findFacts } from '../db/fact.queries.ts';
import type { Deps } from './deps.ts';

export const askFacts =
  (deps: Deps) =>
  async (call: Call, { id, doel, vacatureId }: FeitenVraag & { id: string }): Promise<AskedFacts> => {
    const { actorId } = authorise(call.actor, operations.askFacts);
    const claim = { purpose: doel, subjectId: id, contextId: vacatureId, actorId };
    deps.purposeTokens.verify(call.purposeToken, claim);
    return deps.inTransaction(call, async (tx) => {
      const [card] = await findCards(tx, [id]);
      const facts = card && (await findFacts(tx, id));
      if (!facts) throw notFound();
      const purpose = `${purposes.adviseOnRegelingen}:${vacatureId}`;
      await logLook(tx, deps.newId, { kind: 'facts', purpose, subjectIds: [id] });
      return facts;
    });
  };
