/** Sentences with their parts, and the heading under which each stands. */
import { HEADINGS, type Section } from './clause-wording.ts';
import { matchesOf } from './matches.ts';
import { BULLET } from './source-text.ts';

export interface Part {
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

const LONGEST_HEADING = 70;
const MOST_HEADING_WORDS = 9;
/** A point that ends no sentence: after these, after one letter, and between digits. */
const ABBREVIATION =
  /(?:^|[^a-z])(?:[a-z]|[a-z]{0,14}cert|chauff?|mdw|medew|prod|adm|min|max|ca|evt|bijv|bv|incl|excl|nr|tel|gevr|cert|dipl|ivm|mbt|zsm|pw|vlgs|ong|resp|mbo|med|mdw|dhr|mevr|st|ned|eng|wk|jan|feb|mrt|apr|jun|jul|aug|sep|sept|okt|nov|dec|rijb|rijbew|erv|afd|opl|fulltime|cat)$/;
/** Abbreviations that a capital may follow. */
const BEFORE_CAPITAL = /(?:^|[^a-z])(?:dhr|mevr|mw|st|nr|tel|bijv|bv|incl|excl|ca|ong|mbt|ivm|resp|evt)$/;

/** A point after `min` or `B` ends no sentence, unless a capital begins the next. */
function isAbbreviation(before: string, after: string): boolean {
  if (!ABBREVIATION.test(before)) return false;
  return !/^\s+\p{Lu}/u.test(after) || BEFORE_CAPITAL.test(before);
}
const PART_BREAK =
  /[,;()]| - | maar | echter | terwijl | en (?=(?:je|jij|u|wij|we|bent|hebt|kunt|spreekt|beschikt|wilt|vindt) (?![a-z-]*(?:rijbewijs|certificaat|diploma|papieren)(?![a-z])))| en (?=(?:bij voorkeur|(?:het )?liefst|eventueel) )| of (?=(?:je|jij|u) )/g;
/** `Rijbewijs B en bij voorkeur BE`: of the first nothing is merely liked. */
const LIKED = /^(?:bij voorkeur|(?:het )?liefst|eventueel) /;
const LONGEST_LIKED = 14;

function partsOf(plain: string, from: number, to: number): Part[] {
  const parts: Part[] = [];
  let begin = from;
  let isTurn = false;
  const text = plain.slice(from, to);
  for (const { found } of matchesOf(text, PART_BREAK)) {
    const at = from + found.index;
    if (at > begin) parts.push({ from: begin, to: at, isTurn });
    begin = at + (found[0].length === 1 ? 1 : found[0].length - 1);
    isTurn =
      /maar|echter|terwijl|;/.test(found[0]) ||
      (found[0] === ' en ' && LIKED.test(plain.slice(begin + 1, begin + 1 + LONGEST_LIKED)));
  }
  parts.push({ from: begin, to, isTurn });
  return parts;
}

const ANY_HEADING = new RegExp(HEADINGS.map(([, { source }]) => source).join('|'));

/** The section that a line opens, when it is a heading; or opens for the words behind its colon. */
function headingOf(line: string): { section: Section; length: number } | undefined {
  const colon = line.indexOf(':');
  const head = colon >= 0 ? line.slice(0, colon) : line;
  const text = head.trim();
  const isWhole = colon < 0 || line.slice(colon + 1).trim() === '';
  if (text === '' || text.length > LONGEST_HEADING || text.split(/\s+/).length > MOST_HEADING_WORDS)
    return undefined;
  if (isWhole && colon < 0 && /[.!,;]$/.test(text)) return undefined;
  const section = ANY_HEADING.test(text)
    ? HEADINGS.find(([, pattern]) => pattern.test(text))?.[0]
    : undefined;
  return section && { section, length: colon >= 0 ? colon + 1 : line.length };
}

/** A line without a colon is a heading only if it is short, asks or names, and says nothing else. */
function isBareHeading(line: string): boolean {
  const text = line.trim();
  return text.split(/\s+/).length <= 6 && !/\d/.test(text);
}

/**
 * @param plain what is split, and `cased` the same with its capitals
 * @param titleEnd where the title ends
 */
export function splitSentences(plain: string, cased: string, titleEnd: number): Sentence[] {
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
