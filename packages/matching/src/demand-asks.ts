/**
 * A demand made ready for grading: its asks, each with its part of the 10,000 points. What a vacancy does not
 * ask gives its share to what it does ask, so that the score says how much of *this* vacancy someone meets. The
 * division depends on the demand alone; that keeps the score monotone in everything a person adds.
 */
import { allocate } from './allocate.ts';
import type { Ask, Criterion } from './ask.ts';
import { type Context, requireVersion } from './context.ts';
import { askForAvailability } from './criteria/availability.ts';
import { askForCertificates } from './criteria/certificates.ts';
import { askForCompetences } from './criteria/competences.ts';
import { askForContract } from './criteria/contract.ts';
import { askForHours } from './criteria/hours.ts';
import { askForLanguages } from './criteria/languages.ts';
import { askForLevel } from './criteria/level.ts';
import { askForLicences } from './criteria/licences.ts';
import { askForOccupation } from './criteria/occupation.ts';
import { askForSchooling } from './criteria/schooling.ts';
import { askForTravel } from './criteria/travel.ts';
import { askForWishes } from './criteria/wishes.ts';
import { askForConditions } from './criteria/work-conditions.ts';
import { askForWorkingTimes } from './criteria/working-times.ts';
import type { Demand } from './demand.ts';
import { CRITERIA, type CriterionId } from './explanation.ts';
import { EMPLOYER_ASKS } from './weights.ts';

export const HIGHEST_TOTAL = 10_000;

/** The criterion that is about the other ones, and so has no asks of its own. */
type AskingCriterion = Exclude<CriterionId, 'wederzijds'>;

const ASKING: Readonly<Record<AskingCriterion, Criterion>> = {
  beroep: askForOccupation,
  competenties: askForCompetences,
  certificaten: askForCertificates,
  rijbewijs: askForLicences,
  taal: askForLanguages,
  niveau: (demand, context) => [...askForLevel(demand, context), ...askForSchooling(demand, context)],
  uren: askForHours,
  reistijd: askForTravel,
  werktijden: askForWorkingTimes,
  contract: askForContract,
  wensen: askForWishes,
  omstandigheden: askForConditions,
  beschikbaarheid: askForAvailability,
};

export interface CriterionAsks {
  readonly criterion: AskingCriterion;
  readonly byEmployer: boolean;
  readonly max: number;
  readonly asks: readonly { readonly ask: Ask; readonly max: number }[];
}

export interface DemandAsks {
  readonly demand: Demand;
  readonly criteria: readonly CriterionAsks[];
  readonly mutualMax: number;
  readonly employerMax: number;
  readonly candidateMax: number;
}

/** @throws RangeError when the demand was coded by another version of the taxonomy */
export function prepareDemand(demand: Demand, context: Context): DemandAsks {
  requireVersion(context, demand.taxonomy);
  const asking = CRITERIA.filter((criterion) => criterion !== 'wederzijds').map((criterion) => ({
    criterion,
    asks: ASKING[criterion](demand, context),
  }));
  const weights = asking.map(({ criterion, asks }) =>
    asks.length === 0 ? 0 : context.weights.criteria[criterion],
  );
  const parts = allocate(HIGHEST_TOTAL, [...weights, context.weights.criteria.wederzijds]);

  const criteria = asking.map(({ criterion, asks }, at): CriterionAsks => {
    const max = parts[at] ?? 0;
    const shares = allocate(
      max,
      asks.map(({ share }) => share),
    );
    return {
      criterion,
      byEmployer: EMPLOYER_ASKS.includes(criterion),
      max,
      asks: asks.map((ask, number) => ({ ask, max: shares[number] ?? 0 })),
    };
  });
  const sum = (byEmployer: boolean): number =>
    criteria.reduce((total, part) => total + (part.byEmployer === byEmployer ? part.max : 0), 0);
  return {
    demand,
    criteria,
    mutualMax: parts.at(-1) ?? 0,
    employerMax: sum(true),
    candidateMax: sum(false),
  };
}
