/** Why a candidate is on the list: one criterion for each outcome. */
import { type LijstKandidaat, Uitleg } from '@vlinderdas/matcher-service/contract/matching.resource';
import { SHIPPED_VERSION } from '@vlinderdas/versions/taxonomy-versions';
import { ids } from './people.ts';

export const explanation = {
  criteria: [
    {
      criterium: 'beroep',
      uitkomst: 'past',
      vereist: false,
      punten: 2000,
      maximum: 2200,
      onderdelen: [
        {
          uitkomst: 'past',
          vereist: false,
          punten: 2000,
          maximum: 2200,
          zin: 'De kandidaat heeft 3 jaar gewerkt als orderpicker.',
          soort: 'beroep',
          naam: 'orderpicker',
          door: { hoe: 'ervaring', naam: 'orderpicker', overeenkomst: 1000 },
        },
      ],
    },
    {
      criterium: 'competenties',
      uitkomst: 'lijkt-erop',
      vereist: true,
      punten: 2100,
      maximum: 3000,
      onderdelen: [
        {
          uitkomst: 'past',
          vereist: true,
          punten: 1500,
          maximum: 1500,
          voldoet: 'ja',
          zin: 'De kandidaat kan dit: orders verzamelen.',
          soort: 'competentie',
          naam: 'orders verzamelen',
          door: { hoe: 'ervaring', naam: 'orderpicker', overeenkomst: 1000, verband: 'hetzelfde' },
        },
        {
          uitkomst: 'lijkt-erop',
          vereist: false,
          punten: 600,
          maximum: 900,
          berekening: 'Telt voor 67%. Wat erop lijkt, telt voor hoogstens 80%.',
          zin: 'Gevraagd: reachtruck besturen. De kandidaat kan iets dat erop lijkt: heftruck besturen.',
          soort: 'competentie',
          naam: 'reachtruck besturen',
          door: {
            hoe: 'verwant',
            naam: 'heftruck besturen',
            overeenkomst: 700,
            verband: 'zelfde-soort',
            helptOok: [{ naam: 'hoogwerker besturen' }],
          },
        },
        {
          uitkomst: 'ontbreekt',
          vereist: false,
          punten: 0,
          maximum: 600,
          zin: 'Dit staat niet in het profiel: voorraad tellen.',
          soort: 'competentie',
          naam: 'voorraad tellen',
        },
      ],
    },
    {
      criterium: 'uren',
      uitkomst: 'past',
      vereist: false,
      punten: 800,
      maximum: 800,
      onderdelen: [
        {
          uitkomst: 'past',
          vereist: false,
          punten: 800,
          maximum: 800,
          zin: 'Het werk is 24 tot 36 uur per week. De kandidaat wil 32 uur per week. Dat past.',
          soort: 'uren',
        },
      ],
    },
    {
      criterium: 'reistijd',
      uitkomst: 'past',
      vereist: true,
      punten: 900,
      maximum: 1000,
      onderdelen: [
        {
          uitkomst: 'past',
          vereist: true,
          punten: 900,
          maximum: 1000,
          zin: 'De reis is 18 min met de auto (14 km).',
          soort: 'reistijd',
        },
      ],
    },
    {
      criterium: 'werktijden',
      uitkomst: 'onbekend',
      vereist: false,
      punten: 0,
      maximum: 300,
      onderdelen: [
        {
          uitkomst: 'onbekend',
          vereist: false,
          punten: 0,
          maximum: 300,
          zin: 'Het werk is vroeg in de ochtend. Wij weten niet wanneer de kandidaat kan werken.',
          soort: 'werktijden',
        },
      ],
    },
  ],
  ditIsNodig: [],
  nogNaTeGaan: [],
  profielMist: [],
} satisfies LijstKandidaat['uitleg'];

/** The explanation of one candidate, with what would change it. */
export function explained(candidateId: string | undefined): Uitleg {
  return Uitleg.parse({
    ...explanation,
    vacatureId: ids.vacancy,
    vacatureRevisie: 3,
    kandidaatId: candidateId,
    kandidaatRevisie: 1,
    gewichten: '2026-11',
    taxonomie: SHIPPED_VERSION,
    groep: 'geschikt',
    woord: 'sterk',
    totaal: 5800,
    feiten: '4 van 4 vereist · 7 van 8 vaardigheden · 18 min met de auto',
    watVerandert: [
      {
        criterium: 'competenties',
        zin: 'Als de kandidaat dit blijkt te kunnen: nauwkeurig werken: 120 punten erbij.',
        punten: 120,
        groep: 'geschikt',
      },
    ],
    zinnen: [],
  });
}
