/** From the domain's words to the wire's. */
import type { IsoDate } from '@vlinderdas/kernel/dates';
import type { PlaceIndex } from '@vlinderdas/region/place-index';
import { feitwaarden, regelingfeiten, uitkeringen } from '@vlinderdas/vocabulary/candidates';
import type { Inzage, Kandidaat, KandidaatRegel, OpslagResultaat } from '../contract/candidate.resource.ts';
import type { Kaart } from '../contract/card.resource.ts';
import type { FeitenAntwoord } from '../contract/fact.resource.ts';
import type { CardRow } from '../db/card.queries.ts';
import type { AskedFacts } from '../db/fact.queries.ts';
import type { DossierRow, ListRow, listHistory, listLooks, listReleases } from '../db/person.queries.ts';
import type { Candidate, RegelingfeitValue } from '../domain/candidate.ts';
import { assessQuality, weightsOn } from '../domain/completeness.ts';
import { LOONWAARDE_INDICATIE } from '../domain/person.ts';
import { allFieldGroups, limitToGroups } from '../domain/shared-profile.ts';
import type { Saved } from '../use-cases/saved.ts';

export interface MapperContext {
  places: PlaceIndex;
  today: IsoDate;
  /** Of whoever reads. */
  organisationId: string | null;
}

type Present<T> = { [K in keyof T]?: Exclude<T[K], null | undefined> };

/** Leaves out what is not known: the wire has no nulls. */
function known<T extends object>(value: T): Present<T> {
  return Object.fromEntries(
    Object.entries(value).filter(([, item]) => item !== null && item !== undefined),
  ) as Present<T>;
}

function toQuality(row: CoreRow | Candidate, today: IsoDate): Kaart['profielkwaliteit'] {
  const quality = assessQuality(row, row, today, weightsOn(today));
  return {
    score: quality.score,
    rangschikbaar: quality.rankable,
    actueel: quality.fresh,
    ontbreekt: quality.missing.map(({ part, text, gain }) => ({ onderdeel: part, tekst: text, winst: gain })),
  };
}

type CoreRow = Omit<CardRow, 'fieldGroups'>;

/** The fields that card, dossier and list have in common. */
function toCore(row: CoreRow, { places, today }: MapperContext) {
  const woonplaats = row.pc4 === null ? undefined : places.findByPc4(row.pc4)?.town;
  return {
    kaartnummer: row.cardNumber,
    revisie: row.revision,
    organisatieId: row.ownerOrganisationId,
    beschikbaarheid: row.beschikbaarheid,
    bemiddelbaarheid: row.bemiddelbaarheid,
    zichtbaarVoorWerkgevers: row.visibleToEmployers,
    herkomst: row.herkomst,
    nagekekenOp: row.confirmedOn,
    profielkwaliteit: toQuality(row, today),
    ...known({
      begeleiderId: row.begeleiderId,
      teamId: row.teamId,
      woonplaats,
      woongemeente: row.woongemeente,
      nietBeschikbaarTot: row.unavailableUntil,
      houdbaarTot: row.houdbaarTot,
    }),
  };
}

export function toKaart(row: CardRow, context: MapperContext): Kaart {
  const groups = row.fieldGroups ?? allFieldGroups;
  const { woonplaats, woongemeente, ...core } = toCore(row, context);
  return {
    kandidaatId: row.id,
    ...core,
    ...(groups.includes('reizen') && known({ woonplaats, woongemeente })),
    profiel: limitToGroups(row.sharedProfile, groups),
  };
}

export function toRegel(row: ListRow, context: MapperContext): KandidaatRegel {
  return {
    id: row.id,
    ...toCore(row, context),
    ...known({ voornaam: row.givenName, tussenvoegsel: row.namePrefix, achternaam: row.familyName }),
  };
}

function toFacts(facts: readonly RegelingfeitValue[]) {
  const uitkering = facts.find(({ fact }) => fact === 'uitkering')?.value;
  const estimate = facts.find(({ fact }) => fact === LOONWAARDE_INDICATIE);
  const isEstimated = estimate !== undefined && estimate.value !== 'onbekend';
  const four = facts.flatMap(({ fact, value, source, checkedOn }) =>
    regelingfeiten.is(fact) && feitwaarden.is(value)
      ? [{ feit: fact, waarde: value, ...known({ bron: source, gecontroleerdOp: checkedOn }) }]
      : [],
  );
  return {
    ...(uitkeringen.is(uitkering) && { uitkering }),
    ...(isEstimated && {
      loonwaardeIndicatie: {
        percentage: Number(estimate.value),
        ...known({ bron: estimate.source, gecontroleerdOp: estimate.checkedOn }),
      },
    }),
    ...(four.length > 0 && { regelingfeiten: four }),
  };
}

/** For the instruments service: the facts and what a rule asks besides, and nothing that says who it is. */
export function toFactsAnswer({
  organisationId,
  birthDate,
  woongemeente,
  facts,
}: AskedFacts): FeitenAntwoord {
  const { regelingfeiten: feiten = [], ...others } = toFacts(facts);
  return {
    organisatieId: organisationId,
    ...known({ geboortedatum: birthDate, woongemeente }),
    ...others,
    feiten,
  };
}

/** Under a release: who it is and the profile; not the regelingfeiten and not the keys of the owner's systems. */
export function toKandidaat(dossier: DossierRow, context: MapperContext): Kandidaat {
  const { candidate, identity, facts, keys } = dossier;
  const isOwner = candidate.ownerOrganisationId === context.organisationId;
  return {
    id: candidate.id,
    ...toCore(candidate, context),
    verwerkingsverantwoordelijkeId: candidate.controllerOrganisationId,
    identiteit: known({
      voornaam: identity.givenName,
      tussenvoegsel: identity.namePrefix,
      achternaam: identity.familyName,
      geboortedatum: identity.birthDate,
      emailadres: identity.email,
      telefoonnummer: identity.phone,
    }),
    ...identity.profile,
    grondslag: candidate.grondslag,
    ...(isOwner && {
      ...toFacts(facts),
      bronnen: keys.map(({ source, key }) => ({ bron: source, sleutel: key })),
    }),
    handmatigeVelden: identity.manualFields,
    waarschuwingen: candidate.warnings,
    vrijgegeven: !isOwner,
    gewijzigdOp: candidate.changedAt.toISOString(),
  };
}

export function toResultaat({ outcome, candidate }: Saved, today: IsoDate): OpslagResultaat {
  return {
    kandidaatId: candidate.id,
    kaartnummer: candidate.cardNumber,
    revisie: candidate.revision,
    uitkomst: outcome,
    profielkwaliteit: toQuality(candidate, today),
    waarschuwingen: [...candidate.warnings],
  };
}

type HistoryRow = Awaited<ReturnType<typeof listHistory>>[number];

export function toStatuswijziging(row: HistoryRow): Inzage['geschiedenis'][number] {
  return {
    onderwerp: row.subject,
    naar: row.current,
    op: row.at.toISOString(),
    ...known({ van: row.previous, tot: row.until, criterium: row.criterion, doorId: row.actorId }),
  };
}

export function toInzage(
  account: {
    dossier: DossierRow;
    history: readonly HistoryRow[];
    releases: Awaited<ReturnType<typeof listReleases>>;
    looks: Awaited<ReturnType<typeof listLooks>>;
  },
  context: MapperContext,
  now: Date,
): Inzage {
  return {
    kandidaat: toKandidaat(account.dossier, context),
    geschiedenis: account.history.map(toStatuswijziging),
    vrijgaven: account.releases.map((row) => ({
      voordrachtId: row.proposalId,
      organisatieId: row.receiverOrganisationId,
      geldigTot: row.validUntil.toISOString(),
      ingetrokken: row.withdrawn,
    })),
    inzien: account.looks.map((row) => ({
      op: row.at.toISOString(),
      organisatieId: row.organisationId,
      soort: row.kind,
      doel: row.purpose,
    })),
    opgesteldOp: now.toISOString(),
  };
}
