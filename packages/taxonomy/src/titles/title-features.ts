/** What two titles can have in common: runs of letters, and the parts of their words. */
import type { Split } from './compound-parts.ts';
import type { Features } from './feature-index.ts';
import type { Relations } from './word-relations.ts';
import { wordStem } from './word-stem.ts';

const RUN = 3;
/** A compound as a whole counts beside its parts, for what it means more than they do. */
const WHOLE_WORD = 0.5;

function add(features: Map<string, number>, feature: string, times: number): void {
  features.set(feature, (features.get(feature) ?? 0) + times);
}

/** Runs of three letters within each word, its edges included: forgiving of spelling and of compounds. */
export function letterFeatures(words: readonly string[]): Features {
  const features = new Map<string, number>();
  for (const word of words) {
    const edged = ` ${word} `;
    for (let at = 0; at + RUN <= edged.length; at++) add(features, edged.slice(at, at + RUN), 1);
  }
  return features;
}

/** The distinct stems of the parts of the words. */
export function partStems(words: readonly string[], split: Split): string[] {
  return [...new Set(words.flatMap((word) => split(word).map(wordStem)))];
}

/** One name for a word: the stem of a simple word, a marked one of a compound. */
export function wordKey(word: string, split: Split): string {
  return split(word).length > 1 ? `=${wordStem(word)}` : wordStem(word);
}

/** Stems of the parts of each word, and of compounds as a whole. */
export function partFeatures(words: readonly string[], split: Split): Features {
  const features = new Map<string, number>();
  for (const word of words) {
    const parts = split(word);
    for (const part of parts) add(features, wordStem(part), 1);
    if (parts.length > 1) features.set(`=${wordStem(word)}`, WHOLE_WORD);
  }
  return features;
}

/** The features, and what may stand for them as far as it does. */
export function widen(features: Features, relationsOf: (part: string) => Relations): Features {
  const widened = new Map(features);
  for (const [feature, times] of features) {
    for (const [related, strength] of relationsOf(feature)) {
      if (features.has(related)) continue;
      widened.set(related, Math.max(widened.get(related) ?? 0, (times * strength) / 1000));
    }
  }
  return widened;
}

/** In how many owners (concepts) each feature occurs. */
export function countOwners(
  documents: readonly Iterable<string>[],
  ownerOf: readonly number[],
): Map<string, number> {
  const owners = new Map<string, Set<number>>();
  documents.forEach((features, document) => {
    for (const feature of features) {
      const known = owners.get(feature) ?? new Set<number>();
      owners.set(feature, known.add(ownerOf[document] ?? 0));
    }
  });
  return new Map([...owners].map(([feature, known]) => [feature, known.size]));
}
