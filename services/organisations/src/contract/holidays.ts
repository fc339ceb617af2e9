/** The region's choice of holidays as the set that `addWorkdays` asks, for every service that counts werkdagen. */
import type { IsoDate } from '@vlinderdas/kernel/dates';
import { type HolidayOptions, holidaySet } from '@vlinderdas/region/holidays';
import type { Instellingen } from './region.resource.ts';

const LIBERATION_DAY: Record<
  Instellingen['feestdagen']['bevrijdingsdag'],
  NonNullable<HolidayOptions['bevrijdingsdag']>
> = { 'elk-jaar': 'every-year', lustrum: 'lustrum', nooit: 'never' };

/**
 * @param today the years around it are enough for any term
 * @example addWorkdays(today, termijnen.eersteVoordracht, toHolidaySet(instellingen.feestdagen, today))
 */
export function toHolidaySet(feestdagen: Instellingen['feestdagen'], today: IsoDate): ReadonlySet<IsoDate> {
  const year = Number(today.slice(0, 4));
  return holidaySet(year - 1, year + 2, {
    carnaval: feestdagen.carnaval,
    goedeVrijdag: feestdagen.goedeVrijdag,
    bevrijdingsdag: LIBERATION_DAY[feestdagen.bevrijdingsdag],
  });
}
