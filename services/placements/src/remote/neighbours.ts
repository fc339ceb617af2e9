/**
 * What this service asks of others, always as the caller: the candidate's card or dossier, the vacancy, why they fit,
 * who is there today, and the settings of the region. An answer "does not exist" becomes undefined.
 */
import { createCandidatesClient } from '@vlinderdas/candidates-service/contract/candidates.client';
import { instrumentsBasePath } from '@vlinderdas/instruments-service/contract/access';
import { adviceOperations } from '@vlinderdas/instruments-service/contract/advice.routes';
import type { IsoDate } from '@vlinderdas/kernel/dates';
import { Problem } from '@vlinderdas/kernel/problem';
import { createMatchingClient } from '@vlinderdas/matcher-service/contract/matching.client';
import { toHolidaySet } from '@vlinderdas/organisations-service/contract/holidays';
import { createOrganisationsClient } from '@vlinderdas/organisations-service/contract/organisations.client';
import type { Call } from '@vlinderdas/platform/http/call';
import { createContractClient, type Transport } from '@vlinderdas/platform/http/client';
import { createVacanciesClient } from '@vlinderdas/vacancies-service/contract/vacancies.client';
import type { Standing } from '../domain/order.ts';
import type { TermSettings } from '../domain/terms.ts';

export interface RegionTerms extends TermSettings {
  maxOpenRequests: number;
}

async function unlessAbsent<T>(answer: Promise<{ body: T }>): Promise<T | undefined> {
  try {
    return (await answer).body;
  } catch (error) {
    if (error instanceof Problem && error.definition.status === 404) return undefined;
    throw error;
  }
}

/** Credentials and correlation go along; the caller's own If-Match and key belong to this service's resource. */
function asCaller({ credentials, correlationId, traceparent }: Call) {
  return { credentials, correlationId, ...(traceparent !== undefined && { traceparent }) };
}

export function createNeighbours(transport: Transport) {
  const candidates = createCandidatesClient(transport);
  const vacancies = createVacanciesClient(transport);
  const matching = createMatchingClient(transport);
  const instruments = createContractClient(instrumentsBasePath, adviceOperations, transport);
  const organisations = createOrganisationsClient(transport);

  return {
    findVacancy: (call: Call, vacatureId: string) =>
      unlessAbsent(vacancies.getVacancy(asCaller(call), { params: { vacatureId } })),

    async listCards(call: Call, kandidaatIds: string[]) {
      const { body } = await candidates.listCards(asCaller(call), { body: { kandidaatIds } });
      return new Map(body.resultaten.map((card) => [card.kandidaatId, card]));
    },

    findDossier: (call: Call, kandidaatId: string) =>
      unlessAbsent(candidates.get(asCaller(call), { params: { kandidaatId } })),

    findExplanation: (call: Call, vacatureId: string, kandidaatId: string) =>
      unlessAbsent(matching.getExplanation(asCaller(call), { params: { vacatureId, kandidaatId } })),

    /** Where these candidates stand on the list; undefined when the vacancy has none that the caller may see. */
    async findStandings(
      call: Call,
      vacatureId: string,
      question: { kandidaatIds: string[]; zonder: string[] },
    ): Promise<{ revision: number; of: ReadonlyMap<string, Standing> } | undefined> {
      const found = await unlessAbsent(
        matching.findStandings(asCaller(call), { params: { vacatureId }, body: question }),
      );
      return (
        found && {
          revision: found.revisie,
          of: new Map(
            found.resultaten.map(({ kandidaatId, groep, rang, totaal, hoger }) => [
              kandidaatId,
              { group: groep, rank: rang ?? null, total: totaal ?? null, passedOver: hoger },
            ]),
          ),
        }
      );
    },

    /** What can be arranged, with all reasons: for colleagues. What an employer may read of it is chosen later. */
    async getAdvice(call: Call, kandidaatId: string, vacatureId: string) {
      const { body } = await instruments.advise(asCaller(call), { body: { kandidaatId, vacatureId } });
      return body;
    },

    findStandIn: (call: Call, medewerkerId: string) =>
      unlessAbsent(organisations.getStandIn(asCaller(call), { params: { medewerkerId }, query: {} })),

    findTeam: (call: Call, teamId: string) =>
      unlessAbsent(organisations.getTeam(asCaller(call), { params: { teamId } })),

    findContact: (call: Call, medewerkerId: string) =>
      unlessAbsent(organisations.getContact(asCaller(call), { params: { medewerkerId } })),

    async getTerms(call: Call, today: IsoDate): Promise<RegionTerms> {
      const regioId = String(call.actor.regionId);
      const { body } = await organisations.getSettings(asCaller(call), { params: { regioId } });
      return {
        guideAnswerWorkdays: body.termijnen.antwoordBegeleider,
        employerAnswerWorkdays: body.termijnen.antwoordWerkgever,
        expiryWorkdays: body.termijnen.verlopen,
        holidays: toHolidaySet(body.feestdagen, today),
        maxOpenRequests: body.openAanvragenPerKandidaat,
      };
    },
  };
}
export type Neighbours = ReturnType<typeof createNeighbours>;
