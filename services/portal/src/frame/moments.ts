/** Moments as people say them: `vandaag 14:05`, `gisteren`, `di 24 november`. */
import { addDays, dutchDate, type IsoDate, weekday } from '@vlinderdas/kernel/dates';

const DAYS = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'];
const day = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', timeZone: 'UTC' });
const dayAndYear = new Intl.DateTimeFormat('nl-NL', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const time = new Intl.DateTimeFormat('nl-NL', {
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/Amsterdam',
});

/** A calendar date near today by its name, another by its weekday, another year with the year. */
export function sayDate(date: IsoDate, now: Date): string {
  const today = dutchDate(now);
  if (date === today) return 'vandaag';
  if (date === addDays(today, -1)) return 'gisteren';
  if (date === addDays(today, 1)) return 'morgen';
  const instant = new Date(`${date}T00:00:00Z`);
  const format = date.slice(0, 4) === today.slice(0, 4) ? day : dayAndYear;
  return `${DAYS[weekday(date) - 1]} ${format.format(instant)}`;
}

/** An instant on the Dutch clock; the time is said for today and yesterday only. */
export function sayMoment(instant: Date | string, now: Date): string {
  const moment = new Date(instant);
  const said = sayDate(dutchDate(moment), now);
  return said === 'vandaag' || said === 'gisteren' ? `${said} ${time.format(moment)}` : said;
}
