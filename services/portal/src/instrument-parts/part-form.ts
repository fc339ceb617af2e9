/**
 * The parts of a variant as a form: all text, as typed. A field is named by the place of its value on the wire
 * (`bedrag.inCenten`, `werkwijze.stappen.0.tekst`), so that an error of the API finds its field by itself.
 */
import { errorOf } from '@vlinderdas/design/fields';
import type { FieldProblem } from '@vlinderdas/design/form';
import type { FieldError } from '@vlinderdas/kernel/problem';
import type { FormValues } from '../http/form-values.ts';

export interface PartForm {
  values: FormValues;
  problems: readonly FieldProblem[];
}

export function fieldOf({ values, problems }: PartForm, name: string) {
  return { name, value: values.text(name), error: errorOf(problems, name) };
}

/** Empty rows below the filled ones, and how many more a press of "meer regels" gives. */
const SPARE_ROWS = 1;
const MORE = 2;
const MOST_ROWS = 30;
export const MORE_ROWS = 'meer';

/** Numbers of the rows of a list: the filled ones and some empty ones. */
export function rowNumbers({ values }: PartForm, list: string, fields: readonly string[]): readonly number[] {
  let filled = 0;
  for (let row = 0; row < MOST_ROWS; row += 1)
    if (fields.some((field) => values.has(`${list}.${row}.${field}`))) filled = row + 1;
  const asked = values.text(MORE_ROWS) === list ? MORE : 0;
  return Array.from({ length: Math.min(MOST_ROWS, filled + SPARE_ROWS + asked) }, (_, row) => row);
}

/** Which rows of a list have something in them. */
export function filledRows(values: FormValues, list: string, fields: readonly string[]): readonly number[] {
  return Array.from({ length: MOST_ROWS }, (_, row) => row).filter((row) =>
    fields.some((field) => values.has(`${list}.${row}.${field}`)),
  );
}

/** Lines of a text area, without the empty ones. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/**
 * Errors of the API or of a schema as problems of the fields. Rows that were left empty are not sent, so the number
 * in a pointer is that of the row among the filled ones.
 */
export function partProblems(errors: readonly FieldError[], values: FormValues): FieldProblem[] {
  return errors.map(({ pointer, detail }) => {
    const segments = pointer.replace(/^#?\//, '').split('/');
    const at = segments.findIndex((segment) => /^\d+$/.test(segment));
    if (at > 0) {
      const list = segments.slice(0, at).join('.');
      const rows = filledRows(values, list, ROW_FIELDS[list] ?? []);
      const row = rows[Number(segments[at])];
      if (row === undefined) return { field: list, message: detail };
      return { field: [list, row, ...segments.slice(at + 1)].join('.'), message: detail };
    }
    return { field: segments.join('.'), message: detail };
  });
}

export const ROW_FIELDS: Readonly<Record<string, readonly string[]>> = {
  'voorwaarden.lijst': ['feit', 'waarde', 'tekst', 'bron'],
  'werkwijze.stappen': ['tekst'],
  wettelijkeBasis: ['naam', 'artikel', 'link'],
};
