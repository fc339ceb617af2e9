/**
 * Where sentences and their parts begin and end, under which heading they stand, and so how heavily something in
 * them is asked. The scope of a word as `vereist` or `geen` is its part of the sentence; only a part that says
 * nothing itself looks at its neighbours, because lists are written once: `VCA, BHV en EHBO zijn een pré`.
 */
import {
  ANSWERED_NO,
  AT_LEAST,
  CANNOT,
  DENIED_AFTER,
  DENIED_BEFORE,
  HARD,
  NOT_DENIED_BEFORE,
  OFFERED,
  type Section,
  SOFT,
  STATED,
  WITHOUT,
} from './clause-wording.ts';
import { matchesIn, type Span } from './matches.ts';
import type { Weight } from './reading.ts';
import { type Part, type Sentence, splitSentences } from './sentences.ts';
import type { SourceText } from './source-text.ts';
import type { Lines } from './text-lines.ts';

export type Asked = Weight | 'niet' | 'aanbod';

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

/** What someone has, and with which the employer then goes on. */
const HELD_BEFORE =
  /(?<![a-z])(?:met|heb(?:t|ben)?(?: je| jij)?|bezit van|beschikt? over)(?: een| je| jouw| al| alleen| minimaal| geldig){0,3} $/;
/** `VCA, of binnenkort halen`: asked, and it may come later. */
const OR_GET_IT = /(?<![a-z])of (?:[a-z]+ ){0,5}(?:be)?(?:halen|haal|haalt)(?![a-z])/;
/** Who is to be willing to get something is asked for it all the same. */
const WILLING = /(?<![a-z])(?:bereid(?:heid)?|wilt|willen)(?![a-z])/;

/** How far a part that says nothing itself looks: a list of requirements is not longer. */
const MOST_NEIGHBOURS = 8;
/** How far within its part the words around a stretch weigh it, in characters. */
const REACH = 200;
/** Within how many characters a denial may go on to wish: `geen must, maar wel een pré`. */
const LONGEST_TURN = 120;

/** `Is handig, maar hoeft niet`. */
const LIKED_FIRST =
  /^[^.!?;]{0,20}(?<![a-z])(?:handig|makkelijk|mooi|fijn|prettig|leuk|welkom|pre|plus|pluspunt|voordeel|graag)(?![a-z])[^.!?;]{0,70}(?:niet|geen)(?![a-z])/;

const EMPTY: Sentence = { from: 0, to: 0, section: 'none', parts: [{ from: 0, to: 0, isTurn: false }] };

/** The words of one part that weigh, found once for all that is asked in it. */
interface Cues {
  readonly soft: readonly Span[];
  readonly hard: readonly Span[];
  readonly atLeast: readonly Span[];
  readonly stated: readonly Span[];
}

/** Of stretches in order those within a part. */
function within(stretches: readonly Span[], { from, to }: Part): readonly Span[] {
  const begin = stretches.findIndex((stretch) => stretch.from >= from);
  if (begin < 0) return NONE;
  let end = begin;
  while ((stretches[end]?.to ?? Infinity) <= to) end += 1;
  return end === begin ? NONE : stretches.slice(begin, end);
}
const NONE: readonly Span[] = [];

/** Distance from a stretch to the nearest of those within reach of it; undefined when there is none. */
function nearest(stretches: readonly Span[], from: number, to: number): number | undefined {
  let best: number | undefined;
  for (const other of stretches) {
    if (other.from < from - REACH || other.to > to + REACH) continue;
    const distance = other.from >= to ? other.from - to : other.to <= from ? from - other.to : 0;
    if (best === undefined || distance < best) best = distance;
  }
  return best;
}

const DEFAULTS: Readonly<Partial<Record<Section, Weight>>> = { eisen: 'vereist', wensen: 'gewenst' };

export function createClauses(
  { plain, cased, titleEnd }: Pick<SourceText, 'plain' | 'cased' | 'titleEnd'>,
  lines: Lines,
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

  const [soft, hard, atLeast, stated] = [SOFT, HARD, AT_LEAST, STATED].map((pattern) =>
    matchesIn({ text: plain, lines }, pattern).map(({ span }) => span),
  ) as [Span[], Span[], Span[], Span[]];
  const known = new Map<Part, Cues>();
  const cuesOf = (part: Part): Cues => {
    const hit = known.get(part);
    if (hit) return hit;
    const cues = {
      soft: within(soft, part),
      hard: within(hard, part),
      atLeast: within(atLeast, part),
      stated: within(stated, part),
    };
    known.set(part, cues);
    return cues;
  };

  const cueOf = (part: Part, from: number, to: number): Weight | undefined => {
    const { soft, hard, atLeast } = cuesOf(part);
    const toSoft = nearest(soft, from, to);
    const toHard = nearest(hard, from, to);
    if (toSoft !== undefined && (toHard === undefined || toSoft <= toHard)) return 'gewenst';
    if (toHard !== undefined) return 'vereist';
    return nearest(atLeast, from, to) === undefined ? undefined : 'vereist';
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
    return DENIED_AFTER.test(rest) || ANSWERED_NO.test(plain.slice(to, to + 60));
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
      return nearest(cuesOf(part).hard, from, to) !== undefined;
    },
    weigh: (from, to, unsaid = 'gewenst') => {
      const sentence = sentenceAt(from);
      const index = partIndex(sentence, from);
      const part = sentence.parts[index];
      if (!part) return unsaid;
      if (isDenied(part, from, to)) {
        const rest = plain.slice(to, Math.min(sentence.to, to + LONGEST_TURN));
        const isLikedFirst = LIKED_FIRST.test(plain.slice(to, Math.min(sentence.to, to + LONGEST_TURN)));
        return isLikedFirst || (/\b(?:maar|wel)\b/.test(rest) && rest.search(SOFT) >= 0) ? 'gewenst' : 'niet';
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
      const saysItself = nearest(cuesOf(part).stated, from, to) !== undefined;
      if (!saysItself) {
        const end = Math.min(sentence.parts.length, index + 1 + MOST_NEIGHBOURS);
        for (let next = index + 1; next < end; next += 1) {
          const other = sentence.parts[next];
          if (!other || other.isTurn) break;
          const cue = cueOf(other, other.from, other.from);
          if (cue) return cue;
          if (cuesOf(other).stated.length > 0) break;
        }
      }
      if (!saysItself) {
        const start = Math.max(0, index - MOST_NEIGHBOURS);
        for (let before = index; before > start && !sentence.parts[before]?.isTurn; before -= 1) {
          const other = sentence.parts[before - 1];
          if (!other) break;
          const cue = cueOf(other, other.to, other.to);
          if (cue) return cue;
          if (cuesOf(other).stated.length > 0) return 'vereist';
        }
      }
      const byHeading = DEFAULTS[sentence.section];
      if (byHeading) return byHeading;
      if (saysItself) return 'vereist';
      return unsaid;
    },
  };
}
