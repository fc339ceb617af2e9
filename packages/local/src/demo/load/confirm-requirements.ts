/** The adviser asks the employer what a text means by "vereist", before anybody is sent. */
import { Problem } from '@vlinderdas/kernel/problem';
import type { VacanciesClient } from '@vlinderdas/vacancies-service/contract/vacancies.client';
import type { VacatureWijziging } from '@vlinderdas/vacancies-service/contract/vacancies.resource';
import type { DemoCall } from './demo-calls.ts';

const ASKED = 'Gevraagd aan de werkgever: zonder dit kan het werk niet.';

interface Weighed {
  weging?: string | undefined;
  herkomst?: string | undefined;
  reden?: string | undefined;
}

const isUnconfirmed = ({ weging, herkomst }: Weighed): boolean =>
  weging === 'vereist' && herkomst === 'herkend';

function confirmed<Requirement extends Weighed>(requirement: Requirement) {
  return isUnconfirmed(requirement)
    ? { ...requirement, herkomst: 'bevestigd' as const, reden: requirement.reden ?? ASKED }
    : requirement;
}

/** Undefined when nothing in the list waits for an answer. */
function confirmedList<Requirement extends Weighed>(list: readonly Requirement[] | undefined) {
  return list?.some(isUnconfirmed) ? list.map(confirmed) : undefined;
}

/** The vacancy has its own life meanwhile: asking a candidate moves it a step, and that raises its revision. */
const MOST_READINGS = 5;

const isOvertaken = (error: unknown): boolean =>
  error instanceof Problem && [409, 412].includes(error.definition.status);

export async function confirmRequirements(
  vacancies: VacanciesClient,
  call: DemoCall,
  vacatureId: string,
): Promise<void> {
  for (let reading = 1; ; reading += 1) {
    try {
      return await confirmAsRead(vacancies, call, vacatureId);
    } catch (error) {
      if (reading === MOST_READINGS || !isOvertaken(error)) throw error;
    }
  }
}

async function confirmAsRead(vacancies: VacanciesClient, call: DemoCall, vacatureId: string): Promise<void> {
  const params = { vacatureId };
  const { body: vacancy } = await vacancies.getVacancy(call, { params });
  const { eisWerkEnDenkniveau: level } = vacancy;
  const change: VacatureWijziging = {
    competentiebeheersing: confirmedList(vacancy.competentiebeheersing),
    cursus: confirmedList(vacancy.cursus),
    opleiding: confirmedList(vacancy.opleiding),
    rijbewijs: confirmedList(vacancy.rijbewijs),
    taalbeheersing: confirmedList(vacancy.taalbeheersing),
    werkervaring: confirmedList(vacancy.werkervaring),
    eisWerkEnDenkniveau: level && isUnconfirmed(level) ? confirmed(level) : undefined,
  };
  if (Object.values(change).every((field) => field === undefined)) return;
  await vacancies.changeVacancy({ ...call, ifMatch: vacancy.revisie }, { params, body: change });
}
