/** What two titles can have in common: runs of letters, and the parts of their words. */
import type { Split } from './compound-parts.ts';
import type { Features } from './feature-index.ts';
import { wordStem } from './word-stem.ts';

const SHORTEST_RUN = 3;
const LONGEST_RUN = 4;
/** A compound as a whole counts beside its parts, for what it means more than they do. */
const WHOLE_WORD = 0.5;

function add(features: Map<string, number>, feature: string, times: number): void {
  features.set(feature, (features.get(feature) ?? 0) + times);
}

/** Runs of 3 and 4 letters within each word, its edges included: forgiving of spelling and of compounds. */
export function letterFeatures(words: readonly string[]): Features {
  const features = new Map<string, number>();
  for (const word of words) {
    const edged = ` ${word} `;
    for (let length = SHORTEST_RUN; length <= LONGEST_RUN; length++) {
      for (let at = 0; at + length <= edged.length; at++) add(features, edged.slice(at, at + length), 1);
    }
  }
  return features;
}

/** Stems of the parts of each word. */
export function partFeatures(words: readonly string[], split: Split): Features {
  const features = new Map<string, number>();
  for (const word of words) {
    const parts = split(word);
    for (const part of parts) add(features, wordStem(part), 1);
    if (parts.length > 1) add(features, `=${wordStem(word)}`, WHOLE_WORD);
  }
  return features;
}

/** In how many owners (concepts) each feature occurs. */
export function countOwners(documents: readonly Features[], ownerOf: readonly number[]): Map<string, number> {
  const owners = new Map<string, Set<number>>();
  documents.forEach((features, document) => {
    for (const feature of features.keys()) {
      const known = owners.get(feature) ?? new Set<number>();
      known.add(ownerOf[document] ?? 0);
      owners.set(feature, known);
    }
  });
  return new Map([...owners].map(([feature, known]) => [feature, known.size]));
}
