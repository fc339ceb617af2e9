/**
 * From a job title as people write it to occupations of a taxonomy, best first. In process, without a model,
 * deterministic; what counts as evidence stands in `title-evidence.ts`.
 */
import type { Taxonomy } from '../taxonomy.ts';
import { ALL_EVIDENCE, createTitleEvidence } from './title-evidence.ts';
import { groupLabels, type TitleEntry } from './title-labels.ts';
import { titleWords } from './title-words.ts';

export interface TitleMatch {
  readonly concept: number;
  /** Per mille of all evidence there could be; a title that is a label of the concept has some 790 or more. */
  readonly score: number;
  /** The label of the concept that resembles the title most. */
  readonly label: string;
}

export interface TitleIndex {
  /** At most `limit` concepts, best first, equal ones by number; those that share nothing are left out. */
  resolve(title: string, limit: number): TitleMatch[];
}

/** Longer texts are no titles; what follows is not read. */
const LONGEST_TITLE = 250;

/** The places of the highest totals above 0, highest first, equal ones in order of place. */
function findHighest(totals: Float64Array, limit: number): number[] {
  const highest: number[] = [];
  let least = 0;
  for (let place = 0; place < totals.length; place++) {
    const total = totals[place] ?? 0;
    if (total <= least) continue;
    let low = 0;
    let high = highest.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((totals[highest[middle] ?? -1] ?? 0) >= total) low = middle + 1;
      else high = middle;
    }
    highest.splice(low, 0, place);
    if (highest.length > limit) highest.pop();
    if (highest.length === limit) least = totals[highest[limit - 1] ?? -1] ?? 0;
  }
  return highest;
}

/**
 * @example
 * const index = createTitleIndex([{ concept: 2, label: 'magazijnmedewerker', preferred: true }]);
 * index.resolve('medewerkster magazijn', 3); // [{ concept: 2, score: ..., label: 'magazijnmedewerker' }]
 */
export function createTitleIndex(entries: readonly TitleEntry[]): TitleIndex {
  const concepts = groupLabels(entries);
  const evidence = createTitleEvidence(concepts);
  return {
    resolve(title, limit) {
      const words = titleWords(title.slice(0, LONGEST_TITLE));
      if (words.length === 0 || limit < 1) return [];
      const totals = evidence.weigh(words);
      return findHighest(totals, limit).map((place) => ({
        concept: concepts[place]?.concept ?? 0,
        score: Math.round((1000 * (totals[place] ?? 0)) / ALL_EVIDENCE),
        label: evidence.findLabel(place),
      }));
    },
  };
}

/** The index of the occupations of a version, over their preferred and alternative labels. */
export function createOccupationIndex(taxonomy: Taxonomy): TitleIndex {
  const { occupations } = taxonomy;
  return createTitleIndex(
    occupations.numbers.flatMap((concept) => [
      { concept, label: occupations.labelOf(concept) ?? '', preferred: true },
      ...occupations.altLabelsOf(concept).map((label) => ({ concept, label, preferred: false })),
    ]),
  );
}
