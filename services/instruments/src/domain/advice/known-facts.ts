/**
 * What is known of a person and of the work, as facts that rules ask. Nothing is guessed: what nobody said is left out,
 * and `onbekend` is left out too. What the asker says of the work goes before what the vacancy says.
 */
import type { IsoDate } from '@vlinderdas/kernel/dates';
import { ageOn, monthsBetween } from '@vlinderdas/kernel/months';
import type { Feitwaarde, Regelingfeit, Uitkering } from '@vlinderdas/vocabulary/candidates';
import type { WerkFeiten } from '../../contract/advice.resource.ts';
import type { Facts, FactValue } from '../rules/fact.ts';

/** What candidates tells of somebody; no name and no address. */
export interface KnownPerson {
  geboortedatum?: IsoDate | undefined;
  uitkering?: Uitkering | undefined;
  woongemeente?: string | undefined;
  loonwaardePercentage?: number | undefined;
  loonwaardeVastgesteld?: boolean | undefined;
  feiten: readonly { feit: Regelingfeit; waarde: Feitwaarde }[];
}

export interface KnownWork {
  facts: Facts;
  start?: IsoDate | undefined;
}

type Known = Partial<Record<keyof Facts, FactValue | undefined>>;

function withoutGaps(known: Known): Facts {
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
}

/**
 * @param today the day on which months in service are counted; who has not begun has none
 */
export function workFacts(work: WerkFeiten, today: IsoDate): KnownWork {
  const monthsInService = work.startdatum === undefined ? 0 : monthsBetween(work.startdatum, today);
  return {
    start: work.startdatum,
    facts: withoutGaps({
      'uren-per-week': work.urenPerWeek,
      'contract-maanden': work.contractMaanden,
      'uurloon-in-centen': work.uurloonInCenten,
      'soort-plek': work.soortPlek,
      werkgeversvorm: work.werkgeversvorm,
      'loonwaarde-percentage': work.loonwaardePercentage,
      // It belongs to one person in one job: before the first day there is none, unless somebody says so.
      'loonwaarde-vastgesteld': work.loonwaardeVastgesteld ?? (monthsInService === 0 ? false : undefined),
      'werkte-hier-eerder': work.werkteHierEerder,
      'eigen-werknemer': work.eigenWerknemer,
      'begeleiding-nodig': work.begeleidingNodig,
      'erkend-leerbedrijf': work.erkendLeerbedrijf,
      'voorgenomen-contract-maanden': work.voorgenomenContractMaanden ?? work.contractMaanden,
      'maanden-werkloos': work.maandenWerkloos,
      beroepsgoederenvervoer: work.beroepsgoederenvervoer,
      doelgroepverklaring: work.doelgroepverklaring,
      'maanden-in-dienst': monthsInService,
    }),
  };
}

const FACT_VALUES: Readonly<Record<Feitwaarde, boolean | undefined>> = {
  ja: true,
  nee: false,
  onbekend: undefined,
};

/** @param on the first day of work, or the day whose rules are asked */
export function personFactsOf(person: KnownPerson, on: IsoDate): Facts {
  const { geboortedatum, uitkering, woongemeente, loonwaardePercentage, loonwaardeVastgesteld } = person;
  return withoutGaps({
    leeftijd: geboortedatum === undefined ? undefined : ageOn(geboortedatum, on),
    uitkering: uitkering === 'onbekend' ? undefined : uitkering,
    woongemeente,
    'loonwaarde-percentage': loonwaardePercentage,
    'loonwaarde-vastgesteld': loonwaardeVastgesteld,
    ...Object.fromEntries(person.feiten.map(({ feit, waarde }) => [feit, FACT_VALUES[waarde]])),
  });
}
