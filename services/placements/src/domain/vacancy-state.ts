/** What a vacancy says about proposing: whether candidates are sought, and which hard requirements nobody confirmed. */
import type { Vacature } from '@vlinderdas/vacancies-service/contract/vacancies.resource';
import { isOpenVacatureStatus } from '@vlinderdas/vocabulary/vacancies';
import type { VacancyState } from './proposal.ts';

type Weighed = { weging?: string | undefined; herkomst?: string | undefined };

/** Recognised in a text, marked as required, and not yet confirmed by a person. */
function isUnconfirmed({ weging, herkomst }: Weighed): boolean {
  return weging === 'vereist' && herkomst === 'herkend';
}

export function toVacancyState(vacancy: Vacature): VacancyState {
  const requirements: readonly Weighed[] = [
    ...(vacancy.competentiebeheersing ?? []),
    ...(vacancy.cursus ?? []),
    ...(vacancy.opleiding ?? []),
    ...(vacancy.rijbewijs ?? []),
    ...(vacancy.taalbeheersing ?? []),
    ...(vacancy.werkervaring ?? []),
    ...(vacancy.eisWerkEnDenkniveau ? [vacancy.eisWerkEnDenkniveau] : []),
  ];
  return {
    open: isOpenVacatureStatus(vacancy.status) && vacancy.aantalVervuld < vacancy.aantalGezocht,
    unconfirmedRequirements: requirements.filter(isUnconfirmed).length,
  };
}
