/**
 * Finds concepts by their labels in running text, whatever the order and form of the words, as long as they stand
 * close together in one sentence. A label of which only part stands there counts for as much as that part tells.
 */
import type { ConceptTable } from '../concept-table.ts';
import type { FiniteVerbs } from './finite-verbs.ts';
import { type Atoms, createAtoms, type WordAtoms } from './label-atoms.ts';
import { createCandidates } from './label-candidates.ts';
import type { LabelSentence } from './label-sentence.ts';
import { bestWindow, type Label, type Places, putAt, type Sight, wordsOf } from './label-window.ts';
import { COMMON_WORDS, isSmallWord, lightStemOf } from './tokens.ts';

export interface LabelMatch {
  readonly concept: number;
  /** How much of the label stands there, weighed by how telling its pieces are; per mille. */
  readonly coverage: number;
  readonly pieces: number;
  /** How many concepts have the most telling of the pieces that stand there in a label; Infinity when none does. */
  readonly sharedBy: number;
  /** Where, as numbers of tokens: `tokens` ascending. */
  readonly tokens: readonly number[];
  readonly isCorrected: boolean;
  /** No piece of it stands there but words that every vacancy has. */
  readonly isCommon: boolean;
  /** The label itself denies: `geen hoogtevrees`. That the text denies is then what is asked. */
  readonly isDenial: boolean;
}

export interface LabelMatcher {
  /**
   * The best match of each concept per sentence.
   * @param peopleAt the words for those of whom a token speaks, when it speaks of someone else: it counts only in
   * a label that names these people itself
   */
  match(sentence: LabelSentence, peopleAt?: (token: number) => readonly string[]): LabelMatch[];
}

const SEVERAL = /\p{L}{4,}(?:, \p{L}{4,})* (?:en|of) \p{L}{4,}/u;

export interface LabelMatcherOptions {
  /** How many words may stand between the pieces of a label. */
  readonly slack: number;
  /** A label of which less stands there, per mille, is not found. */
  readonly least: number;
  readonly finite: FiniteVerbs;
}

export function createLabelMatcher(concepts: ConceptTable, options: LabelMatcherOptions): LabelMatcher {
  const steps = labelMatcherInSteps(concepts, options);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** The same, step by step: who may not be kept waiting does something else in between. */
export function* labelMatcherInSteps(
  concepts: ConceptTable,
  { slack, least, finite }: LabelMatcherOptions,
): Generator<undefined, LabelMatcher> {
  const entries = concepts.numbers.flatMap((concept) =>
    [concepts.labelOf(concept) ?? '', ...concepts.altLabelsOf(concept)].flatMap((text) =>
      [text, ...oneOfSeveral(text)].map((one) => ({ concept, text: one, words: wordsOf(one) })),
    ),
  );
  yield;
  const atoms: Atoms = createAtoms(
    entries.map(({ words }) => words),
    finite,
  );
  yield;
  const common = new Set(atoms.ofLabel(COMMON_WORDS));
  const seen = new Set<string>();
  const pieces = entries.flatMap(({ concept, text, words }) => {
    const found = atoms.ofLabel(words);
    const light = lightOf(words, found);
    const isBare = found.length === 1 || found.every((atom) => common.has(atom));
    const beside = words.filter((word) => DENIES.has(word) || (isBare && MAKES_SENSE.has(word)));
    const key = `${concept} ${found.toSorted().join(' ')} ${light ?? ''} ${beside.join(' ')}`;
    if (found.length === 0 || seen.has(key)) return [];
    seen.add(key);
    return [{ concept, text, atoms: found, light, beside }];
  });
  const spread = spreadOf(pieces);
  const tell = (atom: number): number =>
    10 + Math.round(10 * Math.log2((1 + concepts.numbers.length) / (1 + (spread[atom] ?? 0))));
  const labels: Label[] = pieces.map((piece) => {
    const weights = piece.atoms.map(tell);
    return { ...piece, weights, total: weights.reduce((sum, weight) => sum + weight, 0) };
  });
  const candidates = createCandidates(labels, least, (one, other) => {
    const difference = tell(other) - tell(one);
    return difference !== 0 ? difference : atoms.stemOf(one) < atoms.stemOf(other) ? -1 : 1;
  });

  const tooLittle = { coverage: least, pieces: 0 };
  return {
    match: (sentence, peopleAt) => {
      const { tokens } = sentence;
      const places: Places = new Map();
      const corrected = new Set<number>();
      const put = (found: Omit<WordAtoms, 'isCorrected'>, at: number): void => {
        for (const atom of found.atoms) putAt(places, atom, 'own', at);
        for (const atom of found.alike) putAt(places, atom, 'alike', at);
      };
      tokens.forEach(({ text }, at) => {
        const found = atoms.ofWord(text);
        if (found.isCorrected) corrected.add(at);
        put(found, at);
      });
      for (const { verb, at } of sentence.verbs) put(atoms.ofVerb(verb), at);
      const sight: Sight = { slack, sentence, peopleAt };
      const best = new Map<number, LabelMatch>();
      for (const { label: number, most } of candidates.among(places)) {
        const label = labels[number];
        if (!label) continue;
        const other = best.get(label.concept) ?? tooLittle;
        if (!isBetter(coverageOf(label, most), label.atoms.length, other)) continue;
        const found = bestWindow(label, places, sight);
        if (!found) continue;
        const coverage = coverageOf(label, found.weight);
        if (!isBetter(coverage, found.pieces, other)) continue;
        best.set(label.concept, {
          concept: label.concept,
          coverage,
          pieces: found.pieces,
          sharedBy: Math.min(Infinity, ...found.own.map((atom) => spread[atom] ?? Infinity)),
          tokens: found.tokens,
          isCorrected: found.tokens.some((at) => corrected.has(at)),
          isCommon: found.own.every((atom) => common.has(atom)),
          isDenial: label.beside.some((word) => DENIES.has(word)),
        });
      }
      return [...best.values()];
    },
  };
}

function coverageOf({ total }: Label, weight: number): number {
  return Math.round((1000 * weight) / total);
}

function isBetter(
  coverage: number,
  pieces: number,
  other: { readonly coverage: number; readonly pieces: number },
): boolean {
  return coverage > other.coverage || (coverage === other.coverage && pieces > other.pieces);
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

/** In the labels of how many concepts each piece occurs: the fewer, the more telling. */
function spreadOf(
  labels: readonly { readonly concept: number; readonly atoms: readonly number[] }[],
): readonly number[] {
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
  return spread;
}

/** Small words that turn common words into a quality: `op tijd`, `goed met je handen`. */
const MAKES_SENSE: ReadonlySet<string> = new Set(
  'aan alle alleen altijd andere bij door eigen goed goede in met naar om op over tot tussen uit veel voor was zelf'.split(
    ' ',
  ),
);
const DENIES: ReadonlySet<string> = new Set(['geen', 'niet', 'zonder']);

/** The form of the word of a label that has only one; a compound is known by its parts. */
function lightOf(words: readonly string[], atoms: readonly number[]): string | undefined {
  const [word, ...others] = words.filter((one) => !isSmallWord(one));
  return atoms.length === 1 && word !== undefined && others.length === 0 ? lightStemOf(word) : undefined;
}
