/** From the domain to the wire: words, sentences and URIs in place of numbers. */
import type { CriterionId, Explanation, Requirement } from '@vlinderdas/matching/explanation';
import { CRITERIA, total } from '@vlinderdas/matching/explanation';
import { EMPLOYER_ASKS, type Weights } from '@vlinderdas/matching/weights';
import { toChangeSentence } from '@vlinderdas/matching/wording/change-sentence';
import type { Labels } from '@vlinderdas/matching/wording/labels';
import { toPointsSentence, toRules } from '@vlinderdas/matching/wording/points-sentence';
import { describeEvidence } from '@vlinderdas/matching/wording/requirement-sentence';
import {
  toCheckSentences,
  toFactsLine,
  toFailureSentences,
  toGapSentence,
  toScoreWord,
  toSentences,
} from '@vlinderdas/matching/wording/sentences';
import type { Taxonomy } from '@vlinderdas/taxonomy/taxonomy';
import type {
  Kandidatenlijst,
  LijstKandidaat,
  PassendeVacature,
  Uitgangspunten,
  Uitleg,
} from '../contract/matching.resource.ts';
import { matchingBasePath } from '../contract/matching.routes.ts';
import { groupOf, LIST_SIZES } from '../domain/shortlist.ts';
import type { ExplainedPair } from '../use-cases/explain-candidate.ts';
import type { ExplainedEntry, ShortlistView } from '../use-cases/get-shortlist.ts';
import type { ExplainedVacancy } from '../use-cases/list-vacancies.ts';
import { createConceptMapper } from './asked-concepts.ts';

/** What someone brings tells more on a list than hours and travel, which fit for most who stand there. */
const isBrought = (criterion: CriterionId): boolean => EMPLOYER_ASKS.includes(criterion);

/** The most telling ones on a list; the whole stands behind "waarom". */
const MATCHES_ON_LIST = 3;
const LACKS_ON_LIST = 3;

const WORDS = { Sterk: 'sterk', Goed: 'goed', Mogelijk: 'mogelijk' } as const;
const STANDINGS = { meets: 'ja', fails: 'nee', open: 'na-te-gaan' } as const;
const STATES = { computing: 'in-berekening', closed: 'niet-open', ready: 'gereed' } as const;

type Part = Uitleg['criteria'][number]['onderdelen'][number];

export interface MatchingMapper {
  toListed(entry: ExplainedEntry, withParts: boolean): LijstKandidaat;
  toExplanation(pair: ExplainedPair): Uitleg;
  toVacancy(entry: ExplainedVacancy): PassendeVacature;
}

export interface PageQuery {
  groep?: string | undefined;
  aantal: number;
  metUitleg?: boolean;
}

/** Address of the next page: the same list with the same filter. */
export function toLinks(path: string, { groep, aantal, metUitleg }: PageQuery, cursor: string | undefined) {
  if (cursor === undefined) return {};
  const search = new URLSearchParams({
    cursor,
    aantal: String(aantal),
    ...(groep !== undefined && { groep }),
    ...(metUitleg && { metUitleg: 'true' }),
  });
  return { volgende: { href: `${matchingBasePath}${path}?${search}` } };
}

/** The trip that the score was made with. */
function toTrip({ assessments }: Explanation): Pick<LijstKandidaat, 'reis'> {
  for (const { requirements } of assessments) {
    for (const { evidence } of requirements) {
      if (evidence.kind !== 'reistijd') continue;
      const { minutes, hectometres, means } = evidence;
      const reis = {
        ...(minutes !== null && { minuten: minutes }),
        ...(hectometres !== null && { hectometer: hectometres }),
        ...(means !== null && { reiswijze: means }),
      };
      return Object.keys(reis).length > 0 ? { reis } : {};
    }
  }
  return {};
}

/** What every score is made with. */
export function toPrinciples(weights: Weights, taxonomy: string): Uitgangspunten {
  return {
    gewichten: weights.version,
    geldigVanaf: weights.validFrom,
    bron: weights.source,
    taxonomie: taxonomy,
    criteria: CRITERIA.map((criterium) => ({ criterium, punten: weights.criteria[criterium] })),
    regels: toRules(weights),
    woorden: { ...weights.words },
    lijst: {
      geschikt: LIST_SIZES.geschikt,
      pastBijna: LIST_SIZES.bridgeable,
      onvolledig: LIST_SIZES.incomplete,
    },
  };
}

/** @param mapperOf gives the words of a version */
export function toShortlist(
  view: ShortlistView,
  query: PageQuery,
  mapperOf: (taxonomy: Taxonomy) => MatchingMapper,
): Kandidatenlijst {
  const head = { vacatureId: view.vacancyId, stand: STATES[view.state] };
  if (view.state !== 'ready') {
    return {
      ...head,
      revisie: 0,
      aantallen: { geschikt: 0, pastBijna: 0, onvolledig: 0 },
      resultaten: [],
      _links: {},
    };
  }
  const { list, taxonomy, entries, following, otherwiseCoded } = view;
  const [geschikt, pastBijna, onvolledig] = list.counts;
  const mapper = taxonomy && mapperOf(taxonomy);
  return {
    ...head,
    revisie: list.revision,
    vacatureRevisie: list.vacancyRevision,
    berekendOp: list.computedAt.toISOString(),
    gewichten: list.weightsVersion,
    taxonomie: list.taxonomyVersion,
    aantallen: { geschikt, pastBijna, onvolledig },
    ...(otherwiseCoded > 0 && { nogOmTeZetten: otherwiseCoded }),
    ...(mapper && following && { daarna: mapper.toListed(following, true) }),
    resultaten: mapper ? entries.map((entry) => mapper.toListed(entry, query.metUitleg ?? false)) : [],
    _links: toLinks(`/vacatures/${view.vacancyId}/kandidaten`, query, view.next),
  };
}

export function createMatchingMapper(taxonomy: Taxonomy, weights: Weights, labels: Labels): MatchingMapper {
  const conceptsOf = createConceptMapper(taxonomy, labels);

  const toPart = (requirement: Requirement): Part => {
    const { outcome, hard, standing, points, max, evidence } = requirement;
    const sum = toPointsSentence(requirement, weights);
    return {
      uitkomst: outcome,
      vereist: hard,
      ...(standing && { voldoet: STANDINGS[standing] }),
      punten: points,
      maximum: max,
      zin: describeEvidence(evidence, outcome, labels),
      ...(sum !== undefined && { berekening: sum }),
      soort: evidence.kind,
      ...conceptsOf(requirement),
    };
  };

  function toReasons(explanation: Explanation): string[] {
    const matches = toSentences(explanation, labels)
      .filter(
        ({ outcome, points, criterion }) => outcome === 'past' && points > 0 && criterion !== 'wederzijds',
      )
      .sort(
        (left, right) =>
          Number(isBrought(right.criterion)) - Number(isBrought(left.criterion)) ||
          Number(right.hard) - Number(left.hard) ||
          right.points - left.points,
      )
      .slice(0, MATCHES_ON_LIST)
      .map(({ text }) => text);
    const gap = toGapSentence(explanation);
    const lacks = [
      ...toFailureSentences(explanation, labels),
      ...toCheckSentences(explanation, labels),
      ...(gap === undefined ? [] : [gap]),
    ];
    return [...matches, ...lacks.slice(0, LACKS_ON_LIST)];
  }

  function toSummary(points: number, explanation: Explanation) {
    const { placement } = explanation;
    return {
      groep: groupOf(placement),
      ...(placement !== 'incomplete' && { woord: WORDS[toScoreWord(points, weights)] }),
      totaal: points,
      feiten: toFactsLine(explanation),
    };
  }

  const toOnList = (points: number, explanation: Explanation) => ({
    ...toSummary(points, explanation),
    redenen: toReasons(explanation),
    nogNaTeGaan: explanation.toCheck.length > 0,
  });

  /** The explanation itself: what the score is the sum of, and what a person has to ask or bridge. */
  function toParts(explanation: Explanation) {
    const failures = toFailureSentences(explanation, labels);
    const questions = toCheckSentences(explanation, labels);
    return {
      criteria: explanation.assessments.map(({ criterion, outcome, hard, points, max, requirements }) => ({
        criterium: criterion,
        uitkomst: outcome,
        vereist: hard,
        punten: points,
        maximum: max,
        basis: weights.criteria[criterion],
        onderdelen: requirements.map(toPart),
      })),
      ditIsNodig: explanation.failures.map(({ criterion, bridges }, at) => ({
        criterium: criterion,
        zin: failures[at] ?? '',
        helpt: [...bridges],
      })),
      nogNaTeGaan: explanation.toCheck.map(({ criterion }, at) => ({
        criterium: criterion,
        zin: questions[at] ?? '',
      })),
      profielMist: [...explanation.profileGaps],
    };
  }

  const toListed = (entry: ExplainedEntry, withParts: boolean): LijstKandidaat => ({
    kandidaatId: entry.candidateId,
    kandidaatRevisie: entry.candidateRevision,
    rang: entry.rank,
    ...toOnList(entry.total, entry.explanation),
    ...toTrip(entry.explanation),
    ...(withParts && { uitleg: toParts(entry.explanation) }),
  });

  return {
    toListed,
    toExplanation({ vacancyId, vacancyRevision, candidateId, candidateRevision, explanation, changes }) {
      return {
        vacatureId: vacancyId,
        vacatureRevisie: vacancyRevision,
        kandidaatId: candidateId,
        kandidaatRevisie: candidateRevision,
        gewichten: explanation.weights,
        taxonomie: explanation.taxonomy,
        ...toSummary(total(explanation), explanation),
        zinnen: toSentences(explanation, labels).map(({ text }) => text),
        ...toParts(explanation),
        watVerandert: changes.map((change) => ({
          criterium: change.criterion,
          zin: toChangeSentence(change, labels, weights),
          punten: change.points,
          groep: groupOf(change.to.placement),
        })),
      };
    },
    toVacancy: ({ vacancyId, vacancyRevision, rank, total: points, explanation }) => ({
      vacatureId: vacancyId,
      vacatureRevisie: vacancyRevision,
      rang: rank,
      ...toOnList(points, explanation),
    }),
  };
}
