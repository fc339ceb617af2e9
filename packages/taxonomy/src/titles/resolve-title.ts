/**
 * From a job title as people write it to occupations of a taxonomy, best first. In process, without a model,
 * deterministic. Three kinds of evidence are added up, each a cosine (measured on the Flemish MELO task,
 * 2026-11; docs/evaluation.md):
 *
 * - letters: the runs of letters that the title shares with the best label of the concept;
 * - parts: the word parts that it shares with the best label, compounds split;
 * - profile: the word parts that it shares with all labels of the concept together. One accidental label does not
 *   win from an occupation of which many labels look like the title.
 */
import type { Taxonomy } from '../taxonomy.ts';
import { createSplit } from './compound-parts.ts';
import { createFeatureIndex, type Features, ONE } from './feature-index.ts';
import { countOwners, letterFeatures, partFeatures } from './title-features.ts';
import { titleWords } from './title-words.ts';

export interface TitleEntry {
  readonly concept: number;
  readonly label: string;
  readonly preferred: boolean;
}

export interface TitleMatch {
  readonly concept: number;
  /** Per mille, 0 to 1000; means the same for every title. */
  readonly score: number;
  /** The label of the concept that resembles the title most. */
  readonly label: string;
}

export interface TitleIndex {
  /** At most `limit` concepts, best first, equal ones by number; those that share nothing are left out. */
  resolve(title: string, limit: number): TitleMatch[];
}

const LETTERS = 2;
const PARTS = 1;
const PROFILE = 1;
const ALL = LETTERS + PARTS + PROFILE;
/** Longer texts are no titles; what follows is not read. */
const LONGEST_TITLE = 250;

interface Label {
  readonly slot: number;
  readonly text: string;
  readonly words: readonly string[];
}

/** Labels that are the same but for gender, order of hyphens and so on count once per concept. */
function distinctLabels(entries: readonly TitleEntry[], slotOf: ReadonlyMap<number, number>): Label[] {
  const seen = new Set<string>();
  const labels: Label[] = [];
  const preferredFirst = entries.toSorted((left, right) => Number(right.preferred) - Number(left.preferred));
  for (const { concept, label } of preferredFirst) {
    const words = titleWords(label);
    const key = `${concept} ${words.join(' ')}`;
    if (words.length === 0 || seen.has(key)) continue;
    seen.add(key);
    labels.push({ slot: slotOf.get(concept) ?? 0, text: label, words });
  }
  return labels;
}

function wordFrequencies(labels: readonly Label[]): Map<string, number> {
  return countOwners(
    labels.map(({ words }) => new Map(words.map((word) => [word, 1]))),
    labels.map(({ slot }) => slot),
  );
}

/** The parts of all labels of a concept; the square root, so that the tenth label with a part adds less. */
function conceptProfiles(parts: readonly Features[], slotOf: readonly number[], size: number): Features[] {
  const profiles = Array.from({ length: size }, () => new Map<string, number>());
  parts.forEach((features, label) => {
    const profile = profiles[slotOf[label] ?? 0];
    for (const [feature, times] of features) profile?.set(feature, (profile.get(feature) ?? 0) + times);
  });
  return profiles.map(
    (profile) => new Map([...profile].map(([feature, times]) => [feature, Math.sqrt(times)])),
  );
}

/**
 * @example
 * const index = createTitleIndex([{ concept: 2, label: 'magazijnmedewerker', preferred: true }]);
 * index.resolve('medewerkster magazijn', 3); // [{ concept: 2, score: ..., label: 'magazijnmedewerker' }]
 */
export function createTitleIndex(entries: readonly TitleEntry[]): TitleIndex {
  const concepts = [...new Set(entries.map(({ concept }) => concept))].sort((left, right) => left - right);
  const labels = distinctLabels(entries, new Map(concepts.map((concept, slot) => [concept, slot])));
  const slots = labels.map(({ slot }) => slot);
  const split = createSplit(wordFrequencies(labels));

  const letters = labels.map(({ words }) => letterFeatures(words));
  const letterIndex = createFeatureIndex(letters, countOwners(letters, [...labels.keys()]), labels.length);
  const parts = labels.map(({ words }) => partFeatures(words, split));
  const spread = countOwners(parts, slots);
  const partIndex = createFeatureIndex(parts, spread, concepts.length);
  const profiles = conceptProfiles(parts, slots, concepts.length);
  const profileIndex = createFeatureIndex(profiles, spread, concepts.length);

  const slotOfLabel = Uint32Array.from(slots);
  const byLetters = new Int32Array(labels.length);
  const byParts = new Int32Array(labels.length);
  const byProfile = new Int32Array(concepts.length);
  const totals = new Float64Array(concepts.length);
  const bestLetters = new Int32Array(concepts.length);
  const bestParts = new Int32Array(concepts.length);
  const bestLabel = new Int32Array(concepts.length);
  const bestSum = new Int32Array(concepts.length);

  const score = (words: readonly string[]): void => {
    for (const sums of [byLetters, byParts, byProfile, bestLetters, bestParts, bestSum]) sums.fill(0);
    bestLabel.fill(-1);
    letterIndex.addCosines(letterFeatures(words), byLetters);
    const queryParts = partFeatures(words, split);
    partIndex.addCosines(queryParts, byParts);
    profileIndex.addCosines(queryParts, byProfile);
    for (let label = 0; label < labels.length; label++) {
      const slot = slotOfLabel[label] ?? 0;
      const letter = byLetters[label] ?? 0;
      const part = byParts[label] ?? 0;
      if (letter > (bestLetters[slot] ?? 0)) bestLetters[slot] = letter;
      if (part > (bestParts[slot] ?? 0)) bestParts[slot] = part;
      if (letter + part > (bestSum[slot] ?? 0)) {
        bestSum[slot] = letter + part;
        bestLabel[slot] = label;
      }
    }
    for (let slot = 0; slot < concepts.length; slot++) {
      totals[slot] =
        LETTERS * (bestLetters[slot] ?? 0) +
        PARTS * (bestParts[slot] ?? 0) +
        PROFILE * (byProfile[slot] ?? 0);
    }
  };

  return {
    resolve(title, limit) {
      const words = titleWords(title.slice(0, LONGEST_TITLE));
      if (words.length === 0) return [];
      score(words);
      const found: number[] = [];
      totals.forEach((total, slot) => {
        if (total > 0) found.push(slot);
      });
      found.sort((left, right) => (totals[right] ?? 0) - (totals[left] ?? 0) || left - right);
      return found.slice(0, limit).map((slot) => ({
        concept: concepts[slot] ?? 0,
        score: Math.min(1000, Math.round((1000 * (totals[slot] ?? 0)) / (ALL * ONE))),
        label: labels[bestLabel[slot] ?? -1]?.text ?? '',
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
