import { authorise } from '@vlinderdas/platform/auth/actor';
import type { Call } from '@vlinderdas/platform/http/call';
import type { z } from 'zod';
import type { HerkenningAanvraag } from '../contract/progress.resource.ts';
import type { HerkenningAntwoord } from '../contract/vacancies.resource.ts';
import { vacanciesOperations } from '../contract/vacancies.routes.ts';
import { withLawfulGrounds } from '../domain/lawful-requirements.ts';
import { recognise } from '../domain/recognition.ts';
import { proposeFrom } from '../domain/take-over.ts';
import { knowledgeOf, type VacanciesDeps } from './vacancies.deps.ts';

/** Stores nothing: what would be recognised, and filled in, if this were posted. */
export const recogniseText =
  (deps: VacanciesDeps) =>
  async (call: Call, input: z.output<typeof HerkenningAanvraag>): Promise<HerkenningAntwoord> => {
    authorise(call.actor, vacanciesOperations.recognise);
    const { taxonomy, today } = await deps.db.transaction(call, (tx) => knowledgeOf(deps, tx));
    const { naamVacature: title, omschrijvingVacature: description } = input;
    const recognition = recognise({ title, description }, taxonomy, today);
    const proposed = proposeFrom(input, recognition);
    return { ...recognition, voorstel: { ...proposed, ...withLawfulGrounds(proposed, taxonomy, today) } };
  };
