/** Werk- en denkniveau. The lowest one asks nothing: nobody can have less, so it is nothing to hold against anyone. */
import type { Criterion } from '../ask.ts';
import { gradeLevel } from './graded-level.ts';

const LOWEST = 1;

export const askForLevel: Criterion = ({ level: asked }, { weights }) =>
  asked === null || asked.level <= LOWEST
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
