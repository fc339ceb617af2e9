/**
 * Spelling errors: finds the known word from which a word differs by one letter more, less, other or swapped.
 * Looked up by deletions (as SymSpell does), so that its cost does not grow with the vocabulary.
 */
export interface NearWords {
  /** @returns the known word; undefined for a short word or one without a near one */
  correct(word: string): string | undefined;
}

const SHORTEST = 8;

function deletionsOf(word: string): string[] {
  return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));
}

export function createNearWords(vocabulary: Iterable<string>): NearWords {
  const known = new Set<string>();
  const byDeletion = new Map<string, string>();
  const add = (key: string, word: string): void => {
    const other = byDeletion.get(key);
    // Of several the first in the alphabet, so that the order of the vocabulary does not matter.
    if (other === undefined || word < other) byDeletion.set(key, word);
  };
  for (const word of vocabulary) {
    if (word.length < SHORTEST || known.has(word)) continue;
    known.add(word);
    add(word, word);
    for (const key of deletionsOf(word)) add(key, word);
  }
  return {
    correct: (word) => {
      if (word.length < SHORTEST || known.has(word)) return undefined;
      const more = byDeletion.get(word);
      if (more !== undefined) return more;
      for (const key of deletionsOf(word)) {
        const found = byDeletion.get(key);
        // One deletion on each side: a letter other or two swapped, not two letters apart in length.
        if (
          found !== undefined &&
          Math.abs(found.length - word.length) <= 1 &&
          found.charAt(0) === word.charAt(0)
        )
          return found;
      }
      return undefined;
    },
  };
}
