/**
 * What a vacancy asks and what the job is, in numbers. A requirement is `hard` only if the employer marked it
 * so with a reason and a person confirmed it, or the law does; who fails a hard one stands below who fails none.
 *
 * A requirement that is not there is not asked. A fact of the job (place, hours) that is not there is unknown.
 */
import type { DayNumber, HoursRange, Place } from './profile.ts';

/** 3 essential, 2 important, 1 somewhat. */
export type StrengthValue = 1 | 2 | 3;

export interface DemandedCompetence {
  readonly competence: number;
  readonly strength: StrengthValue;
  readonly hard: boolean;
}

export interface AskedSchooling {
  /** VUM's niveau van een opleiding, 1 to 6; 0 where only a direction is asked. */
  readonly level: number;
  /** A direction is asked besides. */
  readonly directed: boolean;
  readonly hard: boolean;
}

export interface Demand {
  readonly id: string;
  readonly taxonomy: string;
  readonly occupation: number | null;
  /** Months of work in this occupation or one much like it. */
  readonly experience: { readonly months: number; readonly hard: boolean } | null;
  /** When empty, what the occupation asks according to the taxonomy takes its place; none of that is hard. */
  readonly competences: readonly DemandedCompetence[];
  readonly level: { readonly level: number; readonly hard: boolean } | null;
  readonly schooling: readonly AskedSchooling[];
  readonly languages: readonly {
    readonly language: number;
    readonly level: number;
    readonly hard: boolean;
  }[];
  /** `licenceMask`; `hard` is a part of `asked`. */
  readonly licences: { readonly asked: number; readonly hard: number };
  readonly certificates: readonly { readonly certificate: number; readonly hard: boolean }[];
  readonly hours: HoursRange | null;
  readonly place: Place | null;
  /** Mask of `shift`: all times at which the work is done. */
  readonly shifts: number | null;
  /** Minute of the day at which the work begins. */
  readonly startMinute: number | null;
  readonly contracts: number | null;
  /** Mask of `sector` with one section. */
  readonly sector: number | null;
  /** Mask of `condition`: what the work asks of a body. */
  readonly conditions: number | null;
  readonly startDay: DayNumber | null;
}
