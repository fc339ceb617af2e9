/**
 * Vacancy texts with what a careful adviser would note down of each: the material of the recognition measure.
 * `evals/texts/README.md` says how to label; keys and codes are Dutch, for who labels is Dutch.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { condition, contract, shift } from '@vlinderdas/matching/codes/job';
import { LICENCES } from '@vlinderdas/matching/codes/licence';
import { parse } from 'yaml';
import { z } from 'zod';
import { EvalDataError } from './measure.ts';

/** The day on which our own texts are read, a Monday: what "per direct" and "1 januari" mean depends on it. */
export const READING_DATE = '2026-11-23';

function oneOf(codes: readonly string[]) {
  return z.string().refine((code) => codes.includes(code), { error: `kies uit ${codes.join(', ')}` });
}

type ConceptKind = 'beroep' | 'competentie' | 'certificaat';

/** Of a slug the URI of the starter taxonomy; a URI, or the name of what no taxonomy knows, stays as it is. */
function toUri(kind: ConceptKind, text: string): string {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) ? `urn:vlinderdas:${kind}:${text}` : text;
}

function concept(kind: ConceptKind) {
  return z
    .string()
    .min(1)
    .transform((text) => toUri(kind, text));
}

const values = {
  isco: z.coerce.string().regex(/^\d{4}$/, { error: 'een unit group van ISCO-08 heeft vier cijfers' }),
  beroep: concept('beroep'),
  competenties: concept('competentie'),
  rijbewijs: oneOf(LICENCES),
  werkmomenten: oneOf(shift.codes),
  begintijd: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'schrijf een tijd als uu:mm' }),
  taal: z.string().regex(/^[a-z]{3}$/, { error: 'een taal is een code van drie letters (ISO 639-3)' }),
  niveau: z.coerce.string().regex(/^[1-6]$/, { error: 'een niveau is een VUM-code van 1 tot en met 6' }),
  certificaten: concept('certificaat'),
  contract: oneOf(contract.codes),
  startdatum: z.union([z.iso.date(), z.literal('per-direct')]),
  omstandigheden: oneOf(condition.codes),
  onrechtmatig: z.string().min(1),
};

const REQUIREMENTS = [
  'competenties',
  'certificaten',
  'rijbewijs',
  'talen',
  'niveau',
  'ervaringMaanden',
] as const;
const KIND_OF: Readonly<Record<string, ConceptKind>> = {
  competenties: 'competentie',
  certificaten: 'certificaat',
};

/** `rijbewijs:B`, `competenties:rekenen`; of a level and of experience there is one, so the field is enough. */
const requirement = z.string().transform((text, context) => {
  const colon = text.indexOf(':');
  const field = REQUIREMENTS.find((name) => name === (colon < 0 ? text : text.slice(0, colon)));
  if (field === undefined) {
    context.addIssue(`begin met ${REQUIREMENTS.join(', ')}`);
    return z.NEVER;
  }
  const value = colon < 0 ? null : text.slice(colon + 1);
  const kind = KIND_OF[field];
  return { field, value: value !== null && kind !== undefined ? toUri(kind, value) : value };
});
export type Requirement = z.output<typeof requirement>;

const hours = z.strictObject({
  min: z.number().min(1).max(60).optional(),
  max: z.number().min(1).max(60).optional(),
  /** The text says it in words ("fulltime", "ongeveer"): each side may be four hours off. */
  ongeveer: z.boolean().optional(),
});

const labels = z.strictObject({
  tekstTaal: values.taal.default('nld'),
  isco: z.array(values.isco).min(1).optional(),
  beroep: z.union([values.beroep.transform((uri) => [uri]), z.array(values.beroep)]).optional(),
  competenties: z.array(values.competenties).optional(),
  rijbewijs: z.array(values.rijbewijs).optional(),
  uren: hours.optional(),
  werkmomenten: z.array(values.werkmomenten).optional(),
  begintijd: values.begintijd.optional(),
  talen: z.array(z.strictObject({ taal: values.taal, niveau: z.int().min(1).max(4).optional() })).optional(),
  niveau: values.niveau.optional(),
  ervaringMaanden: z.int().min(1).optional(),
  certificaten: z.array(values.certificaten).optional(),
  contract: z.array(values.contract).optional(),
  startdatum: values.startdatum.optional(),
  aantal: z.int().min(1).optional(),
  omstandigheden: z.array(values.omstandigheden).optional(),
  vog: z.boolean().optional(),
  onrechtmatig: z.array(values.onrechtmatig).optional(),
  /** Which of the requirements the text makes a condition, and of which its wording leaves that open. */
  vereist: z.array(requirement).default([]),
  wegingOpen: z.array(requirement).default([]),
});

/** A weight for what is not labelled is a slip of the pen. */
function isLabelled({ field, value }: Requirement, { talen, ...rest }: z.output<typeof labels>): boolean {
  if (field === 'talen') return talen?.some(({ taal }) => taal === value) ?? false;
  const labelled = rest[field];
  return Array.isArray(labelled) ? labelled.includes(value ?? '') : labelled !== undefined && value === null;
}

function someOrAll(value: z.ZodType<string>) {
  return z.union([z.literal(true), z.array(value)]).optional();
}

/** Per field some values, or `true` for whatever it may be. */
const perField = z.strictObject({
  competenties: someOrAll(values.competenties),
  rijbewijs: someOrAll(values.rijbewijs),
  uren: z.literal(true).optional(),
  werkmomenten: someOrAll(values.werkmomenten),
  begintijd: z.literal(true).optional(),
  talen: someOrAll(values.taal),
  niveau: someOrAll(values.niveau),
  ervaringMaanden: z.literal(true).optional(),
  certificaten: someOrAll(values.certificaten),
  contract: someOrAll(values.contract),
  startdatum: z.literal(true).optional(),
  aantal: z.literal(true).optional(),
  omstandigheden: someOrAll(values.omstandigheden),
  vog: z.literal(true).optional(),
  onrechtmatig: someOrAll(values.onrechtmatig),
});
export type FieldName = keyof z.output<typeof perField>;

const traps = perField.extend({ isco: someOrAll(values.isco), beroep: someOrAll(values.beroep) });
export type TrapField = keyof z.output<typeof traps>;

const labelledText = z.strictObject({
  id: z.string().min(1),
  /** What makes the text hard; free words, for the analysis of errors. */
  kenmerken: z.array(z.string()).default([]),
  titel: z.string().default(''),
  tekst: z.string().min(1),
  peildatum: z.iso.date().default(READING_DATE),
  labels: labels.superRefine((all, context) => {
    for (const one of [...all.vereist, ...all.wegingOpen]) {
      if (!isLabelled(one, all))
        context.addIssue(`weegt ${one.field} ${one.value ?? ''}, dat geen label heeft`);
    }
  }),
  /** Finding it is no error, not finding it neither. */
  mag: perField.default({}),
  /** Traps: what the text seems to say and does not. */
  niet: traps.default({}),
});
export type LabelledText = z.output<typeof labelledText>;

/** The files of our two halves, each by other authors; none of them had seen the recogniser. */
export const TEXT_FILES = {
  building: ['building', 'building-others', 'building-ordinary'],
  reporting: ['reporting', 'reporting-others', 'reporting-ordinary'],
} as const;
export type TextSet = keyof typeof TEXT_FILES;
export const TEXT_SETS = Object.keys(TEXT_FILES) as readonly TextSet[];

function parseFile(file: string): unknown {
  const content = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  if (/\.(jsonl|ndjson)$/.test(file)) {
    return content
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as unknown);
  }
  return file.endsWith('.json') ? (JSON.parse(content) as unknown) : (parse(content) as unknown);
}

/**
 * Reads labelled texts from YAML, JSON (a list) or JSON lines.
 *
 * @throws EvalDataError when the file is not there, cannot be parsed, or a label is not what it should be; all
 * that is wrong is named with the text it stands at.
 */
export function readLabelledTexts(file: string): readonly LabelledText[] {
  if (!existsSync(file)) throw new EvalDataError(`Het bestand ${file} bestaat niet.`);
  let content: unknown;
  try {
    content = parseFile(file);
  } catch (error) {
    throw new EvalDataError(
      `${file} is geen leesbare YAML, JSON of JSON-regels: ${(error as Error).message}`,
    );
  }
  const parsed = z.array(labelledText).min(1).safeParse(content);
  if (!parsed.success) {
    const lines = parsed.error.issues.map(({ path: [place, ...rest], message }) => {
      const id = Array.isArray(content) ? (content[Number(place)] as { id?: unknown } | undefined)?.id : null;
      return `  tekst ${String(id ?? place ?? '')}, ${rest.join('.')}: ${message}`;
    });
    throw new EvalDataError(`${file} heeft labels die niet kloppen:\n${lines.join('\n')}`);
  }
  const ids = parsed.data.map(({ id }) => id);
  const twice = ids.filter((id, at) => ids.indexOf(id) !== at);
  if (twice.length > 0) throw new EvalDataError(`${file} heeft twee teksten met id ${twice.join(', ')}.`);
  return parsed.data;
}

/** The texts of one of our halves, by file. */
export function readTextSet(set: TextSet): readonly { name: string; texts: readonly LabelledText[] }[] {
  return TEXT_FILES[set].map((name) => ({
    name,
    texts: readLabelledTexts(fileURLToPath(new URL(`texts/${name}.yaml`, import.meta.url))),
  }));
}

export function textsOf(set: TextSet): readonly LabelledText[] {
  return readTextSet(set).flatMap(({ texts }) => texts);
}
