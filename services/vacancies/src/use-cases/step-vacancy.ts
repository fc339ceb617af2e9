/** Steps of one vacancy: load it, let the domain decide, store what it says. */
import { authorise, type KnownActor } from '@vlinderdas/platform/auth/actor';
import type { Call } from '@vlinderdas/platform/http/call';
import type { AccessTable } from '@vlinderdas/platform/http/contract';
import type { z } from 'zod';
import type { Oppakken, Publicatie, Sluiting, Voortgang } from '../contract/progress.resource.ts';
import type { WspContactVanVacature } from '../contract/vacancies.resource.ts';
import { vacanciesOperations } from '../contract/vacancies.routes.ts';
import {
  advance,
  close,
  confirmOpen,
  type Outcome,
  publish,
  take,
  unpublish,
  type Vacancy,
} from '../domain/vacancy.ts';
import { describeVacancy, loadVacancy, storeOutcome, type VacanciesDeps } from './vacancies.deps.ts';

type Step = (vacancy: Vacancy, now: Date) => Outcome;

async function stepVacancy(
  deps: VacanciesDeps,
  call: Call & { actor: KnownActor },
  operation: { access: AccessTable },
  vacancyId: string,
  step: Step,
) {
  return deps.inTransaction(call, async (tx) => {
    const before = await loadVacancy(deps, tx, call, operation, vacancyId);
    const stored = await storeOutcome(deps, tx, before, step(before, deps.clock.now()));
    return describeVacancy(deps, tx, stored);
  });
}

const {
  setPublication: publicationOperation,
  closeVacancy: closeOperation,
  takeVacancy: takeOperation,
  advanceVacancy: advanceOperation,
  confirmOpen: confirmOperation,
} = vacanciesOperations;

export const setPublication =
  (deps: VacanciesDeps) => (call: Call, vacancyId: string, input: z.output<typeof Publicatie>) => {
    const actor = authorise(call.actor, publicationOperation);
    const step = input.gepubliceerd ? publish : unpublish;
    return stepVacancy(deps, { ...call, actor }, publicationOperation, vacancyId, step);
  };

export const closeVacancy = (deps: VacanciesDeps) => (call: Call, vacancyId: string, input: Sluiting) => {
  const actor = authorise(call.actor, closeOperation);
  const { reden: reason, toelichting, alternatieven = [] } = input;
  const closing = { reason, note: toelichting ?? null, alternatives: alternatieven };
  return stepVacancy(deps, { ...call, actor }, closeOperation, vacancyId, (vacancy, now) =>
    close(vacancy, closing, now),
  );
};

/** How the employer and colleagues reach an adviser: a snapshot, so that a vacancy can always be shown. */
async function findContact(
  deps: VacanciesDeps,
  call: Call,
  medewerkerId: string,
): Promise<WspContactVanVacature> {
  const { ifMatch: _ifMatch, ...forward } = call;
  const { body } = await deps.organisations.getContact(forward, { params: { medewerkerId } });
  const { naam, emailadres, telefoonnummer } = body;
  return { medewerkerId, naam, emailadres, ...(telefoonnummer && { telefoonnummer }) };
}

export const takeVacancy =
  (deps: VacanciesDeps) => async (call: Call, vacancyId: string, input: z.output<typeof Oppakken>) => {
    const actor = authorise(call.actor, takeOperation);
    const contact = await findContact(deps, call, input.medewerkerId ?? actor.actorId);
    return stepVacancy(deps, { ...call, actor }, takeOperation, vacancyId, (vacancy, now) =>
      take(vacancy, contact, now),
    );
  };

export const advanceVacancy =
  (deps: VacanciesDeps) => (call: Call, vacancyId: string, input: z.output<typeof Voortgang>) => {
    const actor = authorise(call.actor, advanceOperation);
    return stepVacancy(deps, { ...call, actor }, advanceOperation, vacancyId, (vacancy, now) =>
      advance(vacancy, input.status, now),
    );
  };

export const confirmVacancyOpen = (deps: VacanciesDeps) => (call: Call, vacancyId: string) => {
  const actor = authorise(call.actor, confirmOperation);
  return stepVacancy(deps, { ...call, actor }, confirmOperation, vacancyId, confirmOpen);
};
