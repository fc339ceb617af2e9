/** The errors of an API as problems of the fields of a form. */
import type { FieldProblem } from '@vlinderdas/design/form';
import { Problem } from '@vlinderdas/kernel/problem';

/**
 * For a refused form (400): each error goes to the field that its JSON pointer belongs to; the longest pointer
 * wins. An error that belongs to no field stands in the summary by itself.
 * @param fields name of the field by pointer: `{ '#/werktijden': 'uren' }`
 * @throws the problem itself when it is no 400
 */
export function fieldProblemsOf(
  error: unknown,
  fields: Readonly<Record<string, string>>,
): readonly FieldProblem[] {
  if (!(error instanceof Problem) || error.definition.status !== 400) throw error;
  const pointers = Object.keys(fields).sort((left, right) => right.length - left.length);
  const errors = error.extensions.errors ?? [];
  if (errors.length === 0) return [{ field: '', message: error.detail }];
  return errors.map(({ pointer, detail }) => {
    const owner = pointers.find((candidate) => pointer === candidate || pointer.startsWith(`${candidate}/`));
    return { field: owner === undefined ? '' : (fields[owner] ?? ''), message: detail };
  });
}
