/** A placement follows from a voordracht that the employer accepted, and comes with nazorg (R47). */
import type { IsoDate } from '@vlinderdas/kernel/dates';
import { isEndedSent } from './stage.ts';
import type { Voordracht } from './voordracht.ts';

export interface NazorgMoment {
  id: string;
  dueOn: IsoDate;
  doneOn: IsoDate | null;
  note: string | null;
}

export interface Placement {
  id: string;
  regionId: string;
  revision: number;
  proposalId: string;
  vacancyId: string;
  vacancyTitle: string | null;
  employerId: string | null;
  candidateId: string;
  cardNumber: string;
  ownerOrganisationId: string;
  adviserId: string;
  adviserOrganisationId: string;
  startOn: IsoDate;
  endOn: IsoDate | null;
  hoursPerWeek: number;
  contractForm: string;
  nazorgContactId: string;
  /** ISO 8601 instant. */
  confirmedAt: string;
  /** At least one, by date. */
  moments: readonly NazorgMoment[];
}

export interface PlacementTerms {
  startOn: IsoDate;
  endOn: IsoDate | null;
  hoursPerWeek: number;
  contractForm: string;
  nazorgContactId: string;
  nazorgDates: readonly IsoDate[];
}

export type PlacementOutcome =
  | { kind: 'placed'; placement: Placement }
  | { kind: 'wrong-status' }
  | { kind: 'placed-before' };

export function confirmPlacement(
  voordracht: Voordracht,
  terms: PlacementTerms,
  by: { at: string; adviserId: string; adviserOrganisationId: string; newId: () => string },
): PlacementOutcome {
  const { stage } = voordracht;
  if (voordracht.placedAt !== null) return { kind: 'placed-before' };
  if (!isEndedSent(stage) || stage.status !== 'aangenomen') return { kind: 'wrong-status' };
  const { nazorgDates, ...agreed } = terms;
  return {
    kind: 'placed',
    placement: {
      id: by.newId(),
      regionId: voordracht.regionId,
      revision: 1,
      proposalId: voordracht.id,
      vacancyId: voordracht.vacancyId,
      vacancyTitle: voordracht.vacancyTitle,
      employerId: voordracht.employerId,
      candidateId: voordracht.candidateId,
      cardNumber: voordracht.cardNumber,
      ownerOrganisationId: voordracht.ownerOrganisationId,
      adviserId: by.adviserId,
      adviserOrganisationId: by.adviserOrganisationId,
      confirmedAt: by.at,
      ...agreed,
      moments: nazorgDates.toSorted().map((dueOn) => ({ id: by.newId(), dueOn, doneOn: null, note: null })),
    },
  };
}
