/**
 * Which words of a sentence belong together, across commas too. `Je vervangt remmen, banden en uitlaten` is one list:
 * the verb goes with each of it. `Je voert kippen, melkt koeien en mest stallen uit` is three clauses, and nobody
 * milks the chickens.
 */
import type { FiniteVerbs } from './finite-verbs.ts';
import type { Token } from './tokens.ts';

export interface Together {
  /** Whether two words stand in one clause, a list being part of it. */
  isOneClause(one: number, other: number): boolean;
  /** A place as the words of a list count: each thing in it stands as near to its verb as the first. */
  placeOf(token: number): number;
  /** Whether what stands at two places may be one thing: in one clause, and not two things of a list before its end. */
  isTogether(one: number, other: number): boolean;
}

function wordsIn(line: string): ReadonlySet<string> {
  return new Set(line.split(' '));
}

const JOINS = wordsIn('en of');
const SUBJECTS = wordsIn('ik je jij u hij ze zij we wij men jullie');
/** `En je collega’s`, `haar, nagels`: what may also stand before a thing. */
const ARTICLES = wordsIn(
  'de het een je jouw uw onze hun zijn haar alle andere diverse verschillende overige ook',
);
const LINKS = wordsIn(
  'aan als bij dat die door in met naar om op over te tot tussen uit van via voor wat zonder waar wie hoe zodat',
);
/** A clause with one of these speaks of what the clause before names: `je haalt orders op, je pakt ze in`. */
const SPEAK_OF_BEFORE = wordsIn('ze hem deze die dat dit daarmee dan');
/** As an adjective is before its thing: `verse broodjes`, `mooie tuinen`, not `koffie zetten`. */
const INFLECTED = /(?:[aeiou]i|[^i])e$/;
const BEGINNING = 5;
const MOST_WORDS = 3;

interface Stretch {
  readonly from: number;
  readonly to: number;
}
/** Its things; the comma or the joining word before one is part of it. */
type List = readonly Stretch[];

export function createTogether(tokens: readonly Token[], verbs: FiniteVerbs): Together {
  const lists = listsIn(tokens, verbs);
  const things = thingsOf(tokens, lists);
  const places = placesOf(tokens, lists);
  const listed = new Set(lists.flatMap((list) => list.slice(1).map(({ from }) => from)));
  const clauses = new Uint16Array(tokens.length);
  const joins = new Uint16Array(tokens.length + 1);
  tokens.forEach((token, at) => {
    const isBreak = token.isApart ? !listed.has(at) : beginsClause(tokens, at, verbs);
    clauses[at] = (clauses[at - 1] ?? 0) + Number(isBreak && !speaksOfBefore(tokens, at));
    joins[at + 1] = (joins[at] ?? 0) + Number(JOINS.has(token.text));
  });
  const isOneClause = (one: number, other: number): boolean => clauses[one] === clauses[other];
  return {
    isOneClause,
    isTogether: (one, other) =>
      isOneClause(one, other) &&
      (things[one] === 0 ||
        things[other] === 0 ||
        things[one] === things[other] ||
        joins[one] !== joins[other]),
    placeOf: (token) => places[token] ?? token,
  };
}

/** Of each word the number of the thing of a list to which it belongs; 0 outside a list. */
function thingsOf(tokens: readonly Token[], lists: readonly List[]): Uint16Array {
  const things = new Uint16Array(tokens.length);
  lists.flat().forEach(({ from, to }, index) => {
    things.fill(index + 1, from, to);
  });
  return things;
}

/** Of each word its place when all things of a list stand where the first one does. */
function placesOf(tokens: readonly Token[], lists: readonly List[]): Int32Array {
  const places = new Int32Array(tokens.length);
  let next = 0;
  let saved = 0;
  const putUntil = (end: number): void => {
    for (; next < end; next += 1) places[next] = next - saved;
  };
  for (const list of lists) {
    const first = list[0]?.from ?? 0;
    putUntil(first);
    const start = first - saved;
    for (const { from, to } of list) for (let at = from; at < to; at += 1) places[at] = start + at - from;
    next = list.at(-1)?.to ?? next;
    saved = next - start - Math.max(...list.map(({ from, to }) => to - from));
  }
  putUntil(tokens.length);
  return places;
}

function listsIn(tokens: readonly Token[], verbs: FiniteVerbs): readonly List[] {
  return tokens.flatMap(({ text, isApart }, join) => {
    if (!JOINS.has(text) || isApart || beginsClause(tokens, join, verbs)) return [];
    const things: Stretch[] = [];
    let to = join;
    for (let at = join - 1; at > 0 && !JOINS.has(tokens[at]?.text ?? ''); at -= 1) {
      if (!tokens[at]?.isApart) continue;
      if (!isThing(tokens.slice(at, to), verbs)) break;
      things.unshift({ from: at, to });
      to = at;
    }
    // Where the first thing begins and the last one ends nothing says: the word next to the comma is enough.
    return things.length === 0 ? [] : [[{ from: to - 1, to }, ...things, { from: join, to: join + 2 }]];
  });
}

/** Whether what stands between two commas can be one thing of a list: short, and no clause of its own. */
function isThing(tokens: readonly Token[], { isFiniteVerb }: FiniteVerbs): boolean {
  const words = tokens.map(({ text }) => text);
  const isBefore = (word: string, at: number): boolean => ARTICLES.has(word) || (at === 0 && LINKS.has(word));
  const first = words.findIndex((word, at) => !isBefore(word, at));
  const own = words.slice(first);
  if (first === -1 || own.length > MOST_WORDS) return false;
  if (own.some((word) => SUBJECTS.has(word) || LINKS.has(word))) return false;
  if (words.length === 1) return true;
  // `Melkt koeien` and `tafels dekken` are deeds with their object, `verse broodjes` is a thing.
  const isDeed = own.length > 1 && /en$/.test(own.at(-1) ?? '') && !INFLECTED.test(own[0] ?? '');
  return !isDeed && !own.some(isFiniteVerb);
}

/** Whether a clause begins with a joining word: `en vult de werkbon in`, `en haal je`; not `controleert en vult`. */
function beginsClause(
  tokens: readonly Token[],
  at: number,
  { isFiniteVerb, infinitiveOf }: FiniteVerbs,
): boolean {
  const wordAt = (place: number): string => tokens[place]?.text ?? '';
  if (!JOINS.has(wordAt(at))) return false;
  const isVerb = (word: string): boolean => isFiniteVerb(word) || infinitiveOf(word) !== undefined;
  const [next, second] = [wordAt(at + 1), wordAt(at + 2)];
  if (SUBJECTS.has(next)) return next !== 'je' || isFiniteVerb(second);
  if (SUBJECTS.has(second)) return isVerb(next) && !isVerb(wordAt(at - 1));
  return isFiniteVerb(next) && !isFiniteVerb(wordAt(at - 1));
}

/** Whether the clause that begins here needs the one before: `je pakt ze in`, `dan meld je dat`. */
function speaksOfBefore(tokens: readonly Token[], from: number): boolean {
  const first = JOINS.has(tokens[from]?.text ?? '') ? from + 1 : from;
  for (let at = first + 1; at < from + BEGINNING; at += 1) {
    const { text, isApart } = tokens[at] ?? { text: '', isApart: true };
    if (isApart) return false;
    if (SPEAK_OF_BEFORE.has(text)) return true;
  }
  return false;
}
