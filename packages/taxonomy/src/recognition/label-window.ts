/**
 * Where in a sentence the pieces of one label stand together: the words of the label itself, or words that are used
 * for them, close enough, on one side of a comma, and about the candidate.
 */
import type { Together } from './label-lists.ts';
import type { LabelSentence } from './label-sentence.ts';
import { foldText } from './source-text.ts';
import { lightStemsOf, type Token, tokensOf } from './tokens.ts';

export interface Label {
  readonly concept: number;
  readonly text: string;
  readonly atoms: readonly number[];
  readonly weights: readonly number[];
  readonly total: number;
  /** Of a label of one piece: the form that its word has to have. */
  readonly light: string | undefined;
  /** Small words that make the sense of a label, of `goed met je handen` or `geen hoogtevrees`: they stand there too. */
  readonly beside: readonly string[];
}

/** No sentence says a word so often; what does gains nothing by going on. */
const MOST_PLACES = 64;
/** What a word that is used for the label's own is worth of it. */
export const ALIKE = 0.85;
const NOWHERE: PieceAt = { own: [], alike: [] };

/** Where a piece stands: by its own word, and by one that is used for it. */
export interface PieceAt {
  readonly own: number[];
  readonly alike: number[];
}
export type Places = Map<number, PieceAt>;

export function putAt(places: Places, atom: number, kind: keyof PieceAt, at: number): void {
  const known = places.get(atom);
  const piece = known ?? { own: [], alike: [] };
  if (!known) places.set(atom, piece);
  const row = piece[kind];
  if (row.length < MOST_PLACES && !row.includes(at)) row.push(at);
}

export function wordsOf(label: string): string[] {
  return tokensOf(foldText(label)).map(({ text }) => text);
}

/** What a window is looked for in. */
export interface Sight {
  readonly slack: number;
  readonly sentence: LabelSentence;
  /** Undefined where all words are about the candidate. */
  readonly peopleAt: ((token: number) => readonly string[]) | undefined;
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

const BESIDE = 4;

function standsBeside(words: readonly Token[], at: number, word: string): boolean {
  return words.slice(Math.max(0, at - BESIDE), at + BESIDE + 1).some(({ text }) => text === word);
}

export interface Window {
  readonly weight: number;
  readonly pieces: number;
  readonly tokens: readonly number[];
  /** The pieces that stand there by their own word. */
  readonly own: readonly number[];
}

/** The place in a row that is nearest to a word and belongs with it; -1 when there is none. */
function nearestTo(
  anchor: number,
  row: readonly number[],
  reach: number,
  { isTogether, placeOf }: Together,
  taken?: readonly number[],
): number {
  let nearest = -1;
  let distance = reach + 1;
  for (const at of row) {
    const away = Math.abs(placeOf(at) - placeOf(anchor));
    if (away >= distance || taken?.includes(at) || (at !== anchor && !isTogether(at, anchor))) continue;
    nearest = at;
    distance = away;
  }
  return nearest;
}

/** The places that count for a label: of words about the candidate, in the form and the company that it asks. */
function rowsOf({ text, atoms, light, beside }: Label, places: Places, sight: Sight): readonly PieceAt[] {
  const { peopleAt } = sight;
  const { tokens, verbsAt } = sight.sentence;
  const counts = (at: number): boolean => {
    const people = peopleAt?.(at);
    if (people && people.length > 0 && !namesPeople(text, people)) return false;
    const hasForm = (word: string): boolean => light === undefined || lightStemsOf(word).includes(light);
    if (!hasForm(tokens[at]?.text ?? '') && !verbsAt(at).some(hasForm)) return false;
    return beside.every((word) => standsBeside(tokens, at, word));
  };
  const isFree = !peopleAt && light === undefined && beside.length === 0;
  return atoms.map((atom) => {
    const found = places.get(atom) ?? NOWHERE;
    const { own, alike } = found;
    if (isFree) return found;
    return { own: own.filter(counts), alike: alike.length > 0 ? alike.filter(counts) : alike };
  });
}

/** One piece has no stretch to compare: its first own word, and else the first that is used for it. */
function windowOfOne({ atoms, weights: [weight = 0] }: Label, { own, alike }: PieceAt): Window | undefined {
  const [ownAt] = own;
  if (ownAt !== undefined) return { weight, pieces: 1, tokens: [ownAt], own: atoms };
  const [alikeAt] = alike;
  return alikeAt === undefined
    ? undefined
    : { weight: weight * ALIKE, pieces: 1, tokens: [alikeAt], own: [] };
}

/** The stretch in which most of a label's pieces stand together; the shortest of equals. */
export function bestWindow(label: Label, places: Places, sight: Sight): Window | undefined {
  const { atoms, weights } = label;
  const rows = rowsOf(label, places, sight);
  if (rows.length === 1) return windowOfOne(label, rows[0] ?? NOWHERE);
  const { together } = sight.sentence;
  const reach = sight.slack + atoms.length;
  let best: { weight: number; length: number; exact: number[]; used: number[] } | undefined;
  const tryAt = (anchor: number): void => {
    const exact = rows.map(({ own }) => nearestTo(anchor, own, reach, together));
    // One word is not both what is done and what it is done to.
    const used = [...exact];
    let weight = 0;
    let first = anchor;
    let last = anchor;
    rows.forEach(({ alike }, index) => {
      const isOwn = exact[index] !== -1;
      if (!isOwn && alike.length > 0) used[index] = nearestTo(anchor, alike, reach, together, used);
      const at = used[index] ?? -1;
      if (at === -1) return;
      weight += (weights[index] ?? 0) * (isOwn ? 1 : ALIKE);
      first = Math.min(first, at);
      last = Math.max(last, at);
    });
    const length = last - first;
    if (!best || weight > best.weight || (weight === best.weight && length < best.length))
      best = { weight, length, exact, used };
  };
  for (const { own, alike } of rows) {
    own.forEach(tryAt);
    alike.forEach(tryAt);
  }
  if (!best) return undefined;
  const { weight, exact, used } = best;
  const found = used.filter((at) => at !== -1);
  return {
    weight,
    pieces: found.length,
    tokens: [...new Set(found)].sort((one, other) => one - other),
    own: atoms.filter((_, index) => exact[index] !== -1),
  };
}
