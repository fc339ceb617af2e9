/** The vacancies of the employer, in every state, and what is read in the text of one. */
import { Herkenning } from '@vlinderdas/vacancies-service/contract/recognition.resource';
import {
  HerkenningAntwoord,
  Vacature,
  VacatureRegel,
} from '@vlinderdas/vacancies-service/contract/vacancies.resource';
import { played } from '../played-region/played.ts';
import { uuid } from '../uuid.ts';
import { contact } from './people.ts';

export const recognition = Herkenning.parse({
  beroep: { code: 'urn:vlinderdas:beroep:orderpicker', naam: 'orderpicker', gevondenIn: 'Orderpicker' },
  competenties: [
    {
      code: 'urn:vlinderdas:competentie:orders-verzamelen',
      naam: 'orders verzamelen',
      gevondenIn: 'verzamelt bestellingen',
    },
  ],
  voorwaardenNaSelectie: ['vog'],
  nietOvergenomen: [
    {
      soort: 'leeftijd',
      gevondenIn: 'jonge man',
      uitleg: 'Deze eis mag meestal niet. Wij nemen hem niet mee.',
    },
  ],
});

/** The same reading with the vacancy that follows from it, as the text alone is answered. */
export const readText = HerkenningAntwoord.parse({
  ...recognition,
  voorstel: {
    beroep: {
      codeBeroepsnaam: 'urn:vlinderdas:beroep:orderpicker',
      herkomst: 'herkend',
      gevondenIn: 'Orderpicker',
    },
    competentiebeheersing: [
      {
        codeCompetentie: 'urn:vlinderdas:competentie:orders-verzamelen',
        weging: 'gewenst',
        herkomst: 'herkend',
        gevondenIn: 'verzamelt bestellingen',
      },
    ],
    voorwaardenNaSelectie: ['vog'],
  },
});

/** A vacancy with candidates: some requirements given, one recognised and not yet confirmed. */
export const ownVacancy = Vacature.parse({
  id: played.vacancy,
  revisie: 4,
  status: 'voorgesteld',
  naamVacature: 'Orderpicker',
  omschrijvingVacature:
    'Wij zoeken een orderpicker voor ons magazijn in Best: een jonge man die bestellingen verzamelt.\n\nVOG nodig, heftruckcertificaat is een must. Start 06:00.',
  nummerVacature: 'HR-2026-118',
  aantalGezocht: 6,
  aantalVervuld: 1,
  werkgeverId: played.employer,
  handelsnaamOrganisatie: 'Kempen Distributie',
  plaats: 'Best',
  adres: { postcode: '5684AB' },
  begintijd: '06:00',
  werktijden: { aantalWerkurenPerWeekMinimaal: 24, aantalWerkurenPerWeekMaximaal: 36 },
  werkmomenten: ['vroeg', 'overdag'],
  taken: ['Bestellingen verzamelen', 'Dozen inpakken en stapelen'],
  takenAanpasbaar: true,
  arbeidsVoorwaarden: { datumAanvangWerkzaamheden: '2026-12-01', salarisIndicatie: '€ 15,20 per uur' },
  beroep: {
    codeBeroepsnaam: 'urn:vlinderdas:beroep:orderpicker',
    naam: 'orderpicker',
    herkomst: 'bevestigd',
    gevondenIn: 'Orderpicker',
  },
  competentiebeheersing: [
    {
      codeCompetentie: 'urn:vlinderdas:competentie:orders-verzamelen',
      naam: 'orders verzamelen',
      weging: 'vereist',
      reden: 'Dat is het werk.',
      herkomst: 'bevestigd',
      gevondenIn: 'bestellingen verzamelt',
    },
  ],
  cursus: [
    {
      naamCursus: 'Heftruckcertificaat',
      weging: 'vereist',
      herkomst: 'herkend',
      gevondenIn: 'heftruckcertificaat is een must',
    },
  ],
  rijbewijs: [{ codeSoortRijbewijs: 'B', weging: 'gewenst' }],
  voorwaardenNaSelectie: ['vog'],
  contactpersoonWsp: contact,
  reactieUiterlijk: '2026-11-30',
  herkenning: recognition,
  waarschuwingen: [],
  mogelijkDezelfde: [],
  ingevoerdDoor: 'portaal',
  bronnen: [{ ingevoerdDoor: 'portaal', ontvangenOp: '2026-11-16T08:12:00Z' }],
  stappen: [
    { status: 'ontvangen', op: '2026-11-16T08:12:00Z' },
    { status: 'opgepakt', op: '2026-11-16T10:00:00Z' },
    { status: 'kandidaten-benaderd', op: '2026-11-18T13:30:00Z' },
    { status: 'voorgesteld', op: '2026-11-23T14:00:00Z' },
  ],
  ontvangenOp: '2026-11-16T08:12:00Z',
  gewijzigdOp: '2026-11-24T08:05:00Z',
  laatsteTeken: '2026-11-23T14:00:00Z',
});

const line = (number: number, fields: Partial<VacatureRegel>): VacatureRegel =>
  VacatureRegel.parse({
    id: uuid(1_000 + number),
    naamVacature: 'Orderpicker',
    handelsnaamOrganisatie: 'Kempen Distributie',
    werkgeverId: played.employer,
    status: 'ontvangen',
    plaats: 'Best',
    urenMinimaal: 24,
    urenMaximaal: 36,
    aantalGezocht: 1,
    aantalVervuld: 0,
    contactpersoonWsp: contact,
    ingevoerdDoor: 'portaal',
    ontvangenOp: '2026-11-23T08:12:00Z',
    laatsteTeken: '2026-11-23T08:12:00Z',
    ...fields,
  });

export const ownLines: readonly VacatureRegel[] = [
  line(0, { id: played.vacancy, status: 'voorgesteld', aantalGezocht: 6, aantalVervuld: 1 }),
  line(1, {
    naamVacature: 'Heftruckchauffeur',
    reactieUiterlijk: '2026-11-25',
    contactpersoonWsp: undefined,
  }),
  line(2, {
    naamVacature:
      'Medewerker binnendienst, planning en klantcontact voor de vestigingen Best en Son en Breugel',
    status: 'opgepakt',
    reactieUiterlijk: '2026-11-30',
    plaats: 'Son en Breugel',
  }),
  line(3, { naamVacature: 'Inpakker', status: 'kandidaten-benaderd', aantalGezocht: 2 }),
  line(4, { naamVacature: 'Schoonmaker', status: 'geen-kandidaat' }),
  line(5, {
    naamVacature: undefined,
    status: 'concept',
    plaats: undefined,
    urenMinimaal: undefined,
    urenMaximaal: undefined,
  }),
];
