/** A region as someone writes it down: names instead of ids, so that a definition can be read. */
import type { IsoDate } from '@vlinderdas/kernel/dates';
import type { OrganisatieSoort, Wet } from '@vlinderdas/vocabulary/organisations';
import type { Rol } from '@vlinderdas/vocabulary/roles';
import type { Veldgroep } from '../contract/organisation.resource.ts';
import type { Instellingen } from '../contract/region.resource.ts';
import type { initialSettings } from '../domain/region.ts';

export interface RegionDefinition {
  region: {
    /** The id that tokens carry as `regio`. */
    id: string;
    /** CBS code of the arbeidsmarktregio: `AM28`. */
    code: string;
    name: string;
    wspForm: Instellingen['wspVorm'];
    loketNames: readonly { name: string; validFrom: IsoDate }[];
    website?: string;
    email?: string;
    phone?: string;
    /** What differs from the initial settings. */
    settings?: Partial<typeof initialSettings>;
  };
  organisations: readonly OrganisationDefinition[];
  uitvoering: readonly {
    gemeenteCodes: readonly string[];
    wetten: readonly Wet[];
    /** Key of the organisation. */
    organisation: string;
    validFrom: IsoDate;
    validTo?: IsoDate;
  }[];
  people: readonly PersonDefinition[];
}

export interface OrganisationDefinition {
  /** Its name in this definition, kebab-case. */
  key: string;
  /** Fixed where tokens or other services must know it; else made. An employer's is that of its account. */
  id?: string;
  kind: OrganisatieSoort;
  name: string;
  publicName?: string;
  /** Of a gemeente: `GM0772`. */
  gemeenteCode?: string;
  email?: string;
  phone?: string;
  teams?: readonly { key: string; id?: string; name: string; phone?: string }[];
  sharing?: {
    shares: boolean;
    fieldGroups: readonly Veldgroep[];
    purpose: string;
    legalGround?: string;
    validFrom: IsoDate;
  };
}

interface PersonDefinition {
  key: string;
  id?: string;
  name: string;
  email: string;
  phone?: string;
  /** Only people with this can sign in; `subject` is the person's id unless given. */
  signIn?: { issuer: string; subject?: string };
  memberships: readonly {
    /** Key of the organisation. */
    organisation: string;
    /** Key of a team of that organisation. */
    team?: string;
    roles: readonly Rol[];
  }[];
  /** Key of the person who stands in. */
  deputy?: string;
  absences?: readonly { startsOn: IsoDate; endsOn: IsoDate }[];
}

/** The ids behind the keys. Teams by `<organisation>/<team>`. */
export interface InstalledRegion {
  regionId: string;
  organisations: ReadonlyMap<string, string>;
  teams: ReadonlyMap<string, string>;
  people: ReadonlyMap<string, string>;
}
