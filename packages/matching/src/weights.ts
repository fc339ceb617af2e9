/**
 * What counts for how much: policy, so it is dated data with a source and no constant in the code. A region may
 * replace a version by its own; each stored list says by which version it was made.
 */
import type { IsoDate } from '@vlinderdas/kernel/dates';
import type { StrengthValue } from './demand.ts';
import type { CriterionId } from './explanation.ts';
import type { DayNumber } from './profile.ts';

/** From this much on, this many per mille. Highest first. */
export interface Step {
  readonly from: number;
  readonly perMille: number;
}

export interface Weights {
  readonly version: string;
  readonly validFrom: IsoDate;
  readonly source: string;
  /** Shares of 10,000. What a vacancy does not ask gives its share to what it does ask. */
  readonly criteria: Readonly<Record<CriterionId, number>>;
  readonly competence: {
    readonly strength: Readonly<Record<StrengthValue, number>>;
    /** What having done an occupation proves of a competence that the occupation asks. */
    readonly impliedByExperience: Readonly<Record<StrengthValue, number>>;
    /** Most that competences other than the asked one support it, however many: below having it. */
    readonly relatedAtMost: number;
    /** With weaker support the competence is missing, and what there is gives its few points. */
    readonly nearFrom: number;
    /** Having it, or work that implies it, counts as having it from here on. */
    readonly metFrom: number;
  };
  readonly occupation: {
    /** Being placed in an occupation, without recorded experience. */
    readonly withoutExperience: number;
    /** Least that experience in it gives; length and recency bring it to 1000. */
    readonly experienceAtLeast: number;
    readonly nearFrom: number;
    /** Work in an occupation this much alike counts as the experience that is asked. */
    readonly experienceCountsFrom: number;
    /** Share of the criterion for asked months of experience, when any are asked. */
    readonly askedExperience: number;
  };
  readonly experience: {
    readonly byMonths: readonly Step[];
    /** `from` in days since the end, oldest first; the last step is for what ended today. */
    readonly byDaysSinceEnd: readonly Step[];
  };
  readonly travel: {
    readonly fullUntilMinutes: number;
    readonly noneFromMinutes: number;
    /** Work that begins earlier is not reached by public transport. Minute of the day. */
    readonly publicTransportArrivesFrom: number;
  };
  readonly hours: { readonly nearWithin: number; readonly near: number };
  readonly oneLevelBelow: number;
  readonly wishes: { readonly nearFrom: number; readonly sector: number };
  readonly availability: { readonly nearWithinDays: number };
  /** Words on the screen; below `goed` it is "Mogelijk". */
  readonly words: { readonly sterk: number; readonly goed: number };
}

/** Criteria by what they answer: what the employer asks, or what the person asks. */
export const EMPLOYER_ASKS: readonly CriterionId[] = [
  'beroep',
  'competenties',
  'certificaten',
  'rijbewijs',
  'taal',
  'niveau',
];

/** The per mille of the first step that `value` reaches; 0 below all. */
export function stepFor(steps: readonly Step[], value: number): number {
  for (const { from, perMille } of steps) if (value >= from) return perMille;
  return 0;
}

/** Per mille of work that ended on a day. Without a date it counts as the oldest: leaving a date out must never help. */
export function recencyOf(endDay: DayNumber | null, today: DayNumber, { experience }: Weights): number {
  const { byDaysSinceEnd } = experience;
  return endDay === null ? (byDaysSinceEnd[0]?.perMille ?? 0) : stepFor(byDaysSinceEnd, today - endDay);
}
