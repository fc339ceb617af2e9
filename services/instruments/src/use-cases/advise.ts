/**
 * Advice for one candidate and one vacancy. The facts come from candidates for this purpose alone and are kept nowhere;
 * that somebody was advised about this person is logged. That nothing was found is counted without the person.
 */
import type { IsoDate } from '@vlinderdas/kernel/dates';
import { invalidInput } from '@vlinderdas/kernel/problem';
import { authorise } from '@vlinderdas/platform/auth/actor';
import type { Call } from '@vlinderdas/platform/http/call';
import type { Advies, AdviesVraag } from '../contract/advice.resource.ts';
import { adviceOperations } from '../contract/advice.routes.ts';
import { logAdvice } from '../db/access-log.ts';
import { readCatalogue } from '../db/catalogue.repository.ts';
import { countFoundNothing, type MonthMark } from '../db/found-nothing.repository.ts';
import { type AdviceQuestion, advise } from '../domain/advice/advise.ts';
import { noGaps } from '../domain/advice/bridges.ts';
import { homeInRegion, monthOf, reasonOfNothing } from '../domain/advice/found-nothing.ts';
import { personFactsOf, workFacts } from '../domain/advice/known-facts.ts';
import type { Ruleset } from '../domain/rules/rule.ts';
import { findRulesetOn } from '../domain/rulesets/all.ts';
import { toGaps, toWorkFacts } from '../remote/advice-material.mapper.ts';
import type { AdviceMaterial } from '../remote/advice-material.ts';
import type { ReadCandidateFacts } from '../remote/candidate-facts.ts';
import { type InstrumentsDeps, today } from './deps.ts';

export interface AdviceDeps extends Pick<InstrumentsDeps, 'db' | 'clock'> {
  material: AdviceMaterial;
  readFacts: ReadCandidateFacts;
  monthMark: MonthMark;
}

/** @throws invalidInput 400 for a day before the first ruleset */
export function rulesetOn(day: IsoDate): Ruleset {
  const ruleset = findRulesetOn(day);
  if (ruleset) return ruleset;
  throw invalidInput(undefined, {
    errors: [
      { pointer: '/op', code: 'geen-regels', detail: 'Van voor 1 januari 2025 hebben wij geen regels.' },
    ],
  });
}

export const adviseOnPair =
  ({ db, material, readFacts, monthMark, ...deps }: AdviceDeps) =>
  async (call: Call, { kandidaatId, vacatureId, op, feiten }: AdviesVraag): Promise<Advies> => {
    authorise(call.actor, adviceOperations.advise);
    const [vacancy, person, explanation] = await Promise.all([
      material.getVacancy(call, vacatureId),
      readFacts(call, kandidaatId, vacatureId),
      material.findExplanation(call, vacatureId, kandidaatId),
    ]);
    const now = today(deps);
    const work = { ...toWorkFacts(vacancy, now), ...feiten };
    const { startdatum: start } = work;
    const on = op ?? (start !== undefined && start > now ? start : now);
    const ruleset = rulesetOn(on);
    const known = workFacts(work, op ?? now);
    return db.transaction(call, async (tx) => {
      await logAdvice(tx, { purpose: adviceOperations.advise.purpose, candidateId: kandidaatId });
      const question: AdviceQuestion = {
        on,
        start,
        today: now,
        // What the asker says of the person in this job goes before the profile: a measured loonwaarde, for one.
        facts: { ...personFactsOf(person, start ?? on), ...known.facts },
        gaps: explanation ? toGaps(explanation) : noGaps,
        catalogue: await readCatalogue(tx, on),
        ruleset,
      };
      const advice = advise(question);
      const reason = reasonOfNothing(question, advice);
      // A question about the rules of another day says nothing of today.
      if (reason && op === undefined) {
        const gemeenteCode = homeInRegion(person.woongemeente, question.catalogue.providers);
        const month = monthOf(now);
        await countFoundNothing(tx, { month, gemeenteCode, reason }, monthMark(kandidaatId, month));
      }
      return advice;
    });
  };
