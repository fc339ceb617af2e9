/** Between the catalogue and the wire. */
import { aspecten, type LandelijkeAanbieder, landelijkeAanbieders } from '@vlinderdas/vocabulary/instruments';
import type { Aanbieder, Instrument, Variant, Wijziging } from '../contract/instrument.resource.ts';
import type { ChangeRow } from '../db/change.repository.ts';
import type { Catalogue, InstrumentDefinition, ProviderVariant } from '../domain/catalogue.ts';
import { isDueForReview, publicationOf } from '../domain/publication.ts';
import { aspectText } from '../domain/wording/part-text.ts';

type Named = Pick<Catalogue, 'providers' | 'organisations' | 'instruments'>;

/** Name and kind of a provider, also of one that carries nothing out any more. */
export function toAanbieder(key: string, { providers, organisations }: Named): Aanbieder {
  const provider = providers.find((candidate) => candidate.key === key);
  const organisation = organisations.find(({ organisationId }) => organisationId === key);
  const national = landelijkeAanbieders.is(key);
  return {
    sleutel: key,
    ...(!national && { organisatieId: key }),
    naam:
      provider?.name ??
      organisation?.name ??
      (national ? landelijkeAanbieders.labels[key as LandelijkeAanbieder] : 'Onbekende organisatie'),
    landelijk: provider?.national ?? (national || organisation?.kind === 'uwv'),
  };
}

export function toInstrument(instrument: InstrumentDefinition, aantalVarianten: number): Instrument {
  return { ...instrument, aantalVarianten };
}

const gemeenteName = (code: string | undefined, { providers }: Named) =>
  providers.flatMap(({ gemeenten }) => gemeenten).find((gemeente) => gemeente.code === code)?.name;

function inWords({ parts }: ProviderVariant): Variant['inWoorden'] {
  return Object.fromEntries(
    aspecten.values.flatMap((aspect) => {
      const text = aspectText(aspect, parts);
      return text === undefined ? [] : [[aspect, text]];
    }),
  );
}

/** @param day on which its state is judged */
export function toVariant(
  variant: ProviderVariant,
  catalogue: Named,
  { day, overdueDays }: { day: string; overdueDays: number },
): Variant {
  const instrument = catalogue.instruments.find(({ code }) => code === variant.instrumentCode);
  const gemeentenaam = gemeenteName(variant.gemeenteCode, catalogue);
  const changer = catalogue.organisations.find(
    ({ organisationId }) => organisationId === variant.changedByOrganisationId,
  );
  return {
    id: variant.id,
    revisie: variant.revision,
    instrumentCode: variant.instrumentCode,
    instrumentNaam: instrument?.naam ?? variant.instrumentCode,
    aanbieder: toAanbieder(variant.provider, catalogue),
    ...(variant.gemeenteCode && { gemeentecode: variant.gemeenteCode }),
    ...(gemeentenaam && { gemeentenaam }),
    ...variant.parts,
    ...(variant.contact && { contact: variant.contact }),
    ...(variant.funding && { financiering: variant.funding }),
    gepubliceerd: variant.published,
    herzienOp: variant.reviewOn,
    geldtVanaf: variant.validFrom,
    ...(variant.validTo && { geldtTot: variant.validTo }),
    inWoorden: inWords(variant),
    stand: publicationOf(variant, instrument, day, overdueDays),
    teHerzien: isDueForReview(variant, day),
    gewijzigdOp: (variant.updatedAt ?? new Date(`${variant.validFrom}T00:00:00Z`)).toISOString(),
    ...(changer && { gewijzigdDoor: changer.name }),
  };
}

export function toWijziging(row: ChangeRow, catalogue: Named): Wijziging {
  const nameOf = (id: string | null) =>
    catalogue.organisations.find(({ organisationId }) => organisationId === id)?.name;
  const door = nameOf(row.actorOrganisationId);
  const aanbieder = nameOf(row.organisationId);
  return {
    id: row.id,
    op: row.at.toISOString(),
    soort: row.kind,
    ...(door && { door }),
    ...(row.organisationId && { organisatieId: row.organisationId }),
    instrumentCode: row.instrumentCode,
    instrumentNaam:
      catalogue.instruments.find(({ code }) => code === row.instrumentCode)?.naam ?? row.instrumentCode,
    ...(aanbieder && { aanbieder }),
    wat: row.what,
    ...(row.reason && { reden: row.reason }),
  };
}
