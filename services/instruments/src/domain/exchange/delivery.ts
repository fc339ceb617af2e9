/** A file of any form, once it is read, as rows that are each a variant or a list of what is wrong with it. */
import { addDays, type IsoDate } from '@vlinderdas/kernel/dates';
import { toFieldErrors } from '@vlinderdas/platform/http/validation';
import { z } from 'zod';
import { NieuweVariant, NieuwInstrument } from '../../contract/instrument.resource.ts';
import type { InstrumentDefinition, Provider } from '../catalogue.ts';
import { codeFor } from '../similar-instruments.ts';
import { DennisInstrument } from './dennis.schema.ts';
import { fromDennis } from './dennis.ts';
import { type CellProblem, readSheetRow, type SheetRow } from './sheet-row.ts';

export interface DeliveredRow {
  number: number;
  /** As the file calls it. */
  instrument: string;
  gemeente?: string | undefined;
  variant: NieuweVariant | undefined;
  problems: readonly CellProblem[];
  remarks: readonly string[];
}

export interface NewInstrument {
  code: string;
  fields: NieuwInstrument;
}

export interface Delivery {
  rows: readonly DeliveredRow[];
  /** Instruments that the file has and the region has not. */
  instruments: readonly NewInstrument[];
}

/** What the words of a file can point at, and whose file it is. */
export interface DeliverySurroundings {
  instruments: readonly InstrumentDefinition[];
  providers: readonly Provider[];
  own: Provider | undefined;
  ownOrganisationId: string;
  today: IsoDate;
}

const REVIEW_DAYS = 365;
const fold = (text: string) => text.trim().toLowerCase();
const withoutPrefix = (text: string) => fold(text).replace(/^gemeente /, '');

function lookUps({ instruments, providers, ownOrganisationId, today }: DeliverySurroundings) {
  const codes = new Map(
    instruments.flatMap(({ code, naam }) => [[fold(naam), code] as const, [code, code] as const]),
  );
  const organisations = new Map(
    providers.flatMap(({ key, name }) => [[fold(name), key] as const, [key, key] as const]),
  );
  const gemeenten = new Map(
    providers.flatMap((provider) =>
      provider.gemeenten.flatMap(({ code, name }) => [
        [withoutPrefix(name), code] as const,
        [fold(code), code] as const,
      ]),
    ),
  );
  return {
    instrumentCode: (word: string) => codes.get(fold(word)),
    organisationId: (word: string) => organisations.get(fold(word)),
    gemeenteCode: (word: string) => gemeenten.get(withoutPrefix(word)),
    ownOrganisationId,
    today,
  };
}

export function readSheet(
  rows: readonly { number: number; values: SheetRow }[],
  surroundings: DeliverySurroundings,
): Delivery {
  const words = lookUps(surroundings);
  return {
    instruments: [],
    rows: rows.map(({ number, values }) => {
      const { variant, problems } = readSheetRow(values, words);
      const { instrument = '', gemeente } = values;
      return { number, instrument, gemeente: gemeente || undefined, variant, problems, remarks: [] };
    }),
  };
}

const inRow = (issues: Parameters<typeof toFieldErrors>[0]): CellProblem[] =>
  toFieldErrors(issues).map(({ pointer, code, detail }) => ({
    kolom: pointer.slice(1),
    code,
    melding: detail,
  }));

const missing = (number: number, instrument: string, problems: readonly CellProblem[]): DeliveredRow => ({
  number,
  instrument,
  variant: undefined,
  problems,
  remarks: [],
});

/** Gemeenten that a record of Dennis names: all of the provider's is the same as none. */
function gemeentenOf(
  named: readonly string[],
  own: Provider | undefined,
  find: (word: string) => string | undefined,
) {
  const codes = new Set(named.flatMap((word) => find(word) ?? []));
  const served = (own?.gemeenten ?? []).map(({ code }) => code).filter((code) => codes.has(code));
  return served.length === 0 || served.length === own?.gemeenten.length ? [undefined] : served;
}

/** @param records as `GET /api/v1/instrument/list` of Dennis gives them */
export function readDennis(records: readonly unknown[], surroundings: DeliverySurroundings): Delivery {
  const { today, own, ownOrganisationId } = surroundings;
  const words = lookUps(surroundings);
  const codes = new Set(surroundings.instruments.map(({ code }) => code));
  const instruments: NewInstrument[] = [];
  const rows = records.flatMap((record, index): DeliveredRow[] => {
    const number = index + 1;
    const parsed = DennisInstrument.safeParse(record, { reportInput: true });
    if (!parsed.success) return [missing(number, '', inRow(parsed.error.issues))];
    const read = fromDennis(parsed.data, today, addDays(today, REVIEW_DAYS));
    const { naam } = read.instrument;
    const owner = read.owner === undefined ? ownOrganisationId : words.organisationId(read.owner);
    const known =
      (read.code && codes.has(read.code) ? read.code : undefined) ??
      words.instrumentCode(naam) ??
      instruments.find(({ fields }) => fold(fields.naam) === fold(naam))?.code;
    const code = known ?? codeFor(naam, codes);
    const strange = owner === undefined ? [`Dennis noemt ${read.owner} als eigenaar.`] : [];
    return gemeentenOf(read.gemeenten, own, words.gemeenteCode).map((gemeentecode) => {
      const variant = NieuweVariant.safeParse(
        {
          ...read.variant,
          instrumentCode: code,
          organisatieId: owner ?? ownOrganisationId,
          ...(gemeentecode && { gemeentecode }),
        },
        { reportInput: true },
      );
      if (!variant.success) return missing(number, naam, inRow(variant.error.issues));
      if (!known && variant.data.organisatieId === ownOrganisationId && !codes.has(code)) {
        codes.add(code);
        instruments.push({ code, fields: read.instrument });
      }
      return {
        number,
        instrument: naam,
        gemeente: gemeentecode,
        variant: variant.data,
        problems: [],
        remarks: [...strange, ...read.remarks],
      };
    });
  });
  return { rows, instruments };
}

/** Our own form: everything, without loss. */
export const OwnFile = z.looseObject({
  formaat: z.literal('vlinderdas-instrumenten'),
  versie: z.literal(1),
  instrumenten: z.array(z.looseObject({ code: z.string().regex(/^[a-z][a-z0-9-]{1,79}$/) })).max(1_000),
  varianten: z.array(z.looseObject({})).max(5_000),
});
export type OwnFile = z.output<typeof OwnFile>;

export function readOwnFile(file: OwnFile, surroundings: DeliverySurroundings): Delivery {
  const words = lookUps(surroundings);
  const known = new Set(surroundings.instruments.map(({ code }) => code));
  const offered = new Map<string, NieuwInstrument>();
  for (const { code, ...fields } of file.instrumenten) {
    const parsed = NieuwInstrument.safeParse(fields);
    if (parsed.success && !known.has(code)) offered.set(code, parsed.data);
  }
  const used = new Set<string>();
  const rows = file.varianten.map(({ aanbieder, ...fields }, index): DeliveredRow => {
    const number = index + 1;
    const organisatieId =
      typeof aanbieder === 'string'
        ? (words.organisationId(aanbieder) ?? fields.organisatieId)
        : fields.organisatieId;
    const parsed = NieuweVariant.safeParse({ ...fields, organisatieId }, { reportInput: true });
    const name = String(fields.instrumentCode ?? '');
    if (!parsed.success) return missing(number, name, inRow(parsed.error.issues));
    if (parsed.data.organisatieId === surroundings.ownOrganisationId) used.add(parsed.data.instrumentCode);
    return {
      number,
      instrument: name,
      gemeente: parsed.data.gemeentecode,
      variant: parsed.data,
      problems: [],
      remarks: [],
    };
  });
  return {
    rows,
    instruments: [...offered].flatMap(([code, fields]) => (used.has(code) ? [{ code, fields }] : [])),
  };
}
