/** Where the three uitvoerders of the demo region differ, as gemeenten differ in practice: all of it made up. */
import type { DemoVariant } from './part-builder.ts';

export type DemoProvider = 'de-dommel' | 'kempenland' | 'groene-woud';

export interface ProviderFacts {
  name: string;
  site: string;
  contact: NonNullable<DemoVariant['contact']>;
  guidance: { euros: number; months: number; extendableTo?: number; form: 'online' | 'papier' };
  /** Until a decision in the course of the year, so that the figures of the region move. */
  earlierGuidance?: number;
  coach: { eurosPerHour: number; months: number };
  trial: { months: number; extendableTo: number };
  schooling: number;
  travel: { kind: 'amount'; euros: number } | { kind: 'real'; euros: number } | { kind: 'none' };
  premium: number | undefined;
  decideDays: number;
  payDays: number;
  adaptation: number;
}

const contactOf = (naam: string, telefoonnummer: string, site: string) => ({
  naam,
  telefoonnummer,
  emailadres: `werkgevers@${site}`,
});

export const providers: Readonly<Record<DemoProvider, ProviderFacts>> = {
  'de-dommel': {
    name: 'Werkbedrijf De Dommel',
    site: 'de-dommel.example',
    contact: contactOf('Werkgeversteam De Dommel', '040 000 20 40', 'de-dommel.example'),
    guidance: { euros: 500, months: 6, extendableTo: 12, form: 'online' },
    coach: { eurosPerHour: 92, months: 12 },
    trial: { months: 2, extendableTo: 6 },
    schooling: 2_500,
    travel: { kind: 'amount', euros: 100 },
    premium: undefined,
    decideDays: 28,
    payDays: 30,
    adaptation: 5_000,
  },
  kempenland: {
    name: 'Participatiebedrijf Kempenland',
    site: 'kempenland.example',
    contact: contactOf('Werkgeversteam Kempenland', '040 000 30 20', 'kempenland.example'),
    guidance: { euros: 350, months: 6, form: 'papier' },
    coach: { eurosPerHour: 85, months: 6 },
    trial: { months: 2, extendableTo: 3 },
    schooling: 1_500,
    travel: { kind: 'real', euros: 750 },
    premium: 1_500,
    decideDays: 42,
    payDays: 45,
    adaptation: 5_000,
  },
  'groene-woud': {
    name: 'Werkbedrijf Groene Woud',
    site: 'groene-woud.example',
    contact: contactOf('Team Groene Woud', '040 000 40 10', 'groene-woud.example'),
    guidance: { euros: 500, months: 12, form: 'online' },
    earlierGuidance: 400,
    coach: { eurosPerHour: 92, months: 12 },
    trial: { months: 2, extendableTo: 6 },
    schooling: 2_000,
    travel: { kind: 'none' },
    premium: 1_000,
    decideDays: 28,
    payDays: 30,
    adaptation: 4_000,
  },
};
