/** Beroep en ervaring: has the person done this work, or work much like it; how long and how lately. */
import { occupationSimilarity } from '@vlinderdas/taxonomy/taxonomy';
import type { Ask, Criterion } from '../ask.ts';
import type { Candidate } from '../candidate.ts';
import type { Context } from '../context.ts';
import { yearEnded } from '../day-number.ts';
import type { Evidence } from '../explanation.ts';
import { lacking, met, near, unknown } from '../grade.ts';
import type { DayNumber } from '../profile.ts';

interface BestOccupation {
  readonly perMille: number;
  readonly by: 'ervaring' | 'bemiddelingsberoep' | null;
  readonly occupation: number | null;
  readonly similarity: number;
  readonly months: number | null;
  readonly endDay: DayNumber | null;
}

interface CountedMonths {
  readonly months: number;
  readonly inLikeWork: boolean;
  /** Some length is not known. */
  readonly incomplete: boolean;
}

/** Months in occupations that count as the asked one. */
function countMonths(
  asked: number | null,
  candidate: Candidate,
  { taxonomy, weights }: Context,
): CountedMonths {
  let months = 0;
  let inLikeWork = false;
  let incomplete = candidate.worked.length === 0;
  if (asked === null) return { months, inLikeWork, incomplete: true };
  for (const worked of candidate.worked) {
    if (occupationSimilarity(taxonomy, asked, worked.occupation) < weights.occupation.experienceCountsFrom) {
      continue;
    }
    months += worked.months ?? 0;
    inLikeWork ||= worked.occupation !== asked && (worked.months ?? 0) > 0;
    incomplete ||= worked.monthsIncomplete;
  }
  return { months, inLikeWork, incomplete };
}

const NONE: BestOccupation = {
  perMille: 0,
  by: null,
  occupation: null,
  similarity: 0,
  months: null,
  endDay: null,
};

function findBest(asked: number, candidate: Candidate, { taxonomy, weights }: Context): BestOccupation {
  const { withoutExperience, experienceAtLeast, nearFrom } = weights.occupation;
  let best = NONE;
  for (const { occupation, months, endDay, worth } of candidate.worked) {
    const similarity = occupationSimilarity(taxonomy, asked, occupation);
    const most = experienceAtLeast + Math.floor(((1000 - experienceAtLeast) * worth) / 1000);
    const perMille = Math.floor((similarity * most) / 1000);
    if (perMille >= nearFrom && perMille > best.perMille) {
      best = { perMille, by: 'ervaring', occupation, similarity, months, endDay };
    }
  }
  for (const occupation of candidate.profile.occupations) {
    const similarity = occupationSimilarity(taxonomy, asked, occupation);
    const perMille = Math.floor((similarity * withoutExperience) / 1000);
    const earlier = perMille === best.perMille && best.occupation !== null && occupation < best.occupation;
    if (perMille >= nearFrom && (perMille > best.perMille || (earlier && best.by === 'bemiddelingsberoep'))) {
      best = { ...NONE, perMille, by: 'bemiddelingsberoep', occupation, similarity };
    }
  }
  return best;
}

/** Months in all work that counts as the asked work; null when the best does not itself, or is all there is. */
function countLikeMonths(
  asked: number,
  { similarity, months }: BestOccupation,
  candidate: Candidate,
  context: Context,
): number | null {
  if (months === null || similarity < context.weights.occupation.experienceCountsFrom) return null;
  const like = countMonths(asked, candidate, context).months;
  return like > months ? like : null;
}

/** Whoever did this work may look for other work now. */
function seeksNow(asked: number, best: BestOccupation, candidate: Candidate): readonly number[] {
  const sought = new Set(candidate.profile.occupations);
  if (best.by !== 'ervaring' || sought.has(asked) || sought.has(best.occupation ?? asked)) return [];
  return [...sought].sort((left, right) => left - right);
}

function askOccupation(asked: number, share: number, context: Context): Ask {
  return {
    share,
    isHard: () => false,
    nearIsOpen: true,
    grade: (candidate) => {
      const { perMille, similarity } = findBest(asked, candidate, context);
      if (similarity === 1000) return met(perMille);
      if (perMille > 0) return near(perMille);
      return candidate.worked.length + candidate.profile.occupations.length === 0 ? unknown : lacking();
    },
    evidence: (candidate) => {
      const best = findBest(asked, candidate, context);
      const { by, occupation, similarity, months, endDay } = best;
      const likeMonths = countLikeMonths(asked, best, candidate, context);
      const endedIn = yearEnded(endDay, context.today);
      const seeks = seeksNow(asked, best, candidate);
      return { kind: 'beroep', asked, by, occupation, similarity, months, likeMonths, endedIn, seeks };
    },
  };
}

export const askForOccupation: Criterion = (demand, context) => {
  const { occupation } = demand;
  // No months ask nothing.
  const experience = demand.experience?.months ? demand.experience : null;
  const asks: Ask[] = [];
  const experienceShare = experience ? context.weights.occupation.askedExperience : 0;
  if (occupation !== null) asks.push(askOccupation(occupation, 1000 - experienceShare, context));
  if (experience) {
    const evidence = (candidate: Candidate): Evidence => {
      const { months, inLikeWork, incomplete } = countMonths(occupation, candidate, context);
      return {
        kind: 'ervaring',
        askedMonths: experience.months,
        months: incomplete && months === 0 ? null : months,
        inLikeWork,
      };
    };
    asks.push({
      share: experienceShare,
      isHard: () => experience.hard,
      nearIsOpen: false,
      grade: (candidate) => {
        const { months, incomplete } = countMonths(occupation, candidate, context);
        if (occupation !== null && months >= experience.months) return met();
        if (incomplete) return unknown + 8 * Math.floor((1000 * months) / experience.months);
        return months > 0 ? near(Math.floor((1000 * months) / experience.months)) : lacking();
      },
      evidence,
    });
  }
  return asks;
};
