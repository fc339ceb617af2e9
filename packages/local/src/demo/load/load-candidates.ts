/** People, delivered in bulk by the client system of the organisation that guides them. */
import { createCandidatesClient } from '@vlinderdas/candidates-service/contract/candidates.client';
import type { Transport } from '@vlinderdas/platform/http/client';
import type { DemoCandidate } from '../candidates/candidate.ts';
import { guidingOrganisations } from '../organisations.ts';
import { DEMO_SOURCE, type DemoCalls } from './demo-calls.ts';
import { chunks, type OnProgress, toNdjson } from './progress.ts';

const ROWS_AT_ONCE = 500;

/** @returns ids by source key */
export async function loadCandidates(
  transport: Transport,
  calls: DemoCalls,
  candidates: readonly DemoCandidate[],
  onProgress: OnProgress,
): Promise<Map<string, string>> {
  const client = createCandidatesClient(transport);
  const ids = new Map<string, string>();
  for (const { key: organisation } of guidingOrganisations) {
    const rows = candidates.filter((one) => one.organisation === organisation).map(({ row }) => row);
    for (const part of chunks(rows, ROWS_AT_ONCE)) {
      const { body } = await client.saveManyFromSource(await calls.asSource(organisation), {
        params: { bron: DEMO_SOURCE },
        // The body is sent as lines; the contract describes one of them.
        body: toNdjson(part) as never,
      });
      for (const { sleutel, kandidaatId, fouten } of body.regels) {
        if (sleutel === undefined || kandidaatId === undefined)
          throw new Error(`a candidate of ${organisation} was refused: ${JSON.stringify(fouten)}`);
        ids.set(sleutel, kandidaatId);
      }
      onProgress({ label: 'Kandidaten', done: ids.size, total: candidates.length });
    }
  }
  return ids;
}
