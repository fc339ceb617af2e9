/** Who can sign in at the laptop's identity provider, as other code supplies them. */

/** A person in one organisation: one button on the sign-in page. Who belongs to several has several. */
export interface Person {
  /** Becomes `sub`: the id of the person in organisations. */
  subject: string;
  name: string;
  organisationName: string;
  /** What this person does and where, one line: `Werkgeversadviseur, Werkbedrijf De Dommel`. */
  description: string;
  claims: {
    regio: string;
    organisatie: string;
    rollen: readonly string[];
  };
}

/** Tells a person's organisations apart while signing in; `sub` is the person in each of them. */
export function accountIdOf({ subject, claims }: Person): string {
  return `${subject}:${claims.organisatie}`;
}

export function subjectOf(accountId: string): string {
  return accountId.split(':')[0] ?? accountId;
}

/** A source system of an organisation, which signs in with its own key (client credentials, private_key_jwt). */
export interface Source {
  /** `bron-<organisatie>` */
  clientId: string;
  /** Becomes `sub`: an id of the system, as the database knows actors by id. */
  subject: string;
  claims: {
    regio: string;
    organisatie: string;
    /** Name of the source, as in `/bronnen/{bron}`. */
    bron: string;
  };
  scopes: readonly string[];
  /** Public half of its key (EC P-256). */
  publicKey: Readonly<Record<string, unknown>>;
}

export interface Accounts {
  findPersons(): Promise<readonly Person[]>;
  findSources(): Promise<readonly Source[]>;
}
