import { z } from 'zod';

/** A closed list of our own: kebab-case words on the wire, each with the Dutch label people read. */
export interface ChoiceList<V extends string> {
  /** In the order in which people should see them. */
  readonly values: readonly V[];
  readonly labels: Readonly<Record<V, string>>;
  /** Strict: a word outside the list is refused. */
  readonly schema: z.ZodEnum<{ [K in V]: K }>;
  is(value: unknown): value is V;
}

/** The words of a list as a type: `ChoiceOf<typeof beschikbaarheid>`. */
export type ChoiceOf<L> = L extends ChoiceList<infer V> ? V : never;

/**
 * Declares a closed list once: values, labels and wire schema come from the same object.
 * @param id name of the schema in OpenAPI, PascalCase
 * @param description what the list says, one Dutch sentence
 * @example const kleur = choiceList('Kleur', 'De kleur.', { rood: 'Rood', 'licht-blauw': 'Lichtblauw' });
 */
export function choiceList<const L extends Readonly<Record<string, string>>>(
  id: string,
  description: string,
  labels: L,
): ChoiceList<keyof L & string> {
  type Value = keyof L & string;
  const values = Object.keys(labels) as Value[];
  const legend = values.map((value) => `\`${value}\`: ${labels[value]}`).join('; ');
  return {
    values,
    labels,
    schema: z.enum(values).meta({ id, description: `${description} ${legend}.` }) as z.ZodEnum<{
      [K in Value]: K;
    }>,
    is: (value): value is Value => typeof value === 'string' && Object.hasOwn(labels, value),
  };
}
