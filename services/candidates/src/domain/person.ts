/**
 * How a person comes in and changes: typed in, delivered by a source, changed by hand. Whatever follows from the
 * profile (warnings, numbers for the matcher, card, completeness) is derived here and nowhere else.
 */
import type { IsoDate } from '@vlinderdas/kernel/dates';
import { type Beschikbaarheid, type Herkomst, regelingfeiten } from '@vlinderdas/vocabulary/candidates';
import { findWarnings, type Warning, withoutImplausible } from '@vlinderdas/vocabulary/find-warnings';
import type { KandidaatInvoer, KandidaatWijziging, Profiel } from '../contract/profile.resource.ts';
import { profielVelden } from '../contract/profile.resource.ts';
import type { Candidate, Dossier, Identity, Person, RegelingfeitValue, StatusChange } from './candidate.ts';
import { compareStatus } from './candidate-status.ts';
import { type CodingContext, codeProfile } from './code-profile.ts';
import { assessCompleteness, weightsOn } from './completeness.ts';
import { type MergedProfile, mergeByHand, mergeFeed } from './profile-parts.ts';
import { toSharedProfile } from './shared-profile.ts';

/** Stands among the facts, as the benefit does: its value is a percentage. */
export const LOONWAARDE_INDICATIE = 'loonwaarde-indicatie';

const noIdentity: Identity = {
  givenName: null,
  namePrefix: null,
  familyName: null,
  birthDate: null,
  email: null,
  phone: null,
};

const PROFILE_FIELDS = Object.keys(profielVelden) as (keyof Profiel)[];

/** The fields of an input that make up the profile. */
function profileOf<T extends KandidaatInvoer | KandidaatWijziging>(
  input: T,
): Pick<T, keyof Profiel & keyof T> {
  return Object.fromEntries(
    PROFILE_FIELDS.filter((field) => input[field] !== undefined).map((field) => [field, input[field]]),
  ) as Pick<T, keyof Profiel & keyof T>;
}

type IdentityInput = KandidaatInvoer['identiteit'] | null;

function toIdentity(input: IdentityInput, current: Identity): Identity {
  if (input === undefined) return current;
  if (input === null) return noIdentity;
  return {
    givenName: input.voornaam || null,
    namePrefix: input.tussenvoegsel || null,
    familyName: input.achternaam || null,
    birthDate: input.geboortedatum || null,
    email: input.emailadres || null,
    phone: input.telefoonnummer || null,
  };
}

/** Everything that follows from the profile: warnings, numbers, card, completeness. */
function derive(profile: Profiel, identity: Identity, context: CodingContext) {
  const { taxonomy, places, today } = context;
  const rules = {
    today,
    isKnownConcept: (uri: string) =>
      [taxonomy.occupations, taxonomy.competences].some((table) => table.numberOf(uri) !== undefined),
    isKnownPostcode: (postcode: string) => places.mayExist(postcode),
  };
  const contact = { emailadres: identity.email ?? undefined, telefoonnummer: identity.phone ?? undefined };
  const numbers = codeProfile(withoutImplausible(profile, rules), context);
  return {
    ...numbers,
    ...assessCompleteness(numbers, weightsOn(today)),
    sharedProfile: toSharedProfile(profile),
    warnings: [
      ...findWarnings(profile, rules),
      ...findWarnings({ identiteit: contact }, rules),
      ...birthDateWarning(identity.birthDate, today),
    ],
  };
}

/** A look in the future is a mistake: it would keep a profile fresh for ever. */
function confirmedOn(peildatum: IsoDate | null | undefined, today: IsoDate): IsoDate {
  return peildatum && peildatum < today ? peildatum : today;
}

function birthDateWarning(birthDate: IsoDate | null, today: IsoDate): Warning[] {
  if (birthDate === null || (birthDate <= today && birthDate > '1920-01-01')) return [];
  return [
    {
      pointer: '/identiteit/geboortedatum',
      code: 'onwaarschijnlijke-datum',
      detail: 'Deze geboortedatum kan bijna niet kloppen. Kijk hem na.',
    },
  ];
}

export interface NewCandidate {
  id: string;
  regionId: string;
  ownerOrganisationId: string;
  cardNumber: string;
  herkomst: Herkomst;
  contentHash: string | null;
}

function initialStatus(input: KandidaatInvoer) {
  const needsSupport = input.eisAanWerk?.indicatieBegeleiding === 1;
  return {
    beschikbaarheid: input.beschikbaarheid ?? ('beschikbaar' as const),
    // Without a word of the sender: whoever is delivered for mediation can be mediated.
    bemiddelbaarheid:
      input.bemiddelbaarheid ?? (needsSupport ? ('met-ondersteuning' as const) : ('direct' as const)),
    visibleToEmployers: input.zichtbaarVoorWerkgevers ?? true,
  };
}

function untilOf(input: { nietBeschikbaarTot?: IsoDate | undefined }, beschikbaarheid: Beschikbaarheid) {
  return beschikbaarheid === 'tijdelijk-niet' ? (input.nietBeschikbaarTot ?? null) : null;
}

/** A first profile. A person who types it in adds every part by hand; a source adds none. */
export function createPerson(input: KandidaatInvoer, made: NewCandidate, context: CodingContext): Person {
  const empty: MergedProfile = { profile: {}, manualFields: [] };
  const profile = profileOf(input) as Profiel;
  const merged = made.herkomst === 'ingevoerd' ? mergeByHand(empty, profile) : mergeFeed(empty, profile);
  const identity = toIdentity(input.identiteit, noIdentity);
  const status = initialStatus(input);
  const unavailableUntil = untilOf(input, status.beschikbaarheid);
  return {
    candidate: {
      id: made.id,
      regionId: made.regionId,
      ownerOrganisationId: made.ownerOrganisationId,
      controllerOrganisationId: input.verwerkingsverantwoordelijkeId ?? made.ownerOrganisationId,
      woongemeente: input.woongemeente ?? null,
      begeleiderId: input.begeleiderId ?? null,
      teamId: input.teamId ?? null,
      cardNumber: made.cardNumber,
      revision: 1,
      ...status,
      unavailableUntil,
      herkomst: made.herkomst,
      houdbaarTot: input.houdbaarTot ?? null,
      confirmedOn: confirmedOn(input.peildatum, context.today),
      grondslag: input.grondslag ?? 'wet-suwi',
      ...derive(merged.profile, identity, context),
    },
    dossier: { ...identity, ...merged, contentHash: made.contentHash },
  };
}

export interface Changed {
  person: Person;
  history: readonly StatusChange[];
}

function rebuild(
  person: Person,
  dossier: Dossier,
  changes: Partial<Candidate>,
  context: CodingContext,
): Person {
  const base = { ...person.candidate, ...changes, revision: person.candidate.revision + 1 };
  return {
    candidate: { ...base, ...derive(dossier.profile, dossier, context) },
    dossier,
  };
}

/** The same profile by another version of the taxonomy. Nobody changed it, so nothing but what is derived differs. */
export function recodePerson(person: Person, context: CodingContext): Person {
  return rebuild(person, person.dossier, {}, context);
}

/** A source delivers the person again. What it does not mention of the record itself stays as it was. */
export function applyFeed(
  person: Person,
  input: KandidaatInvoer,
  hash: string,
  context: CodingContext,
): Changed {
  const { candidate, dossier } = person;
  const merged = mergeFeed(dossier, profileOf(input) as Profiel);
  const identity = toIdentity(input.identiteit, dossier);
  const beschikbaarheid = input.beschikbaarheid ?? candidate.beschikbaarheid;
  const changes: Partial<Candidate> = {
    controllerOrganisationId: input.verwerkingsverantwoordelijkeId ?? candidate.controllerOrganisationId,
    woongemeente: input.woongemeente ?? candidate.woongemeente,
    begeleiderId: input.begeleiderId ?? candidate.begeleiderId,
    teamId: input.teamId ?? candidate.teamId,
    houdbaarTot: input.houdbaarTot ?? candidate.houdbaarTot,
    confirmedOn: confirmedOn(input.peildatum, context.today),
    grondslag: input.grondslag ?? candidate.grondslag,
    beschikbaarheid,
    unavailableUntil: input.beschikbaarheid ? untilOf(input, beschikbaarheid) : candidate.unavailableUntil,
    bemiddelbaarheid: input.bemiddelbaarheid ?? candidate.bemiddelbaarheid,
    visibleToEmployers: input.zichtbaarVoorWerkgevers ?? candidate.visibleToEmployers,
  };
  const next = rebuild(person, { ...identity, ...merged, contentHash: hash }, changes, context);
  return { person: next, history: compareStatus(candidate, next.candidate, 'aangeleverd door de bron') };
}

/** A person changes the dossier. `null` removes; what is not mentioned stays. */
export function changeDossier(person: Person, change: KandidaatWijziging, context: CodingContext): Person {
  const { candidate, dossier } = person;
  const merged = mergeByHand(dossier, profileOf(change) as Parameters<typeof mergeByHand>[1]);
  const identity = toIdentity(change.identiteit, dossier);
  const or = <T>(given: T | null | undefined, current: T | null): T | null =>
    given === undefined ? current : given;
  const changes: Partial<Candidate> = {
    controllerOrganisationId: change.verwerkingsverantwoordelijkeId ?? candidate.controllerOrganisationId,
    woongemeente: or(change.woongemeente, candidate.woongemeente),
    begeleiderId: or(change.begeleiderId, candidate.begeleiderId),
    teamId: or(change.teamId, candidate.teamId),
    houdbaarTot: or(change.houdbaarTot, candidate.houdbaarTot),
    confirmedOn: confirmedOn(change.peildatum, context.today),
    grondslag: change.grondslag ?? candidate.grondslag,
  };
  // The source's last delivery no longer describes the record: the next one must be looked at again.
  return rebuild(person, { ...identity, ...merged, contentHash: null }, changes, context);
}

/** The facts of which an input speaks, ready to store. `null` takes back what was known: it becomes unknown. */
export function regelingfeitenOf(input: KandidaatInvoer | KandidaatWijziging): RegelingfeitValue[] {
  const unknown = (fact: string): RegelingfeitValue => ({
    fact,
    value: 'onbekend',
    source: null,
    checkedOn: null,
  });
  const { uitkering, loonwaardeIndicatie: estimate } = input;
  const benefit =
    uitkering === undefined ? [] : [{ ...unknown('uitkering'), value: uitkering ?? 'onbekend' }];
  const loonwaarde = estimate && {
    fact: LOONWAARDE_INDICATIE,
    value: String(estimate.percentage),
    source: estimate.bron ?? null,
    checkedOn: estimate.gecontroleerdOp ?? null,
  };
  const others = [
    ...benefit,
    ...(estimate === undefined ? [] : [loonwaarde ?? unknown(LOONWAARDE_INDICATIE)]),
  ];
  if (input.regelingfeiten === null) return [...regelingfeiten.values.map(unknown), ...others];
  const facts = (input.regelingfeiten ?? []).map(({ feit, waarde, bron, gecontroleerdOp }) => ({
    fact: feit,
    value: waarde,
    source: bron ?? null,
    checkedOn: gecontroleerdOp ?? null,
  }));
  return [...facts, ...others];
}
