/**
 * A profile made ready for grading: experience in one occupation added up, and everything that supports a
 * competence in one list. Order of input and doubles make no difference.
 */
import { forEachLink } from '@vlinderdas/taxonomy/links';
import { type Context, requireVersion } from './context.ts';
import type { StrengthValue } from './demand.ts';
import type { ProfileGap } from './explanation.ts';
import type { DayNumber, MatchingProfile } from './profile.ts';
import { recencyOf, stepFor, type Weights } from './weights.ts';

export interface WorkedOccupation {
  readonly occupation: number;
  /** Null when no period says how long. */
  readonly months: number | null;
  /** Some period has no known length, so that `months` is a minimum. */
  readonly monthsIncomplete: boolean;
  /** Of the last period; null when no period says until when. */
  readonly endDay: DayNumber | null;
  /** What its length is worth, per mille; without one as little as the shortest. */
  readonly length: number;
  /** What its end is worth, per mille; without a date as little as the oldest. */
  readonly recency: number;
  /** Both together, per mille. */
  readonly worth: number;
}

export interface Candidate {
  readonly profile: MatchingProfile;
  readonly worked: readonly WorkedOccupation[];
  /** Competences with what supports them, per mille: first what the person has, then what work implies besides. */
  readonly supported: Int32Array;
  readonly support: Uint16Array;
  /** How many of them the person has: those come first and are supported in full. */
  readonly ownCount: number;
  /** The occupation that implies it; 0 where the person has the competence. */
  readonly supportedBy: Int32Array;
  readonly gaps: readonly ProfileGap[];
}

function addUpExperience(profile: MatchingProfile, weights: Weights, today: DayNumber): WorkedOccupation[] {
  const periods = new Map<number, { months: number | null; incomplete: boolean; endDay: number | null }>();
  for (const { occupation, months, endDay } of profile.experiences) {
    const sum = periods.get(occupation) ?? { months: null, incomplete: false, endDay: null };
    periods.set(occupation, {
      months: months === null ? sum.months : (sum.months ?? 0) + months,
      incomplete: sum.incomplete || months === null,
      endDay: endDay === null ? sum.endDay : Math.max(sum.endDay ?? endDay, endDay),
    });
  }
  const { byMonths } = weights.experience;
  return [...periods]
    .sort((left, right) => left[0] - right[0])
    .map(([occupation, { months, incomplete, endDay }]) => {
      const length = stepFor(byMonths, months ?? 0);
      const recency = recencyOf(endDay, today, weights);
      const worth = Math.floor((length * recency) / 1000);
      return { occupation, months, monthsIncomplete: incomplete, endDay, length, recency, worth };
    });
}

function gapsOf(profile: MatchingProfile): ProfileGap[] {
  const gaps: ProfileGap[] = [];
  const { occupations, experiences, competences } = profile;
  if (occupations.length + experiences.length + competences.length === 0) gaps.push('beroep-of-competentie');
  if (profile.hours === null) gaps.push('uren');
  if (profile.place === null) gaps.push('postcode');
  return gaps;
}

/** @throws RangeError when the profile was coded by another version of the taxonomy */
export function prepareCandidate(profile: MatchingProfile, context: Context): Candidate {
  requireVersion(context, profile.taxonomy);
  const { taxonomy, weights, today } = context;
  const worked = addUpExperience(profile, weights, today);
  const own = [...new Set(profile.competences)].sort((left, right) => left - right);

  const implied = new Map<number, { perMille: number; occupation: number }>();
  for (const { occupation, worth } of worked) {
    forEachLink(taxonomy.asks, occupation, (competence, strength) => {
      const most = weights.competence.impliedByExperience[strength as StrengthValue];
      const perMille = Math.floor((most * worth) / 1000);
      const known = implied.get(competence);
      if (!known || known.perMille < perMille) implied.set(competence, { perMille, occupation });
    });
  }
  // Each competence stands once, by its best support, so that nothing is counted twice.
  const has = new Set(own);
  const byWork = [...implied]
    .filter(([competence]) => !has.has(competence))
    .sort((left, right) => left[0] - right[0]);

  return {
    profile,
    worked,
    supported: Int32Array.from([...own, ...byWork.map(([competence]) => competence)]),
    ownCount: own.length,
    support: Uint16Array.from([...own.map(() => 1000), ...byWork.map(([, { perMille }]) => perMille)]),
    supportedBy: Int32Array.from([...own.map(() => 0), ...byWork.map(([, { occupation }]) => occupation)]),
    gaps: gapsOf(profile),
  };
}
