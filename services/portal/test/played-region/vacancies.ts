/** The vacancy of the played region, and those that fit its candidate. */
import type { PassendeVacature } from '@vlinderdas/matcher-service/contract/matching.resource';
import type { Vacature, VacatureRegel } from '@vlinderdas/vacancies-service/contract/vacancies.resource';
import { played } from './played.ts';

export const vacancy = {
  id: played.vacancy,
  revisie: 4,
  naamVacature: 'Orderpicker',
  handelsnaamOrganisatie: 'Kempen Distributie',
  werkgeverId: played.employer,
  status: 'opgepakt',
  plaats: 'Best',
  begintijd: '06:00',
  werktijden: { aantalWerkurenPerWeekMinimaal: 24, aantalWerkurenPerWeekMaximaal: 36 },
  omschrijvingVacature: 'Wij zoeken een orderpicker voor ons magazijn in Best.',
  aantalGezocht: 6,
  aantalVervuld: 1,
  contactpersoonWsp: { medewerkerId: played.adviser, naam: 'Mila Verbeek', telefoonnummer: '040 000 00 02' },
  reactieUiterlijk: '2026-11-30',
  herkenning: {
    beroep: { code: 'urn:vlinderdas:beroep:orderpicker', naam: 'orderpicker', gevondenIn: 'orderpicker' },
    competenties: [
      {
        code: 'urn:vlinderdas:competentie:orders-verzamelen',
        naam: 'orders verzamelen',
        gevondenIn: 'orderpicker',
      },
    ],
    voorwaardenNaSelectie: [],
    nietOvergenomen: [
      {
        soort: 'leeftijd',
        gevondenIn: 'jonge man',
        uitleg: 'Deze eis mag meestal niet. Wij nemen hem niet mee.',
      },
    ],
  },
  waarschuwingen: [],
  mogelijkDezelfde: [],
  ingevoerdDoor: 'portaal',
  bronnen: [],
  stappen: [
    { status: 'ontvangen', op: '2026-11-23T08:12:00Z' },
    { status: 'opgepakt', op: '2026-11-23T10:00:00Z' },
  ],
  ontvangenOp: '2026-11-23T08:12:00Z',
  gewijzigdOp: '2026-11-23T10:00:00Z',
  laatsteTeken: '2026-11-23T10:00:00Z',
} as Vacature;

export const vacancyRow = {
  id: played.vacancy,
  naamVacature: 'Orderpicker',
  handelsnaamOrganisatie: 'Kempen Distributie',
  status: 'opgepakt',
  plaats: 'Best',
  urenMinimaal: 24,
  urenMaximaal: 36,
  aantalGezocht: 6,
  aantalVervuld: 1,
  contactpersoonWsp: vacancy.contactpersoonWsp,
  ingevoerdDoor: 'portaal',
  ontvangenOp: '2026-11-23T08:12:00Z',
  laatsteTeken: '2026-11-23T10:00:00Z',
} as VacatureRegel;

export const fitting: PassendeVacature[] = [
  {
    vacatureId: played.vacancy,
    vacatureRevisie: 4,
    rang: 1,
    groep: 'geschikt',
    woord: 'sterk',
    totaal: 9_200,
    feiten: '4 van 4 vereist · 7 van 8 vaardigheden · 12 min fietsen',
    redenen: ['Werkte drie jaar als orderpicker.'],
    nogNaTeGaan: false,
  },
  {
    vacatureId: '0192d0a0-0000-7000-8000-0000000000f9',
    vacatureRevisie: 1,
    rang: 2,
    groep: 'past-bijna',
    woord: 'goed',
    totaal: 6_100,
    feiten: '3 van 4 vereist · 5 van 8 vaardigheden',
    redenen: ['Het rijbewijs ontbreekt.'],
    nogNaTeGaan: true,
  },
];
