/**
 * The adviser proposes the candidate to the employer. Card and explanation are fetched as the adviser, and what the
 * employer will see is stored here once: later changes of the profile do not reach it.
 */
import { dutchDate } from '@vlinderdas/kernel/dates';
import { conflict, notFound } from '@vlinderdas/kernel/problem';
import type { Call } from '@vlinderdas/platform/http/call';
import { placementsOperations } from '../contract/placements.routes.ts';
import type { Verzending } from '../contract/proposal-parts.resource.ts';
import type { Voordracht as VoordrachtWire } from '../contract/proposals.resource.ts';
import { toEmployerCard } from '../domain/employer-card.ts';
import { send } from '../domain/proposal.ts';
import { sendingTerms } from '../domain/terms.ts';
import { toVacancyState } from '../domain/vacancy-state.ts';
import type { PlacementsDeps } from './deps.ts';
import { materialReader } from './read-material.ts';
import { takeStep } from './take-step.ts';

const operation = placementsOperations.sendProposal;

export const sendProposal = (deps: PlacementsDeps) => {
  const { neighbours, clock } = deps;
  const readMaterial = materialReader(deps, operation);

  return async (call: Call, voordrachtId: string, input: Verzending): Promise<VoordrachtWire> => {
    const [{ vacancy, card, explanation }, terms] = await Promise.all([
      readMaterial(call, voordrachtId),
      neighbours.getTerms(call, dutchDate(clock.now())),
    ]);
    const step = takeStep(deps, operation, async ({ voordrachten, before, trace }) => {
      if (!vacancy) throw notFound();
      if (!card?.zichtbaarVoorWerkgevers) {
        throw conflict('Deze kandidaat mag niet meer aan werkgevers getoond worden. Trek de voordracht in.');
      }
      const sending = {
        form: input.wijze,
        recommendation: input.aanbeveling ?? null,
        pseudonym: await voordrachten.nextPseudonym(before.vacancyId),
        ...sendingTerms(dutchDate(clock.now()), terms),
      };
      return {
        step: 'sent',
        outcome: send(before.stage, toVacancyState(vacancy), sending, trace),
        change: { employerId: vacancy.werkgeverId ?? null },
        also: (saved) =>
          voordrachten.saveCard(saved, toEmployerCard(card.profiel, vacancy, explanation), trace.at),
      };
    });
    return step(call, voordrachtId);
  };
};
