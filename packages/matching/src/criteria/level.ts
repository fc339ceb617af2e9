/** Werk- en denkniveau. */
import type { Criterion } from '../ask.ts';
import { gradeLevel } from './graded-level.ts';

export const askForLevel: Criterion = ({ level: asked }, { weights }) =>
  asked === null
    ? []
    : [
        {
          share: 1,
          isHard: () => asked.hard,
          nearIsOpen: false,
          grade: ({ profile }) => gradeLevel(profile.level, asked.level, weights.oneLevelBelow),
          evidence: ({ profile }) => ({ kind: 'niveau', asked: asked.level, level: profile.level }),
        },
      ];
