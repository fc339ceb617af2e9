/** Requests and voordrachten that are under way when someone first looks. */
import type { IsoDate } from '@vlinderdas/kernel/dates';
import { newId } from '@vlinderdas/kernel/id';
import { Problem } from '@vlinderdas/kernel/problem';
import { createPlacementsClient } from '@vlinderdas/placements-service/contract/placements.client';
import type { Transport } from '@vlinderdas/platform/http/client';
import { createVacanciesClient } from '@vlinderdas/vacancies-service/contract/vacancies.client';
import type { DemoProposal } from '../proposals.ts';
import type { DemoCalls } from './demo-calls.ts';
import { type Chosen, createProposalFinder, type ProposalMaterial } from './find-proposal.ts';
import type { LoadedEmployer } from './load-employers.ts';
import type { OnProgress } from './progress.ts';
import { takeStep } from './take-step.ts';

export interface LoadProposalsOptions extends ProposalMaterial {
  proposals: readonly DemoProposal[];
  employers: ReadonlyMap<string, LoadedEmployer>;
  today: IsoDate;
}

export async function loadProposals(
  transport: Transport,
  calls: DemoCalls,
  options: LoadProposalsOptions,
  onProgress: OnProgress,
): Promise<void> {
  const { proposals, employers, today } = options;
  const placements = createPlacementsClient(transport);
  const vacancies = createVacanciesClient(transport);
  const find = createProposalFinder(transport, calls, options);

  /** Undefined when it was proposed in an earlier run, whatever became of it. */
  async function propose({ vacancy, vacancyId, card, isByName }: Chosen): Promise<string | undefined> {
    const call = await calls.as(vacancy.adviser);
    const { kandidaatId } = card;
    const before = await placements.listProposals(call, {
      query: { vacatureId: vacancyId, kandidaatId, aantal: 1 },
    });
    if (before.body.resultaten.length > 0) return undefined;
    const ask = async (reason: typeof chosenByName | typeof passedOthers | undefined) => {
      const kandidaten = [{ kandidaatId, ...reason }];
      const { body } = await placements.proposeCandidates(
        { ...call, idempotencyKey: newId() },
        { body: { vacatureId: vacancyId, kandidaten } },
      );
      return body.voordrachten[0]?.id;
    };
    if (isByName) return ask(chosenByName);
    try {
      return await ask(undefined);
    } catch (error) {
      // The service asks why when others are passed over; the list may also have moved since it was read.
      if (error instanceof Problem && error.definition.status === 400) return ask(passedOthers);
      throw error;
    }
  }

  let done = 0;
  for (const proposal of proposals) {
    const chosen = await find(proposal);
    const voordrachtId = await propose(chosen);
    if (voordrachtId !== undefined) {
      for (const step of proposal.steps)
        await takeStep({ placements, vacancies, calls, employers, today }, step, voordrachtId, chosen);
    }
    done += 1;
    onProgress({ label: 'Voordrachten', done, total: proposals.length });
  }
}

const chosenByName = {
  reden: 'Past goed bij dit werk en woont in de buurt.',
  afwijkReden: 'past-beter-dan-profiel',
} as const;
const passedOthers = {
  reden: 'Werkte eerder bij een bedrijf als dit en kan meteen beginnen.',
  afwijkReden: 'kent-de-werkgever',
} as const;
