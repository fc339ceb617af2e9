/** Problems that only this service answers. */
import { type FieldError, invalidInput, type Problem, problem } from '@vlinderdas/kernel/problem';

export const uitvoeringOverlapt = problem(
  'uitvoering-overlapt',
  409,
  'Er is al een uitvoerder',
  'In (een deel van) deze periode voert een andere organisatie deze wet uit voor deze gemeente. Laat die uitvoering eerst eindigen.',
);

export const gemeenteBestaatAl = problem(
  'gemeente-bestaat-al',
  409,
  'De gemeente bestaat al',
  'Een gemeente met deze code staat al in de regio.',
);

export const aanmeldingInGebruik = problem(
  'aanmelding-in-gebruik',
  409,
  'De aanmelding is al in gebruik',
  'Iemand anders in de regio meldt zich aan met dit kenmerk.',
);

/** One field is wrong for a reason that only the stored state shows. */
export function fieldProblem(pointer: string, code: string, detail: string): Problem {
  return fieldProblems([{ pointer, code, detail }]);
}

export function fieldProblems(errors: readonly FieldError[]): Problem {
  return invalidInput(undefined, { errors });
}
