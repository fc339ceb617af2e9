/** Whose vacancy is it? The employer's own account, the account an adviser names, or a KvK number without account. */

import type { Werkgever } from '@vlinderdas/employers-service/contract/employers.resource';
import { type FieldError, invalidInput, Problem } from '@vlinderdas/kernel/problem';
import type { KnownActor } from '@vlinderdas/platform/auth/actor';
import type { Call } from '@vlinderdas/platform/http/call';
import type { VacatureInvoer } from '../contract/vacancies.resource.ts';
import { vacanciesOperations } from '../contract/vacancies.routes.ts';
import { actsForRegion } from '../domain/vacancy-policy.ts';
import type { VacanciesDeps } from './vacancies.deps.ts';

export interface ResolvedEmployer {
  employerId: string | null;
  kvkNumber: string | null;
  account: Werkgever | undefined;
}

const { access } = vacanciesOperations.createVacancy;

function refuse(error: FieldError): Problem {
  return invalidInput(undefined, { errors: [error] });
}

async function findAccount(deps: VacanciesDeps, call: Call, werkgeverId: string) {
  try {
    return (await deps.employers.getEmployer(call, { params: { werkgeverId } })).body;
  } catch (error) {
    if (error instanceof Problem && error.definition.status === 404) return undefined;
    throw error;
  }
}

async function findAccountByKvk(deps: VacanciesDeps, call: Call, nummerKvk: string) {
  const { body } = await deps.employers.listEmployers(call, { query: { zoek: nummerKvk } });
  const line = body.resultaten.find((employer) => employer.nummerKvk === nummerKvk);
  return line && findAccount(deps, call, line.id);
}

/** @throws invalidInput 400 when the named employer is not the caller's or does not exist */
export async function resolveEmployer(
  deps: VacanciesDeps,
  call: Call & { actor: KnownActor },
  input: Pick<VacatureInvoer, 'werkgeverId' | 'nummerKvk'>,
): Promise<ResolvedEmployer> {
  const { actor } = call;
  const { werkgeverId, nummerKvk } = input;
  // A contract client forwards `If-Match`; it speaks of the vacancy and not of the employer.
  const { ifMatch: _ifMatch, ...forward } = call;
  if (actsForRegion(actor, access)) {
    if (werkgeverId) {
      const account = await findAccount(deps, forward, werkgeverId);
      if (!account) {
        throw refuse({
          pointer: '/werkgeverId',
          code: 'onbekend',
          detail: 'Deze werkgever kennen wij niet.',
        });
      }
      return { employerId: werkgeverId, kvkNumber: account.nummerKvk ?? nummerKvk ?? null, account };
    }
    const account = nummerKvk ? await findAccountByKvk(deps, forward, nummerKvk) : undefined;
    return { employerId: account?.id ?? null, kvkNumber: nummerKvk ?? null, account };
  }
  if (!actor.roles.includes('werkgever'))
    return { employerId: null, kvkNumber: nummerKvk ?? null, account: undefined };

  if (werkgeverId && werkgeverId !== actor.organisationId) {
    throw refuse({
      pointer: '/werkgeverId',
      code: 'niet-van-u',
      detail: 'U kunt alleen voor uzelf een vacature plaatsen.',
    });
  }
  const account = await findAccount(deps, forward, actor.organisationId);
  if (nummerKvk && account?.nummerKvk && nummerKvk !== account.nummerKvk) {
    throw refuse({
      pointer: '/nummerKvk',
      code: 'niet-van-u',
      detail: 'Dit KvK-nummer hoort niet bij uw account.',
    });
  }
  return { employerId: actor.organisationId, kvkNumber: account?.nummerKvk ?? nummerKvk ?? null, account };
}
