/**
 * Implausible values in a profile or vacancy that is structurally sound. Real files are full of them (of 75
 * vacancies with two dates in VUM's own sample, 43 end before they begin): they are stored as sent, reported
 * as `waarschuwingen`, and count as unknown wherever people and vacancies are compared.
 */
import type { FieldError } from '@vlinderdas/kernel/problem';
import { z } from 'zod';
import type { Suspicion, WarningContext } from './warning-rules.ts';
import { doubtField, pairRules } from './warning-rules.ts';

/** A warning has the shape of a field error; it refuses nothing. */
export type Warning = FieldError;

/** The wire form of one warning. */
export const waarschuwing = z
  .strictObject({
    pointer: z
      .string()
      .meta({ description: 'Waar het staat: JSON pointer (RFC 6901).', example: '/adres/postcode' }),
    code: z.string().meta({ description: 'Vast woord voor software.', example: 'ongeldige-postcode' }),
    detail: z.string().meta({ description: 'Uitleg voor mensen.' }),
  })
  .meta({
    id: 'Waarschuwing',
    description: 'Een waarde die niet aannemelijk is. Zij is bewaard en telt bij het zoeken als onbekend.',
  });

interface Finding extends Warning {
  /** Pointers of the values that count as unknown. */
  unknown: readonly string[];
}

/**
 * All warnings about a value, in the order of its fields.
 * @param value a whole VUM object or any fragment; own fields beside VUM's are passed over
 * @returns warnings with RFC 6901 pointers, Dutch details, and no value repeated
 * @example findWarnings({ adres: { postcode: '56' } }, { today: '2026-11-22' })
 *          // [{ pointer: '/adres/postcode', code: 'ongeldige-postcode', detail: '...' }]
 */
export function findWarnings(value: unknown, context: WarningContext): Warning[] {
  return inspect(value, '', '', context).map(({ pointer, code, detail }) => ({ pointer, code, detail }));
}

/**
 * The value as comparisons may use it: without what is implausible and without empty texts, lists and objects
 * (VUM: empty counts as absent). The stored value stays as it was sent.
 */
export function withoutImplausible<T>(value: T, context: WarningContext): Partial<T> {
  const unknown = new Set(inspect(value, '', '', context).flatMap((finding) => finding.unknown));
  return (rebuild(value, '', unknown) ?? {}) as Partial<T>;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

function finding(pointer: string, { code, detail }: Suspicion, unknown: readonly string[]): Finding {
  return { pointer, code, detail, unknown };
}

function inspect(value: unknown, pointer: string, name: string, context: WarningContext): Finding[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => inspectField('', name, item, `${pointer}/${index}`, context));
  }
  if (!isRecord(value)) return [];
  const fields = Object.entries(value).flatMap(([field, item]) =>
    inspectField(name, field, item, `${pointer}/${escapePointer(field)}`, context),
  );
  return [...fields, ...inspectPairs(value, pointer)];
}

function inspectField(
  parent: string,
  field: string,
  value: unknown,
  pointer: string,
  context: WarningContext,
): Finding[] {
  if (value === undefined || value === null) return [];
  if (typeof value === 'object') return inspect(value, pointer, field, context);
  const doubt = doubtField(parent, field, value, context);
  return doubt ? [finding(pointer, doubt, doubt.keep ? [] : [pointer])] : [];
}

function inspectPairs(value: Record<string, unknown>, pointer: string): Finding[] {
  return pairRules.flatMap(({ low, high, suspicion }) => {
    const from = value[low];
    const until = value[high];
    const isInverted =
      (typeof from === 'number' && typeof until === 'number' && from > until) ||
      (typeof from === 'string' && typeof until === 'string' && from > until);
    return isInverted
      ? [finding(`${pointer}/${low}`, suspicion, [`${pointer}/${low}`, `${pointer}/${high}`])]
      : [];
  });
}

function rebuild(value: unknown, pointer: string, unknown: ReadonlySet<string>): unknown {
  if (unknown.has(pointer) || value === '' || value === null) return undefined;
  if (Array.isArray(value)) {
    const items = value
      .map((item, index) => rebuild(item, `${pointer}/${index}`, unknown))
      .filter((item) => item !== undefined);
    return items.length > 0 ? items : undefined;
  }
  if (!isRecord(value)) return value;
  const fields = Object.entries(value)
    .map(([field, item]) => [field, rebuild(item, `${pointer}/${escapePointer(field)}`, unknown)] as const)
    .filter(([, item]) => item !== undefined);
  return fields.length > 0 ? Object.fromEntries(fields) : undefined;
}

function escapePointer(field: string): string {
  return field.replaceAll('~', '~0').replaceAll('/', '~1');
}
