/**
 * How much of each kind of evidence there is that a title is an occupation, and their sum (weights chosen by
 * cross-validation; docs/evaluation.md):
 *
 * - letters: the runs of letters that the title shares with the label that resembles it most;
 * - preferred: the same with the preferred label, which decides between occupations that share a label;
 * - overlap: the word parts that the title and one label have in common, words that stand for one another included;
 * - coverage: how much of the title is met somewhere in the labels of the concept;
 * - profile: the parts of all labels of the concept together. One accidental label does not win from an occupation
 *   of which many labels look like the title.
 */
import { createSplit } from './compound-parts.ts';
import { createFeatureIndex, type Features, ONE } from './feature-index.ts';
import { createPartOverlap } from './part-overlap.ts';
import { countOwners, letterFeatures, partFeatures, partStems, widen, wordKey } from './title-features.ts';
import type { TitleConcept } from './title-labels.ts';
import { SYNONYM_GROUPS } from './title-synonyms.ts';
import { relateWords } from './word-relations.ts';

export interface TitleEvidence {
  /** Per concept, by place; 0 is none, `ALL_EVIDENCE` all there could be. Valid until the next call. */
  weigh(words: readonly string[]): Float64Array;
  /** The label of the concept at this place that resembles the title last weighed most. */
  findLabel(place: number): string;
}

const LETTERS = 10;
const PREFERRED = 2;
const OVERLAP = 9;
const COVERAGE = 9;
const PROFILE = 9;
export const ALL_EVIDENCE = LETTERS + PREFERRED + OVERLAP + COVERAGE + PROFILE;
const OF_GROUP = 0.8;
/** A label that meets less than this, per mille, of the title's parts is not looked at: it is never the best. */
const LEAST_MET = 200;

/** The parts of all labels of a concept; the tenth label with a part adds less than the first. */
function addUp(labels: readonly Features[]): Features {
  const profile = new Map<string, number>();
  for (const features of labels) {
    for (const [feature, times] of features) profile.set(feature, (profile.get(feature) ?? 0) + times);
  }
  return new Map([...profile].map(([feature, times]) => [feature, times ** 0.7]));
}

/** @param concepts their places are those of the evidence */
export function createTitleEvidence(concepts: readonly TitleConcept[]): TitleEvidence {
  const size = concepts.length;
  const labels = concepts.flatMap((concept) => concept.labels);
  const owners = concepts.flatMap((concept, place) => concept.labels.map(() => place));
  const firstOf = new Uint32Array(size + 1);
  concepts.forEach((concept, place) => {
    firstOf[place + 1] = (firstOf[place] ?? 0) + concept.labels.length;
  });
  const byConcept = <T>(ofLabels: readonly T[]): T[][] =>
    concepts.map((_, place) => ofLabels.slice(firstOf[place], firstOf[place + 1]));

  const words = labels.map((label) => label.words);
  const split = createSplit(countOwners(words, owners));
  const letters = words.map(letterFeatures);
  const letterSpread = countOwners(
    letters.map((features) => features.keys()),
    owners,
  );
  const letterIndex = createFeatureIndex(letters, letterSpread, size);

  const features = words.map((own) => partFeatures(own, split));
  const spread = countOwners(
    features.map((own) => own.keys()),
    owners,
  );
  const profileIndex = createFeatureIndex(byConcept(features).map(addUp), spread, size);

  const parts = words.map((own) => partStems(own, split));
  const partsByConcept = byConcept(parts);
  const synonyms = SYNONYM_GROUPS.map((group) => group.map((word) => wordKey(word, split)));
  const relationsOf = relateWords(partsByConcept, spread, synonyms);
  const labelOverlap = createPartOverlap(parts, spread, size, relationsOf);
  const together = partsByConcept.map((own) => [...new Set(own.flat())]);
  const conceptOverlap = createPartOverlap(together, spread, size, relationsOf);

  const factors = Float64Array.from(concepts, ({ isGroup }) => (isGroup ? OF_GROUP : 1) / ONE);
  const { weights } = labelOverlap;
  const byLetters = new Int32Array(labels.length);
  const metByLabel = new Int32Array(labels.length);
  const metByConcept = new Int32Array(size);
  const byProfile = new Int32Array(size);
  const totals = new Float64Array(size);
  /** The weight of all parts of the title last weighed. */
  let all = 1;

  /** Of what the title and the label have together, the part that both have; in units of 1 / `ONE`. */
  const overlapWith = (label: number): number => {
    const met = metByLabel[label] ?? 0;
    if (met <= LEAST_MET * all) return 0;
    return (ONE * met) / (1000 * (all + (weights[label] ?? 0)) - met);
  };

  return {
    weigh(title) {
      for (const sums of [byLetters, metByLabel, metByConcept, byProfile]) sums.fill(0);
      letterIndex.addCosines(letterFeatures(title), byLetters);
      const titleParts = partStems(title, split);
      all = Math.max(1, labelOverlap.meet(titleParts, metByLabel));
      conceptOverlap.meet(titleParts, metByConcept);
      profileIndex.addCosines(widen(partFeatures(title, split), relationsOf), byProfile);

      for (let place = 0; place < size; place++) {
        const first = firstOf[place] ?? 0;
        const end = firstOf[place + 1] ?? 0;
        let letter = 0;
        for (let label = first; label < end; label++) letter = Math.max(letter, byLetters[label] ?? 0);
        const met = metByConcept[place] ?? 0;
        let overlap = 0;
        // A label meets no more of the title than all labels of its concept together.
        const last = met <= LEAST_MET * all ? first : end;
        for (let label = first; label < last; label++) overlap = Math.max(overlap, overlapWith(label));
        totals[place] =
          (factors[place] ?? 0) *
          (LETTERS * letter +
            PREFERRED * (byLetters[first] ?? 0) +
            OVERLAP * overlap +
            (COVERAGE * ONE * met) / (1000 * all) +
            PROFILE * (byProfile[place] ?? 0));
      }
      return totals;
    },
    findLabel(place) {
      let best = firstOf[place] ?? 0;
      let most = 0;
      for (let label = best; label < (firstOf[place + 1] ?? 0); label++) {
        const likeness = LETTERS * (byLetters[label] ?? 0) + OVERLAP * overlapWith(label);
        if (likeness <= most) continue;
        most = likeness;
        best = label;
      }
      return labels[best]?.text ?? '';
    },
  };
}
