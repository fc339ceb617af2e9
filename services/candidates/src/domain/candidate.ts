/**
 * A candidate as this service keeps it: the pseudonymous part that the region shares, apart from the dossier of the
 * organisation that guides the person.
 */
import type { IsoDate } from '@vlinderdas/kernel/dates';
import type { Bemiddelbaarheid, Beschikbaarheid, Herkomst } from '@vlinderdas/vocabulary/candidates';
import type { Warning } from '@vlinderdas/vocabulary/find-warnings';
import type { GedeeldProfiel } from '../contract/card.resource.ts';
import type { KandidaatInvoer } from '../contract/profile.resource.ts';
import type { MatchingNumbers } from './code-profile.ts';
import type { MergedProfile } from './profile-parts.ts';

export type Grondslag = NonNullable<KandidaatInvoer['grondslag']>;

export interface Identity {
  givenName: string | null;
  namePrefix: string | null;
  familyName: string | null;
  birthDate: IsoDate | null;
  email: string | null;
  phone: string | null;
}

export interface RegelingfeitValue {
  fact: string;
  value: string;
  source: string | null;
  checkedOn: IsoDate | null;
}

/** Pseudonymous part; one row of table `candidate`. */
export interface Candidate extends MatchingNumbers {
  id: string;
  regionId: string;
  ownerOrganisationId: string;
  controllerOrganisationId: string;
  woongemeente: string | null;
  begeleiderId: string | null;
  teamId: string | null;
  cardNumber: string;
  revision: number;
  beschikbaarheid: Beschikbaarheid;
  unavailableUntil: IsoDate | null;
  bemiddelbaarheid: Bemiddelbaarheid;
  herkomst: Herkomst;
  houdbaarTot: IsoDate | null;
  confirmedOn: IsoDate;
  visibleToEmployers: boolean;
  grondslag: Grondslag;
  sharedProfile: GedeeldProfiel;
  warnings: readonly Warning[];
  completeness: number;
  rankable: boolean;
}

/** What only the owner organisation holds; one row of table `identity`. */
export interface Dossier extends Identity, MergedProfile {
  contentHash: string | null;
}

export interface Person {
  candidate: Candidate;
  dossier: Dossier;
}

export interface StatusChange {
  subject: 'beschikbaarheid' | 'bemiddelbaarheid' | 'zichtbaarheid';
  previous: string | null;
  current: string;
  until: IsoDate | null;
  criterion: string | null;
}
