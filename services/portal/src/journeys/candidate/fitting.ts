/** The vacancies that fit a candidate, with what the list needs to know of each. */
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
  return async (caller: Caller, candidateId: string, cursor: string | undefined): Promise<FittingView> => {
    const { body } = await matching.listVacancies(caller, {
      params: { kandidaatId: candidateId },
      query: { aantal: PAGE, ...(cursor && { cursor }) },
    });
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
    return { rows, candidateId, isLater: cursor !== undefined, nextCursor: cursorOf(body) };
  };
}
