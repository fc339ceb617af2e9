/** A JSON Schema as rows of a table, the required fields first; an object or a list of objects has rows of its own. */
import { formatNumber } from '@vlinderdas/vocabulary/wording';

export interface JsonSchema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  enum?: unknown[];
  const?: unknown;
  description?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  allOf?: JsonSchema[];
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  maxItems?: number;
}

export type Schemas = Readonly<Record<string, JsonSchema>>;

export interface FieldRow {
  name: string;
  type: string;
  required: boolean;
  description: string;
  /** Of an object, or of each object of a list. */
  fields: readonly FieldRow[];
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'tekst',
  integer: 'geheel getal',
  number: 'getal',
  boolean: 'ja of nee',
  object: 'object',
  array: 'lijst',
  null: 'leeg',
};
const FORMATS: Readonly<Record<string, string>> = {
  date: 'datum',
  'date-time': 'moment',
  uuid: 'id',
  uri: 'adres',
};
const DEEPEST = 4;

function resolve(schema: JsonSchema, schemas: Schemas): JsonSchema {
  if (schema.$ref) {
    const named = schemas[schema.$ref.split('/').pop() ?? ''] ?? {};
    return { ...named, ...(schema.description && { description: schema.description }) };
  }
  const real = (schema.anyOf ?? schema.oneOf ?? schema.allOf)?.filter(({ type }) => type !== 'null');
  return real?.length === 1 && real[0]
    ? { ...resolve(real[0], schemas), ...(schema.description && { description: schema.description }) }
    : schema;
}

function limits({ minLength, maxLength, minimum, maximum, maxItems }: JsonSchema): string {
  const bounds = [
    minimum !== undefined && Math.abs(minimum) < Number.MAX_SAFE_INTEGER && `ten minste ${minimum}`,
    maximum !== undefined &&
      Math.abs(maximum) < Number.MAX_SAFE_INTEGER &&
      `ten hoogste ${formatNumber(maximum)}`,
    minLength !== undefined && minLength > 1 && `ten minste ${minLength} tekens`,
    maxLength !== undefined && `ten hoogste ${formatNumber(maxLength)} tekens`,
    maxItems !== undefined && `ten hoogste ${maxItems}`,
  ].filter((text) => text !== false);
  return bounds.length > 0 ? `, ${bounds.join(', ')}` : '';
}

function typeOf(schema: JsonSchema, schemas: Schemas): string {
  const values = schema.enum ?? (schema.const === undefined ? undefined : [schema.const]);
  if (values && values.length <= 12) return values.map((value) => `\`${value}\``).join(', ');
  const types = (Array.isArray(schema.type) ? schema.type : [schema.type]).filter(
    (type) => type !== undefined,
  );
  if (types.includes('array')) {
    const items = schema.items ? typeOf(resolve(schema.items, schemas), schemas) : '';
    return `lijst${items && items !== 'object' ? ` van ${items}` : ''}${limits(schema)}`;
  }
  const words = types.map(
    (type) => (type === 'string' && FORMATS[schema.format ?? '']) || TYPES[type] || type,
  );
  return `${words.join(' of ') || (schema.properties ? 'object' : 'waarde')}${limits(schema)}`;
}

/**
 * The fields of an object, or of the objects of a list.
 * @param depth how many levels of nesting to unfold
 */
export function readFields(
  schema: JsonSchema,
  schemas: Schemas,
  depth: number = DEEPEST,
): readonly FieldRow[] {
  const object = resolve(schema, schemas);
  if (object.items) return readFields(object.items, schemas, depth);
  const rows = Object.entries(object.properties ?? {}).map(([name, raw]) => {
    const field = resolve(raw, schemas);
    return {
      name,
      type: typeOf(field, schemas),
      required: object.required?.includes(name) ?? false,
      description: field.description ?? '',
      fields: depth > 1 ? readFields(field, schemas, depth - 1) : [],
    };
  });
  return rows.sort((left, right) => Number(right.required) - Number(left.required));
}
