/**
 * From a job title as people write it to occupations of a taxonomy, best first. In process, without a model,
 * deterministic. Five kinds of evidence are added up (weights chosen by cross-validation; docs/evaluation.md):
 *
 * - letters: the runs of letters that the title shares with the label that resembles it most;
 * - preferred: the same with the preferred label, which decides between occupations that share a label;
 * - overlap: the word parts that the title and one label have in common, words that stand for one another included;
 * - coverage: how much of the title is met somewhere in the labels of the concept;
 * - profile: the parts of all labels of the concept together. One accidental label does not win from an occupation
 *   of which many labels look like the title.
 */
import type { Taxonomy } from '../taxonomy.ts';
import { createSplit } from './compound-parts.ts';
import { createFeatureIndex, type Features, ONE } from './feature-index.ts';
import { createPartOverlap } from './part-overlap.ts';
import { countOwners, letterFeatures, partFeatures, partStems, widen, wordKey } from './title-features.ts';
import { groupLabels, type TitleEntry } from './title-labels.ts';
import { SYNONYM_GROUPS } from './title-synonyms.ts';
import { titleWords } from './title-words.ts';
import { relateWords } from './word-relations.ts';

export interface TitleMatch {
  readonly concept: number;
  /** Per mille of all evidence there could be; a title that is a label of the concept has 740 or more. */
  readonly score: number;
  /** The label of the concept that resembles the title most. */
  readonly label: string;
}

export interface TitleIndex {
  /** At most `limit` concepts, best first, equal ones by number; those that share nothing are left out. */
  resolve(title: string, limit: number): TitleMatch[];
}

const LETTERS = 10;
const PREFERRED = 3;
const OVERLAP = 9;
const COVERAGE = 4;
const PROFILE = 9;
const ALL = LETTERS + PREFERRED + OVERLAP + COVERAGE + PROFILE;
const OF_GROUP = 0.8;
/** Longer texts are no titles; what follows is not read. */
const LONGEST_TITLE = 250;

/** The parts of all labels of a concept; the tenth label with a part adds less than the first. */
function addUp(labels: readonly Features[]): Features {
  const profile = new Map<string, number>();
  for (const features of labels) {
    for (const [feature, times] of features) profile.set(feature, (profile.get(feature) ?? 0) + times);
  }
  return new Map([...profile].map(([feature, times]) => [feature, times ** 0.7]));
}

/** The places of the highest totals above 0, highest first, equal ones in order of place. */
function findHighest(totals: Float64Array, limit: number): number[] {
  const highest: number[] = [];
  for (let place = 0; place < totals.length; place++) {
    const total = totals[place] ?? 0;
    const least = totals[highest[limit - 1] ?? -1] ?? 0;
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
  const labels = concepts.flatMap((concept) => concept.labels);
  const ownerOf = concepts.flatMap((concept, place) => concept.labels.map(() => place));
  const firstOf = new Uint32Array(concepts.length + 1);
  concepts.forEach((concept, place) => {
    firstOf[place + 1] = (firstOf[place] ?? 0) + concept.labels.length;
  });
  const size = concepts.length;

  const split = createSplit(
    countOwners(
      labels.map(({ words }) => words),
      ownerOf,
    ),
  );
  const ofConcepts = <T>(items: readonly T[]): T[][] =>
    concepts.map((_, place) => items.slice(firstOf[place], firstOf[place + 1]));

  const letters = labels.map(({ words }) => letterFeatures(words));
  const letterSpread = countOwners(
    letters.map((features) => features.keys()),
    ownerOf,
  );
  const letterIndex = createFeatureIndex(letters, letterSpread, size);

  const parts = labels.map(({ words }) => partStems(words, split));
  const features = labels.map(({ words }) => partFeatures(words, split));
  const spread = countOwners(
    features.map((own) => own.keys()),
    ownerOf,
  );
  const partsOfConcepts = ofConcepts(parts);
  const groups = SYNONYM_GROUPS.map((group) => group.map((word) => wordKey(word, split)));
  const relationsOf = relateWords(partsOfConcepts, spread, groups);
  const labelOverlap = createPartOverlap(parts, spread, size, relationsOf);
  const together = partsOfConcepts.map((own) => [...new Set(own.flat())]);
  const conceptOverlap = createPartOverlap(together, spread, size, relationsOf);
  const profileIndex = createFeatureIndex(ofConcepts(features).map(addUp), spread, size);

  const byLetters = new Int32Array(labels.length);
  const metByLabel = new Int32Array(labels.length);
  const metByConcept = new Int32Array(size);
  const byProfile = new Int32Array(size);
  const totals = new Float64Array(size);
  const factors = Float64Array.from(concepts, ({ isGroup }) => (isGroup ? OF_GROUP : 1));
  const { weights } = labelOverlap;

  /** How much of the title and the label together both have. */
  const overlapWith = (label: number, all: number): number => {
    const met = metByLabel[label] ?? 0;
    return met === 0 ? 0 : met / (1000 * (all + (weights[label] ?? 0)) - met);
  };

  /** @returns the weight of the title's parts */
  const weigh = (words: readonly string[]): number => {
    for (const sums of [byLetters, metByLabel, metByConcept, byProfile]) sums.fill(0);
    letterIndex.addCosines(letterFeatures(words), byLetters);
    const queryParts = partStems(words, split);
    const all = Math.max(1, labelOverlap.meet(queryParts, metByLabel));
    conceptOverlap.meet(queryParts, metByConcept);
    profileIndex.addCosines(widen(partFeatures(words, split), relationsOf), byProfile);

    for (let place = 0; place < size; place++) {
      const first = firstOf[place] ?? 0;
      const end = firstOf[place + 1] ?? 0;
      let letter = 0;
      let overlap = 0;
      for (let label = first; label < end; label++) {
        const sum = byLetters[label] ?? 0;
        if (sum > letter) letter = sum;
        const share = overlapWith(label, all);
        if (share > overlap) overlap = share;
      }
      totals[place] =
        (factors[place] ?? 0) *
        (LETTERS * letter +
          PREFERRED * (byLetters[first] ?? 0) +
          PROFILE * (byProfile[place] ?? 0) +
          ONE * (OVERLAP * overlap + (COVERAGE * (metByConcept[place] ?? 0)) / (1000 * all)));
    }
    return all;
  };

  /** The label that the title just weighed resembles most. */
  const findLabel = (place: number, all: number): string => {
    let best = firstOf[place] ?? 0;
    let most = -1;
    for (let label = best; label < (firstOf[place + 1] ?? 0); label++) {
      const likeness = LETTERS * ((byLetters[label] ?? 0) / ONE) + OVERLAP * overlapWith(label, all);
      if (likeness > most) {
        most = likeness;
        best = label;
      }
    }
    return labels[best]?.text ?? '';
  };

  return {
    resolve(title, limit) {
      const words = titleWords(title.slice(0, LONGEST_TITLE));
      if (words.length === 0 || limit < 1) return [];
      const all = weigh(words);
      return findHighest(totals, limit).map((place) => ({
        concept: concepts[place]?.concept ?? 0,
        score: Math.round((1000 * (totals[place] ?? 0)) / (ALL * ONE)),
        label: findLabel(place, all),
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
