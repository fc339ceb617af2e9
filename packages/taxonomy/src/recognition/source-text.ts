/**
 * A text as it is read: lower case, without accents, tags, emoji and invisible marks, every character of it
 * pointing back to where it stood. What people paste from web pages and mails reads as if they had typed it.
 */
import type { Place } from './reading.ts';

export interface SourceText {
  /** What the rules read. Line ends and bullets separate; everything else that is no letter or digit stays. */
  readonly plain: string;
  /** The same with capitals, character by character. */
  readonly cased: string;
  /** Where in `plain` the title ends. */
  readonly titleEnd: number;
  readonly isCut: boolean;
  /** The words behind a stretch of `plain`. */
  place(from: number, to: number): Place;
}

/** The longest title and text that a vacancy may hold; of more only this much is read. */
export const LONGEST_TEXT = 20_251;

export const BULLET = '•';
const SPACE = 32;
const NEWLINE = 10;
const BULLET_CODE = BULLET.charCodeAt(0);

const TAG = /<(?:\/?[a-z][a-z0-9]{0,12}\b[^<>]{0,500}|!--[^<>]{0,500})>/iy;
const BLOCK = /^<\/?(?:p|br|li|ul|ol|div|h[1-6]|tr|table|section)\b/i;
const ENTITY = /&(?:#(\d{2,6})|#x([0-9a-f]{2,5})|([a-z]{2,8}));/iy;
const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: ' ',
  gt: ' ',
  quot: '"',
  apos: "'",
  rsquo: "'",
  lsquo: "'",
  euro: '€',
  ndash: '-',
  mdash: '-',
  bull: BULLET,
  hellip: '.',
  eacute: 'é',
  egrave: 'è',
  euml: 'ë',
  iuml: 'ï',
  ouml: 'ö',
  uuml: 'ü',
  agrave: 'à',
};

/** Characters that stand for a plainer one. */
const PLAINER = new Map<string, string>([
  ...[...'‘’‚‛´`ʼ'].map((mark): [string, string] => [mark, "'"]),
  ...[...'“”„«»'].map((mark): [string, string] => [mark, '"']),
  ...[...'‐‑‒–—―−'].map((mark): [string, string] => [mark, '-']),
  ...[...'·●▪◦‣○■□►▶➤➢✓✔☑→★☆✗'].map((mark): [string, string] => [mark, BULLET]),
  ['…', '.'],
  ['ß', 's'],
  ['ø', 'o'],
  ['Ø', 'O'],
  ['ł', 'l'],
  ['Ł', 'L'],
  ['đ', 'd'],
  ['\t', ' '],
  ['\r', '\n'],
  ['\f', '\n'],
  ['\v', '\n'],
  ['*', ' '],
  ['_', ' '],
]);

const INVISIBLE = /[\p{M}\p{Cf}\p{Cc}]/u;
const WHITE = /\s/u;
const SYMBOL = /[\p{So}\p{Cs}\p{Co}\p{Cn}]/u;

/** The plain form of one character that is not ASCII: one UTF-16 unit, or nothing. */
function foldCharacter(character: string): string {
  const plainer = PLAINER.get(character);
  if (plainer !== undefined) return plainer;
  if (WHITE.test(character)) return ' ';
  if (INVISIBLE.test(character)) return '';
  if (character.length > 1 || SYMBOL.test(character)) return BULLET;
  return character.normalize('NFKD').charAt(0);
}

/** What folds to itself but for its capitals. */
const PLAIN_ALREADY = /^[\n !"#$%'()+,\-./0-9:;=>?@A-Z[\\\]^`a-z{|}~]*$/;

/** A short text in the form of `SourceText.plain`: a label, a name. */
export function foldText(text: string): string {
  if (PLAIN_ALREADY.test(text) && text.length < LONGEST_TEXT) return text.toLowerCase();
  return createSourceText(null, text).plain;
}

interface Folded {
  codes: Uint16Array;
  starts: Uint32Array;
  ends: Uint32Array;
  length: number;
  /** Where the first part ends, in the folded text. */
  titleEnd: number;
}

function fold(text: string, titleLength: number): Folded {
  const codes = new Uint16Array(text.length);
  const starts = new Uint32Array(text.length);
  const ends = new Uint32Array(text.length);
  const known = new Map<string, number>();
  let length = 0;
  let titleEnd = -1;
  const put = (code: number, from: number, to: number): void => {
    codes[length] = code;
    starts[length] = from;
    ends[length] = to;
    length += 1;
  };
  let at = 0;
  while (at < text.length) {
    if (titleEnd < 0 && at >= titleLength) titleEnd = length;
    const code = text.charCodeAt(at);
    if (code === 60 /* < */) {
      TAG.lastIndex = at;
      const tag = TAG.exec(text)?.[0];
      if (tag !== undefined) {
        put(BLOCK.test(tag) ? NEWLINE : SPACE, at, at + tag.length);
        at += tag.length;
        continue;
      }
    }
    if (code === 38 /* & */) {
      ENTITY.lastIndex = at;
      const entity = ENTITY.exec(text);
      if (entity) {
        const folded = foldCharacter(characterOf(entity));
        if (folded !== '') put(folded.charCodeAt(0), at, at + entity[0].length);
        at += entity[0].length;
        continue;
      }
    }
    if (code >= SPACE && code < 127 && code !== 42 /* * */ && code !== 95 /* _ */) {
      put(code, at, at + 1);
      at += 1;
      continue;
    }
    if (code === NEWLINE) {
      put(NEWLINE, at, at + 1);
      at += 1;
      continue;
    }
    const character = String.fromCodePoint(text.codePointAt(at) ?? SPACE);
    let folded = known.get(character);
    if (folded === undefined) {
      const plain = foldCharacter(character);
      folded = plain === '' ? -1 : plain.charCodeAt(0);
      known.set(character, folded);
    }
    // Two marks side by side are one: an emoji of several parts.
    const repeats = folded === BULLET_CODE && length > 0 && codes[length - 1] === BULLET_CODE;
    if (folded >= 0 && !repeats) put(folded, at, at + character.length);
    at += character.length;
  }
  return { codes, starts, ends, length, titleEnd: titleEnd < 0 ? length : titleEnd };
}

function characterOf([, decimal, hexadecimal, name]: RegExpExecArray): string {
  if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? ' ';
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '20', 16) : Number(decimal);
  return code > 0x10ffff ? ' ' : String.fromCodePoint(code);
}

/** Lower case without change of length: the few letters whose small form is longer stay as they are. */
function lowerInPlace(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length
    ? lower
    : [...text]
        .map((letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter))
        .join('');
}

/**
 * @param title stands before the text, separated by a line break, and positions count from its beginning; null for
 * a text without one
 */
export function createSourceText(title: string | null, description: string): SourceText {
  const whole = title === null ? description : `${title}\n${description}`;
  const text = whole.slice(0, LONGEST_TEXT);
  const { codes, starts, ends, length, titleEnd } = fold(text, title?.length ?? 0);
  const cased = new TextDecoder('utf-16le').decode(codes.subarray(0, length));
  return {
    plain: lowerInPlace(cased),
    cased,
    titleEnd,
    isCut: text.length < whole.length,
    place: (first, last) => {
      const from = starts[first] ?? text.length;
      const to = last > first ? (ends[last - 1] ?? text.length) : from;
      return { from, to, words: text.slice(from, to) };
    },
  };
}
