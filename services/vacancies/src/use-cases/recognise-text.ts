import { authorise } from '@vlinderdas/platform/auth/actor';
import type { Call } from '@vlinderdas/platform/http/call';
import type { z } from 'zod';
import type { HerkenningAanvraag } from '../contract/progress.resource.ts';
import type { Herkenning } from '../contract/recognition.resource.ts';
import { vacanciesOperations } from '../contract/vacancies.routes.ts';
import { recognise } from '../domain/recognition.ts';
import { knowledgeOf, type VacanciesDeps } from './vacancies.deps.ts';

/** Stores nothing: what would be recognised if this were posted. */
export const recogniseText =
  (deps: VacanciesDeps) =>
  async (call: Call, input: z.output<typeof HerkenningAanvraag>): Promise<Herkenning> => {
    authorise(call.actor, vacanciesOperations.recognise);
    const { taxonomy, today } = await deps.db.transaction(call, (tx) => knowledgeOf(deps, tx));
    return recognise({ title: input.naamVacature, description: input.omschrijvingVacature }, taxonomy, today);
  };
