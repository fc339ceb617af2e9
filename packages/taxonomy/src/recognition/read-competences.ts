/** Competences and certificates by their labels, and what an occupation brings along. */
import { forEachLink } from '../links.ts';
import { STRENGTHS } from '../model.ts';
import type { Taxonomy } from '../taxonomy.ts';
import { type Expectation, type Expected, NOT_EXPECTED } from './expected-competences.ts';
import { namesLanguage } from './fields/languages.ts';
import type { FiniteVerbs } from './finite-verbs.ts';
import type { LabelMatch, LabelMatcher } from './label-matcher.ts';
import { type LabelSentence, labelSentenceOf } from './label-sentence.ts';
import type { Span } from './matches.ts';
import { isOneOfSeveralFields } from './one-of-several.ts';
import type { OtherPeople } from './other-people.ts';
import type { CompetenceFinding, Finding, Place } from './reading.ts';
import { askedFinding, distinct, findingOf, firstTokenAt, type Scan, tokensIn } from './scan.ts';
import type { Sentence } from './sentences.ts';
import type { Token } from './tokens.ts';

const WHOLE = 1000;
const MOST_COMPETENCES = 30;
/** The strength of the link to what an occupation cannot do without. */
const ESSENTIAL = STRENGTHS.indexOf('essential') + 1;
const MOST_IMPLIED = 20;
/** How much of a label is enough, per mille, by how much the competence is expected of the occupation. */
type Enough = Readonly<Record<Expectation, number>>;
/**
 * Chosen on texts that taught no label a word: with less of a label come more wrong ones than right ones. Only what the
 * occupation asks is believed on a part. Less is enough when hardly another competence has its words; more is needed of
 * one word alone, for that stands there for something else sooner (`actief`, `planning`, `verf`).
 */
const ENOUGH: Enough = { 0: WHOLE, 1: WHOLE, 2: WHOLE, 3: 600, 4: 500 };
const ENOUGH_IF_TELLING: Enough = { 0: WHOLE, 1: WHOLE, 2: 600, 3: 500, 4: 500 };
const ENOUGH_ALONE: Enough = { 0: WHOLE, 1: WHOLE, 2: WHOLE, 3: 700, 4: 500 };
const ENOUGH_ALONE_IF_TELLING: Enough = { 0: WHOLE, 1: WHOLE, 2: 650, 3: 540, 4: 500 };
const SHARED_BY_FEW = 3;
/** Less of a label than this is not looked for. */
export const LEAST_OF_COMPETENCE = Math.min(...Object.values(ENOUGH_IF_TELLING));
/** So many pieces of a label together are no chance. */
const MANY_PIECES = 3;
/** Said in two words, of work that asks nothing like it: of five such on the building texts one was right. */
const STRANGE = 400;
/** Sections in which a text says whom it seeks. */
const ABOUT_WHOM: ReadonlySet<string> = new Set(['eisen', 'wensen']);
const HALF_SAID = 370;
/** A diploma is often named by part of its name: `diploma helpende`. */
export const LEAST_OF_CERTIFICATE = 700;
const IMPLIED_CONFIDENCE = 300;
const NOBODY: readonly string[] = [];
/** Who need not know it yet will do it all the same: `ervaring met de kassa is niet nodig`. */
const NOT_YET =
  /(?<![a-z])(?:[a-z]*ervaring|ervaren|[a-z]*kennis|[a-z]*diploma|[a-z]*opleiding|opgeleid|papieren|[a-z]*certifica|gewerkt|gedaan|te kunnen|al kunnen|al kunt)/;
/** `Rijdt er geen bus`. */
const DENIED_WITHIN = /(?<![a-z])(?:geen|nooit|niet(?! (?:alleen|bang|vies|erg|te beroerd)))(?![a-z])/;
/** What colleagues like is not done to them: `collega’s die van opschieten weten`. */
const WHO_LIKE = /(?<![a-z])die (?:ook )?van /;
const NOT_ABOUT_WORK: ReadonlySet<string> = new Set(['bedrijf', 'sollicitatie', 'aanbod']);

/** A sentence that is about the work, with its words and those of whom they speak. */
export interface Passage {
  readonly sentence: Sentence;
  readonly words: LabelSentence;
  /** Undefined when all of it is about the candidate. */
  readonly peopleAt: ((token: number) => readonly string[]) | undefined;
}

/** @param others stretches that speak of someone else */
export function passagesOf(
  scan: Scan,
  others: readonly OtherPeople[],
  finite: FiniteVerbs,
): readonly Passage[] {
  return scan.clauses.sentences
    .filter(({ section }) => !NOT_ABOUT_WORK.has(section))
    .map((sentence) => {
      const tokens = tokensIn(scan, sentence);
      const people = peopleBy(tokens, others);
      return {
        sentence,
        words: labelSentenceOf(tokens, finite),
        peopleAt: people && ((at) => people[at] ?? NOBODY),
      };
    });
}

/** A match with its place in the text. */
export interface Located {
  readonly match: LabelMatch;
  readonly span: { from: number; to: number };
  readonly sentence: Sentence;
}

/** Matches sentence by sentence; of labels within each other the longest. */
export function locateLabels(passages: readonly Passage[], matcher: LabelMatcher): Located[] {
  return passages.flatMap(({ sentence, words, peopleAt }) =>
    withoutInner(matcher.match(words, peopleAt)).map((match) => ({
      match,
      sentence,
      span: spanOf(match, words.tokens),
    })),
  );
}

/** The words for those of whom each token speaks; undefined when all of them are about the candidate. */
function peopleBy(
  tokens: readonly Token[],
  others: readonly OtherPeople[],
): readonly (readonly string[])[] | undefined {
  const first = tokens[0]?.from ?? 0;
  const last = tokens.at(-1)?.from ?? 0;
  const here = others.filter(({ from, to }) => from <= last && to > first);
  if (here.length === 0) return undefined;
  const people: string[][] = tokens.map(() => []);
  for (const { from, to, who } of here) {
    for (let at = firstTokenAt(tokens, from); (tokens[at]?.from ?? to) < to; at += 1) people[at]?.push(who);
  }
  return people;
}

function spanOf({ tokens: at }: LabelMatch, tokens: readonly Token[]): { from: number; to: number } {
  return { from: tokens[at[0] ?? 0]?.from ?? 0, to: tokens[at.at(-1) ?? 0]?.to ?? 0 };
}

/**
 * `heftruck rijden` is not also `rijden`, nor half of `containers rijden met de heftruck`: what stands within the words of
 * a whole match goes, when it is shorter or only part of its own label.
 */
function withoutInner(matches: readonly LabelMatch[]): LabelMatch[] {
  const whole = matches.filter(({ coverage }) => coverage === WHOLE);
  return matches.filter(
    (match) =>
      !whole.some(
        (other) =>
          other !== match &&
          (other.pieces > match.pieces || match.coverage < WHOLE) &&
          match.tokens.every((at) => other.tokens.includes(at)),
      ),
  );
}

/** How sure a match is; 0 when too little of the label stands there. */
function confidenceOf(
  { coverage, pieces, sharedBy, isCommon, isCorrected, tokens }: LabelMatch,
  expectation: Expectation,
): number {
  const corrected = isCorrected ? 100 : 0;
  if (coverage === WHOLE) return (pieces > 1 ? 900 : 750) + 20 * Math.max(0, expectation - 1) - corrected;
  // Part of a label is believed where the occupation asks the competence anyway: both say the same.
  const isTelling = sharedBy <= SHARED_BY_FEW;
  const [alone, together] = isTelling ? [ENOUGH_ALONE_IF_TELLING, ENOUGH_IF_TELLING] : [ENOUGH_ALONE, ENOUGH];
  const enough = (tokens.length === 1 ? alone : together)[expectation];
  if (isCommon || coverage < enough) return 0;
  return HALF_SAID + Math.round(coverage / 4) - corrected;
}

export interface CompetencesIn {
  readonly located: readonly Located[];
  readonly expected: Expected;
  /** Whether all sorts of work ask a competence. */
  isAskedWidely(competence: number): boolean;
  /** Numbers of the occupations that the text is about, best first. */
  readonly occupations: readonly number[];
  /** Certificates that the text asks: who asks a proof by its name asks no competence beside it. */
  readonly proofs: readonly Place[];
  /** Whether a word is the name of an occupation. */
  isJob(word: string): boolean;
}

export function readCompetences(
  scan: Scan,
  { located, expected, isAskedWidely, occupations, proofs, isJob }: CompetencesIn,
): CompetenceFinding[] {
  const expectationOf = (competence: number): Expectation =>
    Math.max(
      NOT_EXPECTED,
      ...occupations.map((occupation) => expected(occupation, competence)),
    ) as Expectation;
  // `Leergierig` or `werkt vlot` is asked of anyone by who says whom he seeks.
  const isAskedOfAnyone = ({ concept, tokens, isCorrected }: LabelMatch, { section }: Sentence): boolean =>
    ABOUT_WHOM.has(section) &&
    !isCorrected &&
    (tokens.at(-1) ?? 0) - (tokens[0] ?? 0) <= 1 &&
    isAskedWidely(concept);
  const isStrange = (one: LabelMatch, sentence: Sentence, expectation: Expectation): boolean =>
    expectation === NOT_EXPECTED &&
    occupations.length > 0 &&
    one.pieces < MANY_PIECES &&
    !isAskedOfAnyone(one, sentence);
  const namesProof = (span: Span): boolean => {
    const place = scan.source.place(span.from, span.to);
    return proofs.some(({ from, to }) => from <= place.from && place.to <= to);
  };
  const found = located.flatMap(({ match, span, sentence }) => {
    const words = scan.text.slice(span.from, span.to);
    // Who someone is says not what he can: `de kok` cooks, and is a colleague. A language is a field of its own.
    if ((match.tokens.length === 1 && isJob(words)) || namesLanguage(words)) return [];
    if (namesProof(span) || (!match.isDenial && DENIED_WITHIN.test(words))) return [];
    if (WHO_LIKE.test(words)) return [];
    const expectation = expectationOf(match.concept);
    const sure = confidenceOf(match, expectation);
    const confidence = isStrange(match, sentence, expectation) ? Math.min(STRANGE, sure) : sure;
    if (confidence === 0) return [];
    const finding = match.isDenial
      ? findingOf(scan, span, match.concept, 'gewenst', confidence)
      : askedFinding(scan, 'competentie', span, match.concept, confidence);
    if (!finding) return [];
    const isDemanded = scan.clauses.isDemanded(span.from, span.to) && !isOneOfSeveralFields(scan, span);
    const weight = isDemanded ? finding.weight : 'gewenst';
    return [{ ...finding, weight }];
  });
  return distinct(found, (competence) => competence)
    .sort(
      (one, other) => other.confidence - one.confidence || one.from - other.from || one.value - other.value,
    )
    .slice(0, MOST_COMPETENCES)
    .map((finding) => ({ ...finding, isImplied: false }));
}

/** What the text names in full to say that it is no part of the work: `je hoeft niet te koken`. */
export function deniedCompetences({ text, clauses }: Scan, located: readonly Located[]): readonly number[] {
  return located.flatMap(({ match, span: { from, to } }) => {
    if (match.coverage < WHOLE || match.isDenial || clauses.weigh(from, to) !== 'niet') return [];
    const part = clauses.partAt(from, to);
    return NOT_YET.test(text.slice(part.from, part.to)) ? [] : [match.concept];
  });
}

/** What the occupation cannot do without and the text does not name, the most telling first. */
export function impliedCompetences(
  taxonomy: Taxonomy,
  occupation: Finding<number>,
  named: ReadonlySet<number>,
): CompetenceFinding[] {
  const essentials: number[] = [];
  forEachLink(taxonomy.asks, occupation.value, (competence, strength) => {
    if (strength >= ESSENTIAL && !named.has(competence)) essentials.push(competence);
  });
  const tell = (competence: number): number => taxonomy.idf[competence] ?? 0;
  const { from, to, words, confidence } = occupation;
  const place: Place = { from, to, words };
  return essentials
    .sort((one, other) => tell(other) - tell(one) || one - other)
    .slice(0, MOST_IMPLIED)
    .map((value) => ({
      value,
      ...place,
      confidence: Math.min(IMPLIED_CONFIDENCE, confidence),
      weight: 'gewenst',
      isImplied: true,
    }));
}
