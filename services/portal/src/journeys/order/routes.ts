import { addDays, dutchDate, isIsoDate } from '@vlinderdas/kernel/dates';
import { createPlacementsClient } from '@vlinderdas/placements-service/contract/placements.client';
import { page } from '../../http/visit.ts';
import type { Journey } from '../journey.ts';
import { orderPage } from './page.ts';
import { orderText as text } from './text.ts';

const DAYS_SHOWN = 90;

/** The coordinator's look at how the order of lists is left. */
export const orderJourney: Journey = ({ routes, transport }) => {
  const placements = createPlacementsClient(transport);

  routes.get('/regio/volgorde', ['regiocoordinator'], async ({ caller, query, now }) => {
    const today = dutchDate(now);
    const day = (name: string, otherwise: string) => {
      const given = query.text(name);
      return isIsoDate(given) ? given : otherwise;
    };
    const tot = day('tot', today);
    const van = day('van', addDays(today, -DAYS_SHOWN));
    if (tot < van) {
      const problems = [{ field: 'tot', message: text.wrongPeriod }];
      return page(orderPage({ from: van, until: tot, counts: undefined, problems }));
    }
    const { body } = await placements.countDeviations(caller, { query: { van, tot } });
    return page(orderPage({ from: van, until: tot, counts: body, problems: [] }));
  });
};
