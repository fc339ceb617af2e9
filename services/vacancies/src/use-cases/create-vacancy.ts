import { invalidInput } from '@vlinderdas/kernel/problem';
import { authorise, type KnownActor } from '@vlinderdas/platform/auth/actor';
import type { Call } from '@vlinderdas/platform/http/call';
import type { VacatureInvoer, VacatureOntvangst } from '../contract/vacancies.resource.ts';
import { vacanciesOperations } from '../contract/vacancies.routes.ts';
import { findLikelySame } from '../db/vacancy.queries.ts';
import { createVacancyRepository } from '../db/vacancy.repository.ts';
import {
  contentOf,
  findIntakeErrors,
  newVacancy,
  referenceOf,
  resendVacancy,
  type Sender,
} from '../domain/intake.ts';
import { entryWay } from '../domain/vacancy-policy.ts';
import { toReceipt } from '../http/vacancy.mapper.ts';
import { readTerms } from './read-terms.ts';
import { type ResolvedEmployer, resolveEmployer } from './resolve-employer.ts';
import { emitChange, knowledgeOf, storeOutcome, type VacanciesDeps } from './vacancies.deps.ts';

const { access } = vacanciesOperations.createVacancy;

export function senderOf(actor: KnownActor, { employerId, kvkNumber, account }: ResolvedEmployer): Sender {
  return {
    regionId: actor.regionId,
    organisationId: actor.organisationId,
    enteredBy: entryWay(actor, access),
    employerId,
    employerName: account?.handelsnaamOrganisatie ?? null,
    kvkNumber,
    accountSector: account?.sector ?? null,
    wspContact: account?.wspContact?.contactpersoon ?? null,
  };
}

export const createVacancy =
  (deps: VacanciesDeps) =>
  async (call: Call, input: VacatureInvoer): Promise<{ body: VacatureOntvangst; revision: number }> => {
    const actor = authorise(call.actor, vacanciesOperations.createVacancy);
    const errors = findIntakeErrors(contentOf(input));
    if (!input.naamVacature?.trim() && !input.omschrijvingVacature?.trim()) {
      errors.push({ pointer: '/naamVacature', code: 'verplicht', detail: 'Geef een titel of een tekst.' });
    }
    if (errors.length > 0) throw invalidInput(undefined, { errors });
    const employer = await resolveEmployer(deps, { ...call, actor }, input);
    const terms = await readTerms(deps, { ...call, actor });

    return deps.inTransaction(call, async (tx) => {
      const repository = createVacancyRepository(tx, deps.newId);
      const now = deps.clock.now();
      const sender = senderOf(actor, employer);
      const reference = referenceOf(input);
      const referenceOwnerId = sender.employerId ?? sender.organisationId;
      if (reference) {
        await repository.lockReferences(referenceOwnerId);
        const known = (await repository.findByReferences(referenceOwnerId, [reference])).get(reference);
        if (known) {
          const next = resendVacancy(known, input, sender.accountSector, await knowledgeOf(deps, tx), now);
          const stored = next
            ? await storeOutcome(deps, tx, known, { kind: 'changed', reason: 'changed', vacancy: next })
            : known;
          return {
            body: toReceipt(stored, await findLikelySame(tx, stored), true),
            revision: stored.revision,
          };
        }
      }
      const vacancy = newVacancy(deps.newId(), input, sender, await knowledgeOf(deps, tx), terms, now);
      const source = {
        vacancyId: vacancy.id,
        enteredBy: sender.enteredBy,
        referenceOwnerId,
        reference,
        receivedAt: now,
      };
      await repository.insert([{ vacancy, source }]);
      await emitChange(deps, tx, vacancy, 'published');
      return {
        body: toReceipt(vacancy, await findLikelySame(tx, vacancy), false),
        revision: vacancy.revision,
      };
    });
  };
