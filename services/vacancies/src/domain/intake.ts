/** How what was sent becomes a vacancy, or the next state of one that we know. */
import type { FieldError } from '@vlinderdas/kernel/problem';
import { findBsnInValue } from '@vlinderdas/vocabulary/bsn';
import type { IngevoerdDoor } from '@vlinderdas/vocabulary/vacancies';
import type {
  VacatureInhoud,
  VacatureInvoer,
  WspContactVanVacature,
} from '../contract/vacancies.resource.ts';
import { type RegionTerms, respondBy } from './region-terms.ts';
import { type Knowledge, review } from './review.ts';
import { isClosed, type Vacancy } from './vacancy.ts';

/** Facts about the sender and the employer, established before. */
export interface Sender {
  regionId: string;
  organisationId: string;
  enteredBy: IngevoerdDoor;
  employerId: string | null;
  employerName: string | null;
  kvkNumber: string | null;
  accountSector: string | null;
  wspContact: WspContactVanVacature | null;
}

/** What a vacancy says, apart from what is said about it. Names beside codes are ours, not the sender's. */
export function contentOf(input: VacatureInvoer): VacatureInhoud {
  const {
    externeReferentie: _reference,
    idVacature: _id,
    aantalGezocht: _posts,
    werkgeverId: _employer,
    nummerKvk: _kvk,
    vestigingId: _establishment,
    concept: _draft,
    tekstNagekeken: _looked,
    ...content
  } = input;
  return withoutNames(content);
}

export function withoutNames(content: VacatureInhoud): VacatureInhoud {
  const { beroep, competentiebeheersing } = content;
  const named: VacatureInhoud = { ...content };
  if (beroep) {
    const { naam: _naam, ...rest } = beroep;
    named.beroep = rest;
  }
  if (competentiebeheersing) {
    named.competentiebeheersing = competentiebeheersing.map(({ naam: _naam, ...rest }) => rest);
  }
  return named;
}

export function referenceOf(input: VacatureInvoer): string | null {
  return input.externeReferentie ?? (input.idVacature || null);
}

/** Errors that no schema finds. Numbers of vacancies and telephones may look like anything. */
export function findIntakeErrors(content: Partial<VacatureInhoud>): FieldError[] {
  const { nummerVacature: _number, contactpersoon, werkgever, ...texts } = content;
  return [
    ...findBsnInValue(texts),
    ...findBsnInValue(contactpersoon?.naam, '/contactpersoon/naam'),
    ...findBsnInValue(werkgever?.handelsnaamOrganisatie, '/werkgever/handelsnaamOrganisatie'),
  ];
}

export function newVacancy(
  id: string,
  input: VacatureInvoer,
  sender: Sender,
  knowledge: Knowledge,
  terms: RegionTerms,
  now: Date,
): Vacancy {
  const { accountSector, employerName, ...facts } = sender;
  const given = contentOf(input);
  const reviewed = review(given, knowledge, {
    accountSector,
    stated: new Set(Object.keys(given)),
    isComplete: input.tekstNagekeken === true,
  });
  return {
    ...facts,
    ...reviewed,
    id,
    revision: 1,
    employerName: employerName ?? given.werkgever?.handelsnaamOrganisatie ?? null,
    establishmentId: input.vestigingId ?? null,
    status: input.concept ? 'concept' : 'ontvangen',
    posts: input.aantalGezocht ?? reviewed.recognition.aantalGezocht?.aantal ?? 1,
    postsFilled: 0,
    adviserId: null,
    respondBy: respondBy(now, terms),
    receivedAt: now,
    updatedAt: now,
    lastSignAt: now,
    closing: null,
  };
}

/**
 * The same vacancy was sent again: fields that are sent now replace what stood there, all else stays. A closed
 * one stays as it is.
 * @returns undefined when nothing changes
 */
export function resendVacancy(
  known: Vacancy,
  input: VacatureInvoer,
  accountSector: string | null,
  knowledge: Knowledge,
  now: Date,
): Vacancy | undefined {
  if (isClosed(known)) return undefined;
  const given = contentOf(input);
  const stated = new Set(Object.keys(given));
  const reviewed = review({ ...known.content, ...given }, knowledge, {
    accountSector,
    stated,
    before: known.recognition,
  });
  const posts = Math.max(input.aantalGezocht ?? known.posts, known.postsFilled + 1);
  const isSame = posts === known.posts && sameContent(reviewed.content, known.content);
  return isSame ? undefined : { ...known, ...reviewed, posts, updatedAt: now, lastSignAt: now };
}

/** jsonb keeps no order of fields, so the order says nothing. */
function sameContent(one: unknown, other: unknown): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, item]) => [key, sorted(item)]),
  );
}
