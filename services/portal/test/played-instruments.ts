/** What the instruments service answers, played: the menukaart of a region where gemeenten differ, advice, an example. */
import {
  Advies,
  Maandlasten,
  WerkgeverAdvies,
} from '@vlinderdas/instruments-service/contract/advice.resource';
import type { TransportRequest, TransportResponse } from '@vlinderdas/platform/http/client';
import {
  bron,
  contact,
  dommel,
  guidance,
  kempenland,
  menuCard,
  menuDetail,
  noRisk,
  regio,
  uwv,
} from './played-menu-card.ts';
import { json } from './running-portal.ts';

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
