/** Beschikbaarheid: from when the person can start, beside when the work does. */
import type { Criterion } from '../ask.ts';
import { type Grade, lacking, met, near, unknown } from '../grade.ts';

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
      evidence: ({ profile }) => ({ kind: 'beschikbaarheid', from: profile.availableFrom, start: startDay }),
    },
  ];
};
