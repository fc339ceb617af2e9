import { candidateExamples } from './candidates.examples.ts';
import { employerExamples } from './employers.examples.ts';
import type { Examples } from './example.ts';
import { instrumentExamples } from './instruments.examples.ts';
import { matchingExamples } from './matching.examples.ts';
import { organisationExamples } from './organisations.examples.ts';
import { placementExamples } from './placements.examples.ts';
import { taxonomyExamples } from './taxonomy.examples.ts';
import { vacancyExamples } from './vacancies.examples.ts';

/** By operation id. */
export const examples: Examples = {
  ...organisationExamples,
  ...taxonomyExamples,
  ...employerExamples,
  ...candidateExamples,
  ...vacancyExamples,
  ...matchingExamples,
  ...placementExamples,
  ...instrumentExamples,
};
