/** The labels of a taxonomy as titles are compared with: each concept's together, every one once. */
import { titleWords } from './title-words.ts';

export interface TitleEntry {
  readonly concept: number;
  readonly label: string;
  readonly preferred: boolean;
  /** A group of occupations (of ISCO, say), which stands below an occupation that fits as well. */
  readonly isGroup?: boolean;
}

export interface TitleLabel {
  readonly text: string;
  readonly words: readonly string[];
}

export interface TitleConcept {
  readonly concept: number;
  readonly isGroup: boolean;
  /** The preferred one first; never empty. */
  readonly labels: readonly TitleLabel[];
}

/** Not by locale: the same order on every machine. */
function byText(left: TitleEntry, right: TitleEntry): number {
  return left.label < right.label ? -1 : left.label > right.label ? 1 : 0;
}

/**
 * Labels that are the same but for gender, hyphens and the like count once, in the spelling of the preferred one.
 *
 * @returns concepts by number; those without a word in any label are left out
 */
export function groupLabels(entries: readonly TitleEntry[]): TitleConcept[] {
  const byConcept = new Map<number, TitleEntry[]>();
  for (const entry of entries) {
    const known = byConcept.get(entry.concept);
    if (known) known.push(entry);
    else byConcept.set(entry.concept, [entry]);
  }
  return [...byConcept]
    .sort(([left], [right]) => left - right)
    .map(([concept, own]) => {
      const labels = new Map<string, TitleLabel>();
      own.sort((left, right) => Number(right.preferred) - Number(left.preferred) || byText(left, right));
      for (const { label: text } of own) {
        const words = titleWords(text);
        const key = words.join(' ');
        if (words.length > 0 && !labels.has(key)) labels.set(key, { text, words });
      }
      return { concept, isGroup: own.some(({ isGroup }) => isGroup === true), labels: [...labels.values()] };
    })
    .filter(({ labels }) => labels.length > 0);
}
