/** Uren: a bound of the person is hard once stated (R27); a few hours apart is close. */
import type { Criterion } from '../ask.ts';
import { lacking, met, near, unknown } from '../grade.ts';
import type { HoursRange } from '../profile.ts';

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
