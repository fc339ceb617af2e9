/**
 * Which occupation a text is about. The title says it best; then what someone `zoekt`; then occupations that the
 * text merely names, unless the words around them say that they are colleagues, customers, a company or a street;
 * and last what the named competences point to.
 */
import { occupationSimilarity, type Taxonomy } from '../taxonomy.ts';
import type { TitleIndex, TitleMatch } from '../titles/resolve-title.ts';
import { type Phrase, soughtPhrases, titleParts } from './job-phrases.ts';
import type { Span } from './matches.ts';
import { type Mention, narrowed, type OccupationNames } from './occupation-names.ts';
import type { OccupationProfiles } from './occupation-profiles.ts';
import type { Finding } from './reading.ts';
import { findingOf, type Scan, tokensIn } from './scan.ts';
import type { Token } from './tokens.ts';

const MOST = 5;
const LEAST_CONFIDENCE = 250;
const LEAST_TITLE_SCORE = 300;
/** Words behind `wij zoeken` are often no job at all. */
const LEAST_PHRASE_SCORE = 520;
/** A title that is a name of the occupation scores at least so much. */
const WHOLE_TITLE = 740;
const WHOLE_NAME = 930;
const PART_NAME = 780;
/** How much may stand beside a name that is still the whole: an `s`, a bracket. */
const SHORT_WORDS = 3;
/** From here on the words say which job it is. */
const CLEAR = 450;
/** Fewer words than this say nothing about the work. */
const FEW_WORDS = 10;
/** Likeness of the work, per mille, below which it says nothing. */
const LEAST_LIKENESS = 100;
/** How sure of an occupation the work alone can make, and how much surer than a name. */
const MOST_BY_WORK = 340;
const MOST_CONFIRMED = 200;

/** So much more like the next likest occupation that the work by itself says which it is, and how sure of it. */
const CLEARLY_LIKER = 1.6;
const LEAST_CLEAR_LIKENESS = 120;
const ENOUGH_WORDS = 30;
const BY_CLEAR_WORK = 640;
/** From here on a name needs no help of the work. */
const SURE_BY_NAME = 600;

const NOT_ABOUT_WORK: ReadonlySet<string> = new Set(['bedrijf', 'sollicitatie', 'aanbod']);

interface Evidence {
  readonly span: Span;
  readonly confidence: number;
}

/** Words about the work itself, not about the company, its offer or how to apply. */
function workTokens(scan: Scan): Token[] {
  return scan.clauses.sentences
    .filter(({ section }) => !NOT_ABOUT_WORK.has(section))
    .flatMap((sentence) => tokensIn(scan, sentence));
}

export interface OccupationsFound {
  readonly occupations: Finding<number>[];
  readonly hasSeveralJobs: boolean;
}

export function readOccupations(
  scan: Scan,
  taxonomy: Taxonomy,
  index: TitleIndex,
  names: OccupationNames,
  named: readonly Mention[],
  profiles: OccupationProfiles,
): OccupationsFound {
  const evidence = new Map<number, Evidence>();
  const add = (occupation: number, found: Evidence): void => {
    if (found.confidence > (evidence.get(occupation)?.confidence ?? 0)) evidence.set(occupation, found);
  };
  const leaders = new Map<number, Span>();
  const resolve = createResolver(index, names);
  const tell = (parts: readonly Phrase[], share: number, least: number): void => {
    for (const part of parts) {
      const matches = resolve(part.text).filter(({ score }) => score >= least);
      for (const { concept, score } of matches)
        add(concept, {
          span: narrowed(named, concept, part),
          confidence: Math.round((score * share) / 1000),
        });
      const inside = named.filter(({ span }) => span.from >= part.from && span.to <= part.to);
      for (const { occupation, span } of inside) {
        // A name that is all there is says more than one among other words.
        const isWhole = span.to - span.from + SHORT_WORDS >= part.to - part.from;
        add(occupation, {
          span,
          confidence: Math.round(((isWhole ? WHOLE_NAME : PART_NAME) * share) / 1000),
        });
        if (isWhole) leaders.set(occupation, span);
      }
      const [best] = matches;
      if (best && best.score >= WHOLE_TITLE && namesAJob(part, names)) leaders.set(best.concept, part);
    }
  };
  const hasTitle = scan.text.slice(0, scan.source.titleEnd).trim() !== '';
  tell(titleParts(scan), hasTitle ? 1000 : 850, LEAST_TITLE_SCORE);
  tell(soughtPhrases(scan), hasTitle ? 800 : 950, LEAST_PHRASE_SCORE);
  const own = new Set(evidence.keys());
  // Where title or search says it in so many words, another name in the text is a colleague’s.
  const isSaid = [...evidence.values()].some(({ confidence }) => confidence >= WHOLE_TITLE);
  for (const { occupation, span, isOther } of named) {
    if (isOther || span.from < scan.source.titleEnd || (isSaid && !own.has(occupation))) continue;
    add(occupation, { span, confidence: own.has(occupation) ? 600 : 520 });
  }
  const tokens = workTokens(scan);
  const likeness = profiles.compare(tokens);
  const likest = [...likeness].sort((one, other) => other[1] - one[1] || one[0] - other[0]).slice(0, MOST);
  const most = Math.max(LEAST_LIKENESS, likest[0]?.[1] ?? 0);
  const isNamed = [...evidence.values()].some(({ confidence }) => confidence >= CLEAR);
  // What there is to do says which job it is where nobody names it, and else only confirms.
  const whole = { from: scan.source.titleEnd, to: Math.min(scan.text.length, scan.source.titleEnd + 1) };
  for (const [occupation, like] of likest) {
    if (like >= LEAST_LIKENESS && !isNamed && tokens.length >= FEW_WORDS)
      add(occupation, { span: whole, confidence: Math.round((MOST_BY_WORK * like) / most) });
  }
  const found = [...evidence].map(([value, { span, confidence }]) =>
    findingOf(
      scan,
      span,
      value,
      'gewenst',
      Math.min(1000, confidence + Math.round((MOST_CONFIRMED * (likeness.get(value) ?? 0)) / most)),
    ),
  );
  const clear = clearlyLikest(likest);
  const isSure = found.some(({ confidence }) => confidence >= SURE_BY_NAME);
  const byWork =
    clear === undefined || isSure || tokens.length < ENOUGH_WORDS
      ? []
      : [findingOf(scan, evidence.get(clear)?.span ?? whole, clear, 'gewenst', BY_CLEAR_WORK)];
  const occupations = [...byWork, ...found.filter(({ value }) => value !== byWork[0]?.value)]
    .filter(({ confidence }) => confidence >= LEAST_CONFIDENCE)
    .sort((one, other) => other.confidence - one.confidence || one.value - other.value)
    .slice(0, MOST);
  return { occupations, hasSeveralJobs: areSeveral(scan, [...leaders], taxonomy) };
}

/** The occupation that the work is like, where it is like no other. */
function clearlyLikest([first, second]: readonly (readonly [number, number])[]): number | undefined {
  if (first === undefined || first[1] < LEAST_CLEAR_LIKENESS) return undefined;
  return first[1] >= CLEARLY_LIKER * (second?.[1] ?? 0) ? first[0] : undefined;
}

/** What a phrase resolves to, its spelling put right where it is hardly a name; a text says it more than once. */
function createResolver(
  index: TitleIndex,
  names: OccupationNames,
): (phrase: string) => readonly TitleMatch[] {
  const known = new Map<string, readonly TitleMatch[]>();
  const resolve = (phrase: string): readonly TitleMatch[] => {
    const asWritten = index.resolve(phrase, MOST);
    if ((asWritten[0]?.score ?? 0) >= WHOLE_TITLE) return asWritten;
    const corrected = names.correct(phrase);
    return corrected === phrase ? asWritten : index.resolve(corrected, MOST);
  };
  return (phrase) => {
    const found = known.get(phrase) ?? resolve(phrase);
    known.set(phrase, found);
    return found;
  };
}

const SAME_JOB = 300;
/** Of two names for who is sought, either will do: `stratenmaker / opperman`. */
const EITHER_JOB = 100;
const EITHER = /^(?:\([a-z/]+\)|m\/v|[^a-z])*(?:\/|(?<![a-z])of(?![a-z]))[^a-z]*$/;

/** A phrase in which a word is a trade, perhaps misspelt: `jonge` and `montage` only remind of one. */
function namesAJob({ text }: Phrase, names: OccupationNames): boolean {
  return names
    .correct(text)
    .split(/[^a-z]+/)
    .some((word) => word !== '' && names.isName(word));
}

/** Two jobs that ask for different things, each named as the one that is sought. */
function areSeveral(
  { text }: Scan,
  leaders: readonly (readonly [occupation: number, span: Span])[],
  taxonomy: Taxonomy,
): boolean {
  return leaders.some(([one, { from, to }], at) =>
    leaders.slice(at + 1).some(([other, span]) => {
      if (taxonomy.iscoOf(one)?.slice(0, 2) === taxonomy.iscoOf(other)?.slice(0, 2)) return false;
      const between = text.slice(Math.min(to, span.to), Math.max(from, span.from));
      return occupationSimilarity(taxonomy, one, other) < (EITHER.test(between) ? EITHER_JOB : SAME_JOB);
    }),
  );
}
