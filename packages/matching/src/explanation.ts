/**
 * Why a pair has its score: the score is the sum of these points and has no other source. Data for a machine;
 * `sentences.ts` turns it into Dutch. Everything is a number of the taxonomy, a mask or a measure, so that an
 * explanation holds no more of a person than the profile did.
 */
import type { TravelMeans } from '@vlinderdas/region/travel';
import type { CompetenceRelation } from '@vlinderdas/taxonomy/competence-relation';
import type { BridgeId } from './bridges.ts';
import type { StrengthValue } from './demand.ts';
import type { DayNumber, HoursRange } from './profile.ts';

/** In the order of the page. */
export const CRITERIA = [
  'beroep',
  'competenties',
  'certificaten',
  'rijbewijs',
  'taal',
  'niveau',
  'uren',
  'reistijd',
  'werktijden',
  'contract',
  'wensen',
  'omstandigheden',
  'beschikbaarheid',
  'wederzijds',
] as const;
export type CriterionId = (typeof CRITERIA)[number];

export type Outcome = 'past' | 'lijkt-erop' | 'ontbreekt' | 'onbekend' | 'niet-gevraagd';

/** What a hard requirement does to the pair. */
export type Standing = 'meets' | 'open' | 'fails';

/** A competence that is on no profile, but belongs to work that was done. */
export interface ImpliedByWork {
  readonly competence: number;
  readonly occupation: number;
  /** The competence belongs to that work always; else often or at times. */
  readonly always: boolean;
  /** Null when that work is long and recent enough. */
  readonly doubt: WorkDoubt | null;
}

/** The nearest thing a person has for a demanded competence. `similarity` in per mille. */
interface NearestCompetence {
  readonly competence: number;
  readonly similarity: number;
  readonly relation: CompetenceRelation;
  /** Others that the person has and that add to it, strongest first. */
  readonly also: readonly number[];
  /** What adds to it only because work implies it. */
  readonly alsoByWork: ImpliedByWork | null;
}

/** Why work that a competence always belongs to does not count as having it. */
export type WorkDoubt =
  | { readonly kind: 'kort'; readonly belowMonths: number }
  | { readonly kind: 'lang-geleden'; readonly endedIn: number }
  | { readonly kind: 'zonder-datum' }
  | { readonly kind: 'zonder-duur' };

/** How a demanded competence is met; by how much is in the points. */
export type CompetenceSupport =
  | { readonly by: 'zelf' }
  | ({ readonly by: 'verwant' } & NearestCompetence)
  | ({
      readonly by: 'ervaring';
      readonly occupation: number;
      /** The competence belongs to that work always; else often or at times. */
      readonly always: boolean;
      /** Null when that work is long and recent enough. */
      readonly doubt: WorkDoubt | null;
    } & NearestCompetence);

export type Evidence =
  | {
      readonly kind: 'beroep';
      readonly asked: number;
      readonly by: 'ervaring' | 'bemiddelingsberoep' | null;
      readonly occupation: number | null;
      readonly similarity: number;
      readonly months: number | null;
      /** In all work that counts as the asked work, when this does and that is more. */
      readonly likeMonths: number | null;
      /** The year in which that work ended, when that is longer ago than a year. */
      readonly endedIn: number | null;
      /** What the person looks for now, when that is neither the asked work nor the work that was done. */
      readonly seeks: readonly number[];
    }
  | {
      readonly kind: 'ervaring';
      readonly askedMonths: number;
      readonly months: number | null;
      /** Some of those months are of work much like it. */
      readonly inLikeWork: boolean;
    }
  | {
      readonly kind: 'competentie';
      readonly competence: number;
      readonly strength: StrengthValue;
      /** `beroep`: the vacancy names none, the taxonomy says what the occupation asks. */
      readonly origin: 'gevraagd' | 'beroep';
      readonly support: CompetenceSupport | null;
    }
  | { readonly kind: 'certificaat'; readonly certificate: number }
  | { readonly kind: 'rijbewijs'; readonly licence: number }
  | {
      readonly kind: 'taal';
      readonly language: number;
      readonly asked: number;
      readonly level: number | null;
    }
  | { readonly kind: 'niveau'; readonly asked: number; readonly level: number | null }
  | {
      readonly kind: 'opleiding';
      readonly asked: number;
      readonly directed: boolean;
      readonly has: number | null;
      readonly level: number | null;
    }
  | { readonly kind: 'uren'; readonly offered: HoursRange | null; readonly wanted: HoursRange | null }
  | {
      readonly kind: 'reistijd';
      /** `ov-begintijd`: only public transport, and the work begins before it gets there. */
      readonly limit: 'minuten' | 'kilometers' | 'ov-begintijd' | null;
      readonly minutes: number | null;
      readonly hectometres: number | null;
      readonly means: TravelMeans | null;
      readonly maxMinutes: number | null;
      readonly maxKm: number | null;
    }
  | {
      readonly kind: 'werktijden';
      readonly asked: number;
      /** What the person cannot, or of what it is not known where irregular work is possible. */
      readonly lacking: number | null;
      /** What the person said of irregular work or shifts, when that is all that is known. */
      readonly irregular: 'possible' | 'refused' | null;
    }
  | { readonly kind: 'begintijd'; readonly start: number; readonly earliest: number | null }
  | { readonly kind: 'contract'; readonly offered: number | null; readonly wanted: number | null }
  | {
      readonly kind: 'wensen';
      readonly occupation: number | null;
      readonly similarity: number;
      readonly sector: boolean | null;
    }
  | { readonly kind: 'omstandigheden'; readonly avoided: number; readonly asked: number | null }
  | {
      readonly kind: 'beschikbaarheid';
      readonly from: DayNumber | null;
      readonly start: DayNumber | null;
    }
  | { readonly kind: 'wederzijds'; readonly employerPerMille: number; readonly candidatePerMille: number };

/** One thing that is asked, by the vacancy of the person or by the person of the job. */
export interface Requirement {
  readonly points: number;
  readonly max: number;
  /** Which part of the maximum the rules give, before it is rounded down to whole points. */
  readonly perMille: number;
  readonly outcome: Outcome;
  readonly hard: boolean;
  /** What it does to the pair; of what is not hard undefined. */
  readonly standing: Standing | undefined;
  readonly evidence: Evidence;
}

export interface Assessment {
  readonly criterion: CriterionId;
  readonly points: number;
  readonly max: number;
  readonly outcome: Outcome;
  /** Whether any of its requirements is hard. */
  readonly hard: boolean;
  readonly requirements: readonly Requirement[];
}

/** A hard requirement that fails, with what would really close it; sometimes nothing does. */
export interface Failure {
  readonly criterion: CriterionId;
  readonly evidence: Evidence;
  readonly bridges: readonly BridgeId[];
}

/** A hard requirement of which one side's data say too little: a person must ask. */
export interface OpenQuestion {
  readonly criterion: CriterionId;
  readonly evidence: Evidence;
  /** Not known, or something close. */
  readonly outcome: Outcome;
}

/** What a profile lacks before it can be ranked at all. */
export type ProfileGap = 'beroep-of-competentie' | 'uren' | 'postcode';

/**
 * `geschikt` fails no hard requirement, `bridgeable` fails at least one, `incomplete` says too little to be
 * ranked. They follow each other in this order on the page.
 */
export const PLACEMENTS = ['geschikt', 'bridgeable', 'incomplete'] as const;
export type Placement = (typeof PLACEMENTS)[number];

export interface Explanation {
  readonly taxonomy: string;
  readonly weights: string;
  readonly placement: Placement;
  readonly assessments: readonly Assessment[];
  readonly failures: readonly Failure[];
  /** Not empty: "nog te vragen". */
  readonly toCheck: readonly OpenQuestion[];
  readonly profileGaps: readonly ProfileGap[];
}

/** The score, at most 10,000: the sum of the points that the explanation shows. */
export function total(explanation: Explanation): number {
  return explanation.assessments.reduce((sum, { points }) => sum + points, 0);
}
