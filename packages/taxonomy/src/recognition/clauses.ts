/**
 * Where sentences and their parts begin and end, under which heading they stand, and so how heavily something in
 * them is asked. The scope of a word as `vereist` or `geen` is its part of the sentence; only a part that says
 * nothing itself looks at its neighbours, because lists are written once: `VCA, BHV en EHBO zijn een pré`.
 */
import {
  AT_LEAST,
  CANNOT,
  DENIED_AFTER,
  DENIED_BEFORE,
  HARD,
  HEADINGS,
  NOT_DENIED_BEFORE,
  OFFERED,
  type Section,
  SOFT,
  STATED,
  WITHOUT,
} from './clause-wording.ts';
import type { Weight } from './reading.ts';
import { BULLET, type SourceText } from './source-text.ts';

export type Asked = Weight | 'niet' | 'aanbod';

interface Part {
  readonly from: number;
  readonly to: number;
  /** Begins with `maar`: what stands before does not reach into it. */
  readonly isTurn: boolean;
}

export interface Sentence {
  readonly from: number;
  readonly to: number;
  readonly section: Section;
  readonly parts: readonly Part[];
}

export interface Clauses {
  readonly sentences: readonly Sentence[];
  sentenceAt(position: number): Sentence;
  /** The part of the sentence around a stretch. */
  partAt(from: number, to: number): { from: number; to: number };
  /** How a stretch is asked; `unsaid` is the answer where neither wording nor heading tells. */
  weigh(from: number, to: number, unsaid?: Weight): Asked;
  /** Whether its own part of the sentence makes it a condition in so many words. */
  isDemanded(from: number, to: number): boolean;
}

const LONGEST_HEADING = 70;
const MOST_HEADING_WORDS = 9;
/** A point that ends no sentence: after these, after one letter, and between digits. */
const ABBREVIATION =
  /(?:^|[^a-z])(?:[a-z]|[a-z]{0,14}cert|chauff?|mdw|medew|prod|adm|min|max|ca|evt|bijv|bv|incl|excl|nr|tel|gevr|cert|dipl|ivm|mbt|zsm|pw|vlgs|ong|resp|mbo|med|mdw|dhr|mevr|st|ned|eng|wk|jan|feb|mrt|apr|jun|jul|aug|sep|sept|okt|nov|dec|rijb|erv|afd|opl|fulltime|cat)$/;
/** Abbreviations that a capital may follow. */
const BEFORE_CAPITAL = /(?:^|[^a-z])(?:dhr|mevr|mw|st|nr|tel|bijv|bv|incl|excl|ca|ong|mbt|ivm|resp|evt)$/;

/** A point after `min` or `B` ends no sentence, unless a capital begins the next. */
function isAbbreviation(before: string, after: string): boolean {
  if (!ABBREVIATION.test(before)) return false;
  return !/^\s+\p{Lu}/u.test(after) || BEFORE_CAPITAL.test(before);
}
const PART_BREAK =
  /[,;()]| - | maar | echter | terwijl | en (?=(?:je|jij|u|wij|we|bent|hebt|kunt|spreekt|beschikt|wilt|vindt) )| of (?=(?:je|jij|u) )/g;
/** What someone has, and with which the employer then goes on. */
const HELD_BEFORE =
  /(?<![a-z])(?:met|heb(?:t|ben)?(?: je| jij)?|bezit van|beschikt? over)(?: een| je| jouw| al| alleen| minimaal| geldig){0,3} $/;
/** `VCA, of binnenkort halen`: asked, and it may come later. */
const OR_GET_IT = /(?<![a-z])of (?:[a-z]+ ){0,5}(?:be)?halen/;
/** Who is to be willing to get something is asked for it all the same. */
const WILLING = /(?<![a-z])(?:bereid(?:heid)?|wilt|willen)(?![a-z])/;

/** How far a part that says nothing itself looks: a list of requirements is not longer. */
const MOST_NEIGHBOURS = 8;
/** How far within its part the words around a stretch weigh it, in characters. */
const REACH = 200;
/** Within how many characters a denial may go on to wish: `geen must, maar wel een pré`. */
const LONGEST_TURN = 120;

const EMPTY: Sentence = { from: 0, to: 0, section: 'none', parts: [{ from: 0, to: 0, isTurn: false }] };

function partsOf(plain: string, from: number, to: number): Part[] {
  const parts: Part[] = [];
  let begin = from;
  let isTurn = false;
  const text = plain.slice(from, to);
  for (const found of text.matchAll(PART_BREAK)) {
    const at = from + found.index;
    if (at > begin) parts.push({ from: begin, to: at, isTurn });
    begin = at + (found[0].length === 1 ? 1 : found[0].length - 1);
    isTurn = /maar|echter|terwijl|;/.test(found[0]);
  }
  parts.push({ from: begin, to, isTurn });
  return parts;
}

/** The section that a line opens, when it is a heading; or opens for the words behind its colon. */
function headingOf(line: string): { section: Section; length: number } | undefined {
  const colon = line.indexOf(':');
  const head = colon >= 0 ? line.slice(0, colon) : line;
  const text = head.trim();
  const isWhole = colon < 0 || line.slice(colon + 1).trim() === '';
  if (text === '' || text.length > LONGEST_HEADING || text.split(/\s+/).length > MOST_HEADING_WORDS)
    return undefined;
  if (isWhole && colon < 0 && /[.!,;]$/.test(text)) return undefined;
  const section = HEADINGS.find(([, pattern]) => pattern.test(text))?.[0];
  return section && { section, length: colon >= 0 ? colon + 1 : line.length };
}

/** A line without a colon is a heading only if it is short, asks or names, and says nothing else. */
function isBareHeading(line: string): boolean {
  const text = line.trim();
  return text.split(/\s+/).length <= 6 && !/\d/.test(text);
}

function splitSentences(plain: string, cased: string, titleEnd: number): Sentence[] {
  const sentences: Sentence[] = [];
  let section: Section = 'title';
  // Who begins his sentences with capitals does not end one before a small letter: `dig. tach. kaart`.
  const hasCapitals = /[.!?]\s+\p{Lu}/u.test(cased);
  const add = (from: number, to: number, kind: Section): void => {
    let begin = from;
    while (begin < to && /[\s•\-–>]/.test(plain.charAt(begin))) begin += 1;
    if (begin < to) sentences.push({ from: begin, to, section: kind, parts: partsOf(plain, begin, to) });
  };
  const addLine = (from: number, to: number): void => {
    if (from <= titleEnd && section === 'title' && from > 0) section = 'none';
    if (from >= titleEnd && section === 'title') section = 'none';
    const line = plain.slice(from, to);
    if (line.trim() === '') return;
    let begin = from;
    if (section !== 'title') {
      const heading = headingOf(line);
      const isItem = plain.charAt(from - 1) === BULLET || /^\s*[-–>+] /.test(line);
      if (heading && (line.includes(':') || (!isItem && isBareHeading(line)))) {
        section = heading.section;
        begin = from + heading.length;
        add(from, begin, section);
      }
    }
    for (let at = begin; at < to; at += 1) {
      const character = plain.charAt(at);
      const isEnd =
        character === '!' ||
        character === '?' ||
        (character === '.' &&
          (at + 1 >= to || /\s/.test(plain.charAt(at + 1))) &&
          !(hasCapitals && /^[ \t]+\p{Ll}/u.test(cased.slice(at + 1, at + 4))) &&
          !isAbbreviation(plain.slice(Math.max(begin, at - 18), at), cased.slice(at + 1, at + 4)));
      if (!isEnd) continue;
      add(begin, at + 1, section);
      begin = at + 1;
    }
    add(begin, to, section);
  };
  let lineStart = 0;
  for (let at = 0; at <= plain.length; at += 1) {
    const character = plain.charAt(at);
    if (at < plain.length && character !== '\n' && character !== BULLET) continue;
    addLine(lineStart, at);
    lineStart = at + 1;
  }
  return sentences;
}

/** Distance to the nearest match within a stretch; undefined when there is none. */
function nearest(pattern: RegExp, text: string, from: number, to: number): number | undefined {
  let best: number | undefined;
  for (const found of text.matchAll(pattern)) {
    const end = found.index + found[0].length;
    const distance = found.index >= to ? found.index - to : end <= from ? from - end : 0;
    if (best === undefined || distance < best) best = distance;
  }
  return best;
}

const DEFAULTS: Readonly<Partial<Record<Section, Weight>>> = { eisen: 'vereist', wensen: 'gewenst' };

export function createClauses(
  { plain, cased, titleEnd }: Pick<SourceText, 'plain' | 'cased' | 'titleEnd'>,
  { hasSections = true }: { hasSections?: boolean } = {},
): Clauses {
  const split = splitSentences(plain, cased, titleEnd);
  const sentences = hasSections
    ? split
    : split.map((sentence) => ({ ...sentence, section: 'none' as const }));

  const sentenceAt = (position: number): Sentence => {
    let low = 0;
    let high = sentences.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((sentences[middle]?.from ?? 0) <= position) low = middle;
      else high = middle - 1;
    }
    return sentences[low] ?? EMPTY;
  };

  const partIndex = ({ parts }: Sentence, from: number): number => {
    const index = parts.findLastIndex((part) => part.from <= from);
    return Math.max(index, 0);
  };

  /** The part around a stretch, as far as its words can reach: what never ends is not read to its end each time. */
  const near = (part: Part, from: number, to: number): Part => ({
    ...part,
    from: Math.max(part.from, from - REACH),
    to: Math.min(Math.max(part.to, to), to + REACH),
  });

  const cueOf = (part: Part, from: number, to: number): Weight | undefined => {
    const scope = near(part, from, to);
    const text = plain.slice(scope.from, scope.to);
    const distance = (pattern: RegExp): number | undefined =>
      nearest(pattern, text, from - scope.from, to - scope.from);
    const soft = distance(SOFT);
    const hard = distance(HARD);
    if (soft !== undefined && (hard === undefined || soft <= hard)) return 'gewenst';
    if (hard !== undefined) return 'vereist';
    return distance(AT_LEAST) === undefined ? undefined : 'vereist';
  };

  /** `Zonder dat diploma mogen we je niet aannemen`. */
  const isIndispensable = (part: Part, from: number, to: number): boolean =>
    WITHOUT.test(plain.slice(Math.max(part.from, from - 60), from)) &&
    CANNOT.test(plain.slice(to, Math.min(Math.max(part.to, to), to + 90)));

  const isDenied = (part: Part, from: number, to: number): boolean => {
    const before = plain.slice(Math.max(part.from, from - 60), from);
    const rest = plain.slice(to, Math.min(Math.max(part.to, to), to + 90));
    if (isIndispensable(part, from, to)) return false;
    if (DENIED_BEFORE.test(before) && !NOT_DENIED_BEFORE.test(before)) return true;
    return DENIED_AFTER.test(rest);
  };

  return {
    sentences,
    sentenceAt,
    partAt: (from, to) => {
      const sentence = sentenceAt(from);
      const part = sentence.parts[partIndex(sentence, from)] ?? sentence;
      return { from: part.from, to: Math.max(part.to, to) };
    },
    isDemanded: (from, to) => {
      const sentence = sentenceAt(from);
      const part = sentence.parts[partIndex(sentence, from)];
      if (part === undefined || cueOf(part, from, to) !== 'vereist') return false;
      const scope = near(part, from, to);
      return nearest(HARD, plain.slice(scope.from, scope.to), 0, 0) !== undefined;
    },
    weigh: (from, to, unsaid = 'gewenst') => {
      const sentence = sentenceAt(from);
      const index = partIndex(sentence, from);
      const part = sentence.parts[index];
      if (!part) return unsaid;
      if (isDenied(part, from, to)) {
        const rest = plain.slice(to, Math.min(sentence.to, to + LONGEST_TURN));
        return /\b(?:maar|wel)\b/.test(rest) && nearest(SOFT, rest, 0, 0) !== undefined ? 'gewenst' : 'niet';
      }
      if (isIndispensable(part, from, to)) return 'vereist';
      const own = cueOf(part, from, to);
      const { from: first, to: last } = near(part, from, to);
      const words = plain.slice(first, last);
      const isOffered = sentence.section === 'aanbod' || OFFERED.test(words);
      const isHeld = HELD_BEFORE.test(plain.slice(Math.max(part.from, from - 40), from));
      if (isOffered && !isHeld && own !== 'vereist' && !WILLING.test(words) && !OR_GET_IT.test(words))
        return 'aanbod';
      if (own) return own;
      const saysItself = nearest(STATED, words, 0, 0) !== undefined;
      if (!saysItself) {
        const end = Math.min(sentence.parts.length, index + 1 + MOST_NEIGHBOURS);
        for (let next = index + 1; next < end; next += 1) {
          const other = sentence.parts[next];
          if (!other || other.isTurn) break;
          const cue = cueOf(other, other.from, other.from);
          if (cue) return cue;
          if (nearest(STATED, plain.slice(other.from, other.to), 0, 0) !== undefined) break;
        }
      }
      if (!saysItself) {
        const start = Math.max(0, index - MOST_NEIGHBOURS);
        for (let before = index; before > start && !sentence.parts[before]?.isTurn; before -= 1) {
          const other = sentence.parts[before - 1];
          if (!other) break;
          const cue = cueOf(other, other.to, other.to);
          if (cue) return cue;
          if (nearest(STATED, plain.slice(other.from, other.to), 0, 0) !== undefined) return 'vereist';
        }
      }
      const byHeading = DEFAULTS[sentence.section];
      if (byHeading) return byHeading;
      if (saysItself) return 'vereist';
      return unsaid;
    },
  };
}
