/** What was found as the value of a box in a form, and back: codes and dates, never the words of the text. */

export interface FoundJob {
  uri: string;
  /** Calendar dates as the profile stores them; empty when the text names none. */
  from: string;
  to: string;
}

const SEPARATOR = '|';

/** A month or a year as the first day of it. */
export function firstDayOf(moment: string | undefined): string {
  if (moment === undefined) return '';
  return moment.length === 4 ? `${moment}-01-01` : `${moment}-01`;
}

/** A month or a year as the last day of it. */
export function lastDayOf(moment: string | undefined): string {
  if (moment === undefined) return '';
  if (moment.length === 4) return `${moment}-12-31`;
  const [year = 0, month = 1] = moment.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

export function packJob({ uri, from, to }: FoundJob): string {
  return [from, to, uri].join(SEPARATOR);
}

export function unpackJob(value: string): FoundJob {
  const [from = '', to = '', ...uri] = value.split(SEPARATOR);
  return { from, to, uri: uri.join(SEPARATOR) };
}

/** Two numbers or a code and a number; empty is unknown. */
export function packPair(one: string | number | undefined, other: number | undefined): string {
  return `${one ?? ''}${SEPARATOR}${other ?? ''}`;
}

export function unpackPair(value: string): { one: string; other: number | undefined } {
  const [one = '', other = ''] = value.split(SEPARATOR);
  return { one, other: toNumber(other) };
}

export function toNumber(digits: string): number | undefined {
  return /^\d{1,3}$/.test(digits) ? Number(digits) : undefined;
}
