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

/** Matches of a global pattern in the whole text, in order; line by line, where it does not reach beyond one. */
export function matchesIn({ text, lines }: TextInLines, pattern: RegExp): Match[] {
  const matches: Match[] = [];
  const some = lines.holding(pattern);
  if (!some) addMatches(matches, { from: 0, text, begin: 0 }, pattern);
  else for (const stretch of some) addMatches(matches, stretch, pattern);
  return matches;
}

/**
 * Matches of several patterns as if they were one with these alternatives: the leftmost, of equals that of the first
 * pattern, and none within another. Apart, each is tried only where its own letters stand.
 */
export function matchesOfAny(scan: TextInLines, patterns: readonly RegExp[]): Match[] {
  const found = patterns.flatMap((pattern) => matchesIn(scan, pattern));
  if (found.length < 2) return found;
  let end = -1;
  return found
    .sort((one, other) => one.span.from - other.span.from)
    .filter(({ span }) => {
      if (span.from < end) return false;
      end = span.to;
      return true;
    });
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
