/**
 * What the catalogue is made of. National instruments belong to the program and change with a release; instruments of
 * the region and every provider's variant are rows. Both are read together, so nothing here knows where it came from.
 */
import type { IsoDate } from '@vlinderdas/kernel/dates';
import type { LandelijkeAanbieder } from '@vlinderdas/vocabulary/instruments';
import type { Instrument } from '../contract/instrument.resource.ts';
import type { AspectDelen, InstrumentContactGegevens } from '../contract/parts.resource.ts';

export interface FundingSource {
  naam: string;
  eindigtOp?: IsoDate | undefined;
}

/** What an instrument is for the whole region: the wire fields without what is counted. */
export type InstrumentDefinition = Omit<Instrument, 'aantalVarianten'>;

/** A period of what a national provider does, shipped with its sources. */
export interface NationalVariant {
  validFrom: IsoDate;
  /** First day on which it no longer holds. */
  validTo?: IsoDate;
  reviewOn: IsoDate;
  parts: AspectDelen;
  contact?: InstrumentContactGegevens;
}

/**
 * A national definition. With `landelijkeAanbieder` its variants are the same everywhere ("landelijk vast"): they come
 * from the program, unless the region's UWV keeps a record of its own. Without, gemeenten fill it in.
 */
export interface NationalInstrument extends InstrumentDefinition {
  variants: readonly NationalVariant[];
}

/** What one provider does with an instrument in a period; one gemeente's own row goes before the provider's. */
export interface ProviderVariant {
  id: string;
  revision: number;
  instrumentCode: string;
  /** Organisation id, or the name of a national provider. */
  provider: string | LandelijkeAanbieder;
  /** Undefined: all gemeenten for which the provider works. */
  gemeenteCode?: string | undefined;
  parts: AspectDelen;
  contact?: InstrumentContactGegevens | undefined;
  funding?: FundingSource | undefined;
  published: boolean;
  reviewOn: IsoDate;
  validFrom: IsoDate;
  validTo?: IsoDate | undefined;
  /** When the row was last written; absent for what belongs to the program. */
  updatedAt?: Date | undefined;
  changedByOrganisationId?: string | undefined;
}

/**
 * Somebody who carries instruments out. Columns of a matrix are those with gemeenten; one without gives something but
 * guides nobody under the Participatiewet that day, and is compared with nobody.
 */
export interface Provider {
  key: string;
  name: string;
  /** `uwv`, `belastingdienst`, `rvo`: the same everywhere. */
  national: boolean;
  organisationId?: string | undefined;
  phone?: string | undefined;
  email?: string | undefined;
  /** Gemeenten for which it carries out the Participatiewet on the day asked; all of them for a national one. */
  gemeenten: readonly { code: string; name: string }[];
}

/** Which organisation carries out the Participatiewet for a gemeente, and when. */
export interface Execution {
  gemeenteCode: string;
  gemeenteName: string;
  organisationId: string;
  validFrom: IsoDate;
  validTo?: IsoDate | undefined;
}

/** An organisation of the region that is no employer. */
export interface ProviderOrganisation {
  organisationId: string;
  kind: string;
  name: string;
  phone?: string | undefined;
  email?: string | undefined;
}

/** All that the region and the program know, with every period. What holds on a day comes from `catalogueOn`. */
export interface CatalogueHistory {
  national: readonly NationalInstrument[];
  /** Regional and local instruments. */
  regional: readonly InstrumentDefinition[];
  /** Rows of the region's providers. */
  rows: readonly ProviderVariant[];
  organisations: readonly ProviderOrganisation[];
  executions: readonly Execution[];
}

/** What holds on one day. */
export interface Catalogue {
  on: IsoDate;
  /** By name, also those that ended before this day; see `presentInstruments`. */
  instruments: readonly InstrumentDefinition[];
  variants: readonly ProviderVariant[];
  /** The region's own by name, then the national ones. */
  providers: readonly Provider[];
  /** Everyone in the region who is no employer, for names. */
  organisations: readonly ProviderOrganisation[];
}
