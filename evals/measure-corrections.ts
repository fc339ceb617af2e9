/** How many corrections the form of a pasted vacancy needs, per half of the labelled texts; see `corrections.ts`. */
import { starterTaxonomy } from '@vlinderdas/taxonomy/starter/starter-taxonomy';
import { createTaxonomy, type Taxonomy } from '@vlinderdas/taxonomy/taxonomy';
import { type Correction, correctionsOf, fillForm, readText } from './corrections.ts';
import { type LabelledText, readTextSet, TEXT_SETS } from './labelled-texts.ts';
import type { MeasureResult } from './measure.ts';
import { countOffered, offeredSkills } from './offered-skills.ts';
import { bootstrapInterval, rounded } from './recognition-score.ts';

/** Fewer than this is the target for a vacancy. */
const FEW = 3;

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

function mean(counts: readonly number[]): number {
  return sum(counts) / Math.max(1, counts.length);
}

/** The middle one; of an even number the mean of both. */
function median(counts: readonly number[]): number {
  const sorted = counts.toSorted((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : mean(sorted.slice(middle - 1, middle + 1));
}

function few(counts: readonly number[]): number {
  return counts.filter((count) => count < FEW).length / Math.max(1, counts.length);
}

/** Which fields ask for the work, most first. */
function countByField(
  corrections: readonly Correction[],
): Record<string, { wrong: number; missing: number }> {
  const counts: Record<string, { wrong: number; missing: number }> = {};
  for (const { field, kind } of corrections) {
    counts[field] ??= { wrong: 0, missing: 0 };
    counts[field][kind] += 1;
  }
  return Object.fromEntries(
    Object.entries(counts).sort(
      ([, one], [, other]) => other.wrong + other.missing - one.wrong - one.missing,
    ),
  );
}

/** What is filled in, what stands beside it to tick, and what a person still has to change. */
function readForm(text: LabelledText, taxonomy: Taxonomy) {
  const recognition = readText(text, taxonomy);
  const form = fillForm(text, recognition);
  return {
    corrections: correctionsOf(text, form, taxonomy),
    offered: offeredSkills(text, recognition, form, taxonomy),
  };
}

/** @param half which texts these are */
export function measureCorrections(half: string, texts: readonly LabelledText[]): MeasureResult {
  const taxonomy = createTaxonomy(starterTaxonomy);
  // Of a text in another language it is promised that it is recognised as such, not that it is read.
  const read = texts
    .filter(({ labels }) => labels.tekstTaal === 'nld')
    .map((text) => readForm(text, taxonomy));
  const all = read.map(({ corrections }) => corrections);
  const skills = read.map(({ corrections, offered }) => countOffered(corrections, offered, taxonomy));
  const counts = all.map(({ length }) => length);
  const inFields = all.map((corrections) => new Set(corrections.map(({ field }) => field)).size);
  const { low, high } = bootstrapInterval(counts, few);
  return {
    measure: 'corrections',
    half,
    mean: rounded(mean(counts)),
    median: median(counts),
    belowThree: rounded(few(counts)),
    low: rounded(low),
    high: rounded(high),
    fieldsMean: rounded(mean(inFields)),
    fieldsMedian: median(inFields),
    fieldsBelowThree: rounded(few(inFields)),
    missingCompetences: sum(skills.map(({ missing }) => missing)),
    offered: sum(skills.map(({ offered }) => offered)),
    texts: counts.length,
    byField: countByField(all.flat()),
  };
}

/** Of both halves, whole and file by file: of one author only so much is learned. */
export function measureOwnCorrections(): readonly MeasureResult[] {
  return TEXT_SETS.flatMap((set) => {
    const files = readTextSet(set);
    const whole = files.flatMap(({ texts }) => texts);
    return [
      measureCorrections(set, whole),
      ...files.map(({ name, texts }) => measureCorrections(`texts/${name}.yaml`, texts)),
    ];
  });
}
