/** What someone fills in for a key, as the API takes it. */
import type { FieldProblem } from '@vlinderdas/design/form';
import { type ApiSleutelInvoer, rechten } from '@vlinderdas/employers-service/contract/api-keys.resource';
import type { FormValues } from '../../http/form-values.ts';
import { DAYS_OVERLAP, DAYS_VALID, apiKeysText as text } from './text.ts';

type Parsed<Body> = { body: Body } | { problems: readonly FieldProblem[] };

/** A number that one of the choices has; the first choice for anything else. */
function chosenDays(choices: readonly [number, ...number[]], typed: string): number {
  return choices.find((days) => String(days) === typed) ?? choices[0];
}

export function parseNewKey(form: FormValues): Parsed<ApiSleutelInvoer> {
  const naam = form.text('naam');
  const chosen = rechten.values.filter((right) => form.all('rechten').includes(right));
  const problems: FieldProblem[] = [];
  if (naam === '') problems.push({ field: 'naam', message: text.nameMissing });
  if (chosen.length === 0) problems.push({ field: 'rechten', message: text.rightsMissing });
  if (problems.length > 0) return { problems };
  return { body: { naam, rechten: chosen, geldigDagen: chosenDays(DAYS_VALID, form.text('geldigDagen')) } };
}

/** Without a choice the old key keeps working for a week: stopping it at once must be meant. */
export function parseRotation(form: FormValues): { overlapDagen: number } {
  return { overlapDagen: chosenDays(DAYS_OVERLAP, form.text('overlapDagen')) };
}
