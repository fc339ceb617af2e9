/** The vacancy that the adviser looks after. */
import { Vacature } from '@vlinderdas/vacancies-service/contract/vacancies.resource';
import { uuid } from '../uuid.ts';
import { ids } from './people.ts';

export const vacancy: Vacature = Vacature.parse({
  id: ids.vacancy,
  revisie: 3,
  status: 'kandidaten-benaderd',
  naamVacature: 'Orderpicker',
  omschrijvingVacature: 'Wij zoeken een jonge man, accentloos.\n\nVOG nodig, rijbewijs pré. Start 06:00.',
  aantalGezocht: 6,
  aantalVervuld: 0,
  werkgeverId: ids.employer,
  handelsnaamOrganisatie: 'Kempen Distributie',
  nummerKvk: '00012345',
  plaats: 'Best',
  adres: { postcode: '5684AB' },
  begintijd: '06:00',
  werktijden: { aantalWerkurenPerWeekMinimaal: 24, aantalWerkurenPerWeekMaximaal: 36 },
  werkmomenten: ['vroeg', 'overdag'],
  arbeidsVoorwaarden: { datumAanvangWerkzaamheden: '2026-12-01' },
  contactpersoon: { naam: 'J. van Dijk', telefoonnummer: '040 000 00 00' },
  beroep: {
    codeBeroepsnaam: 'urn:vlinderdas:beroep:orderpicker',
    naam: 'orderpicker',
    herkomst: 'herkend',
    gevondenIn: 'Orderpicker',
  },
  competentiebeheersing: [
    {
      codeCompetentie: 'urn:vlinderdas:competentie:orders-verzamelen',
      naam: 'orders verzamelen',
      weging: 'vereist',
      reden: 'Dat is het werk.',
    },
    {
      codeCompetentie: 'urn:vlinderdas:competentie:handscanner',
      naam: 'werken met een handscanner',
      weging: 'gewenst',
      herkomst: 'herkend',
      gevondenIn: 'Orderpicker',
    },
  ],
  rijbewijs: [{ codeSoortRijbewijs: 'B', weging: 'gewenst' }],
  voorwaardenNaSelectie: ['vog'],
  contactpersoonWsp: { medewerkerId: ids.mila, naam: 'Mila Verbeek' },
  herkenning: {
    beroep: { code: 'urn:vlinderdas:beroep:orderpicker', naam: 'orderpicker', gevondenIn: 'Orderpicker' },
    competenties: [],
    voorwaardenNaSelectie: ['vog'],
    nietOvergenomen: [
      {
        soort: 'leeftijd',
        gevondenIn: 'jonge man',
        uitleg: 'Deze eis mag meestal niet. Wij nemen hem niet mee.',
      },
    ],
  },
  waarschuwingen: [],
  mogelijkDezelfde: [
    {
      id: uuid(101),
      naamVacature: 'Orderpickers gezocht',
      status: 'ontvangen',
      ingevoerdDoor: 'api',
      ontvangenOp: '2026-11-23T08:20:00Z',
      href: '/x',
    },
  ],
  ingevoerdDoor: 'adviseur',
  bronnen: [{ ingevoerdDoor: 'adviseur', ontvangenOp: '2026-11-23T08:10:00Z' }],
  stappen: [
    { status: 'ontvangen', op: '2026-11-23T08:12:00Z' },
    { status: 'opgepakt', op: '2026-11-23T08:12:30Z' },
    { status: 'kandidaten-benaderd', op: '2026-11-23T08:13:00Z' },
  ],
  ontvangenOp: '2026-11-23T08:12:00Z',
  gewijzigdOp: '2026-11-23T08:12:00Z',
  laatsteTeken: '2026-11-23T08:12:00Z',
});
