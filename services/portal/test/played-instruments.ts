/** What the instruments service answers, played: the menukaart of a region where gemeenten differ, advice, an example. */
import {
  Advies,
  Maandlasten,
  WerkgeverAdvies,
} from '@vlinderdas/instruments-service/contract/advice.resource';
import { Menukaart, MenukaartDetail } from '@vlinderdas/instruments-service/contract/menukaart.resource';
import type { TransportRequest, TransportResponse } from '@vlinderdas/platform/http/client';
import { json } from './running-portal.ts';
import { uuid } from './uuid.ts';

const eindhoven = { gemeentecode: 'GM0772', naam: 'Eindhoven' };
const bladel = { gemeentecode: 'GM1728', naam: 'Bladel' };
const veldhoven = { gemeentecode: 'GM0861', naam: 'Veldhoven' };
const dommel = { sleutel: uuid(1), organisatieId: uuid(1), naam: 'Werkbedrijf De Dommel', landelijk: false };
const kempenland = {
  sleutel: uuid(2),
  organisatieId: uuid(2),
  naam: 'Participatiebedrijf Kempenland',
  landelijk: false,
};
const uwv = { sleutel: 'uwv', naam: 'UWV', landelijk: true };
const bron = { tekst: 'Beleidsregel re-integratie 2026', gecontroleerdOp: '2026-06-30', bevestigd: true };
const source = { onderdelen: ['bedrag' as const, 'duur' as const], ...bron };
const contact = {
  naam: 'Loket Werk',
  telefoonnummer: '040 000 00 31',
  emailadres: 'loket@dommel.example',
};
const regio = {
  code: 'AM28',
  naam: 'Zuidoost-Brabant',
  loketnaam: 'Werkgeversservicepunt Zuidoost-Brabant',
  website: 'https://www.wsp-zob.example/',
  telefoonnummer: '040 000 00 00',
  emailadres: 'loket@wsp-zob.example',
};

const guidance = {
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

const noRisk = {
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

const reden = {
  tekst: 'Het contract duurt minstens 6 maanden.',
  uitkomst: 'ja' as const,
  artikel: 'artikel 10d, lid 1',
  link: 'https://wetten.overheid.nl/BWBR0015703',
  regel: '2026-01/lks',
  bevestigd: true,
};

export const employerAdvice = WerkgeverAdvies.parse({
  op: '2026-11-24',
  regelset: '2026-01',
  instrumenten: [
    {
      code: guidance.code,
      naam: guidance.naam,
      soort: guidance.soort,
      omschrijving: guidance.omschrijving,
      uitkomst: 'ja',
      redenen: [reden],
      hangtAfVan: [],
      wensen: guidance.wensen,
      watDoetWsp: guidance.watDoetWsp,
      watDoetWerkgever: guidance.watDoetWerkgever,
      aanbod: [
        {
          aanbieder: dommel,
          gemeenten: ['Eindhoven', 'Veldhoven'],
          contact,
          bedrag: '€ 500 per maand',
          duur: 'ten hoogste 12 maanden',
          stappen: [{ wie: 'wsp', tekst: 'Vult het formulier met u in.' }],
          uiterlijk: 'Voor de eerste werkdag',
          formulier: { tekst: 'Aanvraag werkbegeleiding', link: 'https://dommel.example/aanvraag' },
          bron,
        },
        { aanbieder: kempenland, gemeenten: ['Bladel'], bedrag: '€ 350 per maand', stappen: [], bron },
      ],
    },
    {
      code: noRisk.code,
      naam: noRisk.naam,
      soort: noRisk.soort,
      omschrijving: noRisk.omschrijving,
      uitkomst: 'onbekend',
      redenen: [],
      hangtAfVan: ['Of de medewerker hieronder valt. Dat zoeken wij uit.'],
      wensen: noRisk.wensen,
      watDoetWsp: noRisk.watDoetWsp,
      watDoetWerkgever: [],
      aanbod: [{ aanbieder: uwv, gemeenten: [], duur: 'zolang het dienstverband duurt', stappen: [], bron }],
    },
  ],
  nietMogelijk: [
    {
      code: 'praktijkleren',
      naam: 'Subsidie praktijkleren',
      redenen: [{ ...reden, tekst: 'U bent geen erkend leerbedrijf.', uitkomst: 'nee' }],
    },
  ],
  voorbehoud: 'De aanbieder beslist of u de regeling krijgt.',
});

const calculation = {
  regels: [
    {
      tekst: 'Wat er aan loonwaarde mist',
      som: '100% − 60% = 40%',
      bron: 'Participatiewet, artikel 10d',
    },
    {
      tekst: 'Subsidie per maand',
      som: '40% × € 14,71 × 1,08 × 1,235 × 32 × 52 ÷ 12',
      bedragInCenten: 108_827,
      eenheid: 'maand' as const,
    },
  ],
  bedragInCenten: 108_827,
  eenheid: 'maand' as const,
  op: '2026-11-24',
  aannames: ['Een maand heeft 52 ÷ 12 weken.'],
  bevestigd: false,
};

export const monthlyCosts = Maandlasten.parse({
  op: '2026-11-24',
  minimumloonPerUurInCenten: 1_471,
  zonderInCenten: 272_066,
  metInCenten: 163_239,
  regels: [
    { tekst: 'Loon per maand', som: '32 × € 14,71 × 52 ÷ 12', bedragInCenten: 203_978, eenheid: 'maand' },
  ],
  berekeningen: [{ regeling: 'loonkostensubsidie', berekening: calculation }],
  aannames: ['De werkgeverslasten zijn 23,5% van het loon.'],
  voorbehoud: 'Dit is een voorbeeld. De aanbieder rekent met de gemeten loonwaarde.',
});

export const advice = Advies.parse({
  op: '2026-11-24',
  regelset: '2026-01',
  instrumenten: [
    {
      code: 'loonkostensubsidie',
      naam: 'Loonkostensubsidie',
      soort: 'loonkosten',
      uitkomst: 'ja',
      aanbieder: dommel,
      contact,
      redenen: [reden],
      ontbreekt: [],
      bedrag: '€ 1.088,27 per maand',
      berekening: calculation,
      duur: 'zolang het nodig is',
      stappen: [{ wie: 'werkgever', tekst: 'Vraagt de subsidie aan bij de gemeente.' }],
      uiterlijk: { datum: '2027-06-01', tekst: 'binnen 6 maanden na de start' },
      aanvragenDoor: 'werkgever',
      formulier: { tekst: 'Aanvraag loonkostensubsidie', link: 'https://dommel.example/lks' },
      helptBij: ['Een lager tempo.'],
      bron,
      verouderd: true,
    },
    {
      code: 'jobcoach',
      naam: 'Jobcoach',
      soort: 'begeleiding',
      uitkomst: 'onbekend',
      aanbieder: dommel,
      redenen: [{ ...reden, tekst: 'Er is meer begeleiding nodig dan gewoon.', uitkomst: 'onbekend' }],
      ontbreekt: [
        { feit: 'begeleiding-nodig', tekst: 'Nog niet bekend: of er meer begeleiding nodig is dan gewoon.' },
        { feit: 'uren-per-week', tekst: 'Nog niet bekend: hoeveel uur per week het werk is.' },
        { feit: 'loonwaarde-percentage', tekst: 'Nog niet bekend: de loonwaarde.' },
      ],
      stappen: [],
      helptBij: [],
      bron: { ...bron, bevestigd: false },
      verouderd: false,
    },
    {
      code: 'beschut-werk',
      naam: 'Beschut werk',
      soort: 'werkvorm',
      uitkomst: 'nee',
      redenen: [{ ...reden, tekst: 'Er is geen advies beschut werk.', uitkomst: 'nee', bevestigd: false }],
      ontbreekt: [],
      stappen: [],
      helptBij: [],
      bron,
      verouderd: false,
    },
  ],
  voorbehoud: 'De catalogus beslist niets; de aanbieder beslist.',
});

/** Undefined for what is not of the instruments service. */
export function playInstruments({ method, url }: TransportRequest): TransportResponse | undefined {
  const [path = '', query = ''] = url.split('?');
  if (!path.startsWith('/instrumenten/v1/')) return undefined;
  const isRegion = new URLSearchParams(query).get('regio') === regio.code;
  switch (`${method} ${path.slice('/instrumenten/v1'.length)}`) {
    case 'GET /menukaartregios':
      return json({ resultaten: [regio] });
    case 'GET /menukaart':
      return isRegion ? json(menuCard) : json({}, 404);
    case `GET /menukaart/${guidance.code}`:
      return isRegion ? json(menuDetail) : json({}, 404);
    case 'POST /adviezen/_werkgever':
      return json(employerAdvice);
    case 'POST /berekeningen':
      return json(monthlyCosts);
    case 'POST /adviezen':
      return json(advice);
    default:
      return json({}, 404);
  }
}
