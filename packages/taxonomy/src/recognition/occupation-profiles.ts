/**
 * What the work of each occupation is made of, in the words of its tasks, its names and what it asks: so that a text
 * that names no job, only what there is to do, still points to one. Cosine of stems, weighed by how telling they are.
 */
import { forEachLink } from '../links.ts';
import type { Taxonomy } from '../taxonomy.ts';
import { remembered } from './remembered.ts';
import { foldText } from './source-text.ts';
import { isSmallWord, stemOf, type Token, tokensOf } from './tokens.ts';

export interface OccupationProfiles {
  /** Likeness per occupation, per mille, of those that share more than a few words, in their order. */
  compare(tokens: readonly Token[]): Map<number, number>;
}

/** A name says more than a task, a task more than what is asked besides. */
const OF_NAME = 3;
const OF_OTHER_NAME = 2;
const OF_TASK = 2;
const IMPORTANT = 2;
const UNIT = 1000;
/** The number of no stem. */
const UNUSED = -1;
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
  const stems = [...spread.keys()];
  const numberOf = new Map(stems.map((stem, number) => [stem, number]));
  const telling = Float64Array.from(spread.values(), (count) => Math.log((1 + numbers.length) / (1 + count)));
  const tell = (stem: string): number => telling[numberOf.get(stem) ?? -1] ?? 0;

  // Who uses a stem, and how much of their work it tells: those of one stem together.
  const starts = new Uint32Array(stems.length + 1);
  stems.forEach((stem, number) => {
    starts[number + 1] = (starts[number] ?? 0) + (spread.get(stem) ?? 0);
  });
  const ends = starts.slice();
  const places = new Uint32Array(starts.at(-1) ?? 0);
  const weights = new Float64Array(places.length);
  profiles.forEach(({ words }, place) => {
    const norm = Math.hypot(...[...words].map(([stem, weight]) => weight * tell(stem))) || 1;
    for (const [stem, weight] of words) {
      const number = numberOf.get(stem) ?? 0;
      const at = ends[number] ?? 0;
      places[at] = place;
      weights[at] = (weight * tell(stem)) / norm;
      ends[number] = at + 1;
    }
  });
  const stemNumberOf = remembered((word) =>
    isSmallWord(word) ? UNUSED : (numberOf.get(stemOf(word)) ?? UNUSED),
  );
  const sums = new Float64Array(numbers.length);
  const shared = new Uint16Array(numbers.length);
  return {
    compare: (tokens) => {
      sums.fill(0);
      shared.fill(0);
      const found = new Set(tokens.map(({ text }) => stemNumberOf(text)));
      found.delete(UNUSED);
      const norm = Math.hypot(...Array.from(found, (stem) => telling[stem] ?? 0)) || 1;
      for (const stem of found) {
        const tells = telling[stem] ?? 0;
        const end = starts[stem + 1] ?? 0;
        for (let at = starts[stem] ?? 0; at < end; at += 1) {
          const place = places[at] ?? 0;
          sums[place] = (sums[place] ?? 0) + ((weights[at] ?? 0) * tells) / norm;
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
