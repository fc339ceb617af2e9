/**
 * Opleiding: a finished education of the asked level. Who works at that level without one is a question to ask, and so
 * is the direction: no profile says it in a way that can be compared.
 */
import type { Criterion } from '../ask.ts';
import type { AskedSchooling } from '../demand.ts';
import { lacking, met, near, unknown } from '../grade.ts';
import type { MatchingProfile } from '../profile.ts';

/** The level of work and thinking that goes with a level of education; 7 is out of reach. */
const LEVEL_OF_WORK = [7, 2, 3, 4, 4, 5, 6];

/** Whether someone works at the level of an education. */
export function worksAt(schooling: number, level: number | null): boolean {
  return level !== null && level >= (LEVEL_OF_WORK[schooling] ?? 7);
}

/** One ask per level: the heaviest of doubles, the lowest level first. */
function byLevel(asked: readonly AskedSchooling[]): AskedSchooling[] {
  const kept = new Map<number, AskedSchooling>();
  for (const { level, directed, hard } of asked) {
    const other = kept.get(level);
    kept.set(level, {
      level,
      directed: directed || (other?.directed ?? false),
      hard: hard || (other?.hard ?? false),
    });
  }
  return [...kept.values()].sort((left, right) => left.level - right.level);
}

export const askForSchooling: Criterion = ({ schooling }, { weights }) =>
  byLevel(schooling).map(({ level: asked, directed, hard }) => ({
    share: 1,
    isHard: () => hard,
    nearIsOpen: true,
    grade: ({ profile }: { profile: MatchingProfile }) => {
      const { schooling: has, level } = profile;
      if (asked === 0) return unknown;
      if (has !== null && has >= asked) return directed ? near(1000) : met();
      if (worksAt(asked, level)) return near(weights.oneLevelBelow);
      if (has === null) return unknown;
      return lacking(has === asked - 1 ? weights.oneLevelBelow : 0);
    },
    evidence: ({ profile }) => ({
      kind: 'opleiding',
      asked,
      directed,
      has: profile.schooling,
      level: profile.level,
    }),
  }));
