/**
 * What the person asks of the job: hours, times, contract, wishes, what the work must not ask, and from when.
 * A bound is hard once the person has stated it (R27); a wish never is.
 */
import { occupationSimilarity } from '@vlinderdas/taxonomy/taxonomy';
import type { Ask, Criterion } from '../ask.ts';
import { CONTRACT_QUESTIONS } from '../codes/job.ts';
import { type Grade, lacking, met, near, notAsked, unknown } from '../grade.ts';
import type { HoursRange, MatchingProfile } from '../profile.ts';

/** Hours per week between the two ranges; 0 when they overlap. */
function hoursApart(offered: HoursRange, wanted: HoursRange): number {
  return Math.max(0, offered.min - wanted.max, wanted.min - offered.max);
}

export const askForHours: Criterion = ({ hours: offered }, { weights }) => [
  {
    share: 1,
    isHard: ({ profile }) => offered !== null && profile.hours !== null,
    nearIsOpen: false,
    grade: ({ profile }) => {
      if (!offered || !profile.hours) return unknown;
      const apart = hoursApart(offered, profile.hours);
      if (apart === 0) return met();
      return apart <= weights.hours.nearWithin ? near(weights.hours.near) : lacking();
    },
    evidence: ({ profile }) => ({ kind: 'uren', offered, wanted: profile.hours }),
  },
];

function countBits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
}

function askForShifts(asked: number): Ask {
  return {
    share: 1,
    isHard: ({ profile }) => profile.shifts !== null,
    nearIsOpen: false,
    grade: ({ profile }) => {
      if (profile.shifts === null) return unknown;
      const possible = countBits(asked & profile.shifts);
      if (possible === countBits(asked)) return met();
      return possible === 0 ? lacking() : near(Math.floor((1000 * possible) / countBits(asked)));
    },
    evidence: ({ profile }) => ({
      kind: 'werktijden',
      asked,
      lacking: profile.shifts === null ? null : asked & ~profile.shifts,
    }),
  };
}

export const askForWorkingTimes: Criterion = ({ shifts, startMinute }) => {
  const asks: Ask[] = [];
  if (shifts !== null && shifts !== 0) asks.push(askForShifts(shifts));
  if (startMinute !== null) {
    asks.push({
      share: 1,
      isHard: ({ profile }) => profile.earliestMinute !== null,
      nearIsOpen: false,
      grade: ({ profile }) => {
        if (profile.earliestMinute === null) return unknown;
        return profile.earliestMinute <= startMinute ? met() : lacking();
      },
      evidence: ({ profile }) => ({
        kind: 'begintijd',
        start: startMinute,
        earliest: profile.earliestMinute,
      }),
    });
  }
  return asks;
};

export const askForContract: Criterion = ({ contracts }) =>
  CONTRACT_QUESTIONS.filter((question) => ((contracts ?? 0) & question) !== 0).map((question) => {
    const offered = (contracts ?? 0) & question;
    return {
      share: 1,
      isHard: () => false,
      nearIsOpen: true,
      grade: ({ profile }) => {
        const wanted = (profile.contracts ?? 0) & question;
        if (wanted === 0) return unknown;
        return (wanted & offered) !== 0 ? met() : lacking();
      },
      evidence: ({ profile }) => ({
        kind: 'contract',
        offered,
        wanted: profile.contracts === null ? null : profile.contracts & question,
      }),
    };
  });

export const askForWishes: Criterion = (demand, { taxonomy, weights }) => {
  const findWish = (profile: MatchingProfile): { occupation: number | null; similarity: number } => {
    let best: { occupation: number | null; similarity: number } = { occupation: null, similarity: 0 };
    if (demand.occupation === null) return best;
    for (const occupation of profile.wishes.occupations) {
      const similarity = occupationSimilarity(taxonomy, demand.occupation, occupation);
      const earlier = similarity === best.similarity && occupation < (best.occupation ?? Infinity);
      if (similarity > best.similarity || (similarity > 0 && earlier)) best = { occupation, similarity };
    }
    return best;
  };
  const inSector = (profile: MatchingProfile): boolean | null =>
    profile.wishes.sectors === null || demand.sector === null
      ? null
      : (profile.wishes.sectors & demand.sector) !== 0;
  return [
    {
      share: 1,
      isHard: () => false,
      nearIsOpen: true,
      grade: ({ profile }) => {
        const { similarity } = findWish(profile);
        const sector = inSector(profile);
        const perMille = Math.max(
          similarity >= weights.wishes.nearFrom ? similarity : 0,
          sector ? weights.wishes.sector : 0,
        );
        if (perMille === 1000) return met();
        if (perMille > 0) return near(perMille);
        const saysWork = profile.wishes.occupations.length > 0 && demand.occupation !== null;
        return saysWork || sector !== null ? lacking() : unknown;
      },
      evidence: ({ profile }) => ({ kind: 'wensen', ...findWish(profile), sector: inSector(profile) }),
    },
  ];
};

export const askForConditions: Criterion = ({ conditions }) => [
  {
    share: 1,
    isHard: () => true,
    nearIsOpen: false,
    grade: ({ profile }): Grade => {
      if (profile.avoids === null || profile.avoids === 0) return notAsked;
      if (conditions === null) return unknown;
      return (profile.avoids & conditions) === 0 ? met() : lacking();
    },
    evidence: ({ profile }) => ({
      kind: 'omstandigheden',
      avoided: profile.avoids ?? 0,
      asked: conditions,
    }),
  },
];

export const askForAvailability: Criterion = ({ startDay }, { weights, today }) => {
  /** A start that has passed is now. */
  const start = startDay === null ? null : Math.max(startDay, today);
  return [
    {
      share: 1,
      isHard: ({ profile }) => profile.availableFrom !== null && start !== null,
      nearIsOpen: true,
      grade: ({ profile }): Grade => {
        const { availableFrom } = profile;
        if (availableFrom === null) return unknown;
        if (availableFrom <= (start ?? today)) return met();
        if (start === null) return unknown;
        return availableFrom - start <= weights.availability.nearWithinDays ? near(0) : lacking();
      },
      evidence: ({ profile }) => ({ kind: 'beschikbaarheid', from: profile.availableFrom, start }),
    },
  ];
};
