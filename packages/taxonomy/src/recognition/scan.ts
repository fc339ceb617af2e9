/** One text on its way through the rules: what they read, and what they say about it together. */
import type { IsoDate } from '@vlinderdas/kernel/dates';
import { type Asked, type Clauses, createClauses } from './clauses.ts';
import type { Span } from './matches.ts';
import type { AskedField, Finding, Place, Weight } from './reading.ts';
import { createSourceText, type SourceText } from './source-text.ts';
import { createLines, type Lines } from './text-lines.ts';
import { type Token, tokensOf } from './tokens.ts';

export interface Scan {
  readonly source: SourceText;
  /** The same as `source.plain`. */
  readonly text: string;
  readonly clauses: Clauses;
  readonly lines: Lines;
  /** The words of the text, in order. */
  readonly tokens: readonly Token[];
  readonly today: IsoDate;
  /** A text about a person: nothing in it is offered, and its headings are others. */
  readonly isProfile: boolean;
  /** What the text says it does not ask, in the order in which the rules met it. */
  readonly notAsked: (Place & { readonly field: AskedField })[];
}

export function createScan(title: string, description: string, today: IsoDate): Scan {
  const source = createSourceText(title, description);
  const lines = createLines(source.plain);
  return {
    source,
    text: source.plain,
    clauses: createClauses(source, lines),
    lines,
    tokens: tokensOf(source.plain),
    today,
    isProfile: false,
    notAsked: [],
  };
}

/** A work history or a description of a person. */
export function createProfileScan(text: string, today: IsoDate): Scan {
  const source = createSourceText(null, text);
  const lines = createLines(source.plain);
  const clauses = createClauses(source, lines, { hasSections: false });
  const tokens = tokensOf(source.plain);
  return { source, text: source.plain, clauses, lines, tokens, today, isProfile: true, notAsked: [] };
}

/** The words within a stretch. */
export function tokensIn({ tokens }: Scan, { from, to }: Span): readonly Token[] {
  return tokens.slice(firstTokenAt(tokens, from), firstTokenAt(tokens, to));
}

/** The place of the first word that begins at a position or after it. */
export function firstTokenAt(tokens: readonly Token[], position: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.from ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function findingOf<Value>(
  { source }: Scan,
  { from, to }: Span,
  value: Value,
  weight: Weight,
  confidence: number,
): Finding<Value> {
  return { value, ...source.place(from, to), confidence, weight };
}

/** How a stretch is asked; notes it when the text says that it is not. */
export function askedAt(scan: Scan, field: AskedField, { from, to }: Span, unsaid?: Weight): Asked {
  const asked = scan.clauses.weigh(from, to, unsaid);
  if (asked === 'niet') scan.notAsked.push({ field, ...scan.source.place(from, to) });
  return asked === 'aanbod' && scan.isProfile ? 'gewenst' : asked;
}

/** The finding of something asked; undefined where it is denied, or offered by the employer. */
export function askedFinding<Value>(
  scan: Scan,
  field: AskedField,
  span: Span,
  value: Value,
  confidence: number,
  unsaid?: Weight,
): Finding<Value> | undefined {
  const asked = askedAt(scan, field, span, unsaid);
  return asked === 'niet' || asked === 'aanbod' ? undefined : findingOf(scan, span, value, asked, confidence);
}

/** A fact of the job: true whatever the wording around it. */
export function factOf<Value>(scan: Scan, span: Span, value: Value, confidence: number): Finding<Value> {
  return findingOf(scan, span, value, 'vereist', confidence);
}

/**
 * Each value once: the surest finding of it; a hard one where any is hard. Words said twice gain nothing.
 * @param keyOf tells values apart
 */
export function distinct<Value>(
  findings: readonly Finding<Value>[],
  keyOf: (value: Value) => string | number,
): Finding<Value>[] {
  const kept = new Map<string | number, Finding<Value>>();
  for (const found of findings) {
    const key = keyOf(found.value);
    const other = kept.get(key);
    if (!other) kept.set(key, found);
    else if (isStronger(found, other)) kept.set(key, found);
  }
  return [...kept.values()];
}

function isStronger(one: Finding<unknown>, other: Finding<unknown>): boolean {
  if (one.weight !== other.weight) return one.weight === 'vereist';
  return one.confidence > other.confidence;
}

/** The surest of some findings; the first of equals. */
export function surest<Value>(findings: readonly Finding<Value>[]): Finding<Value> | null {
  return findings.reduce<Finding<Value> | null>(
    (best, found) => (best === null || found.confidence > best.confidence ? found : best),
    null,
  );
}

/** The text just before a stretch, at most so many characters, not beyond the line. */
export function before(text: string, from: number, most: number): string {
  const start = Math.max(0, from - most);
  const line = text.lastIndexOf('\n', from - 1) + 1;
  return text.slice(Math.max(start, line), from);
}

/** The text just after a stretch, at most so many characters, not beyond the line. */
export function after(text: string, to: number, most: number): string {
  const line = text.indexOf('\n', to);
  const end = line < 0 ? text.length : line;
  return text.slice(to, Math.min(end, to + most));
}
