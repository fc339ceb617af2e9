/**
 * Finds concepts by their labels in running text, whatever the order and form of the words, as long as they stand
 * close together in one sentence. A label of which only part stands there counts for as much as that part tells.
 */
import type { ConceptTable } from '../concept-table.ts';
import { type Atoms, createAtoms } from './label-atoms.ts';
import { foldText } from './source-text.ts';
import { isSmallWord, lightStemOf, lightStemsOf, type Token, tokensOf } from './tokens.ts';

export interface LabelMatch {
  readonly concept: number;
  /** How much of the label stands there, weighed by how telling its pieces are; per mille. */
  readonly coverage: number;
  readonly pieces: number;
  /** Where, as numbers of tokens: `tokens` ascending. */
  readonly tokens: readonly number[];
  readonly isCorrected: boolean;
}

export interface LabelMatcher {
  /**
   * The best match of each concept per sentence.
   * @param tokens of one sentence
   * @param peopleAt the words for those of whom a token speaks, when it speaks of someone else: it counts only in
   * a label that names these people itself
   */
  match(tokens: readonly Token[], peopleAt?: (token: number) => readonly string[]): LabelMatch[];
}

interface Label {
  readonly concept: number;
  readonly text: string;
  readonly atoms: readonly number[];
  readonly weights: readonly number[];
  readonly total: number;
  /** Of a label of one piece: the form that its word has to have. */
  readonly light: string | undefined;
}

const SEVERAL = /\p{L}{4,}(?:, \p{L}{4,})* (?:en|of) \p{L}{4,}/u;
const NOBODY: readonly string[] = [];
/** No sentence says a word so often; what does gains nothing by going on. */
const MOST_PLACES = 64;
/** By how many of its rarest pieces a label is looked up. */
const KEYS = 2;

/**
 * @param slack how many words may stand between the pieces of a label
 * @param least a label of which less stands there, per mille, is not found
 */
export function createLabelMatcher(concepts: ConceptTable, slack: number, least: number): LabelMatcher {
  const entries = concepts.numbers.flatMap((concept) =>
    [concepts.labelOf(concept) ?? '', ...concepts.altLabelsOf(concept)].flatMap((text) =>
      [text, ...oneOfSeveral(text)].map((one) => ({ concept, text: one, words: wordsOf(one) })),
    ),
  );
  const atoms: Atoms = createAtoms(entries.map(({ words }) => words));
  const seen = new Set<string>();
  const pieces = entries.flatMap(({ concept, text, words }) => {
    const found = atoms.ofLabel(words);
    const light = lightOf(words, found);
    const key = `${concept} ${found.toSorted().join(' ')} ${light ?? ''}`;
    if (found.length === 0 || seen.has(key)) return [];
    seen.add(key);
    return [{ concept, text, atoms: found, light }];
  });
  const tell = tellingOf(pieces, concepts.numbers.length);
  const labels: Label[] = pieces.map((piece) => {
    const weights = piece.atoms.map(tell);
    return { ...piece, weights, total: weights.reduce((sum, weight) => sum + weight, 0) };
  });
  const byAtom: number[][] = [];
  labels.forEach(({ atoms: found }, label) => {
    const rarest = found.toSorted(
      (one, other) => tell(other) - tell(one) || (atoms.stemOf(one) < atoms.stemOf(other) ? -1 : 1),
    );
    for (const atom of rarest.slice(0, KEYS)) {
      byAtom[atom] ??= [];
      byAtom[atom].push(label);
    }
  });

  return {
    match: (tokens, peopleAt = () => NOBODY) => {
      const places = new Map<number, number[]>();
      const corrected = new Set<number>();
      const put = (atom: number, at: number): void => {
        const row = places.get(atom);
        if (!row) places.set(atom, [at]);
        else if (row.length < MOST_PLACES && !row.includes(at)) row.push(at);
      };
      tokens.forEach(({ text }, at) => {
        const found = atoms.ofWord(text);
        if (found.isCorrected) corrected.add(at);
        for (const atom of found.atoms) put(atom, at);
      });
      for (const { verb, at } of separatedVerbs(tokens)) for (const atom of atoms.ofVerb(verb)) put(atom, at);
      const sight: Sight = { slack, tokens, isTogether: createTogether(tokens), peopleAt };
      const candidates = new Set<number>();
      for (const atom of places.keys()) for (const label of byAtom[atom] ?? []) candidates.add(label);
      const best = new Map<number, LabelMatch>();
      for (const candidate of candidates) {
        const label = labels[candidate];
        if (!label || !canReach(label, places, least)) continue;
        const found = bestWindow(label, places, sight);
        if (!found) continue;
        const match: LabelMatch = {
          concept: label.concept,
          coverage: Math.round((1000 * found.weight) / label.total),
          pieces: found.pieces,
          tokens: found.tokens,
          isCorrected: found.tokens.some((at) => corrected.has(at)),
        };
        const other = best.get(label.concept);
        if (
          !other ||
          match.coverage > other.coverage ||
          (match.coverage === other.coverage && match.pieces > other.pieces)
        )
          best.set(label.concept, match);
      }
      return [...best.values()].filter(({ coverage }) => coverage >= least);
    },
  };
}

/** A label that names several things at once, with one of them: `ramen plaatsen` of `ramen en deuren plaatsen`. */
function oneOfSeveral(label: string): string[] {
  const several = SEVERAL.exec(label);
  if (!several) return [];
  const [list] = several;
  const rest = (one: string) =>
    label.slice(0, several.index) + one + label.slice(several.index + list.length);
  return list
    .split(/, | en | of /)
    .map(rest)
    .filter((one) => one.includes(' '));
}

function wordsOf(label: string): string[] {
  return tokensOf(foldText(label)).map(({ text }) => text);
}

/** How telling each piece is: the fewer concepts it occurs in, the more. */
function tellingOf(
  labels: readonly { readonly concept: number; readonly atoms: readonly number[] }[],
  concepts: number,
): (atom: number) => number {
  const spread: number[] = [];
  const last: number[] = [];
  for (const { concept, atoms } of labels) {
    for (const atom of atoms) {
      // Labels of one concept stand together.
      if (last[atom] === concept) continue;
      last[atom] = concept;
      spread[atom] = (spread[atom] ?? 0) + 1;
    }
  }
  const weights = spread.map((count) => 10 + Math.round(10 * Math.log2((1 + concepts) / (1 + count))));
  return (atom) => weights[atom] ?? 0;
}

/** Whether enough of the label stands in the sentence at all, wherever. */
function canReach(
  { atoms, weights, total }: Label,
  places: ReadonlyMap<number, unknown>,
  least: number,
): boolean {
  let weight = 0;
  for (let at = 0; at < atoms.length; at += 1) if (places.has(atoms[at] ?? -1)) weight += weights[at] ?? 0;
  return Math.round((1000 * weight) / total) >= least;
}

/** Parts of a verb that stand apart from it: `stelt de machine in`, `in te stellen`. */
const PARTICLES: ReadonlySet<string> = new Set(
  'aan af bij dicht door in klaar los mee na neer om op over samen schoon terug toe uit vast voor weg'.split(
    ' ',
  ),
);
const PARTICLE_REACH = 9;

function separatedVerbs(tokens: readonly Token[]): { verb: string; at: number }[] {
  return tokens.flatMap(({ text: particle }, at) => {
    if (!PARTICLES.has(particle)) return [];
    const ahead = tokens[at + 1]?.text === 'te' ? tokens[at + 2] : undefined;
    if (ahead) return [{ verb: particle + ahead.text, at: at + 2 }];
    const from = Math.max(0, at - PARTICLE_REACH);
    return tokens
      .slice(from, at)
      .flatMap(({ text }, index) => (text.length > 3 ? [{ verb: particle + text, at: from + index }] : []));
  });
}

/** What a window is looked for in. */
interface Sight {
  readonly slack: number;
  readonly tokens: readonly Token[];
  isTogether(one: number, other: number): boolean;
  peopleAt(token: number): readonly string[];
}

/** Whether a label itself names one of these people: `collega’s inwerken`. */
function namesPeople(label: string, people: readonly string[]): boolean {
  const named = new Set(people.flatMap((who) => tokensOf(who).map(({ text }) => withoutNumber(text))));
  return wordsOf(label).some((word) => named.has(withoutNumber(word)));
}

/** `Koken` is no plural of `kok`. */
function withoutNumber(word: string): string {
  return word.replace(/(?:(?<=.{2})s|(?<=.{5})en)$/, '');
}

/**
 * Whether words on both sides of a comma belong together: only in a list. `Kozijnen, ramen en deuren plaatsen` is
 * one thing, `bus inruimen, route rijden` two.
 */
function createTogether(tokens: readonly Token[]): (one: number, other: number) => boolean {
  const breaks = new Uint16Array(tokens.length + 1);
  const joins = new Uint16Array(tokens.length + 1);
  tokens.forEach(({ text, isApart }, at) => {
    breaks[at + 1] = (breaks[at] ?? 0) + Number(isApart);
    joins[at + 1] = (joins[at] ?? 0) + Number(text === 'en' || text === 'of');
  });
  return (one, other) => {
    const [first, last] = one < other ? [one, other] : [other, one];
    const isApart = (breaks[last + 1] ?? 0) > (breaks[first + 1] ?? 0);
    return !isApart || (joins[last] ?? 0) > (joins[first] ?? 0);
  };
}

/** The form of the word of a label that has only one; a compound is known by its parts. */
function lightOf(words: readonly string[], atoms: readonly number[]): string | undefined {
  const [word, ...others] = words.filter((one) => !isSmallWord(one));
  return atoms.length === 1 && word !== undefined && others.length === 0 ? lightStemOf(word) : undefined;
}

interface Window {
  readonly weight: number;
  readonly pieces: number;
  readonly tokens: readonly number[];
}

/** The stretch in which most of a label's pieces stand together; the shortest of equals. */
function bestWindow(
  { text, atoms, weights, light }: Label,
  places: ReadonlyMap<number, readonly number[]>,
  { slack, tokens: words, isTogether, peopleAt }: Sight,
): Window | undefined {
  const counts = (at: number): boolean => {
    const people = peopleAt(at);
    if (people.length > 0 && !namesPeople(text, people)) return false;
    return light === undefined || lightStemsOf(words[at]?.text ?? '').includes(light);
  };
  const rows = atoms.map((atom) => (places.get(atom) ?? []).filter(counts));
  const reach = slack + atoms.length;
  let best: (Window & { length: number }) | undefined;
  for (const row of rows) {
    for (const anchor of row) {
      let weight = 0;
      let pieces = 0;
      const tokens: number[] = [];
      rows.forEach((others, index) => {
        let nearest: number | undefined;
        for (const at of others) {
          if (Math.abs(at - anchor) > reach || !isTogether(at, anchor)) continue;
          if (nearest === undefined || Math.abs(at - anchor) < Math.abs(nearest - anchor)) nearest = at;
        }
        if (nearest === undefined) return;
        weight += weights[index] ?? 0;
        pieces += 1;
        if (!tokens.includes(nearest)) tokens.push(nearest);
      });
      tokens.sort((one, other) => one - other);
      const length = (tokens.at(-1) ?? 0) - (tokens[0] ?? 0);
      if (!best || weight > best.weight || (weight === best.weight && length < best.length))
        best = { weight, pieces, tokens, length };
    }
  }
  return best;
}
