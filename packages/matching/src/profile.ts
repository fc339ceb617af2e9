/**
 * What the matcher knows of a person: numbers, and nothing by which someone is recognised or set back. There is
 * no field for organisation, benefit, sex, age, name, origin or disability, so none of them can move a score.
 *
 * Unknown is said in one way throughout: `null`, or an empty list ("nothing recorded"). Unknown is never taken
 * for agreement, and never for failing a requirement. A mask of 0 is knowledge: no licence at all.
 */

import type { Position } from '@vlinderdas/region/place-index';

/** Days since 1970-01-01. */
export type DayNumber = number;

/** `endDay` of work that still goes on. */
export const STILL_GOING_ON: DayNumber = 2_147_483_647;

export interface Place {
  /** The four digits of the postcode. */
  readonly pc4: number;
  /** Null where the place is not in the tables: an unknown distance, never a short one. */
  readonly position: Position | null;
}

/** Per week; a person who states only a maximum has minimum 0. */
export interface HoursRange {
  readonly min: number;
  readonly max: number;
}

export interface Experience {
  readonly occupation: number;
  readonly months: number | null;
  readonly endDay: DayNumber | null;
}

export interface LanguageSkill {
  /** `languageNumber('nld')`. */
  readonly language: number;
  /** 0 none, 1 to 6 for A1 to C2. */
  readonly level: number | null;
}

export interface MatchingProfile {
  readonly id: string;
  /** Id of the taxonomy version that gave the numbers; another version than the demand's is refused. */
  readonly taxonomy: string;
  /** Occupations for which the person is being placed (bemiddelingsberoepen). */
  readonly occupations: readonly number[];
  readonly experiences: readonly Experience[];
  readonly competences: readonly number[];
  /** Werk- en denkniveau, VUM 1 to 6; its codes 0 and 7 are null. */
  readonly level: number | null;
  /** Highest education that was finished, VUM's niveau 1 to 6. */
  readonly schooling: number | null;
  readonly languages: readonly LanguageSkill[];
  /** `heldLicenceMask`. */
  readonly licences: number | null;
  readonly certificates: readonly number[];
  readonly hours: HoursRange | null;
  readonly place: Place | null;
  readonly travel: {
    /** Mask of `travelMeans`: how the person can get to work. */
    readonly means: number | null;
    /** One way; the person's own bound. */
    readonly maxMinutes: number | null;
    readonly maxKm: number | null;
  };
  /** Mask of `shift`: when the person can work. */
  /** Moments at which the person can work, and `IRREGULAR` when they follow from that. */
  readonly shifts: number | null;
  /** Minute of the day before which the person cannot begin. */
  readonly earliestMinute: number | null;
  /** Mask of `contract`: what the person wants. */
  readonly contracts: number | null;
  readonly wishes: {
    readonly occupations: readonly number[];
    /** Mask of `sector`, sections of the SBI. */
    readonly sectors: number | null;
  };
  /** Mask of `condition`: what the work must not ask; a bound of the person, without its reason. */
  readonly avoids: number | null;
  readonly availableFrom: DayNumber | null;
}
