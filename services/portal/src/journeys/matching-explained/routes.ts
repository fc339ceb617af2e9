import { createMatchingClient } from '@vlinderdas/matcher-service/contract/matching.client';
import type { Uitgangspunten } from '@vlinderdas/matcher-service/contract/matching.resource';
import { type PublicVisit, page } from '../../http/visit.ts';
import type { Journey } from '../journey.ts';
import { matchingPage } from './page.ts';

/** "Zo werkt de matching": what counts and how much, from the matcher itself, for everyone. */
export const matchingExplainedJourney: Journey = ({ routes, transport }) => {
  const matching = createMatchingClient(transport);

  /** The words stand without the figures, so that the page is there when the matcher is not. */
  async function findPrinciples({ correlationId }: PublicVisit): Promise<Uitgangspunten | undefined> {
    return matching.getPrinciples({ credentials: {}, correlationId }, {}).then(
      ({ body }) => body,
      () => undefined,
    );
  }

  routes.open('/zo-werkt-de-matching', async (visit) => page(matchingPage(await findPrinciples(visit))));
};
