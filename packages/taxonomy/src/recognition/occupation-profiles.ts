/**
 * What the work of each occupation is made of, in the words of its tasks, its names and what it asks: so that a text
 * that names no job, only what there is to do, still points to one. Cosine of stems, weighed by how telling they are.
 */
import { forEachLink } from '../links.ts';
import type { Taxonomy } from '../taxonomy.ts';
import { foldText } from './source-text.ts';
import { isSmallWord, stemOf, type Token, tokensOf } from './tokens.ts';

export interface OccupationProfiles {
  /** Likeness per occupation, per mille, of those that share more than a few words. */
  compare(tokens: readonly Token[]): Map<number, number>;
}

/** A name says more than a task, a task more than what is asked besides. */
const OF_NAME = 3;
const OF_TASK = 2;
const IMPORTANT = 2;
const UNIT = 1000;
/** A word or three are chance. */
const FEWEST_SHARED = 4;

function stemsOf(text: string): string[] {
  return tokensOf(foldText(text)).flatMap(({ text: word }) => (isSmallWord(word) ? [] : [stemOf(word)]));
}

function wordsOf(taxonomy: Taxonomy, occupation: number): Map<string, number> {
  const words = new Map<string, number>();
  const add = (text: string | undefined, weight: number): void => {
    for (const stem of stemsOf(text ?? '')) words.set(stem, Math.max(words.get(stem) ?? 0, weight));
  };
  forEachLink(taxonomy.asks, occupation, (competence, strength) => {
    if (strength < IMPORTANT) return;
    add(taxonomy.competences.labelOf(competence), 1);
    for (const label of taxonomy.competences.altLabelsOf(competence)) add(label, 1);
  });
  for (const task of taxonomy.tasksOf(occupation)) add(task, OF_TASK);
  for (const label of taxonomy.occupations.altLabelsOf(occupation)) add(label, OF_NAME);
  add(taxonomy.occupations.labelOf(occupation), OF_NAME);
  return words;
}

export function createOccupationProfiles(taxonomy: Taxonomy): OccupationProfiles {
  const { numbers } = taxonomy.occupations;
  const profiles = numbers.map((occupation) => ({ occupation, words: wordsOf(taxonomy, occupation) }));
  const spread = new Map<string, number>();
  for (const { words } of profiles)
    for (const stem of words.keys()) spread.set(stem, (spread.get(stem) ?? 0) + 1);
  const tell = (stem: string): number => Math.log((1 + numbers.length) / (1 + (spread.get(stem) ?? 0)));

  const postings = new Map<string, { occupation: number; weight: number }[]>();
  for (const { occupation, words } of profiles) {
    const norm = Math.hypot(...[...words].map(([stem, weight]) => weight * tell(stem))) || 1;
    for (const [stem, weight] of words) {
      const row = postings.get(stem) ?? [];
      row.push({ occupation, weight: (weight * tell(stem)) / norm });
      postings.set(stem, row);
    }
  }
  return {
    compare: (tokens) => {
      const stems = new Set(
        tokens.flatMap(({ text }) =>
          isSmallWord(text) || !postings.has(stemOf(text)) ? [] : [stemOf(text)],
        ),
      );
      const norm = Math.hypot(...[...stems].map(tell)) || 1;
      const sums = new Map<number, number>();
      const shared = new Map<number, number>();
      for (const stem of stems) {
        for (const { occupation, weight } of postings.get(stem) ?? []) {
          sums.set(occupation, (sums.get(occupation) ?? 0) + (weight * tell(stem)) / norm);
          shared.set(occupation, (shared.get(occupation) ?? 0) + 1);
        }
      }
      return new Map(
        [...sums]
          .filter(([occupation]) => (shared.get(occupation) ?? 0) >= FEWEST_SHARED)
          .map(([occupation, sum]) => [occupation, Math.round(UNIT * sum)]),
      );
    },
  };
}
