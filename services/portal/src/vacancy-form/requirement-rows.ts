/** Everything a vacancy asks of a person, as one list of rows, whatever field of the wire it stands in; and back. */

import { levelFromVum } from '@vlinderdas/matching/codes/language';
import type { Vacature, VacatureInhoud } from '@vlinderdas/vacancies-service/contract/vacancies.resource';
import type { ChoiceOf } from '@vlinderdas/vocabulary/choice-list';
import { languageName } from '@vlinderdas/vocabulary/languages';
import { upperFirst } from '@vlinderdas/vocabulary/upper-first';
import type { eisHerkomsten, Weging } from '@vlinderdas/vocabulary/vacancies';
import {
  niveauOpleiding,
  rijbewijzen,
  taalniveau,
  werkEnDenkniveauMinimaal,
} from '@vlinderdas/vocabulary/vum-codes';
import { z } from 'zod';

const LISTS = [
  'competentiebeheersing',
  'cursus',
  'rijbewijs',
  'taalbeheersing',
  'opleiding',
  'werkervaring',
] as const;
const LEVEL = 'niveau';
type Kind = (typeof LISTS)[number] | typeof LEVEL;

/**
 * What a person should know of a row before sending it: the text calls it required, the text does not name it but
 * the occupation brings it along, or the reading is not sure.
 */
const REMARKS = ['vereist', 'hoort-bij-beroep', 'twijfel'] as const;
export type RowRemark = (typeof REMARKS)[number];

export function parseRemarks(packed: string): RowRemark[] {
  const words = packed.split(' ');
  return REMARKS.filter((remark) => words.includes(remark));
}

export interface RequirementRow {
  kind: Kind;
  /** What the wire says, without weight, reason and origin. */
  entry: Readonly<Record<string, unknown>>;
  name: string;
  weight: Weging;
  reason: string | undefined;
  origin: ChoiceOf<typeof eisHerkomsten>;
  foundIn: string | undefined;
  /** The law that asks it. */
  ground: string | undefined;
  remarks: readonly RowRemark[];
}

interface Weighed {
  weging?: Weging | undefined;
  reden?: string | undefined;
  herkomst?: RequirementRow['origin'] | undefined;
  gevondenIn?: string | undefined;
  wettelijkeGrond?: string | undefined;
  remarks?: readonly RowRemark[];
}

type Asked = Pick<
  VacatureInhoud,
  (typeof LISTS)[number] | 'codeWerkEnDenkniveauMinimaal' | 'eisWerkEnDenkniveau'
>;

const Entry = z.strictObject({ kind: z.enum([...LISTS, LEVEL]), entry: z.record(z.string(), z.unknown()) });

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const number = (value: unknown): number => (typeof value === 'number' ? value : -1);

/** What people call an entry; empty when it says nothing. */
function nameOf(kind: Kind, entry: RequirementRow['entry']): string {
  switch (kind) {
    case 'competentiebeheersing':
      return upperFirst(text(entry.naam) || text(entry.codeCompetentie));
    case 'cursus':
      return upperFirst(text(entry.naamCursus) || text(entry.toelichtingCursus));
    case 'rijbewijs': {
      const code = text(entry.codeSoortRijbewijs);
      const label = rijbewijzen.label(code);
      return code && `Rijbewijs ${code}${label ? ` (${label})` : ''}`;
    }
    case 'taalbeheersing': {
      const code = text(entry.codeTaal);
      const level = number(entry.codeNiveauTaalbeheersingMondeling);
      // "Onbekend" and "niet van toepassing" are codes too, and no level that anyone speaks.
      const spoken = levelFromVum(level) === null ? undefined : taalniveau.label(level);
      return code && [languageName(code) ?? code, spoken].filter((part) => part).join(', ');
    }
    case 'opleiding': {
      const level = niveauOpleiding.label(number(entry.codeNiveauOpleiding));
      return level ? `Opleiding ${level}` : text(entry.toelichtingOpleiding);
    }
    case 'werkervaring':
      return entry.aantalJarenWerkzaamInBeroep === undefined
        ? ''
        : `${number(entry.aantalJarenWerkzaamInBeroep)} jaar ervaring`;
    case 'niveau': {
      const level = werkEnDenkniveauMinimaal.label(text(entry.code));
      return level ? `Werk- en denkniveau: ${level}` : '';
    }
  }
}

/** A row for something that a person adds. */
export function newRow(kind: Kind, entry: RequirementRow['entry'], weighed: Weighed = {}): RequirementRow[] {
  const name = nameOf(kind, entry);
  const { weging = 'gewenst', reden, herkomst = 'opgegeven', remarks = [] } = weighed;
  return name === ''
    ? []
    : [
        {
          kind,
          entry,
          name,
          weight: weging,
          reason: reden || undefined,
          origin: herkomst,
          foundIn: weighed.gevondenIn,
          ground: weighed.wettelijkeGrond,
          remarks,
        },
      ];
}

/** The level at which a language is asked; empty where nobody said one, undefined for what is no language. */
export function spokenLevel({ kind, entry }: RequirementRow): string | undefined {
  if (kind !== 'taalbeheersing') return undefined;
  const level = number(entry.codeNiveauTaalbeheersingMondeling);
  return levelFromVum(level) === null ? '' : String(level);
}

/** In the form: the choice of no level. */
export const LEVEL_UNSAID = 'niet-genoemd';

/** A language with the level that a person chose for it, or with none. */
export function withSpokenLevel(row: RequirementRow, level: string): RequirementRow {
  const held = spokenLevel(row);
  if (held === undefined || held === level) return row;
  const {
    codeNiveauTaalbeheersingMondeling: _spoken,
    codeNiveauTaalbeheersingLuisteren: understood,
    ...rest
  } = row.entry;
  const chosen = taalniveau.isKnown(Number(level)) ? Number(level) : undefined;
  const entry = {
    ...rest,
    ...(chosen !== undefined && { codeNiveauTaalbeheersingMondeling: chosen }),
    ...(chosen !== undefined && understood !== undefined && { codeNiveauTaalbeheersingLuisteren: chosen }),
  };
  return { ...row, entry, name: nameOf(row.kind, entry) };
}

/** A language at another level is the same language. */
function isSameRow(one: RequirementRow, other: RequirementRow): boolean {
  if (one.kind !== other.kind) return false;
  return one.kind === 'taalbeheersing'
    ? one.entry.codeTaal === other.entry.codeTaal
    : one.name === other.name;
}

export function rowsOf(asked: Asked): RequirementRow[] {
  const lists = LISTS.flatMap((kind) =>
    (asked[kind] ?? []).flatMap((item) => {
      const { weging, reden, herkomst, gevondenIn, wettelijkeGrond, ...entry }: Weighed & typeof item = item;
      return newRow(kind, entry, { weging, reden, herkomst, gevondenIn, wettelijkeGrond });
    }),
  );
  const { codeWerkEnDenkniveauMinimaal: code, eisWerkEnDenkniveau: weighed } = asked;
  return [...lists, ...(code === undefined ? [] : newRow(LEVEL, { code }, weighed))];
}

/** Rows with more of them: what asks the same stands once, as it was there first. */
export function withRows(
  rows: readonly RequirementRow[],
  more: readonly RequirementRow[],
): readonly RequirementRow[] {
  const all = [...rows];
  for (const row of more) {
    if (!all.some((held) => isSameRow(held, row))) all.push(row);
  }
  return all;
}

/** Codes of the skills among some rows. */
export function skillCodes(rows: readonly RequirementRow[]): string[] {
  return rows.flatMap(({ kind, entry }) =>
    kind === 'competentiebeheersing' && entry.codeCompetentie ? [text(entry.codeCompetentie)] : [],
  );
}

/** Whether it counts as required now: by law, or confirmed and with a reason. */
export function isRequired({ weight, origin, reason, ground }: RequirementRow): boolean {
  return weight === 'vereist' && (ground !== undefined || (origin !== 'herkend' && reason !== undefined));
}

/**
 * What the text calls required and nobody confirmed: `wished` counts as a wish until then, `lawful` is required already.
 */
export function unconfirmedOf(vacancy: Vacature): { wished: number; lawful: number } {
  const open = rowsOf(vacancy).filter(({ weight, origin }) => weight === 'vereist' && origin === 'herkend');
  const lawful = open.filter(({ ground }) => ground !== undefined).length;
  return { wished: open.length - lawful, lawful };
}

/** For a page that only shows: what is required first. */
export function requirementsOf(vacancy: Vacature): RequirementRow[] {
  return rowsOf(vacancy).sort(
    (one, other) => Number(other.weight === 'vereist') - Number(one.weight === 'vereist'),
  );
}

/** The constant part of a row, to go along in a form. */
export function packRow({ kind, entry }: RequirementRow): string {
  return JSON.stringify({ kind, entry });
}

/** @returns nothing for what no form of ours sent */
export function unpackRow(packed: string, weighed: Weighed): RequirementRow[] {
  let value: unknown;
  try {
    value = JSON.parse(packed);
  } catch {
    return [];
  }
  const found = Entry.safeParse(value).data;
  return found ? newRow(found.kind, found.entry, weighed) : [];
}

/** All of the wire's fields, empty lists too: so that what was taken out is gone. */
export function toAsked(
  rows: readonly RequirementRow[],
): Required<Omit<Asked, 'codeWerkEnDenkniveauMinimaal' | 'eisWerkEnDenkniveau'>> &
  Pick<Asked, 'codeWerkEnDenkniveauMinimaal' | 'eisWerkEnDenkniveau'> {
  const weighedOf = ({ weight, reason, origin, foundIn }: RequirementRow) => ({
    weging: weight,
    ...(reason && { reden: reason }),
    herkomst: origin,
    ...(foundIn && { gevondenIn: foundIn }),
  });
  const entries = (kind: Kind) =>
    rows
      .filter((row) => row.kind === kind)
      .map((row) => {
        const { naam: _naam, ...entry } = row.entry;
        return { ...entry, ...weighedOf(row) };
      });
  const level = rows.find((row) => row.kind === LEVEL);
  return {
    competentiebeheersing: entries('competentiebeheersing'),
    cursus: entries('cursus'),
    rijbewijs: entries('rijbewijs'),
    taalbeheersing: entries('taalbeheersing'),
    opleiding: entries('opleiding'),
    werkervaring: entries('werkervaring'),
    ...(level && {
      codeWerkEnDenkniveauMinimaal: text(level.entry.code),
      eisWerkEnDenkniveau: weighedOf(level),
    }),
  } as ReturnType<typeof toAsked>;
}
