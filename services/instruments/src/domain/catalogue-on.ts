/** The catalogue as it holds on a day: rows of the region, completed with what the program knows of national providers. */
import { createHash } from 'node:crypto';
import type { IsoDate } from '@vlinderdas/kernel/dates';
import { type LandelijkeAanbieder, landelijkeAanbieders } from '@vlinderdas/vocabulary/instruments';
import type {
  Catalogue,
  CatalogueHistory,
  Execution,
  InstrumentDefinition,
  NationalInstrument,
  Provider,
  ProviderVariant,
} from './catalogue.ts';
import { rowsThatHold } from './instrument-end.ts';

const collator = new Intl.Collator('nl');
const byName = (one: { naam: string; code: string }, other: { naam: string; code: string }) =>
  collator.compare(one.naam, other.naam) || (one.code < other.code ? -1 : 1);

/** Whether a period holds on a day; its end is the first day on which it no longer does. */
export function holdsOn(
  { validFrom, validTo }: { validFrom: IsoDate; validTo?: IsoDate | undefined },
  day: IsoDate,
): boolean {
  return validFrom <= day && (validTo === undefined || day < validTo);
}

/** The same id for the same period in every region and every run; a UUID of version 8 (RFC 9562). */
function nationalVariantId(code: string, validFrom: IsoDate): string {
  const hex = createHash('sha256').update(`instrument-variant:${code}:${validFrom}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

const isNationalProvider = (code: string): code is LandelijkeAanbieder => landelijkeAanbieders.is(code);

/** Key of whoever carries out a national set: the region's own UWV when it has one. */
function keyOf(aanbieder: LandelijkeAanbieder, uwvId: string | undefined): string {
  return aanbieder === 'uwv' ? (uwvId ?? aanbieder) : aanbieder;
}

const uwvOf = ({ organisations }: CatalogueHistory) =>
  organisations.find(({ kind }) => kind === 'uwv')?.organisationId;

type NationalPeriod = NationalInstrument['variants'][number];

function toNationalVariant(
  code: string,
  aanbieder: LandelijkeAanbieder,
  uwvId: string | undefined,
  { parts, contact, reviewOn, validFrom, validTo }: NationalPeriod,
): ProviderVariant {
  return {
    id: nationalVariantId(code, validFrom),
    revision: 0,
    instrumentCode: code,
    provider: keyOf(aanbieder, uwvId),
    parts,
    contact,
    published: true,
    reviewOn,
    validFrom,
    validTo,
  };
}

/** Every row and every national period, whatever the day; none beyond the end of its instrument. */
export function allVariants(history: CatalogueHistory): ProviderVariant[] {
  const uwvId = uwvOf(history);
  const national = history.national.flatMap(({ code, landelijkeAanbieder, variants }) =>
    landelijkeAanbieder
      ? variants.map((period) => toNationalVariant(code, landelijkeAanbieder, uwvId, period))
      : [],
  );
  return [...rowsThatHold(history), ...national];
}

/** What national providers do on a day; where the region's UWV keeps a row itself, that row goes before it. */
function nationalVariantsOn(history: CatalogueHistory, day: IsoDate): ProviderVariant[] {
  const uwvId = uwvOf(history);
  const kept = new Set(
    history.rows
      .filter((row) => row.provider === uwvId && row.gemeenteCode === undefined && holdsOn(row, day))
      .map(({ instrumentCode }) => instrumentCode),
  );
  return history.national.flatMap(({ code, landelijkeAanbieder, variants }) => {
    if (!landelijkeAanbieder || (landelijkeAanbieder === 'uwv' && kept.has(code))) return [];
    return variants
      .filter((period) => holdsOn(period, day))
      .map((period) => toNationalVariant(code, landelijkeAanbieder, uwvId, period));
  });
}

function gemeentenOn(executions: readonly Execution[], day: IsoDate) {
  return executions
    .filter((execution) => holdsOn(execution, day))
    .map(({ gemeenteCode, gemeenteName, organisationId }) => ({
      code: gemeenteCode,
      name: gemeenteName,
      organisationId,
    }))
    .sort((one, other) => collator.compare(one.name, other.name));
}

/**
 * Who carries something out that day: who guides people under the Participatiewet, UWV, whoever has a row of its own,
 * and the national ones.
 */
function providersOn(history: CatalogueHistory, day: IsoDate, variants: readonly ProviderVariant[]) {
  const gemeenten = gemeentenOn(history.executions, day);
  const all = gemeenten.map(({ code, name }) => ({ code, name }));
  const used = new Set(variants.map(({ provider }) => provider));
  const own: Provider[] = history.organisations.flatMap(({ organisationId, kind, name, phone, email }) => {
    const national = kind === 'uwv';
    const served = gemeenten
      .filter((gemeente) => gemeente.organisationId === organisationId)
      .map(({ code, name: gemeente }) => ({ code, name: gemeente }));
    if (!national && served.length === 0 && !used.has(organisationId)) return [];
    return [
      {
        key: organisationId,
        name,
        national,
        organisationId,
        phone,
        email,
        gemeenten: national ? all : served,
      },
    ];
  });
  own.sort(
    (one, other) => Number(one.national) - Number(other.national) || collator.compare(one.name, other.name),
  );
  const elsewhere = [...used].filter(isNationalProvider).map((key) => ({
    key,
    name: landelijkeAanbieders.labels[key],
    national: true,
    gemeenten: all,
  }));
  return [...own, ...elsewhere];
}

function toDefinition({ variants: _variants, ...definition }: NationalInstrument): InstrumentDefinition {
  return definition;
}

/** @param day which periods and which executions hold */
export function catalogueOn(history: CatalogueHistory, day: IsoDate): Catalogue {
  const rows = rowsThatHold(history).filter((row) => holdsOn(row, day));
  const variants = [...rows, ...nationalVariantsOn(history, day)];
  return {
    on: day,
    instruments: [...history.national.map(toDefinition), ...history.regional].sort(byName),
    variants,
    providers: providersOn(history, day, variants),
    organisations: history.organisations,
  };
}
