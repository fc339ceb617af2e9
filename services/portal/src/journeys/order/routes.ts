import { addDays, dutchDate, type IsoDate, isIsoDate } from '@vlinderdas/kernel/dates';
import { createPlacementsClient } from '@vlinderdas/placements-service/contract/placements.client';
import type { FormValues } from '../../http/form-values.ts';
import { page, spreadsheet } from '../../http/visit.ts';
import type { Journey } from '../journey.ts';
import { orderTable } from './order-table.ts';
import { orderPage } from './page.ts';
import { orderText as text } from './text.ts';

const DAYS_SHOWN = 90;

const COORDINATOR = ['regiocoordinator'] as const;

function periodIn(query: FormValues, now: Date): { van: IsoDate; tot: IsoDate } {
  const today = dutchDate(now);
  const day = (name: string, otherwise: IsoDate) => {
    const given = query.text(name);
    return isIsoDate(given) ? given : otherwise;
  };
  return { van: day('van', addDays(today, -DAYS_SHOWN)), tot: day('tot', today) };
}

/** The coordinator's look at how the order of lists is left. */
export const orderJourney: Journey = ({ routes, transport }) => {
  const placements = createPlacementsClient(transport);

  routes.get('/regio/volgorde', COORDINATOR, async ({ caller, query, now }) => {
    const { van, tot } = periodIn(query, now);
    if (tot < van) {
      const problems = [{ field: 'tot', message: text.wrongPeriod }];
      return page(orderPage({ from: van, until: tot, counts: undefined, problems }));
    }
    const { body } = await placements.countDeviations(caller, { query: { van, tot } });
    return page(orderPage({ from: van, until: tot, counts: body, problems: [] }));
  });

  routes.get('/regio/volgorde/cijfers', COORDINATOR, async ({ caller, query, now }) => {
    const { van, tot } = periodIn(query, now);
    const { body } = await placements.countDeviations(caller, { query: { van, tot } });
    return spreadsheet(`afwijken-van-volgorde-${van}-${tot}`, orderTable(body));
  });
};
