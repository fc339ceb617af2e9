/**
 * Code lists of the VUM gegevensstandaard. A code keeps its JSON type. The wire schema accepts any code of
 * that type and size, because real files hold codes that no list knows: those are stored, reported as a
 * warning and counted as unknown. `isKnown` tells the two apart.
 */
import { z } from 'zod';
import { text } from './field.schema.ts';

export interface CodeList<C extends string | number> {
  readonly codes: readonly C[];
  /** Lenient on the value, strict on JSON type and size. */
  readonly schema: C extends number ? z.ZodInt : z.ZodString;
  isKnown(code: unknown): code is C;
  /** The Dutch label, or `undefined` for a code that the list does not hold. */
  label(code: string | number): string | undefined;
}

/** The codes of a list as a type: `CodeOf<typeof vervoermiddelen>`. */
export type CodeOf<L> = L extends CodeList<infer C> ? C : never;

function legend(
  description: string,
  codes: readonly (string | number)[],
  labels: Readonly<Record<string, string>>,
) {
  return `${description} Bekende codes: ${codes.map((code) => `${code} = ${labels[code]}`).join('; ')}.`;
}

/** A list whose codes are JSON integers of at most two digits. */
export function integerCodes<const L extends Readonly<Record<number, string>>>(
  id: string,
  description: string,
  labels: L,
): CodeList<keyof L & number> {
  const codes = Object.keys(labels).map(Number) as (keyof L & number)[];
  return {
    codes,
    schema: z
      .int()
      .min(0)
      .max(99)
      .meta({ id, description: legend(description, codes, labels) }) as never,
    isKnown: (code): code is keyof L & number => typeof code === 'number' && Object.hasOwn(labels, code),
    label: (code) => (typeof code === 'number' ? labels[code] : undefined),
  };
}

/** A list whose codes are JSON strings of at most ten characters. */
export function textCodes<const L extends Readonly<Record<string, string>>>(
  id: string,
  description: string,
  labels: L,
): CodeList<keyof L & string> {
  const codes = Object.keys(labels) as (keyof L & string)[];
  return {
    codes,
    schema: text(10).meta({ id, description: legend(description, codes, labels) }) as never,
    isKnown: (code): code is keyof L & string => typeof code === 'string' && Object.hasOwn(labels, code),
    label: (code) => (typeof code === 'string' && Object.hasOwn(labels, code) ? labels[code] : undefined),
  };
}
