/** A region, what it calls its counter and by which terms it works. */
import type { IsoDate } from '@vlinderdas/kernel/dates';
import type { Contactgegeven, Instellingen } from '../contract/region.resource.ts';

export interface LoketName {
  name: string;
  validFrom: IsoDate;
}

export interface Contact {
  website?: string | undefined;
  email?: string | undefined;
  phone?: string | undefined;
}

/** The name on a day; undefined before the first one holds. */
export function loketNameOn(names: readonly LoketName[], date: IsoDate): string | undefined {
  return names
    .filter(({ validFrom }) => validFrom <= date)
    .reduce<LoketName | undefined>(
      (latest, name) => (latest && latest.validFrom >= name.validFrom ? latest : name),
      undefined,
    )?.name;
}

/** Which of the four facts of the Besluit SUWI a region still lacks (R43). */
export function missingContact(contact: Contact, loketName: string | undefined): Contactgegeven[] {
  const facts: Record<Contactgegeven, string | undefined> = {
    loketnaam: loketName,
    website: contact.website,
    emailadres: contact.email,
    telefoonnummer: contact.phone,
  };
  return (Object.keys(facts) as Contactgegeven[]).filter((fact) => facts[fact] === undefined);
}

/** Dates on which two names of the counter begin together. */
export function repeatedStarts(names: readonly { vanaf: IsoDate }[]): number[] {
  return names.flatMap(({ vanaf }, index) =>
    names.findIndex((other) => other.vanaf === vanaf) < index ? [index] : [],
  );
}

/**
 * Terms and limits with which a region starts. The terms in werkdagen are assumptions from practice, and 0 hours of
 * own-first is R12's default.
 */
export const initialSettings: Omit<
  Instellingen,
  'loketnamen' | 'website' | 'emailadres' | 'telefoonnummer' | 'wspVorm'
> = {
  termijnen: {
    ontvangstbevestiging: 1,
    eersteVoordracht: 5,
    antwoordBegeleider: 2,
    antwoordWerkgever: 5,
    verlopen: 10,
  },
  openAanvragenPerKandidaat: 3,
  eigenKandidatenEerstUren: 0,
  stilteVacatureDagen: 30,
  feestdagen: { carnaval: false, goedeVrijdag: true, bevrijdingsdag: 'elk-jaar' },
};
