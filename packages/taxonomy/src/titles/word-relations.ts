/**
 * Which word parts stand for one another in job titles. Two sources: the labels of the taxonomy itself, for all
 * labels of one concept name the same work, so that what differs between two of them can often take each other's
 * place (`leerkracht wiskunde`, `docent wiskunde`); and the general synonyms of `title-synonyms.ts`.
 */

/** Part, and how well it stands for the other, per mille; the part itself first, then the best one. */
export type Relations = readonly (readonly [part: string, strength: number])[];

/** A concept with many labels says its relations often enough in this many. */
const LABELS_PER_CONCEPT = 40;
/** Labels that differ in more parts are told differently altogether. */
const MOST_DIFFERENT = 3;
/** Two labels without a common part are weaker witnesses. */
const WITHOUT_COMMON = 0.5;
/** Concepts that a part must have beyond its own before a relation counts in full. */
const DOUBT = 3;
const LEAST_SHARE = 0.02;
const MOST_LEARNED = 12;
const LEARNED = 900;
const SYNONYM = 700;

type Witnesses = Map<number, Map<number, number>>;

/** Of one concept: for each pair of parts the best pair of labels in which one stands where the other does not. */
function addWitnesses(labels: readonly (readonly number[])[], witnesses: Witnesses): void {
  const best = new Map<number, Map<number, number>>();
  for (const left of labels) {
    for (const right of labels) {
      if (left === right) continue;
      const leftOnly = left.filter((part) => !right.includes(part));
      const rightOnly = right.filter((part) => !left.includes(part));
      const most = Math.max(leftOnly.length, rightOnly.length);
      if (leftOnly.length === 0 || rightOnly.length === 0 || most > MOST_DIFFERENT) continue;
      const common = left.length > leftOnly.length ? 1 : WITHOUT_COMMON;
      const worth = common / (leftOnly.length * rightOnly.length);
      for (const from of leftOnly) {
        const row = best.get(from) ?? new Map<number, number>();
        best.set(from, row);
        for (const to of rightOnly) row.set(to, Math.max(row.get(to) ?? 0, worth));
      }
    }
  }
  for (const [from, row] of best) {
    const known = witnesses.get(from) ?? new Map<number, number>();
    witnesses.set(from, known);
    for (const [to, worth] of row) known.set(to, (known.get(to) ?? 0) + worth);
  }
}

function learn(
  concepts: readonly (readonly (readonly string[])[])[],
  spread: ReadonlyMap<string, number>,
): Map<string, [part: string, strength: number][]> {
  const parts = [...spread.keys()];
  const idOf = new Map(parts.map((part, id) => [part, id]));
  const witnesses: Witnesses = new Map();
  for (const labels of concepts) {
    addWitnesses(
      labels.slice(0, LABELS_PER_CONCEPT).map((label) => label.map((part) => idOf.get(part) ?? 0)),
      witnesses,
    );
  }
  const learned = new Map<string, [string, number][]>();
  for (const [from, row] of witnesses) {
    const part = parts[from] ?? '';
    const held = spread.get(part) ?? 1;
    const related = [...row]
      .map(([to, worth]): [string, number] => {
        const other = parts[to] ?? '';
        // A part of everywhere (medewerker) stands beside everything and replaces little of it.
        const usualness = Math.min(1, Math.sqrt(held / (spread.get(other) ?? 1)) + 0.3);
        return [other, (worth / (held + DOUBT)) * usualness];
      })
      .filter(([, share]) => share > LEAST_SHARE)
      .sort((left, right) => right[1] - left[1] || (left[0] < right[0] ? -1 : 1))
      .slice(0, MOST_LEARNED)
      .map(([other, share]): [string, number] => [
        other,
        Math.round(LEARNED * Math.sqrt(Math.min(1, share))),
      ]);
    if (related.length > 0) learned.set(part, related);
  }
  return learned;
}

/**
 * @param concepts the labels of each concept, each as its distinct parts
 * @param spread in how many concepts each part occurs
 * @param groups parts that are synonyms by themselves
 * @returns what a part may stand for; a part that nothing is known of stands for itself
 */
export function relateWords(
  concepts: readonly (readonly (readonly string[])[])[],
  spread: ReadonlyMap<string, number>,
  groups: readonly (readonly string[])[],
): (part: string) => Relations {
  const strengths = new Map<string, Map<string, number>>();
  for (const [part, related] of learn(concepts, spread)) strengths.set(part, new Map(related));
  for (const group of groups) {
    for (const part of group) {
      const row = strengths.get(part) ?? new Map<string, number>();
      strengths.set(part, row);
      for (const other of group) {
        if (other !== part) row.set(other, Math.max(row.get(other) ?? 0, SYNONYM));
      }
    }
  }
  const relations = new Map<string, Relations>();
  for (const [part, row] of strengths) {
    const others = [...row].sort((left, right) => right[1] - left[1] || (left[0] < right[0] ? -1 : 1));
    relations.set(part, [[part, 1000], ...others]);
  }
  return (part) => relations.get(part) ?? [[part, 1000]];
}
