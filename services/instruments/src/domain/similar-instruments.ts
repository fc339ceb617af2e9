/** Instruments that are much like one that somebody wants to add: the same thing gets one name in the region (R105). */
import type { InstrumentSoort } from '@vlinderdas/vocabulary/instruments';
import type { InstrumentDefinition } from './catalogue.ts';

export interface NewInstrumentWords {
  naam: string;
  soort?: InstrumentSoort | undefined;
  omschrijving?: string | undefined;
}

export interface SimilarInstrument {
  code: string;
  naam: string;
  /** Per mille. */
  gelijkenis: number;
  waarom: string;
}

const MOST = 10;
/** Below it, two names have less in common than not. */
const LEAST = 450;

const EMPTY_WORDS = new Set(
  'de het een en of van voor bij met in op aan uit te door naar om als is die dat der den regeling instrument subsidie'.split(
    ' ',
  ),
);

function wordsOf(text: string): string[] {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 1 && !EMPTY_WORDS.has(word));
}

/** Dutch glues words together, so letters are compared and not words. */
function trigramsOf(text: string): Set<string> {
  const joined = ` ${wordsOf(text).join('')} `;
  return new Set(Array.from({ length: Math.max(0, joined.length - 2) }, (_, at) => joined.slice(at, at + 3)));
}

function inCommon(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return [...one].filter((item) => other.has(item)).length;
}

/** Dice's coefficient, or how much of the shorter lies in the longer, whichever says more; per mille. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shorter = Math.min(one.size, other.size);
  if (shorter < 3) return 0;
  const common = inCommon(one, other);
  const dice = (2_000 * common) / (one.size + other.size);
  return Math.round(Math.max(dice, (900 * common) / shorter));
}

function compare(wanted: NewInstrumentWords, known: InstrumentDefinition): SimilarInstrument | undefined {
  const byName = likeness(trigramsOf(wanted.naam), trigramsOf(known.naam));
  const bySort = wanted.soort !== undefined && wanted.soort === known.soort;
  const words = new Set(wordsOf(wanted.omschrijving ?? ''));
  const knownWords = new Set(wordsOf(`${known.omschrijvingWerkgever} ${known.omschrijvingProfessional}`));
  const byText = words.size < 4 ? 0 : Math.round((1_000 * inCommon(words, knownWords)) / words.size);
  const gelijkenis = Math.min(
    1_000,
    Math.round(byName * 0.8) + (bySort ? 100 : 0) + Math.round(byText * 0.2),
  );
  if (gelijkenis < LEAST) return undefined;
  const reasons = [
    byName >= 950 ? 'De naam is hetzelfde' : byName >= LEAST && 'De naam lijkt erop',
    bySort && 'Het is hetzelfde soort instrument',
    byText >= 500 && 'De omschrijving gebruikt dezelfde woorden',
  ].filter((reason) => reason !== false);
  return { code: known.code, naam: known.naam, gelijkenis, waarom: `${reasons.join('. ')}.` };
}

/** The most alike first, at most ten. */
export function findSimilarInstruments(
  wanted: NewInstrumentWords,
  known: readonly InstrumentDefinition[],
): SimilarInstrument[] {
  return known
    .flatMap((instrument) => compare(wanted, instrument) ?? [])
    .sort((one, other) => other.gelijkenis - one.gelijkenis || (one.code < other.code ? -1 : 1))
    .slice(0, MOST);
}

/** Addresses beside those of instruments: an instrument with such a code could not be opened. */
const PAGE_WORDS: ReadonlySet<string> = new Set([
  'cijfers',
  'matrix',
  'menukaart',
  'nieuw',
  'onderhoud',
  'varianten',
  'voorstellen',
  'wijzigingen',
]);

/**
 * A word for a new instrument, made of its name.
 * @param taken codes that exist
 */
export function codeFor(naam: string, taken: ReadonlySet<string>): string {
  const words = naam
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^[^a-z]+|-+$/g, '')
    .slice(0, 70)
    .replace(/-+$/, '');
  const base = words.length < 2 ? 'instrument' : words;
  if (!taken.has(base) && !PAGE_WORDS.has(base)) return base;
  for (let number = 2; ; number += 1) {
    const code = `${base}-${number}`;
    if (!taken.has(code)) return code;
  }
}
