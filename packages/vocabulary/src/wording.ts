/** Dates, numbers and travel as Dutch people write them. Pure text; whoever shows it escapes it. */

import type { IsoDate } from '@vlinderdas/kernel/dates';
import { weekday } from '@vlinderdas/kernel/dates';
import type { Reiswijze } from './travel-means.ts';
import { reiswijzeNaMinuten } from './travel-means.ts';

const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];
const DAYS = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];

/** `2026-12-01` becomes `1 december 2026`. A text that is no date comes back as it was. */
export function formatDateForPeople(date: IsoDate): string {
  const [year, month, day] = date.split('-');
  const name = MONTHS[Number(month) - 1];
  return name && day ? `${Number(day)} ${name} ${year}` : date;
}

/** `2026-12-01` becomes `dinsdag 1 december 2026`. */
export function formatDateWithWeekday(date: IsoDate): string {
  return `${DAYS[weekday(date) - 1] ?? ''} ${formatDateForPeople(date)}`.trim();
}

const instantParts = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** A moment on the Dutch clock: `1 december 2026, 14:05`. */
export function formatInstantForPeople(instant: Date): string {
  const [date = '', time = ''] = instantParts.format(instant).split(' ');
  return `${formatDateForPeople(date)}, ${time}`;
}

/** Minutes since midnight as a clock time: 360 becomes `06:00`. */
export function formatClockTime(minuteOfDay: number): string {
  const hours = String(Math.floor(minuteOfDay / 60)).padStart(2, '0');
  return `${hours}:${String(minuteOfDay % 60).padStart(2, '0')}`;
}

const whole = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 0 });

/** A whole number with points between thousands: `12.345`. */
export function formatNumber(value: number): string {
  return whole.format(value);
}

/** A number with its noun: `formatCount(1, 'kandidaat', 'kandidaten')` is `1 kandidaat`. */
export function formatCount(value: number, singular: string, plural: string): string {
  return `${formatNumber(value)} ${value === 1 ? singular : plural}`;
}

const euros = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** Cents as an amount: 108827 becomes `€ 1.088,27`, 40000 becomes `€ 400`. */
export function formatEuros(cents: number): string {
  const amount = Math.abs(cents) / 100;
  const text = cents % 100 === 0 ? formatNumber(amount) : euros.format(amount);
  return `${cents < 0 ? '−' : ''}€ ${text}`;
}

/** Hundreds of metres as kilometres: 34 becomes `3,4 km`, 123 becomes `12 km`. */
export function formatDistance(hundredMetres: number): string {
  if (hundredMetres >= 100) return `${formatNumber(Math.round(hundredMetres / 10))} km`;
  const metres = hundredMetres % 10;
  return metres === 0 ? `${hundredMetres / 10} km` : `${Math.floor(hundredMetres / 10)},${metres} km`;
}

/** Minutes in words: 95 becomes `1 uur en 35 minuten`. */
export function formatMinutes(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const restText = `${rest} ${rest === 1 ? 'minuut' : 'minuten'}`;
  if (hours === 0) return restText;
  return rest === 0 ? `${hours} uur` : `${hours} uur en ${restText}`;
}

/** Travel as a short fact: `12 min fietsen`, `35 min met het ov`. */
export function formatTravel(minutes: number, means: Reiswijze): string {
  return `${formatNumber(minutes)} min ${reiswijzeNaMinuten[means]}`;
}

/** Hours per week: `24 tot 32 uur per week`, `32 uur per week`, `ten minste 24 uur per week`. */
export function formatHoursPerWeek(minimum: number | undefined, maximum: number | undefined): string {
  if (minimum === undefined && maximum === undefined) return 'uren onbekend';
  if (maximum === undefined) return `ten minste ${minimum} uur per week`;
  if (minimum === undefined) return `ten hoogste ${maximum} uur per week`;
  return minimum === maximum ? `${minimum} uur per week` : `${minimum} tot ${maximum} uur per week`;
}

/** A row of words: `vca, bhv en heftruck`. */
export function formatList(words: readonly string[], conjunction: 'en' | 'of' = 'en'): string {
  const last = words.at(-1);
  if (last === undefined) return '';
  return words.length === 1 ? last : `${words.slice(0, -1).join(', ')} ${conjunction} ${last}`;
}
