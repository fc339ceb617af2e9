/** How many suggested candidates wait for the employer, by vacancy. */

import type { VoorgesteldeKandidaat } from '@vlinderdas/placements-service/contract/employer-view.resource';
import type { createPlacementsClient } from '@vlinderdas/placements-service/contract/placements.client';
import type { Caller } from '../../http/visit.ts';

type PlacementsClient = ReturnType<typeof createPlacementsClient>;

const MOST = 100;

/** Whether the next step is the employer's: an answer, or the outcome of a kennismaking. */
export function waitsForEmployer({ status }: Pick<VoorgesteldeKandidaat, 'status'>): boolean {
  return status === 'voorgesteld';
}

/** Empty when the answer cannot be had: the list of vacancies is of use without it. */
export async function countWaiting(
  placements: PlacementsClient,
  caller: Caller,
): Promise<ReadonlyMap<string, number>> {
  const found = await placements.listPresented(caller, { query: { aantal: MOST } }).then(
    ({ body }) => body.resultaten,
    () => [],
  );
  const counts = new Map<string, number>();
  for (const suggestion of found.filter(waitsForEmployer))
    counts.set(suggestion.vacatureId, (counts.get(suggestion.vacatureId) ?? 0) + 1);
  return counts;
}
