/** Patterns tried on a text. */
import type { Lines, Stretch } from './text-lines.ts';

export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A text with its lines. */
interface TextInLines {
  readonly text: string;
  readonly lines: Lines;
}

/** A match with its stretch. What it says of its own place is of where it was looked for, not of the text. */
export interface Match {
  readonly span: Span;
  readonly found: RegExpExecArray;
}

/** Matches of a global pattern in a piece of text, in order. */
export function matchesOf(text: string, pattern: RegExp): Match[] {
  const matches: Match[] = [];
  addMatches(matches, { from: 0, text, begin: 0 }, pattern);
  return matches;
}

/**
 * Matches of a global pattern in the whole text, in order; line by line, where it does not reach beyond one.
 * @param from no match begins before it
 */
export function matchesIn({ text, lines }: TextInLines, pattern: RegExp, from = 0): Match[] {
  const matches: Match[] = [];
  const some = lines.holding(pattern);
  if (!some) addMatches(matches, { from: 0, text, begin: from }, pattern);
  else
    for (const stretch of some)
      addMatches(matches, { ...stretch, begin: Math.max(stretch.begin, from - stretch.from) }, pattern);
  return matches;
}

/**
 * Matches of several patterns as if they were one with these alternatives: the leftmost, of equals that of the first
 * pattern, and none within another. Apart, each is tried only where its own letters stand.
 */
export function matchesOfAny(scan: TextInLines, patterns: readonly RegExp[]): Match[] {
  const rows = scan.lines.among(patterns).flatMap((pattern) => {
    const matches = matchesIn(scan, pattern);
    return matches.length > 0 ? [{ pattern, matches, at: 0 }] : [];
  });
  const [only, ...others] = rows;
  if (!only || others.length === 0) return only?.matches ?? [];
  const kept: Match[] = [];
  let end = 0;
  for (;;) {
    let next: { row: (typeof rows)[number]; match: Match } | undefined;
    for (const row of rows) {
      // What it found within another is none of its matches: it is looked for anew behind that.
      if ((row.matches[row.at]?.span.from ?? end) < end)
        Object.assign(row, { matches: matchesIn(scan, row.pattern, end), at: 0 });
      const match = row.matches[row.at];
      if (match && (!next || match.span.from < next.match.span.from)) next = { row, match };
    }
    if (!next) return kept;
    kept.push(next.match);
    end = Math.max(next.match.span.to, next.match.span.from + 1);
    next.row.at += 1;
  }
}

function addMatches(matches: Match[], { from: offset, text, begin }: Stretch, pattern: RegExp): void {
  pattern.lastIndex = begin;
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
    const from = offset + found.index;
    const [{ length }] = found;
    matches.push({ span: { from, to: from + length }, found });
    if (length === 0) pattern.lastIndex += 1;
  }
}
