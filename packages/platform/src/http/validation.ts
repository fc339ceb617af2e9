/** Validation of all parts of a request at once: every error, each with a JSON pointer and a Dutch sentence. */
import { type FieldError, invalidInput } from '@vlinderdas/kernel/problem';
import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

const escapePointer = (segment: PropertyKey) => String(segment).replaceAll('~', '~0').replaceAll('/', '~1');

const EXPECTED: Record<string, string> = {
  string: 'tekst',
  number: 'een getal',
  int: 'een heel getal',
  boolean: 'true of false',
  array: 'een lijst',
  object: 'een object',
  null: 'null',
};

const FORMATS: Record<string, string> = {
  date: 'een bestaande datum (jjjj-mm-dd)',
  datetime: 'een tijdstip (jjjj-mm-ddTuu:mm:ssZ)',
  time: 'een tijd (uu:mm)',
  email: 'een e-mailadres',
  uuid: 'een UUID',
  url: 'een webadres',
  regex: 'de gevraagde vorm',
};

const LENGTH_UNITS: Record<string, string> = { string: ' tekens', array: ' regels' };

function describe(issue: Issue): { code: string; detail: string } {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? { code: 'verplicht', detail: 'Dit veld is verplicht.' }
        : { code: 'verkeerd-soort', detail: `Hier hoort ${EXPECTED[issue.expected] ?? issue.expected}.` };
    case 'too_small':
      return { code: 'te-klein', detail: `Minimaal ${issue.minimum}${LENGTH_UNITS[issue.origin] ?? ''}.` };
    case 'too_big':
      return { code: 'te-groot', detail: `Maximaal ${issue.maximum}${LENGTH_UNITS[issue.origin] ?? ''}.` };
    case 'invalid_format':
      return { code: 'verkeerde-vorm', detail: `Hier hoort ${FORMATS[issue.format] ?? 'een andere vorm'}.` };
    case 'invalid_value':
      return { code: 'onbekende-waarde', detail: `Kies uit: ${issue.values.map(String).join(', ')}.` };
    case 'custom':
      return { code: String(issue.params?.code ?? 'ongeldig'), detail: issue.message };
    default:
      return { code: 'ongeldig', detail: 'Deze waarde is niet toegestaan.' };
  }
}

/** The errors of one part of a request. `root` is `''` for a body, `#/query` and the like for the rest. */
export function toFieldErrors(issues: readonly Issue[], root = ''): FieldError[] {
  return issues.flatMap((issue): FieldError[] => {
    const path = `${root}${issue.path.map((segment) => `/${escapePointer(segment)}`).join('')}`;
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        pointer: `${path}/${escapePointer(key)}`,
        code: 'onbekend-veld',
        detail: 'Dit veld bestaat niet. Kijk of de naam klopt.',
      }));
    }
    return [{ pointer: path || '/', ...describe(issue) }];
  });
}

/**
 * Where a text holds a NUL character or half a character (a lone surrogate), which PostgreSQL cannot store. Asked of
 * everything that a schema let through, so that no field can forget it.
 */
function findForbiddenTexts(value: unknown, path: string): FieldError[] {
  if (typeof value === 'string') {
    if (!value.includes('\u0000') && value.isWellFormed()) return [];
    return [{ pointer: path || '/', code: 'verboden-teken', detail: 'Hier staat een teken dat niet mag.' }];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    findForbiddenTexts(item, `${path}/${escapePointer(key)}`),
  );
}

type Part = 'params' | 'query' | 'body';
const ROOTS: Record<Part, string> = { params: '#/params', query: '#/query', body: '' };

/**
 * Parses every part that has a schema and throws one problem with all errors together.
 * @throws invalidInput 400
 */
export function parseRequest(
  schemas: Partial<Record<Part, z.ZodType | undefined>>,
  values: Record<Part, unknown>,
): Record<Part, unknown> {
  const errors: FieldError[] = [];
  const parsed: Record<Part, unknown> = { params: undefined, query: undefined, body: undefined };
  for (const part of ['params', 'query', 'body'] as const) {
    const schema = schemas[part];
    if (!schema) {
      if (part === 'query' && Object.keys(values.query ?? {}).length > 0) {
        for (const key of Object.keys(values.query as object)) {
          errors.push({
            pointer: `#/query/${escapePointer(key)}`,
            code: 'onbekend-veld',
            detail: 'Deze parameter bestaat niet.',
          });
        }
      }
      continue;
    }
    const result = schema.safeParse(values[part], { reportInput: true });
    if (result.success) {
      parsed[part] = result.data;
      errors.push(...findForbiddenTexts(values[part], ROOTS[part]));
    } else errors.push(...toFieldErrors(result.error.issues, ROOTS[part]));
  }
  if (errors.length > 0) throw invalidInput(undefined, { errors });
  return parsed;
}
