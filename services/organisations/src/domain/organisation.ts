import type { IsoDate } from '@vlinderdas/kernel/dates';
import type { OrganisatieSoort, Wet } from '@vlinderdas/vocabulary/organisations';

export interface Organisation {
  id: string;
  kind: OrganisatieSoort;
  name: string;
  publicName: string | null;
  gemeenteCode: string | null;
  email: string | null;
  phone: string | null;
  revision: number;
}

/** Which organisation guides people under a law for a gemeente, from a day until the day on which it ends. */
export interface Uitvoering {
  id: string;
  gemeenteCode: string;
  gemeenteName: string;
  wet: Wet;
  organisationId: string;
  organisationName: string;
  validFrom: IsoDate;
  validTo: IsoDate | null;
  revision: number;
}
