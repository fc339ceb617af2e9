/** Omstandigheden: what the work must not ask of this person. Hard by nature, and worth no points. */
import type { Criterion } from '../ask.ts';
import { type Grade, lacking, met, notAsked, unknown } from '../grade.ts';

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
