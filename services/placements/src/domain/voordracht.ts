/** A voordracht as it is kept: which people and organisations it joins, and the step that it is in. */
import type { CollegaContact } from '../contract/proposal-parts.resource.ts';
import type { Stage } from './stage.ts';

export interface Voordracht {
  id: string;
  regionId: string;
  revision: number;
  requestId: string;
  vacancyId: string;
  vacancyTitle: string | null;
  employerId: string | null;
  candidateId: string;
  cardNumber: string;
  ownerOrganisationId: string;
  begeleiderId: string | null;
  /** Who stood in for the begeleider on the day of the request. */
  standInId: string | null;
  adviserId: string;
  adviserOrganisationId: string;
  outsideListReason: string | null;
  /** ISO 8601 instant. */
  requestedAt: string;
  releaseUntil: string | null;
  placedAt: string | null;
  stage: Stage;
}

export interface TeamRequest {
  id: string;
  regionId: string;
  vacancyId: string;
  vacancyTitle: string | null;
  ownerOrganisationId: string;
  teamId: string | null;
  adviserId: string;
  adviserOrganisationId: string;
  requestedAt: string;
  dueOn: string;
  addresseeIds: string[];
  contact: CollegaContact | null;
}
