/** The menukaart of a region where gemeenten differ, as the instruments service answers it. */
import { Menukaart, MenukaartDetail } from '@vlinderdas/instruments-service/contract/menukaart.resource';
import { uuid } from './uuid.ts';

const eindhoven = { gemeentecode: 'GM0772', naam: 'Eindhoven' };
const bladel = { gemeentecode: 'GM1728', naam: 'Bladel' };
const veldhoven = { gemeentecode: 'GM0861', naam: 'Veldhoven' };
export const dommel = {
  sleutel: uuid(1),
  organisatieId: uuid(1),
  naam: 'Werkbedrijf De Dommel',
  landelijk: false,
};
export const kempenland = {
  sleutel: uuid(2),
  organisatieId: uuid(2),
  naam: 'Participatiebedrijf Kempenland',
  landelijk: false,
};
export const uwv = { sleutel: 'uwv', naam: 'UWV', landelijk: true };
export const bron = {
  tekst: 'Beleidsregel re-integratie 2026',
  gecontroleerdOp: '2026-06-30',
  bevestigd: true,
};
const source = { onderdelen: ['bedrag' as const, 'duur' as const], ...bron };
export const contact = {
  naam: 'Loket Werk',
  telefoonnummer: '040 000 00 31',
  emailadres: 'loket@dommel.example',
};
export const regio = {
  code: 'AM28',
  naam: 'Zuidoost-Brabant',
  loketnaam: 'Werkgeversservicepunt Zuidoost-Brabant',
  website: 'https://www.wsp-zob.example/',
  telefoonnummer: '040 000 00 00',
  emailadres: 'loket@wsp-zob.example',
};

export const guidance = {
  code: 'interne-werkbegeleiding',
  naam: 'Interne werkbegeleiding',
  soort: 'begeleiding' as const,
  wensen: ['begeleiding' as const, 'minder-loonkosten' as const],
  bereik: 'regionaal' as const,
  omschrijving:
    'Een collega begeleidt uw nieuwe medewerker op het werk. U krijgt geld voor de uren van die collega. Wij spreken samen af hoeveel hulp er nodig is.',
  doelgroepen: ['DD02' as const],
  watDoetWsp: ['Wij vragen de vergoeding met u aan.'],
  watDoetWerkgever: ['U wijst een vaste collega aan.'],
  wettelijkeBasis: [
    { naam: 'Participatiewet', artikel: 'artikel 10', link: 'https://wetten.overheid.nl/BWBR0015703' },
  ],
  verschilt: true,
  aanbod: [
    {
      aanbieder: dommel,
      gemeenten: [eindhoven, veldhoven],
      contact,
      voorWie: ['De medewerker heeft meer begeleiding nodig dan gewoon is.'],
      bedrag: '€ 500 per maand',
      duur: 'ten hoogste 12 maanden',
      uitleg: ['Het geld komt elk kwartaal.'],
      stappen: [
        { wie: 'wsp' as const, tekst: 'Vult het aanvraagformulier met u in.' },
        { wie: 'werkgever' as const, tekst: 'Stuurt elk kwartaal een kort verslag.' },
      ],
      aanvragenDoor: 'wsp' as const,
      aanvragenUiterlijk: 'Voor de eerste werkdag',
      beslistermijnInDagen: 28,
      formulier: {
        kanaal: 'online' as const,
        naam: 'Aanvraag werkbegeleiding',
        link: 'https://dommel.example/aanvraag',
      },
      bronnen: [source],
      gecontroleerdOp: '2026-06-30',
      teHerzien: false,
    },
    {
      aanbieder: kempenland,
      gemeenten: [bladel],
      voorWie: ['De medewerker heeft meer begeleiding nodig dan gewoon is.'],
      bedrag: '€ 350 per maand',
      duur: 'ten hoogste 12 maanden',
      uitleg: [],
      stappen: [{ wie: 'werkgever' as const, tekst: 'Belt het loket.' }],
      bronnen: [{ ...source, bevestigd: false }],
      gecontroleerdOp: '2026-01-15',
      teHerzien: true,
    },
  ],
};

export const noRisk = {
  code: 'no-riskpolis',
  naam: 'No-riskpolis',
  soort: 'risico' as const,
  wensen: ['minder-risico' as const],
  bereik: 'landelijk' as const,
  omschrijving: 'Wordt uw medewerker ziek? Dan betaalt UWV het ziekengeld.',
  doelgroepen: ['DD03' as const, 'DD04' as const],
  watDoetWsp: ['Wij zoeken uit of dit voor uw medewerker geldt.'],
  watDoetWerkgever: [],
  wettelijkeBasis: [{ naam: 'Ziektewet', artikel: 'artikel 29b' }],
  verschilt: false,
  aanbod: [
    {
      aanbieder: uwv,
      gemeenten: [],
      voorWie: [],
      bedrag: '70 tot 100% van het loon bij ziekte',
      duur: 'zolang het dienstverband duurt',
      uitleg: [],
      stappen: [],
      bronnen: [source],
      gecontroleerdOp: '2026-06-30',
      teHerzien: false,
    },
  ],
};

export const menuCard = Menukaart.parse({
  regio,
  op: '2026-11-24',
  gemeenten: [bladel, eindhoven, veldhoven],
  regelingen: [guidance, noRisk],
});

export const menuDetail = MenukaartDetail.parse({
  regio,
  op: '2026-11-24',
  gemeenten: menuCard.gemeenten,
  regeling: guidance,
});
