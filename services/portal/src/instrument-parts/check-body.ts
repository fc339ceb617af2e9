/** A body checked against the schema of the wire before it is sent: every error at once, each at its field. */
import type { FieldProblem } from '@vlinderdas/design/form';
import { type FieldError, Problem } from '@vlinderdas/kernel/problem';
import { toFieldErrors } from '@vlinderdas/platform/http/validation';
import type { z } from 'zod';
import type { FormValues } from '../http/form-values.ts';
import { partProblems } from './part-form.ts';

/** What to do about a field that was left empty; the schema only knows that it is. */
const WHEN_EMPTY: readonly (readonly [field: RegExp, message: string])[] = [
  [/(^|\.)bron\.tekst$/, 'Noem waar dit staat, zoals een verordening of een beleidsregel.'],
  [/gecontroleerdOp$/, 'Vul in wanneer iemand dit voor het laatst nakeek.'],
  [/\.feit$/, 'Kies waar de voorwaarde over gaat.'],
  [/\.waarde$/, 'Vul in waarmee het wordt vergeleken.'],
  [/\.tekst$/, 'Schrijf dit in gewone taal.'],
  [/^contact\.naam$/, 'Noem een persoon of een loket.'],
  [/^financiering\.naam$/, 'Noem waar het geld vandaan komt.'],
  [/^herzienOp$/, 'Vul in wanneer iemand dit opnieuw moet nakijken.'],
  [/^(geldtVanaf|vanaf|streefdatum)$/, 'Vul de eerste dag in.'],
  [/^naam$|^titel$/, 'Vul een naam in.'],
  [/^soort$/, 'Kies een soort.'],
];
const EMPTY_CODES = new Set(['verplicht', 'te-klein', 'onbekende-waarde', 'geen-datum']);

function sayEmpty(error: FieldError, field: string, values: FormValues): string {
  if (!EMPTY_CODES.has(error.code) || values.has(field)) return error.detail;
  const said = WHEN_EMPTY.find(([pattern]) => pattern.test(field))?.[1];
  return said ?? (error.code === 'te-klein' ? 'Vul dit veld in.' : error.detail);
}

const SOURCE_FIELD = /^\w+\.bron\./;

/** A source that was asked once for all parts has one field, whichever part the error is in. */
function ownerOf(field: string, values: FormValues): string {
  const isShared = SOURCE_FIELD.test(field) && !values.has(`${field.split('.')[0]}.bron.tekst`);
  return isShared ? field.replace(/^\w+\./, '') : field;
}

/**
 * Errors of a schema or of the API, each once and each at its field.
 * @param within where the parts are in the body, when they are not at its root: `doel`
 */
function problemsAt(errors: readonly FieldError[], values: FormValues, within?: string): FieldProblem[] {
  const problems: FieldProblem[] = [];
  for (const error of errors) {
    const pointer = within ? error.pointer.replace(new RegExp(`^#?/${within}/`), '/') : error.pointer;
    const field = ownerOf(partProblems([{ ...error, pointer }], values)[0]?.field ?? '', values);
    if (!problems.some((other) => other.field === field))
      problems.push({ field, message: sayEmpty(error, field, values) });
  }
  return problems;
}

/** The same for a body that the API refused. @throws the problem itself when it is no 400 */
export function refusedBy(error: unknown, values: FormValues, within?: string): readonly FieldProblem[] {
  if (!(error instanceof Problem) || error.definition.status !== 400) throw error;
  const errors = error.extensions.errors ?? [];
  return errors.length > 0 ? problemsAt(errors, values, within) : [{ field: '', message: error.detail }];
}

export type CheckedBody<S extends z.ZodType> =
  | { body: z.input<S>; problems?: never }
  | { body?: never; problems: readonly FieldProblem[] };

/** @param unreadable what could not even be read as a number or an amount */
export function checkBody<S extends z.ZodType>(
  schema: S,
  body: unknown,
  values: FormValues,
  unreadable: readonly FieldProblem[] = [],
  within?: string,
): CheckedBody<S> {
  const result = schema.safeParse(body, { reportInput: true });
  if (result.success && unreadable.length === 0) return { body: body as z.input<S> };
  const found = result.success ? [] : problemsAt(toFieldErrors(result.error.issues), values, within);
  const known = new Set(unreadable.map(({ field }) => field));
  return { problems: [...unreadable, ...found.filter(({ field }) => !known.has(field))] };
}
