/**
 * The recovery task: what occupations ask is cut in two, one part becomes a vacancy and the other a person, and the
 * person must be found among those of all other occupations. Five folds by occupation: whatever is learned for
 * the vacancies of one fold comes from the occupations of the other four.
 */
import type { OccupationSource } from '@vlinderdas/taxonomy/model';
import { createRandom, shuffle } from './random.ts';

export const FOLDS = 5;
/** With fewer there are no halves that share a quarter. */
const FEWEST_ESSENTIALS = 4;

export interface RecoveryCase {
  readonly occupation: OccupationSource;
  readonly fold: number;
  /** Half of the essentials. */
  readonly vacancy: readonly string[];
  /** The other half. */
  readonly otherHalf: readonly string[];
  /**
   * The other half and a quarter of all, taken from the vacancy's half: half of what the vacancy asks. In chance
   * order, so that any beginning of it is a profile of which less is known.
   */
  readonly overlapping: readonly string[];
}

/** One case per occupation that has enough essentials. The same seed gives the same cases. */
export function createCases(occupations: readonly OccupationSource[], seed: number): RecoveryCase[] {
  const random = createRandom(seed);
  const ordered = occupations
    .filter(({ asks }) => asks.essential.length >= FEWEST_ESSENTIALS)
    .toSorted((left, right) => (left.uri < right.uri ? -1 : 1));
  return shuffle(ordered, random).map((occupation, at) => {
    const essentials = shuffle([...occupation.asks.essential].sort(), random);
    const half = Math.floor(essentials.length / 2);
    const vacancy = essentials.slice(0, half);
    const otherHalf = essentials.slice(half);
    const shared = vacancy.slice(0, Math.round(essentials.length / 4));
    return {
      occupation,
      fold: at % FOLDS,
      vacancy,
      otherHalf,
      overlapping: shuffle([...otherHalf, ...shared], random),
    };
  });
}

/** What is known of a profile when only a share (per cent) of it is. At least one competence. */
export function knownPart(competences: readonly string[], perCent: number): readonly string[] {
  return competences.slice(0, Math.max(1, Math.round((competences.length * perCent) / 100)));
}
