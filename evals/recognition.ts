/**
 * Recognition against labelled texts: per field what was found of what a careful adviser notes. All figures are
 * over all texts together (micro), each with a 95% interval over texts. Texts in another language are judged on
 * the language alone: that is what is promised of them.
 */
import { createReader } from '@vlinderdas/taxonomy/recognition/read-vacancy';
import type { Reading } from '@vlinderdas/taxonomy/recognition/reading';
import { starterTaxonomy } from '@vlinderdas/taxonomy/starter/starter-taxonomy';
import { competenceSimilarity, createTaxonomy, type Taxonomy } from '@vlinderdas/taxonomy/taxonomy';
import { type LabelledText, readLabelledTexts, type TextSet, textsOf } from './labelled-texts.ts';
import type { MeasureResult } from './measure.ts';
import { fields, itemsOf } from './recognition-fields.ts';
import { bootstrapInterval, countItems, type Nearness, rounded, scoresOf } from './recognition-score.ts';
import { measureTime } from './recognition-time.ts';
import { trapsOf, unitGroupsOf } from './recognition-traps.ts';

export interface ReadText {
  readonly text: LabelledText;
  readonly reading: Reading;
}

/**
 * Half and more: one concept inside the other, or two under one roof. What is merely asked by the same
 * occupations stays below and earns nothing: it is another skill.
 */
const NEAR_ENOUGH = 500;

export function nearnessIn(taxonomy: Taxonomy): Nearness {
  return (expected, found) => {
    const similarity = competenceSimilarity(taxonomy, Number(expected), Number(found));
    return similarity >= NEAR_ENOUGH ? similarity / 1000 : 0;
  };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : rounded(part / whole);
}

function interval<Text>(texts: readonly Text[], figure: (sample: readonly Text[]) => number) {
  const { low, high } = bootstrapInterval(texts, figure);
  return { low: rounded(low), high: rounded(high) };
}

function measureFields(texts: readonly ReadText[], taxonomy: Taxonomy, set: string): MeasureResult[] {
  return fields.map((field): MeasureResult => {
    const isCompetence = field.label === 'competenties';
    const items = texts.flatMap(({ text, reading }) => itemsOf(field, text, reading, taxonomy) ?? []);
    const counts = items.map((one) => countItems(one, isCompetence ? nearnessIn(taxonomy) : undefined));
    const { precision, recall, f1 } = scoresOf(counts);
    const weighed = counts.reduce((total, count) => total + count.weighed, 0);
    const weighedRight = counts.reduce((total, count) => total + count.weighedRight, 0);
    return {
      measure: 'recognition',
      field: field.name,
      set,
      precision: rounded(precision),
      recall: rounded(recall),
      f1: rounded(f1),
      ...interval(counts, (sample) => scoresOf(sample).f1),
      ...(isCompetence ? { f1Exact: rounded(scoresOf(items.map((one) => countItems(one))).f1) } : {}),
      ...(weighed > 0 ? { weight: share(weighedRight, weighed), weighed } : {}),
      asked: counts.reduce((total, { expected }) => total + expected, 0),
      texts: counts.length,
    };
  });
}

function measureOccupation(texts: readonly ReadText[], taxonomy: Taxonomy, set: string): MeasureResult {
  const judged = texts.flatMap(({ text, reading }) => {
    const { isco, beroep } = text.labels;
    if (isco === undefined) return [];
    const groups = unitGroupsOf(reading, taxonomy).map(
      (group) => group !== undefined && isco.includes(group),
    );
    const best = reading.occupations[0];
    const uri = best === undefined ? undefined : taxonomy.occupations.uriOf(best.value);
    return [{ first: groups[0] === true, firstThree: groups.includes(true), uri, wanted: beroep }];
  });
  const named = judged.flatMap(({ uri, wanted }) => (wanted === undefined ? [] : [{ uri, wanted }]));
  const firstThree = (sample: readonly { readonly firstThree: boolean }[]) =>
    sample.filter((one) => one.firstThree).length / Math.max(1, sample.length);
  return {
    measure: 'recognition',
    field: 'occupation',
    set,
    first: share(judged.filter((one) => one.first).length, judged.length),
    firstThree: rounded(firstThree(judged)),
    ...interval(judged, firstThree),
    firstConcept: share(
      named.filter(({ uri, wanted }) => uri !== undefined && wanted.includes(uri)).length,
      named.length,
    ),
    texts: judged.length,
  };
}

function measureTraps(texts: readonly ReadText[], taxonomy: Taxonomy, set: string): MeasureResult {
  const traps = texts.flatMap(({ text, reading }) => trapsOf(text, reading, taxonomy));
  return {
    measure: 'recognition',
    field: 'traps',
    set,
    traps: traps.length,
    sprung: traps.filter(({ isSprung }) => isSprung).length,
    texts: texts.length,
  };
}

function measureTextLanguage(texts: readonly ReadText[], set: string): MeasureResult {
  const right = texts.filter(({ text, reading }) => reading.language === text.labels.tekstTaal).length;
  const wrong = texts.filter(
    ({ text, reading }) => reading.language !== null && reading.language !== text.labels.tekstTaal,
  ).length;
  return {
    measure: 'recognition',
    field: 'text-language',
    set,
    right: share(right, texts.length),
    wrong: share(wrong, texts.length),
    texts: texts.length,
  };
}

export interface RecognitionOptions {
  /** Labelled texts in the form of `evals/texts/README.md`; our own half where it is left out. */
  readonly file?: string;
  /** Which of our own halves, or how the results of `file` are to be named. */
  readonly set: TextSet | 'own';
  /** The starter taxonomy where it is left out. */
  readonly taxonomy?: Taxonomy;
}

/** The recogniser on labelled texts, each on its own day. */
export function createTextReader(taxonomy: Taxonomy): (text: LabelledText) => Reading {
  const reader = createReader(taxonomy);
  return ({ titel, tekst, peildatum }) => reader.readVacancy({ title: titel, description: tekst }, peildatum);
}

/**
 * One result per field, then occupation, traps, the language of the text, and the time per text (warm).
 *
 * @throws EvalDataError when the file is missing or holds labels that are not right
 */
export function measureRecognition({ file, set, taxonomy }: RecognitionOptions): readonly MeasureResult[] {
  const texts = set === 'own' ? readLabelledTexts(file ?? '') : textsOf(set);
  const version = taxonomy ?? createTaxonomy(starterTaxonomy);
  const read = createTextReader(version);
  const all = texts.map((text) => ({ text, reading: read(text) }));
  const dutch = all.filter(({ text }) => text.labels.tekstTaal === 'nld');
  return [
    ...measureFields(dutch, version, set),
    measureOccupation(dutch, version, set),
    measureTraps(dutch, version, set),
    measureTextLanguage(all, set),
    measureTime(texts, read, set),
  ];
}
