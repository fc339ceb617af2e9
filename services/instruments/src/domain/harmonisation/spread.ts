/**
 * How far amounts lie apart, and where that would make an employer choose one candidate before another (R97). Only
 * fixed sums count: what the law computes is the same everywhere, and real costs enrich nobody.
 */

import { type KostenEenheid, kostenEenheden } from '@vlinderdas/vocabulary/instruments';
import { formatEuros } from '@vlinderdas/vocabulary/wording';
import { benefitText } from '../wording/part-text.ts';
import { conversionNote, firstYearCents, PAID_HOURS_PER_YEAR, timesPerYear } from './conversion.ts';
import { isOffered } from './coverage.ts';
import { type Comparison, comparisonsOf, type HarmonisationMatrix, type Row } from './matrix.ts';

/** Only where wages are met is an hour a paid hour of the job. */
function hoursOf({ instrument }: Row): number | undefined {
  return instrument.soort === 'loonkosten' ? PAID_HOURS_PER_YEAR : undefined;
}

export interface Spread {
  lowest: number;
  middle: number;
  highest: number;
  unit: KostenEenheid;
}

/** Amounts of all providers in the unit that most of them use, in cents; undefined with fewer than two amounts. */
export function spreadOf(row: Row): Spread | undefined {
  const sums = row.cells.flatMap(comparisonsOf).flatMap(({ variant }) => {
    const amount = isOffered(variant) ? variant.parts.bedrag : undefined;
    return amount?.soort === 'vast' && amount.inCenten !== undefined && amount.eenheid !== undefined
      ? [{ cents: amount.inCenten, unit: amount.eenheid }]
      : [];
  });
  const counts = kostenEenheden.values.map((unit) => ({
    unit,
    count: sums.filter((sum) => sum.unit === unit).length,
  }));
  const unit = counts.toSorted((one, other) => other.count - one.count)[0]?.unit ?? 'maand';
  const hours = hoursOf(row);
  const times = timesPerYear(unit, hours);
  const cents = sums
    .flatMap((sum) => {
      if (sum.unit === unit) return [sum.cents];
      const ownTimes = timesPerYear(sum.unit, hours);
      return times === undefined || ownTimes === undefined
        ? []
        : [Math.round((sum.cents * ownTimes) / times)];
    })
    .sort((one, other) => one - other);
  const [lowest, middle, highest] = [cents[0], cents[Math.floor((cents.length - 1) / 2)], cents.at(-1)];
  if (cents.length < 2 || lowest === undefined || middle === undefined || highest === undefined) {
    return undefined;
  }
  return { lowest, middle, highest, unit };
}

interface Paid {
  who: string;
  short: string;
  cents: number;
  unit?: KostenEenheid | undefined;
}

export interface Signal {
  code: string;
  name: string;
  differenceInCents: number;
  highest: Paid;
  lowest: Paid;
  text: string;
}

function paidBy(
  who: string,
  { variant, status }: Comparison,
  hoursPerYear: number | undefined,
): Paid | undefined {
  if (!isOffered(variant)) {
    return status === 'ontbreekt' ? { who, short: 'Heeft dit niet', cents: 0 } : undefined;
  }
  const { bedrag, duur } = variant.parts;
  const cents = firstYearCents(bedrag, duur, hoursPerYear);
  return cents === undefined
    ? undefined
    : { who, short: benefitText(variant.parts) ?? '', cents, unit: bedrag?.eenheid };
}

function signalOf(row: Row): Signal | undefined {
  const hours = hoursOf(row);
  const paid = row.cells
    .flatMap((cell) => [
      paidBy(cell.provider.name, cell, hours),
      ...cell.gemeenten.map((one) => paidBy(`${cell.provider.name} voor ${one.gemeente.name}`, one, hours)),
    ])
    .filter((one) => one !== undefined)
    .sort((one, other) => other.cents - one.cents || (one.who < other.who ? -1 : 1));
  const [highest, lowest] = [paid[0], paid.at(-1)];
  if (!highest || !lowest || highest.cents === lowest.cents) return undefined;
  const differenceInCents = highest.cents - lowest.cents;
  const { code, naam } = row.instrument;
  return {
    code,
    name: naam,
    differenceInCents,
    highest,
    lowest,
    text: `${naam}: bij een kandidaat van ${highest.who} krijgt een werkgever in het eerste jaar ${formatEuros(differenceInCents)} meer dan bij een kandidaat van ${lowest.who}.${conversionNote([highest.unit, lowest.unit])}`,
  };
}

/** The greatest difference first. */
export function signalsOf({ rows }: HarmonisationMatrix): Signal[] {
  return rows
    .flatMap((row) => signalOf(row) ?? [])
    .sort(
      (one, other) => other.differenceInCents - one.differenceInCents || (one.code < other.code ? -1 : 1),
    );
}
