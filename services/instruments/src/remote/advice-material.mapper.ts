/** From the wire of vacancies and the matcher to what the advice asks. */
import type { IsoDate } from '@vlinderdas/kernel/dates';
import { monthsBetween } from '@vlinderdas/kernel/months';
import type { Uitleg } from '@vlinderdas/matcher-service/contract/matching.resource';
import { bridgesForKind } from '@vlinderdas/matching/bridges';
import type { Vacature } from '@vlinderdas/vacancies-service/contract/vacancies.resource';
import type { SoortPlek } from '@vlinderdas/vocabulary/vacancies';
import type { WerkFeiten } from '../contract/advice.resource.ts';
import type { MatchGaps } from '../domain/advice/bridges.ts';

/** A contract without an end counts as this many months. */
const PERMANENT_MONTHS = 999;

/** Kind of agreement in VUM; volunteering is no place that an instrument is for. */
const PLACE_OF_AGREEMENT: Readonly<Record<string, SoortPlek>> = {
  '01': 'baan',
  '02': 'bbl',
  '04': 'werkervaringsplaats',
};

function placeOf({ soortPlek, contractvorm = [] }: Vacature): SoortPlek | undefined {
  if (soortPlek) return soortPlek;
  const kinds = new Set(contractvorm.flatMap(({ codeTypeOvereenkomst }) => codeTypeOvereenkomst ?? []));
  const [only] = kinds;
  return kinds.size === 1 && only !== undefined ? PLACE_OF_AGREEMENT[only] : undefined;
}

function contractMonthsOf({ contractvorm = [], arbeidsVoorwaarden }: Vacature): number | undefined {
  const terms = new Set(contractvorm.flatMap(({ codeTypeArbeidscontract }) => codeTypeArbeidscontract ?? []));
  if (terms.size === 1 && terms.has('O')) return PERMANENT_MONTHS;
  const { datumAanvangWerkzaamheden: from, datumEindeWerkzaamheden: to } = arbeidsVoorwaarden ?? {};
  return from !== undefined && to !== undefined && from < to
    ? Math.max(1, monthsBetween(from, to))
    : undefined;
}

/** Words of the trade for who drives; whose occupation has none of them drives no lorry for a living. */
const DRIVER = /chauffeur|bestuurder|koerier|transport|vervoer/i;

/**
 * Only what the vacancy says without doubt. Of a range of hours the least: that many there are in any case. A first day
 * that has passed is nobody's first day: who is still sought has not begun.
 */
export function toWorkFacts(vacancy: Vacature, today: IsoDate): WerkFeiten {
  const { arbeidsVoorwaarden, werktijden, werkgeversvorm, beroep } = vacancy;
  const { aantalWerkurenPerWeekMinimaal: least, aantalWerkurenPerWeekMaximaal: most } = werktijden ?? {};
  const hours = least ?? most;
  const place = placeOf(vacancy);
  const months = contractMonthsOf(vacancy);
  const start = arbeidsVoorwaarden?.datumAanvangWerkzaamheden;
  return {
    ...(start !== undefined && start >= today && { startdatum: start }),
    ...(hours !== undefined && hours > 0 && { urenPerWeek: hours }),
    ...(months !== undefined && { contractMaanden: months }),
    ...(place !== undefined && { soortPlek: place }),
    ...(werkgeversvorm !== undefined && { werkgeversvorm }),
    ...(beroep?.naam !== undefined && !DRIVER.test(beroep.naam) && { beroepsgoederenvervoer: false }),
  };
}

export function toGaps({ ditIsNodig, nogNaTeGaan, criteria }: Uitleg): MatchGaps {
  const wished = criteria
    .flatMap(({ onderdelen }) => onderdelen)
    .filter(({ uitkomst, vereist }) => uitkomst === 'ontbreekt' && !vereist);
  return {
    failures: ditIsNodig.map(({ zin, helpt }) => ({ sentence: zin, bridges: helpt })),
    wishes: wished.map(({ zin, soort }) => ({ sentence: zin, bridges: bridgesForKind(soort) })),
    doubts: nogNaTeGaan.map(({ zin }) => zin),
  };
}
