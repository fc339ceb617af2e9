import { createInstrumentsClient } from '@vlinderdas/instruments-service/contract/instruments.client';
import { page } from '../../http/visit.ts';
import { CATALOGUE_READERS, coordinates } from '../instruments/roles.ts';
import type { Journey } from '../journey.ts';
import { figuresPage } from './page.ts';

/** The figure over time, and where a difference pays an employer most. */
export const instrumentsFiguresJourney: Journey = ({ routes, transport }) => {
  const instruments = createInstrumentsClient(transport);

  routes.get('/instrumenten/cijfers', CATALOGUE_READERS, async ({ caller, person, query, now }) => {
    const [{ body: course }, { body: signals }, { body: matrix }, nothing] = await Promise.all([
      instruments.getCourse(caller, { query: { uitgesplitst: 'ja' } }),
      instruments.listSignals(caller, {}),
      instruments.getMatrix(caller, { query: {} }),
      coordinates(person) ? instruments.countFoundNothing(caller, {}) : undefined,
    ]);
    const chosen = { instrument: query.text('instrument'), provider: query.text('uitvoerder') };
    return page(figuresPage({ course, signals, matrix, chosen, foundNothing: nothing?.body, now }));
  });
};
