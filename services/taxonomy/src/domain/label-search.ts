/**
 * Finding concepts by what someone types. A label that is the same comes first, then labels that begin with it, then
 * labels with a word that begins with it, then labels that hold it; the own name before other names each time.
 */
import type { ConceptTable } from '@vlinderdas/taxonomy/concept-table';
import { normaliseLabel } from '@vlinderdas/taxonomy/label-form';

export interface Hit {
  number: number;
  /** The other name by which it was found; absent when it was the concept's own. */
  foundAs: string | undefined;
}

interface RankedHit extends Hit {
  rank: Rank;
}

export interface LabelSearch {
  /** All hits, best first, in a total order. */
  find(typed: string): RankedHit[];
  /** Every concept by name. */
  all(): readonly Hit[];
  /** The words of all labels, in the form in which they are compared. */
  words(): Iterable<string>;
}

interface Label {
  number: number;
  text: string;
  isName: boolean;
  whole: string;
  words: readonly string[];
}

/** Lower is better; even for a name, odd for another name. */
type Rank = number;

/** A text in words, as they are written. */
export function labelWords(text: string): string[] {
  return text.split(/[\s/()-]+/).filter((word) => word !== '');
}

function toLabel(number: number, text: string, isName: boolean): Label {
  const words = labelWords(text).map(normaliseLabel);
  return { number, text, isName, whole: normaliseLabel(text), words };
}

function rankOf(label: Label, typed: string): Rank | undefined {
  const position = label.whole.indexOf(typed);
  if (position < 0) return undefined;
  const other = label.isName ? 0 : 1;
  if (label.whole === typed) return 0 + other;
  if (position === 0) return 2 + other;
  if (label.words.some((word) => word.startsWith(typed))) return 4 + other;
  return 6 + other;
}

/** Small tables: a scan of some ten thousand labels takes a millisecond. */
export function createLabelSearch(concepts: ConceptTable): LabelSearch {
  const names = new Intl.Collator('nl');
  const labels = concepts.numbers.flatMap((number) => [
    toLabel(number, concepts.labelOf(number) ?? '', true),
    ...concepts.altLabelsOf(number).map((label) => toLabel(number, label, false)),
  ]);
  const byName = (one: number, other: number) =>
    names.compare(concepts.labelOf(one) ?? '', concepts.labelOf(other) ?? '') || one - other;
  const sorted = [...concepts.numbers].sort(byName).map((number) => ({ number, foundAs: undefined }));

  return {
    all: () => sorted,
    words: () => labels.flatMap(({ words }) => words),
    find(typed) {
      const wanted = normaliseLabel(typed);
      if (wanted === '') return [];
      const best = new Map<number, { rank: Rank; label: Label }>();
      for (const label of labels) {
        const rank = rankOf(label, wanted);
        if (rank === undefined || rank >= (best.get(label.number)?.rank ?? Number.POSITIVE_INFINITY))
          continue;
        best.set(label.number, { rank, label });
      }
      return [...best.values()]
        .sort((one, other) => one.rank - other.rank || byName(one.label.number, other.label.number))
        .map(({ rank, label }) => ({
          number: label.number,
          foundAs: label.isName ? undefined : label.text,
          rank,
        }));
    },
  };
}
