/**
 * Which occupation a text is about. The title says it best; then what someone `zoekt`; then occupations that the
 * text merely names, unless the words around them say that they are colleagues, customers, a company or a street;
 * and last what the named competences point to.
 */
import { forEachLink } from '../links.ts';
import { occupationSimilarity, type Taxonomy } from '../taxonomy.ts';
import type { TitleIndex } from '../titles/resolve-title.ts';
import { type Phrase, soughtPhrases, titleParts } from './job-phrases.ts';
import { mentions, narrowed, type OccupationNames } from './occupation-names.ts';
import type { Finding } from './reading.ts';
import { findingOf, type Scan, type Span } from './scan.ts';

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
/** From here on the words say which job it is, and what the work involves need not. */
const CLEAR = 450;
const FEW_COMPETENCES = 2;

interface Evidence {
  readonly span: Span;
  readonly confidence: number;
}

/** How much of what the text names an occupation asks, per mille, weighed by strength and by how telling it is. */
function supportOf(taxonomy: Taxonomy, named: ReadonlySet<number>): Map<number, number> {
  const sums = new Map<number, number>();
  let total = 0;
  for (const competence of named) {
    const weight = taxonomy.idf[competence] ?? 0;
    total += 3 * weight;
    forEachLink(taxonomy.askedBy, competence, (occupation, strength) => {
      sums.set(occupation, (sums.get(occupation) ?? 0) + strength * weight);
    });
  }
  return new Map(
    [...sums].map(([occupation, sum]) => [occupation, Math.round((1000 * sum) / Math.max(total, 3000))]),
  );
}

export interface OccupationsFound {
  readonly occupations: Finding<number>[];
  readonly hasSeveralJobs: boolean;
}

/** @param competences those that the text names */
export function readOccupations(
  scan: Scan,
  taxonomy: Taxonomy,
  index: TitleIndex,
  names: OccupationNames,
  competences: ReadonlySet<number>,
): OccupationsFound {
  const evidence = new Map<number, Evidence>();
  const add = (occupation: number, found: Evidence): void => {
    if (found.confidence > (evidence.get(occupation)?.confidence ?? 0)) evidence.set(occupation, found);
  };
  const named = mentions(scan, names);
  const leaders = new Set<number>();
  const tell = (parts: readonly Phrase[], share: number, least: number): void => {
    for (const part of parts) {
      const asWritten = index.resolve(part.text, MOST);
      const corrected = (asWritten[0]?.score ?? 0) < WHOLE_TITLE ? names.correct(part.text) : part.text;
      const resolved = corrected === part.text ? asWritten : index.resolve(corrected, MOST);
      const matches = resolved.filter(({ score }) => score >= least);
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
        if (isWhole) leaders.add(occupation);
      }
      const [best] = matches;
      if (best && best.score >= WHOLE_TITLE) leaders.add(best.concept);
    }
  };
  const hasTitle = scan.text.slice(0, scan.source.titleEnd).trim() !== '';
  tell(titleParts(scan), hasTitle ? 1000 : 850, LEAST_TITLE_SCORE);
  tell(soughtPhrases(scan), hasTitle ? 800 : 950, LEAST_PHRASE_SCORE);
  const own = new Set(evidence.keys());
  for (const { occupation, span, isOther } of named) {
    if (isOther || span.from < scan.source.titleEnd) continue;
    add(occupation, { span, confidence: own.has(occupation) ? 600 : 520 });
  }
  const support = supportOf(taxonomy, competences);
  const isClear = [...evidence.values()].some(({ confidence }) => confidence >= CLEAR);
  if (!isClear && competences.size >= FEW_COMPETENCES) {
    const whole = { from: scan.source.titleEnd, to: Math.min(scan.text.length, scan.source.titleEnd + 1) };
    const supported = [...support].sort((one, other) => other[1] - one[1] || one[0] - other[0]);
    for (const [occupation, share] of supported.slice(0, MOST))
      add(occupation, { span: whole, confidence: Math.round(share / 2) });
  }
  const occupations = [...evidence]
    .map(([value, { span, confidence }]) =>
      findingOf(
        scan,
        span,
        value,
        'gewenst',
        Math.min(1000, confidence + Math.round((support.get(value) ?? 0) / 4)),
      ),
    )
    .filter(({ confidence }) => confidence >= LEAST_CONFIDENCE)
    .sort((one, other) => other.confidence - one.confidence || one.value - other.value)
    .slice(0, MOST);
  return { occupations, hasSeveralJobs: areSeveral([...leaders], taxonomy) };
}

const SAME_JOB = 300;

/** Two jobs that ask for different things, each named as the one that is sought. */
function areSeveral(leaders: readonly number[], taxonomy: Taxonomy): boolean {
  return leaders.some((one, at) =>
    leaders.slice(at + 1).some((other) => {
      const sameGroup = taxonomy.iscoOf(one)?.slice(0, 2) === taxonomy.iscoOf(other)?.slice(0, 2);
      return !sameGroup && occupationSimilarity(taxonomy, one, other) < SAME_JOB;
    }),
  );
}
