/**
 * Keyed hashes: they tell whether two things are equal and nothing else, as long as the key stays secret. Without
 * the key a name with a birth date could be guessed back.
 */
import { createHmac } from 'node:crypto';

/** Lower case, without marks, spaces, dashes and apostrophes, so that ways of writing do not hide a double. */
function normaliseName(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z]/g, '');
}

/**
 * The same for the same family name and birth date, wherever it was written.
 * @returns undefined when either is unknown
 */
export function personHash(
  secret: string,
  regionId: string,
  person: { familyName: string | null; birthDate: string | null },
): string | undefined {
  const name = normaliseName(person.familyName ?? '');
  if (name === '' || person.birthDate === null) return undefined;
  return createHmac('sha256', secret)
    .update(['person', regionId, name, person.birthDate].join('\n'))
    .digest('base64url');
}

/** The same for the same delivered content, whatever the order of its fields. */
export function contentHash(secret: string, content: unknown): string {
  return createHmac('sha256', secret)
    .update(`content\n${JSON.stringify(sortKeys(content))}`)
    .digest('base64url');
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, sortKeys(item)]),
  );
}
