/**
 * Calendar dates as ISO texts (`2026-11-23`), never as instants: a date column that becomes a `Date` shifts
 * a day in Amsterdam. Arithmetic runs in UTC, where every day has 24 hours.
 */
export type IsoDate = string;

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY_MS = 86_400_000;

/** Whether a text is a date that exists: `2026-02-30` does not, nor does the year 0, which PostgreSQL refuses. */
export function isIsoDate(text: string): boolean {
  const parts = SHAPE.exec(text);
  if (!parts || parts[1] === '0000') return false;
  const ms = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text);
}

function toMs(date: IsoDate): number {
  return Date.parse(`${date}T00:00:00Z`);
}

const FIRST_DAY: IsoDate = '0001-01-01';
/** As far as a date goes in four digits; people write it for "never". */
export const LAST_DAY: IsoDate = '9999-12-31';
const [FIRST_MS, LAST_MS] = [toMs(FIRST_DAY), toMs(LAST_DAY)];

/**
 * `addDays('2026-02-28', 1)` is `2026-03-01`. Negative counts go back. What would lie beyond the first or the last day
 * that a date can be written as, is that day.
 */
export function addDays(date: IsoDate, days: number): IsoDate {
  const ms = toMs(date) + days * DAY_MS;
  if (ms > LAST_MS) return LAST_DAY;
  return ms < FIRST_MS ? FIRST_DAY : new Date(ms).toISOString().slice(0, 10);
}

/** Whole days from `from` until `to`; negative when `to` lies before it. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((toMs(to) - toMs(from)) / DAY_MS);
}

/** 1 = Monday ... 7 = Sunday, as in ISO 8601. */
export function weekday(date: IsoDate): number {
  const day = new Date(toMs(date)).getUTCDay();
  return day === 0 ? 7 : day;
}

/** A werkdag is Monday to Friday and no holiday. Holidays are data of the region. */
export function isWorkday(date: IsoDate, holidays: ReadonlySet<IsoDate>): boolean {
  return weekday(date) <= 5 && !holidays.has(date);
}

/** The date `count` werkdagen after `date`; the day itself does not count. */
export function addWorkdays(date: IsoDate, count: number, holidays: ReadonlySet<IsoDate>): IsoDate {
  let current = date;
  for (let left = count; left > 0; ) {
    current = addDays(current, 1);
    if (isWorkday(current, holidays)) left -= 1;
  }
  return current;
}

/** The calendar date in the Netherlands at an instant. */
export function dutchDate(instant: Date): IsoDate {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(instant);
}
