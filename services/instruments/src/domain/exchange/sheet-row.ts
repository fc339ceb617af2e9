/** One row of the spreadsheet to a variant that is checked like one that comes in through the API, and back. */
import { addDays, type IsoDate } from '@vlinderdas/kernel/dates';
import { toFieldErrors } from '@vlinderdas/platform/http/validation';
import { aspecten } from '@vlinderdas/vocabulary/instruments';
import { NieuweVariant } from '../../contract/instrument.resource.ts';
import { CellError } from './cell.ts';
import { type Column, columns, SHARED_SOURCE } from './columns.ts';

export interface CellProblem {
  /** Heading of the column, or empty when it is about the row. */
  kolom: string;
  code: string;
  melding: string;
}

/** What the words of a row can point at. Names are looked up without regard to capitals. */
export interface SheetSurroundings {
  /** Code of an instrument by its code or its name. */
  instrumentCode(word: string): string | undefined;
  /** Organisation id of a provider by its name or id. */
  organisationId(word: string): string | undefined;
  gemeenteCode(word: string): string | undefined;
  /** Whose set it is when the row does not say. */
  ownOrganisationId: string | undefined;
  today: IsoDate;
}

export type SheetRow = Readonly<Record<string, string>>;
export type ReadRow =
  | { variant: NieuweVariant; problems: [] }
  | { variant: undefined; problems: CellProblem[] };

/** A set is looked at again after a year, unless its owner says otherwise. */
const REVIEW_DAYS = 365;
/** What the list kinds fill in when the row leaves them empty but names the aspect. */
const EMPTY_LISTS: Readonly<Record<string, string>> = {
  beleid: 'doelgroepen',
  voorwaarden: 'lijst',
  werkwijze: 'stappen',
};

type Draft = Record<string, Record<string, unknown>> & Record<string, unknown>;

function put(draft: Draft, [first = '', second]: readonly string[], value: unknown): void {
  if (second === undefined) (draft as Record<string, unknown>)[first] = value;
  else draft[first] = { ...draft[first], [second]: value };
}

const get = (value: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], value);

function columnOf(pointer: string): Column | undefined {
  const path = pointer.split('/').slice(1);
  const fits = ({ path: own }: Column) => own.every((key, index) => path[index] === key);
  return columns.filter(fits).toSorted((one, other) => other.path.length - one.path.length)[0];
}

const LOOK_UPS = {
  instrument: {
    find: 'instrumentCode',
    code: 'onbekend-instrument',
    what: 'Dit instrument kennen wij niet.',
  },
  aanbieder: { find: 'organisationId', code: 'onbekende-aanbieder', what: 'Deze aanbieder kennen wij niet.' },
  gemeente: {
    find: 'gemeenteCode',
    code: 'onbekende-gemeente',
    what: 'Deze gemeente hoort niet bij de regio.',
  },
} as const;

/**
 * @returns a whole variant, or everything that is wrong with the row
 */
export function readSheetRow(row: SheetRow, surroundings: SheetSurroundings): ReadRow {
  const problems: CellProblem[] = [];
  const draft: Draft = {};
  for (const { name, path, kind } of columns) {
    const text = row[name]?.trim() ?? '';
    if (text === '') continue;
    const lookUp = LOOK_UPS[name as keyof typeof LOOK_UPS];
    if (lookUp) {
      const found = surroundings[lookUp.find](text);
      if (found === undefined)
        problems.push({ kolom: name, code: lookUp.code, melding: `${lookUp.what} (${text})` });
      else put(draft, path, found);
      continue;
    }
    try {
      put(draft, path, kind.read(text));
    } catch (error) {
      if (!(error instanceof CellError)) throw error;
      problems.push({ kolom: name, code: 'verkeerde-vorm', melding: error.message });
    }
  }
  completeDraft(draft, surroundings);
  const parsed = NieuweVariant.safeParse(draft, { reportInput: true });
  if (!parsed.success) problems.push(...structuralProblems(parsed.error.issues, problems));
  return parsed.success && problems.length === 0
    ? { variant: parsed.data, problems: [] }
    : { variant: undefined, problems };
}

function completeDraft(draft: Draft, { ownOrganisationId, today }: SheetSurroundings): void {
  const { [SHARED_SOURCE]: shared, ...rest } = draft;
  delete (draft as Record<string, unknown>)[SHARED_SOURCE];
  for (const aspect of aspecten.values) {
    if (rest[aspect] === undefined) continue;
    const list = EMPTY_LISTS[aspect];
    draft[aspect] = {
      ...(list && { [list]: [] }),
      ...(shared !== undefined && { bron: shared }),
      ...rest[aspect],
    };
  }
  (draft as Record<string, unknown>).organisatieId ??= ownOrganisationId;
  (draft as Record<string, unknown>).gepubliceerd ??= false;
  (draft as Record<string, unknown>).herzienOp ??= addDays(today, REVIEW_DAYS);
}

/** A column that is wrong already is not said to be missing as well. */
function structuralProblems(
  issues: Parameters<typeof toFieldErrors>[0],
  known: readonly CellProblem[],
): CellProblem[] {
  return toFieldErrors(issues).flatMap(({ pointer, code, detail }) => {
    const aspect = pointer.endsWith('/bron') ? SHARED_SOURCE : undefined;
    const kolom = aspect ?? columnOf(pointer)?.name ?? '';
    if (known.some((problem) => problem.kolom === kolom)) return [];
    const melding =
      kolom === SHARED_SOURCE ? 'Noem de bron en wanneer u haar nakeek: bron | adres | datum.' : detail;
    return [{ kolom, code, melding }];
  });
}

/** @param names how the row names its instrument, provider and gemeente */
export function writeSheetRow(
  variant: NieuweVariant,
  names: { instrument: string; aanbieder: string; gemeente: string },
): Record<string, string> {
  const row: Record<string, string> = {};
  for (const { name, path, kind } of columns) {
    if (name in LOOK_UPS) row[name] = names[name as keyof typeof names];
    else {
      const value = get(variant, path);
      row[name] = value === undefined ? '' : kind.write(value);
    }
  }
  return row;
}
