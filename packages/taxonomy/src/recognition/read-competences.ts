/** Competences and certificates by their labels, and what an occupation brings along. */
import { forEachLink, linkValue } from '../links.ts';
import type { Taxonomy } from '../taxonomy.ts';
import { namesLanguage } from './fields/languages.ts';
import type { LabelMatch, LabelMatcher } from './label-matcher.ts';
import type { OtherPeople } from './other-people.ts';
import type { CertificateNamed, CompetenceFinding, Finding, Place } from './reading.ts';
import { askedFinding, distinct, firstTokenAt, type Scan, tokensIn } from './scan.ts';
import type { Sentence } from './sentences.ts';
import type { Token } from './tokens.ts';

const WHOLE = 1000;
const MOST_COMPETENCES = 30;
const ESSENTIAL = 3;
const IMPORTANT = 2;
const MOST_IMPLIED = 20;
/** Of a competence that the occupation cannot do without, so much of a label is enough. */
export const LEAST_OF_COMPETENCE = 400;
/** How much of a label is enough by how much the occupation asks the competence: not, somewhat, important, essential. */
const ENOUGH_BY_STRENGTH = [WHOLE, 600, 600, LEAST_OF_COMPETENCE] as const;
/** Of the building texts, what the occupation finds important and the text half names is asked in three of four. */
const HALF_SAID = 370;
const HARDLY_SAID = 200;
/** A diploma is often named by part of its name: `diploma helpende`. */
export const LEAST_OF_CERTIFICATE = 700;
const IMPLIED_CONFIDENCE = 300;
const NOBODY: readonly string[] = [];
const NOT_ABOUT_WORK: ReadonlySet<string> = new Set(['bedrijf', 'sollicitatie', 'aanbod']);

/** A match with its place in the text. */
export interface Located {
  readonly match: LabelMatch;
  readonly span: { from: number; to: number };
  readonly sentence: Sentence;
}

/**
 * Matches sentence by sentence; of labels within each other the longest.
 * @param others stretches that speak of someone else
 */
export function locateLabels(scan: Scan, matcher: LabelMatcher, others: readonly OtherPeople[]): Located[] {
  return scan.clauses.sentences.flatMap((sentence) => {
    if (NOT_ABOUT_WORK.has(sentence.section)) return [];
    const tokens = tokensIn(scan, sentence);
    const people = peopleBy(tokens, others);
    const matches = matcher.match(tokens, people && ((at) => people[at] ?? NOBODY));
    return withoutInner(matches).map((match) => ({
      match,
      sentence,
      span: spanOf(match, tokens),
    }));
  });
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

/** `heftruck rijden` is not also `rijden`: a whole match within the words of a longer whole one goes. */
function withoutInner(matches: readonly LabelMatch[]): LabelMatch[] {
  const whole = matches.filter(({ coverage }) => coverage === WHOLE);
  return matches.filter(
    (match) =>
      !whole.some(
        (other) =>
          other !== match &&
          other.pieces > match.pieces &&
          match.tokens.every((at) => other.tokens.includes(at)),
      ),
  );
}

/** How sure a match is; 0 when too little of the label stands there. */
function confidenceOf({ coverage, pieces, isCorrected }: LabelMatch, asked: number): number {
  const corrected = isCorrected ? 100 : 0;
  if (coverage === WHOLE) return (pieces > 1 ? 900 : 750) + 20 * asked - corrected;
  // Part of a label is believed where the occupation asks the competence anyway: both say the same.
  if (pieces === 0 || coverage < (ENOUGH_BY_STRENGTH[asked] ?? WHOLE)) return 0;
  return (asked >= IMPORTANT ? HALF_SAID : HARDLY_SAID) + Math.round(coverage / 4) - corrected;
}

/**
 * @param occupations numbers of the occupations that the text is about, best first
 * @param isJob whether a word is the name of an occupation
 */
export function readCompetences(
  scan: Scan,
  located: readonly Located[],
  taxonomy: Taxonomy,
  occupations: readonly number[],
  isJob: (word: string) => boolean,
): CompetenceFinding[] {
  const strengthOf = (competence: number): number =>
    Math.max(0, ...occupations.map((occupation) => linkValue(taxonomy.asks, occupation, competence)));
  const found = located.flatMap(({ match, span }) => {
    const words = scan.text.slice(span.from, span.to);
    // Who someone is says not what he can: `de kok` cooks, and is a colleague. A language is a field of its own.
    if ((match.tokens.length === 1 && isJob(words)) || namesLanguage(words)) return [];
    const confidence = confidenceOf(match, strengthOf(match.concept));
    if (confidence === 0) return [];
    const finding = askedFinding(scan, 'competentie', span, match.concept, confidence);
    if (!finding) return [];
    const weight = scan.clauses.isDemanded(span.from, span.to) ? finding.weight : 'gewenst';
    return [{ ...finding, weight }];
  });
  return distinct(found, (competence) => competence)
    .sort(
      (one, other) => other.confidence - one.confidence || one.from - other.from || one.value - other.value,
    )
    .slice(0, MOST_COMPETENCES)
    .map((finding) => ({ ...finding, isImplied: false }));
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

/** Certificates of the taxonomy. */
export function readCertificates(
  scan: Scan,
  located: readonly Located[],
  taxonomy: Taxonomy,
): Finding<CertificateNamed>[] {
  const found = located.flatMap(({ match, span }) => {
    const isEnough =
      taxonomy.isDiploma(match.concept) && match.pieces > 1 && match.coverage >= LEAST_OF_CERTIFICATE;
    if (match.coverage < WHOLE && !isEnough) return [];
    const name = taxonomy.certificates.labelOf(match.concept) ?? '';
    const finding = askedFinding(
      scan,
      'certificaat',
      span,
      { number: match.concept, name },
      match.isCorrected ? 800 : 930,
    );
    return finding ? [finding] : [];
  });
  return distinct(found, ({ number }) => number ?? 0);
}
