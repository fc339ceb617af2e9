import { invalidInput } from '@vlinderdas/kernel/problem';
import { authorise } from '@vlinderdas/platform/auth/actor';
import type { Call } from '@vlinderdas/platform/http/call';
import type { VacatureInhoud, VacatureWijziging } from '../contract/vacancies.resource.ts';
import { vacanciesOperations } from '../contract/vacancies.routes.ts';
import { findIntakeErrors, withoutNames } from '../domain/intake.ts';
import { review } from '../domain/review.ts';
import { seek, type Vacancy } from '../domain/vacancy.ts';
import { actsForRegion } from '../domain/vacancy-policy.ts';
import {
  describeVacancy,
  knowledgeOf,
  loadVacancy,
  settle,
  storeOutcome,
  type VacanciesDeps,
} from './vacancies.deps.ts';

const operation = vacanciesOperations.changeVacancy;

/** Sent fields replace, `null` empties, all else stays. */
function applyChange(
  content: VacatureInhoud,
  change: Partial<Record<keyof VacatureInhoud, unknown>>,
): VacatureInhoud {
  const next = { ...content, ...change };
  return Object.fromEntries(
    Object.entries(next).filter(([, value]) => value !== null && value !== undefined),
  );
}

export const changeVacancy =
  (deps: VacanciesDeps) => async (call: Call, vacancyId: string, change: VacatureWijziging) => {
    const actor = authorise(call.actor, operation);
    const { aantalGezocht, nummerKvk, vestigingId, ...fields } = change;
    const errors = findIntakeErrors(applyChange({}, fields));
    if (nummerKvk !== undefined && !actsForRegion(actor, operation.access)) {
      errors.push({
        pointer: '/nummerKvk',
        code: 'niet-van-u',
        detail: 'Alleen een adviseur wijzigt het KvK-nummer.',
      });
    }
    if (errors.length > 0) throw invalidInput(undefined, { errors });

    return deps.inTransaction(call, async (tx) => {
      const before = await loadVacancy(deps, tx, { ...call, actor }, operation, vacancyId);
      const now = deps.clock.now();
      const sought = settle(seek(before, aantalGezocht ?? before.posts, now));
      const content = withoutNames(applyChange(before.content, fields));
      const names = Object.keys(fields) as (keyof typeof fields)[];
      const stated = new Set(names.filter((name) => fields[name] !== null));
      const cleared = new Set(names.filter((name) => fields[name] === null));
      const after: Vacancy = {
        ...sought.vacancy,
        ...review(content, await knowledgeOf(deps, tx), {
          accountSector: before.sector,
          stated,
          cleared,
          before: before.recognition,
        }),
        ...(nummerKvk !== undefined && { kvkNumber: nummerKvk }),
        ...(vestigingId !== undefined && { establishmentId: vestigingId }),
        updatedAt: now,
        lastSignAt: now,
      };
      const reason = sought.kind === 'changed' ? sought.reason : 'changed';
      const stored = await storeOutcome(deps, tx, before, { kind: 'changed', reason, vacancy: after });
      return describeVacancy(deps, tx, stored);
    });
  };
