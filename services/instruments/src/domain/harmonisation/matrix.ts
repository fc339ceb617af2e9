/**
 * Instruments by providers on one day, each aspect compared with the yardstick. National providers are the same
 * everywhere ("landelijk vast"): they are shown, and stand outside every figure.
 */
import type { IsoDate } from '@vlinderdas/kernel/dates';
import { type Aspect, type AspectStatus, aspecten } from '@vlinderdas/vocabulary/instruments';
import type { AspectDelen } from '../../contract/parts.resource.ts';
import type { Catalogue, InstrumentDefinition, Provider, ProviderVariant } from '../catalogue.ts';
import { presentInstruments } from '../instrument-end.ts';
import { worstStatus } from './aspect.ts';
import { comparerWith } from './compare-aspect.ts';
import { type Coverage, coverageOf, type Gemeente, isOffered } from './coverage.ts';
import { addTallies, degreeOf, type Tally, tally } from './degree.ts';
import { type Agreement, type Yardstick, type YardstickChoice, yardstickOf } from './yardstick.ts';

type StatusByAspect = Partial<Record<Aspect, AspectStatus>>;

export interface Comparison {
  variant: ProviderVariant | undefined;
  /** The least equal of the aspects. */
  status: AspectStatus;
  /** Only aspects of which the yardstick says something. */
  byAspect: StatusByAspect;
}

interface GemeenteComparison extends Comparison {
  gemeente: Gemeente;
}

export interface Cell extends Comparison {
  provider: Provider;
  /** Outside the figures. */
  fixed: boolean;
  reviewDue: boolean;
  /** Gemeenten that do something else than their provider. */
  gemeenten: readonly GemeenteComparison[];
}

export interface Row {
  instrument: InstrumentDefinition;
  fixed: boolean;
  yardstick: Yardstick;
  cells: readonly Cell[];
  /** Over all providers that count. */
  byAspect: StatusByAspect;
  tally: Tally;
  tallyByProvider: ReadonlyMap<string, Tally>;
  variantCount: number;
}

/** How a region measures: its choices, its agreements and its tolerance. */
export interface Measure {
  tolerancePerMille: number;
  choiceOf(instrumentCode: string): YardstickChoice;
  /** The agreement that holds on a day. */
  agreementOf(instrumentCode: string, day: IsoDate): Agreement | undefined;
}

type Comparer = ReturnType<typeof comparerWith>;

function compare(variant: ProviderVariant | undefined, target: AspectDelen, comparer: Comparer): Comparison {
  const compared = aspecten.values.filter((aspect) => target[aspect] !== undefined);
  const entries = compared.map((aspect): [Aspect, AspectStatus] => [
    aspect,
    isOffered(variant) ? comparer(aspect, variant.parts) : 'ontbreekt',
  ]);
  const statuses = entries.map(([, status]) => status);
  const absent: AspectStatus = isOffered(variant) ? 'onbekend' : 'ontbreekt';
  return {
    variant,
    byAspect: Object.fromEntries(entries),
    status: statuses.length === 0 ? absent : worstStatus(statuses),
  };
}

function cellOf(coverage: Coverage, target: AspectDelen, comparer: Comparer, day: IsoDate): Cell {
  const { provider, variant } = coverage;
  const shown = [variant, ...coverage.deviating.map((row) => row.variant)];
  return {
    ...compare(variant, target, comparer),
    provider,
    fixed: provider.national,
    reviewDue: shown.some((one) => one !== undefined && one.reviewOn < day),
    gemeenten: coverage.deviating.map((row) => ({
      gemeente: row.gemeente,
      ...compare(row.variant, target, comparer),
    })),
  };
}

/** Every comparison that counts in a cell: the provider's own and those of gemeenten that differ from it. */
export function comparisonsOf(cell: Cell): readonly Comparison[] {
  return [cell, ...cell.gemeenten];
}

function tallyOf(cell: Cell): Tally {
  return tally(comparisonsOf(cell).flatMap(({ byAspect }) => Object.values(byAspect)));
}

/** Columns: who guides people for gemeenten of the region, and the national ones. */
export function columnsOf({ providers }: Catalogue): Provider[] {
  return providers.filter(({ national, gemeenten }) => national || gemeenten.length > 0);
}

/** @param variants the rows of this instrument in the catalogue */
export function toRow(
  instrument: InstrumentDefinition,
  variants: readonly ProviderVariant[],
  catalogue: Catalogue,
  measure: Measure,
): Row {
  const { code, landelijkeAanbieder } = instrument;
  const fixed = landelijkeAanbieder !== undefined;
  // A national provider without a row does not lack the instrument: it is not its own.
  const coverage = coverageOf(columnsOf(catalogue), variants).filter(
    ({ provider, variant, deviating }) =>
      variant !== undefined || deviating.length > 0 || !(fixed || provider.national),
  );
  const yardstick = fixed
    ? fixedYardstick(coverage)
    : yardstickOf(measure.choiceOf(code), coverage, measure.agreementOf(code, catalogue.on));
  const comparer = comparerWith(yardstick.parts, measure.tolerancePerMille);
  const cells = coverage.map((one) => {
    const cell = cellOf(one, yardstick.parts, comparer, catalogue.on);
    return fixed ? { ...cell, fixed } : cell;
  });
  const counted = cells.filter((cell) => !cell.fixed);
  const comparisons = counted.flatMap(comparisonsOf);
  const byAspect = aspecten.values.flatMap((aspect): [Aspect, AspectStatus][] => {
    const statuses = comparisons.flatMap((one) => one.byAspect[aspect] ?? []);
    return statuses.length === 0 ? [] : [[aspect, worstStatus(statuses)]];
  });
  return {
    instrument,
    fixed,
    yardstick,
    cells,
    byAspect: Object.fromEntries(byAspect),
    tally: addTallies(counted.map(tallyOf)),
    tallyByProvider: new Map(counted.map((cell) => [cell.provider.key, tallyOf(cell)])),
    variantCount: variants.length,
  };
}

function fixedYardstick(coverage: readonly Coverage[]): Yardstick {
  const own = coverage.find(({ provider, variant }) => provider.national && variant !== undefined);
  return {
    choice: { soort: 'meerderheid' },
    description: own ? `De set van ${own.provider.name}, overal hetzelfde` : 'Overal hetzelfde',
    parts: own?.variant?.parts ?? {},
  };
}

/** One instrument on the catalogue's day; undefined when there is no such instrument. */
export function rowOf(code: string, catalogue: Catalogue, measure: Measure): Row | undefined {
  const instrument = presentInstruments(catalogue).find((one) => one.code === code);
  const variants = catalogue.variants.filter(({ instrumentCode }) => instrumentCode === code);
  return instrument && toRow(instrument, variants, catalogue, measure);
}

export interface HarmonisationMatrix {
  columns: readonly { provider: Provider; degree: number | undefined }[];
  rows: readonly Row[];
  /** Of the region; undefined when nothing can be compared. */
  degree: number | undefined;
}

/** @param makeRow how a row is made; a line over time remembers rows that stay the same */
export function matrixOf(catalogue: Catalogue, measure: Measure, makeRow = toRow): HarmonisationMatrix {
  const byInstrument = Map.groupBy(catalogue.variants, ({ instrumentCode }) => instrumentCode);
  const rows = presentInstruments(catalogue).map((instrument) =>
    makeRow(instrument, byInstrument.get(instrument.code) ?? [], catalogue, measure),
  );
  return {
    columns: columnsOf(catalogue).map((provider) => ({
      provider,
      degree: degreeOf(addTallies(rows.flatMap((row) => row.tallyByProvider.get(provider.key) ?? []))),
    })),
    rows,
    degree: degreeOf(addTallies(rows.map((row) => row.tally))),
  };
}
