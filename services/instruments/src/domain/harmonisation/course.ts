/**
 * The degree of harmonisation month by month, computed from the periods in which variants hold: what was adopted moves
 * the figure from the day on which it holds, and no earlier.
 */
import type { IsoDate } from '@vlinderdas/kernel/dates';
import type { Catalogue } from '../catalogue.ts';
import { degreeOf } from './degree.ts';
import { columnsOf, type Measure, matrixOf, type Row, toRow } from './matrix.ts';

const MONTHS_BACK = 12;
const MONTHS_AHEAD = 6;

/** The first day of the month that lies `months` after the month of a day. */
function monthStart(day: IsoDate, months: number): IsoDate {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10);
}

/** A year back and half a year ahead by month, and the day itself; in order, each day once. */
export function courseDays(today: IsoDate): IsoDate[] {
  const months = Array.from({ length: MONTHS_BACK + 1 + MONTHS_AHEAD }, (_, index) =>
    monthStart(today, index - MONTHS_BACK),
  );
  return [...new Set([...months, today])].sort();
}

export interface CoursePoint {
  day: IsoDate;
  degree: number | undefined;
  /** Only instruments and providers of which something can be compared. */
  byInstrument: readonly { code: string; degree: number }[];
  byProvider: readonly { key: string; name: string; degree: number }[];
}

/**
 * Makes a row once for each state of an instrument: the same variants, providers and agreement. From month to month
 * little changes. A variant's id stands for what it says, for a change is another row.
 */
function rememberingRows(): typeof toRow {
  const known = new Map<string, Row>();
  return (instrument, variants, catalogue, measure) => {
    const { code } = instrument;
    const state = JSON.stringify([
      code,
      variants.map(({ id }) => id),
      columnsOf(catalogue).map(({ key, gemeenten }) => [key, gemeenten.map((gemeente) => gemeente.code)]),
      measure.agreementOf(code, catalogue.on)?.parts,
    ]);
    const row = known.get(state) ?? toRow(instrument, variants, catalogue, measure);
    known.set(state, row);
    return row;
  };
}

/** @param catalogueAt what holds on a day */
export function courseOf(
  days: readonly IsoDate[],
  catalogueAt: (day: IsoDate) => Catalogue,
  measure: Measure,
): CoursePoint[] {
  const makeRow = rememberingRows();
  return days.map((day) => {
    const { degree, rows, columns } = matrixOf(catalogueAt(day), measure, makeRow);
    return {
      day,
      degree,
      byInstrument: rows.flatMap((row) => {
        const one = degreeOf(row.tally);
        return one === undefined ? [] : [{ code: row.instrument.code, degree: one }];
      }),
      byProvider: columns.flatMap(({ provider: { key, name }, degree: one }) =>
        one === undefined ? [] : [{ key, name, degree: one }],
      ),
    };
  });
}
