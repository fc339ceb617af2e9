/**
 * Label and reading brought into one form per field: keys that are the same when they say the same. What is
 * neither right nor wrong is left out on both sides, so that the counting need not know about it.
 */
import { normaliseLabel } from '@vlinderdas/taxonomy/label-form';
import type { Finding, Reading, Weight } from '@vlinderdas/taxonomy/recognition/reading';
import type { Taxonomy } from '@vlinderdas/taxonomy/taxonomy';
import type { FieldName, LabelledText, Requirement } from './labelled-texts.ts';

export interface FoundItem {
  readonly key: string;
  /** Only where the wording of a requirement is judged. */
  readonly weight?: Weight;
}

export interface FieldItems {
  readonly expected: readonly string[];
  readonly found: readonly FoundItem[];
  /** May be found without being asked. */
  readonly open: ReadonlySet<string>;
  /** By key, for the requirements whose wording is clear. */
  readonly weights: ReadonlyMap<string, Weight>;
}

export interface Field {
  /** As the results name it. */
  readonly name: string;
  readonly label: FieldName;
  expected(text: LabelledText, taxonomy: Taxonomy): readonly string[];
  found(reading: Reading, taxonomy: Taxonomy, text: LabelledText): readonly FoundItem[];
  /** The key of a value that a label names; the value itself where this is left out. */
  keyOf?(value: string, taxonomy: Taxonomy): string;
  /** Whether the label says which of the values the text makes a condition. */
  readonly isRequirement?: true;
  /** Found without being labelled it says nothing. */
  readonly neutral?: readonly string[];
}

/** How far a side of the hours may be off when the text gives no number. */
const HOURS_ABOUT = 4;

function plain(findings: readonly Finding<string>[]): FoundItem[] {
  return findings.map(({ value, weight }) => ({ key: value, weight }));
}

function optional<Value>(value: Value | null | undefined, toKey: (value: Value) => string): string[] {
  return value == null ? [] : [toKey(value)];
}

function hoursKey({
  min,
  max,
}: {
  min?: number | null | undefined;
  max?: number | null | undefined;
}): string {
  return `${min ?? ''}-${max ?? ''}`;
}

function isAbout(left: number | null | undefined, right: number | null | undefined): boolean {
  if (left == null || right == null) return (left ?? null) === (right ?? null);
  return Math.abs(left - right) <= HOURS_ABOUT;
}

function conceptKey(table: 'competences' | 'certificates') {
  return (value: string, taxonomy: Taxonomy): string => {
    const number = taxonomy[table].numberOf(value) ?? taxonomy[table].find(value)[0];
    return number === undefined ? normaliseLabel(value) : String(number);
  };
}
const competenceKey = conceptKey('competences');
const certificateKey = conceptKey('certificates');

const LANGUAGE_COMPETENCES = ['vreemde-talen-spreken', 'engels-spreken', 'duits-spreken'].map(
  (slug) => `urn:vlinderdas:competentie:${slug}`,
);

function competences(name: string, withImplied: boolean): Field {
  return {
    name,
    label: 'competenties',
    isRequirement: true,
    keyOf: competenceKey,
    // A language is asked as a language.
    neutral: LANGUAGE_COMPETENCES,
    expected: ({ labels }, taxonomy) =>
      (labels.competenties ?? []).map((uri) => competenceKey(uri, taxonomy)),
    found: (reading) =>
      reading.competences
        .filter(({ isImplied }) => withImplied || !isImplied)
        .map(({ value, weight }) => ({ key: String(value), weight })),
  };
}

export const fields: readonly Field[] = [
  {
    name: 'hours',
    label: 'uren',
    expected: ({ labels }) => optional(labels.uren, hoursKey),
    found: ({ hours }, _, { labels }) =>
      optional(hours?.value, (value) => {
        const asked = labels.uren;
        const isNear = asked?.ongeveer && isAbout(value.min, asked.min) && isAbout(value.max, asked.max);
        return hoursKey(isNear ? asked : value);
      }).map((key) => ({ key })),
  },
  {
    name: 'licences',
    label: 'rijbewijs',
    isRequirement: true,
    expected: ({ labels }) => labels.rijbewijs ?? [],
    found: ({ licences }) => plain(licences),
  },
  {
    name: 'level',
    label: 'niveau',
    isRequirement: true,
    expected: ({ labels }) => optional(labels.niveau, String),
    found: ({ level }) => (level ? [{ key: String(level.value), weight: level.weight }] : []),
  },
  {
    name: 'shifts',
    label: 'werkmomenten',
    expected: ({ labels }) => labels.werkmomenten ?? [],
    found: ({ shifts }) => plain(shifts),
  },
  {
    name: 'contract',
    label: 'contract',
    // A job is a job: only the other kinds of place are worth a word.
    neutral: ['baan'],
    expected: ({ labels }) => labels.contract ?? [],
    found: ({ contracts }) => plain(contracts),
  },
  competences('competences', false),
  competences('competences-with-implied', true),
  {
    name: 'languages',
    label: 'talen',
    isRequirement: true,
    expected: ({ labels }) => (labels.talen ?? []).map(({ taal }) => taal),
    found: ({ languages }) => languages.map(({ value, weight }) => ({ key: value.code, weight })),
  },
  {
    name: 'language-levels',
    label: 'talen',
    expected: ({ labels }) =>
      (labels.talen ?? []).flatMap(({ taal, niveau }) => (niveau === undefined ? [] : [`${taal} ${niveau}`])),
    found: ({ languages }, _, { labels }) =>
      languages
        .map(({ value }) => value)
        .filter(({ code }) => labels.talen?.some(({ taal, niveau }) => taal === code && niveau !== undefined))
        .flatMap(({ code, level }) => (level === null ? [] : [{ key: `${code} ${level}` }])),
  },
  {
    name: 'experience',
    label: 'ervaringMaanden',
    isRequirement: true,
    // 0 is "none needed": no demand.
    neutral: ['0'],
    expected: ({ labels }) => optional(labels.ervaringMaanden, String),
    found: ({ experience }) =>
      experience ? [{ key: String(experience.value), weight: experience.weight }] : [],
  },
  {
    name: 'certificates',
    label: 'certificaten',
    isRequirement: true,
    keyOf: certificateKey,
    expected: ({ labels }, taxonomy) =>
      (labels.certificaten ?? []).map((uri) => certificateKey(uri, taxonomy)),
    found: ({ certificates }, taxonomy) =>
      certificates.map(({ value: { number, name }, weight }) => ({
        key: number === null ? certificateKey(name, taxonomy) : String(number),
        weight,
      })),
  },
  {
    name: 'start-time',
    label: 'begintijd',
    expected: ({ labels }) => optional(labels.begintijd, String),
    found: ({ startTime }) => (startTime ? [{ key: startTime.value }] : []),
  },
  {
    name: 'start-date',
    label: 'startdatum',
    expected: ({ labels, peildatum }) =>
      optional(labels.startdatum, (date) => (date === 'per-direct' ? peildatum : date)),
    found: ({ startDate }) => (startDate ? [{ key: startDate.value }] : []),
  },
  {
    name: 'posts',
    label: 'aantal',
    // A vacancy for one is what every vacancy is.
    neutral: ['1'],
    expected: ({ labels }) => optional(labels.aantal, String),
    found: ({ posts }) => (posts ? [{ key: String(posts.value) }] : []),
  },
  {
    name: 'conditions',
    label: 'omstandigheden',
    expected: ({ labels }) => labels.omstandigheden ?? [],
    found: ({ conditions }) => plain(conditions),
  },
  {
    name: 'vog',
    label: 'vog',
    expected: ({ labels }) => (labels.vog ? ['ja'] : []),
    found: ({ vog }) => (vog ? [{ key: 'ja' }] : []),
  },
  {
    name: 'unlawful-wishes',
    label: 'onrechtmatig',
    expected: ({ labels }) => labels.onrechtmatig ?? [],
    found: ({ unlawful }) => [...new Set(unlawful.map(({ kind }) => kind))].map((key) => ({ key })),
  },
];

/** The weight of each requirement whose wording is clear. */
function weightsOf(
  field: Field,
  expected: readonly string[],
  { labels }: LabelledText,
  taxonomy: Taxonomy,
): ReadonlyMap<string, Weight> {
  const keysIn = (requirements: readonly Requirement[]) =>
    new Set(
      requirements
        .filter((one) => one.field === field.label)
        .flatMap(({ value }) => (value === null ? expected : [field.keyOf?.(value, taxonomy) ?? value])),
    );
  const hard = keysIn(labels.vereist);
  const open = keysIn(labels.wegingOpen);
  return new Map(
    expected
      .filter((key) => !open.has(key))
      .map((key): [string, Weight] => [key, hard.has(key) ? 'vereist' : 'gewenst']),
  );
}

/** What one text asks of one field, and what may be said of it besides; `undefined` when the label leaves it open. */
export function askedOf(
  field: Field,
  text: LabelledText,
  taxonomy: Taxonomy,
): Pick<FieldItems, 'expected' | 'open'> | undefined {
  const may = text.mag[field.label];
  if (may === true) return undefined;
  const open = new Set((may ?? []).map((value) => field.keyOf?.(value, taxonomy) ?? value));
  const expected = field.expected(text, taxonomy).filter((key) => !open.has(key));
  for (const value of field.neutral ?? []) {
    const key = field.keyOf?.(value, taxonomy) ?? value;
    if (!expected.includes(key)) open.add(key);
  }
  return { expected, open };
}

/** What one text asks and what was read of one field; `undefined` when the label leaves the field open. */
export function itemsOf(
  field: Field,
  text: LabelledText,
  reading: Reading,
  taxonomy: Taxonomy,
): FieldItems | undefined {
  const asked = askedOf(field, text, taxonomy);
  return (
    asked && {
      ...asked,
      found: field.found(reading, taxonomy, text),
      weights: field.isRequirement ? weightsOf(field, asked.expected, text, taxonomy) : new Map(),
    }
  );
}
