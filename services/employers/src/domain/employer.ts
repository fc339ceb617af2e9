/** An employer's account: who it is, where it sits, whom to speak to there, and who is its contact with us. */

import type { IsoDate } from '@vlinderdas/kernel/dates';
import { findSbiSection } from '@vlinderdas/region/sbi';
import { findWarnings, type Warning } from '@vlinderdas/vocabulary/find-warnings';
import type {
  Werkgever,
  WerkgeverInvoer,
  WerkgeverWijziging,
  WspContactpersoon,
} from '../contract/employers.resource.ts';

export interface Employer {
  id: string;
  regionId: string;
  revision: number;
  kvkNumber: string | null;
  name: string;
  legalName: string | null;
  size: NonNullable<Werkgever['bedrijfsgrootte']> | null;
  sbiCode: number | null;
  /** Section of the SBI. */
  sector: string | null;
  culture: string | null;
  website: string | null;
  contactLevel: Werkgever['contactniveau'];
  wspContact: WspContactpersoon | null;
  wspDeputy: WspContactpersoon | null;
  createdAt: Date;
  createdBy: string | null;
  updatedAt: Date;
}

export interface Establishment {
  id: string;
  revision: number;
  name: string;
  establishmentNumber: string | null;
  postcode: string | null;
  street: string | null;
  houseNumber: number | null;
  houseNumberAddition: string | null;
  place: string | null;
  reachableByPublicTransport: boolean | null;
}

export interface ContactPerson {
  id: string;
  revision: number;
  name: string;
  position: string | null;
  phone: string | null;
  email: string | null;
  establishmentId: string | null;
}

/** An employer has no more of each; a longer list is a mistake of the sender. */
export const MOST_OF_EACH = 100;

function sectorOf(sbiCode: number | null): string | null {
  return sbiCode === null ? null : (findSbiSection(sbiCode)?.letter ?? null);
}

export function newEmployer(
  input: WerkgeverInvoer,
  facts: { id: string; regionId: string; actorId: string; now: Date },
): Employer {
  const sbiCode = input.codeSbi ?? null;
  return {
    id: facts.id,
    regionId: facts.regionId,
    revision: 1,
    kvkNumber: input.nummerKvk ?? null,
    name: input.handelsnaamOrganisatie,
    legalName: input.statutaireNaam ?? null,
    size: input.bedrijfsgrootte ?? null,
    sbiCode,
    sector: sectorOf(sbiCode),
    culture: input.cultuur ?? null,
    website: input.website ?? null,
    contactLevel: input.contactniveau,
    wspContact: null,
    wspDeputy: null,
    createdAt: facts.now,
    createdBy: facts.actorId,
    updatedAt: facts.now,
  };
}

/** `undefined` leaves a field as it is, `null` empties it. */
function changed<T>(present: T | null, next: T | null | undefined): T | null {
  return next === undefined ? present : next;
}

export function changeEmployer(employer: Employer, change: WerkgeverWijziging, now: Date): Employer {
  const sbiCode = changed(employer.sbiCode, change.codeSbi);
  return {
    ...employer,
    kvkNumber: changed(employer.kvkNumber, change.nummerKvk),
    name: change.handelsnaamOrganisatie ?? employer.name,
    legalName: changed(employer.legalName, change.statutaireNaam),
    size: changed(employer.size, change.bedrijfsgrootte),
    sbiCode,
    sector: sectorOf(sbiCode),
    culture: changed(employer.culture, change.cultuur),
    website: changed(employer.website, change.website),
    contactLevel: change.contactniveau ?? employer.contactLevel,
    updatedAt: now,
  };
}

/** What is doubtful in an account: kept as sent, and said. */
export function findEmployerWarnings(
  employer: Employer,
  establishments: readonly Establishment[],
  people: readonly ContactPerson[],
  today: IsoDate,
): Warning[] {
  const onTheWire = {
    vestigingen: establishments.map(({ postcode }) => ({ postcode: postcode ?? undefined })),
    contactpersonen: people.map(({ phone, email }) => ({
      telefoonnummer: phone ?? undefined,
      emailadres: email ?? undefined,
    })),
  };
  const warnings = findWarnings(onTheWire, { today });
  if (employer.website && !/^https?:\/\/[^\s/]+/i.test(employer.website)) {
    warnings.push({
      pointer: '/website',
      code: 'ongeldig-webadres',
      detail: 'Dit webadres begint niet met https:// of http://.',
    });
  }
  if (employer.sbiCode !== null && employer.sector === null) {
    warnings.push({
      pointer: '/codeSbi',
      code: 'onbekende-code',
      detail: 'Bij deze SBI-code vinden wij geen sector.',
    });
  }
  return warnings;
}
