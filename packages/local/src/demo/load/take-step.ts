/** One step of a voordracht, taken by whoever takes it in practice: begeleider, adviser or employer. */
import type { IsoDate } from '@vlinderdas/kernel/dates';
import { newId } from '@vlinderdas/kernel/id';
import type { PlacementsClient } from '@vlinderdas/placements-service/contract/placements.client';
import type { VacanciesClient } from '@vlinderdas/vacancies-service/contract/vacancies.client';
import { demoColleagues } from '../people.ts';
import type { ProposalStep } from '../proposals.ts';
import { confirmPlacement } from './confirm-placement.ts';
import { confirmRequirements } from './confirm-requirements.ts';
import type { DemoCall, DemoCalls } from './demo-calls.ts';
import type { Chosen } from './find-proposal.ts';
import type { LoadedEmployer } from './load-employers.ts';

export interface StepSurroundings {
  placements: PlacementsClient;
  vacancies: VacanciesClient;
  calls: DemoCalls;
  employers: ReadonlyMap<string, LoadedEmployer>;
  today: IsoDate;
}

const asNew = (call: DemoCall) => ({ ...call, idempotencyKey: newId() });

export async function takeStep(
  { placements, vacancies, calls, employers, today }: StepSurroundings,
  step: ProposalStep,
  voordrachtId: string,
  { vacancy, vacancyId, card }: Chosen,
): Promise<void> {
  const params = { voordrachtId };
  const adviser = asNew(await calls.as(vacancy.adviser));
  switch (step.kind) {
    case 'answer': {
      const guide = demoColleagues.find(({ id }) => id === card.begeleiderId);
      if (!guide) throw new Error(`${card.kaartnummer} has a begeleider whom nobody knows`);
      await placements.answerRequest(asNew(await calls.as(guide)), { params, body: answerOf(step, today) });
      return;
    }
    case 'send':
      await confirmRequirements(vacancies, await calls.as(vacancy.adviser), vacancyId);
      await placements.sendProposal(adviser, {
        params,
        body: { wijze: step.form, aanbeveling: step.recommendation },
      });
      return;
    case 'employer': {
      const account = employers.get(vacancy.employer ?? '');
      const person = account?.employer.portalPerson;
      // Most employers answer by telephone, and the adviser writes it down.
      const call =
        account && person
          ? asNew(await calls.asEmployer({ id: person.id, employerId: account.accountId }))
          : adviser;
      await placements.answerProposal(call, {
        params,
        body:
          step.answer === 'kennismaken'
            ? { antwoord: 'kennismaken', kennismaking: 'rondleiding' }
            : { antwoord: 'afwijzen', reden: step.reason },
      });
      return;
    }
    case 'regelingen':
      await placements.agreeOnRegelingen(adviser, { params, body: { kanaal: 'telefoon', datum: today } });
      return;
    case 'hire':
      await placements.answerProposal(adviser, { params, body: { antwoord: 'aannemen' } });
      await confirmPlacement(placements, await calls.as(vacancy.adviser), voordrachtId, today);
      return;
    case 'tell-employer':
      await placements.tellEmployer(adviser, {
        params,
        body: {
          tekst: 'Dank voor uw duidelijke antwoord. Wij begrijpen dat de uren niet passen.',
          datum: today,
          watNu: 'Wij zoeken verder en bellen u volgende week.',
        },
      });
      return;
    case 'tell-candidate':
      await placements.tellCandidate(adviser, {
        params,
        body: {
          tekst: 'De uren passen niet bij wat het bedrijf zoekt. Het lag niet aan u. Wij kijken verder.',
          kanaal: 'telefoon',
          datum: today,
        },
      });
      return;
    case 'close':
      await placements.closeProposal(adviser, { params });
  }
}

function answerOf(step: ProposalStep & { kind: 'answer' }, today: IsoDate) {
  switch (step.answer) {
    case 'ja-beschikbaar-en-akkoord':
      return {
        antwoord: step.answer,
        akkoord: { vorm: step.form, kanaal: 'telefoon' as const, datum: today },
      };
    case 'wil-eerst-meer-weten':
      return { antwoord: step.answer, vraag: step.question };
    case 'nu-niet':
      return { antwoord: step.answer, reden: step.reason };
    case 'niet-bereikt':
      return { antwoord: step.answer };
  }
}
