import { dutchDate } from '@vlinderdas/kernel/dates';
import { toHolidaySet } from '@vlinderdas/organisations-service/contract/holidays';
import type { KnownActor } from '@vlinderdas/platform/auth/actor';
import type { Call } from '@vlinderdas/platform/http/call';
import { defaultTerms, type RegionTerms } from '../domain/region-terms.ts';
import type { VacanciesDeps } from './vacancies.deps.ts';

/** The region's own terms; a vacancy is received too while its settings cannot be read. */
export async function readTerms(
  deps: VacanciesDeps,
  call: Call & { actor: KnownActor },
): Promise<RegionTerms> {
  const today = dutchDate(deps.clock.now());
  const { ifMatch: _ifMatch, ...forward } = call;
  try {
    const { body } = await deps.organisations.getSettings(forward, {
      params: { regioId: call.actor.regionId },
    });
    return {
      responseWorkdays: body.termijnen.eersteVoordracht,
      silenceDays: body.stilteVacatureDagen,
      holidays: toHolidaySet(body.feestdagen, today),
    };
  } catch (err) {
    deps.log.warn({ err, regionId: call.actor.regionId }, 'settings of the region not read; default terms');
    return defaultTerms(today);
  }
}
