/**
 * What the work of each occupation is made of, in the words of its tasks, its names and what it asks: so that a text
 * that names no job, only what there is to do, still points to one. Cosine of stems, weighed by how telling they are.
 */
import { forEachLink } from '../links.ts';
import type { Taxonomy } from '../taxonomy.ts';
import { foldText } from './source-text.ts';
import { isSmallWord, stemOf, type Token, tokensOf } from './tokens.ts';

export interface OccupationProfiles {
  /** Likeness per occupation, per mille, of those that share more than a few words, in their order. */
  compare(tokens: readonly Token[]): Map<number, number>;
}

/** Who uses a stem, and how much of their work it tells. */
interface Posting {
  readonly places: Uint32Array;
  readonly weights: Float64Array;
  length: number;
}

/** A name says more than a task, a task more than what is asked besides. */
const OF_NAME = 3;
const OF_OTHER_NAME = 2;
const OF_TASK = 2;
const IMPORTANT = 2;
const UNIT = 1000;
/** A word or three are chance. */
const FEWEST_SHARED = 4;

function stemsOf(text: string): string[] {
  return tokensOf(foldText(text)).flatMap(({ text: word }) => (isSmallWord(word) ? [] : [stemOf(word)]));
}

/** A name of two words says what it is about; a longer one is a turn of speech, full of words that tell nothing. */
function isTerm(label: string): boolean {
  return label.split(' ').length <= 2;
}

/** The words of a competence are asked for by every occupation that asks it. */
function createCompetenceWords({ competences }: Taxonomy): (competence: number) => readonly string[] {
  const known = new Map<number, readonly string[]>();
  return (competence) => {
    const found = known.get(competence) ?? [
      ...new Set(
        [
          competences.labelOf(competence) ?? '',
          ...competences.altLabelsOf(competence).filter(isTerm),
        ].flatMap(stemsOf),
      ),
    ];
    known.set(competence, found);
    return found;
  };
}

function wordsOf(
  taxonomy: Taxonomy,
  occupation: number,
  wordsOfCompetence: (competence: number) => readonly string[],
): Map<string, number> {
  const words = new Map<string, number>();
  const add = (stems: readonly string[], weight: number): void => {
    for (const stem of stems) words.set(stem, Math.max(words.get(stem) ?? 0, weight));
  };
  forEachLink(taxonomy.asks, occupation, (competence, strength) => {
    if (strength >= IMPORTANT) add(wordsOfCompetence(competence), 1);
  });
  for (const task of taxonomy.tasksOf(occupation)) add(stemsOf(task), OF_TASK);
  for (const label of taxonomy.occupations.altLabelsOf(occupation)) add(stemsOf(label), OF_OTHER_NAME);
  add(stemsOf(taxonomy.occupations.labelOf(occupation) ?? ''), OF_NAME);
  return words;
}

export function createOccupationProfiles(taxonomy: Taxonomy): OccupationProfiles {
  const { numbers } = taxonomy.occupations;
  const wordsOfCompetence = createCompetenceWords(taxonomy);
  const profiles = numbers.map((occupation) => ({
    occupation,
    words: wordsOf(taxonomy, occupation, wordsOfCompetence),
  }));
  const spread = new Map<string, number>();
  for (const { words } of profiles)
    for (const stem of words.keys()) spread.set(stem, (spread.get(stem) ?? 0) + 1);
  const telling = new Map(
    [...spread].map(([stem, count]) => [stem, Math.log((1 + numbers.length) / (1 + count))]),
  );
  const tell = (stem: string): number => telling.get(stem) ?? 0;

  const postings = new Map<string, Posting>();
  for (const [stem, count] of spread)
    postings.set(stem, { places: new Uint32Array(count), weights: new Float64Array(count), length: 0 });
  profiles.forEach(({ words }, place) => {
    const norm = Math.hypot(...[...words].map(([stem, weight]) => weight * tell(stem))) || 1;
    for (const [stem, weight] of words) {
      const row = postings.get(stem);
      if (!row) continue;
      row.places[row.length] = place;
      row.weights[row.length] = (weight * tell(stem)) / norm;
      row.length += 1;
    }
  });
  const sums = new Float64Array(numbers.length);
  const shared = new Uint16Array(numbers.length);
  return {
    compare: (tokens) => {
      sums.fill(0);
      shared.fill(0);
      const stems = new Set<string>();
      for (const { text } of tokens) if (!isSmallWord(text)) stems.add(stemOf(text));
      const found = [...stems].flatMap((stem) => {
        const row = postings.get(stem);
        return row ? [{ row, tells: tell(stem) }] : [];
      });
      const norm = Math.hypot(...found.map(({ tells }) => tells)) || 1;
      for (const { row, tells } of found) {
        for (let at = 0; at < row.length; at += 1) {
          const place = row.places[at] ?? 0;
          sums[place] = (sums[place] ?? 0) + ((row.weights[at] ?? 0) * tells) / norm;
          shared[place] = (shared[place] ?? 0) + 1;
        }
      }
      const likeness = new Map<number, number>();
      numbers.forEach((occupation, place) => {
        if ((shared[place] ?? 0) >= FEWEST_SHARED)
          likeness.set(occupation, Math.round(UNIT * (sums[place] ?? 0)));
      });
      return likeness;
    },
  };
}
