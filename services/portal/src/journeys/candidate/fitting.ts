/** The vacancies that fit a candidate, with what the list needs to know of each. */
import { Problem } from '@vlinderdas/kernel/problem';
import type { MatchingClient } from '@vlinderdas/matcher-service/contract/matching.client';
import type { Transport } from '@vlinderdas/platform/http/client';
import { createVacanciesClient } from '@vlinderdas/vacancies-service/contract/vacancies.client';
import { cursorOf } from '../../http/next-cursor.ts';
import type { Caller } from '../../http/visit.ts';
import type { FittingView } from './vacancies-page.ts';

/** Each row is one more look-up, so a page is short. */
const PAGE = 20;

export function createFittingReader(transport: Transport, matching: MatchingClient) {
  const vacancies = createVacanciesClient(transport);

  /** Absent for who is not in the matching now: unavailable for a while, closed, or hidden from employers. */
  async function findRanked(caller: Caller, candidateId: string, cursor: string | undefined) {
    try {
      const params = { kandidaatId: candidateId };
      const query = { aantal: PAGE, ...(cursor && { cursor }) };
      return (await matching.listVacancies(caller, { params, query })).body;
    } catch (error) {
      if (error instanceof Problem && error.definition.status === 404) return undefined;
      throw error;
    }
  }

  return async (caller: Caller, candidateId: string, cursor: string | undefined): Promise<FittingView> => {
    const body = await findRanked(caller, candidateId, cursor);
    if (!body) return { rows: [], candidateId, isMatched: false, isLater: false, nextCursor: undefined };
    const rows = await Promise.all(
      body.resultaten.map(async (row) => {
        const found = await vacancies
          .getVacancy(caller, { params: { vacatureId: row.vacatureId } })
          .catch(() => undefined);
        if (!found) return { ...row, vacancy: undefined };
        const { naamVacature, handelsnaamOrganisatie, plaats, werktijden } = found.body;
        return {
          ...row,
          vacancy: {
            title: naamVacature ?? 'Vacature zonder titel',
            employer: handelsnaamOrganisatie ?? 'werkgever niet bekend',
            place: plaats ?? 'niet bekend',
            hoursMin: werktijden?.aantalWerkurenPerWeekMinimaal,
            hoursMax: werktijden?.aantalWerkurenPerWeekMaximaal,
          },
        };
      }),
    );
    return { rows, candidateId, isMatched: true, isLater: cursor !== undefined, nextCursor: cursorOf(body) };
  };
}
