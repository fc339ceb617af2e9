/** The list of the vacancy, in its three groups, and what the matching reckons with. */
import { type LijstKandidaat, Uitgangspunten } from '@vlinderdas/matcher-service/contract/matching.resource';
import { SHIPPED_VERSION } from '@vlinderdas/versions/taxonomy-versions';
import { explanation } from './explanation.ts';
import { ids } from './people.ts';

function listed(rang: number, number: number, extra: Partial<LijstKandidaat> = {}): LijstKandidaat {
  return {
    kandidaatId: ids.candidate(number),
    kandidaatRevisie: 1,
    rang,
    groep: 'geschikt',
    woord: 'sterk',
    totaal: 9200,
    feiten: '4 van 4 vereist · 7 van 8 vaardigheden · 18 min met de auto',
    redenen: ['De kandidaat heeft 3 jaar gewerkt als orderpicker.'],
    nogNaTeGaan: false,
    reis: { minuten: 18, hectometer: 140, reiswijze: 'auto' },
    uitleg: explanation,
    ...extra,
  };
}

/** The same candidate with other points for one part. */
function withPoints(criterium: string, punten: number): LijstKandidaat['uitleg'] {
  const criteria = explanation.criteria.map((part) =>
    part.criterium === criterium
      ? { ...part, punten, onderdelen: part.onderdelen.map((one) => ({ ...one, punten })) }
      : part,
  );
  return { ...explanation, criteria };
}

/** Someone with an hour and a half by bicycle. */
export const farAway = listed(1, 1, { uitleg: withPoints('reistijd', 90) });

const suitable: LijstKandidaat[] = [
  listed(1, 1),
  listed(2, 2, {
    totaal: 8600,
    uitleg: withPoints('uren', 200),
    feiten: '4 van 4 vereist · 6 van 8 vaardigheden · 12 min fietsen',
    reis: { minuten: 12, reiswijze: 'fiets' },
  }),
  listed(3, 3, { woord: 'goed', totaal: 8600, uitleg: withPoints('uren', 200), nogNaTeGaan: true }),
  listed(4, 4, {
    woord: 'mogelijk',
    totaal: 5300,
    feiten: '4 van 4 vereist · 3 van 8 vaardigheden',
    reis: { hectometer: 132 },
  }),
];
const almost = [
  listed(5, 5, {
    groep: 'past-bijna',
    woord: 'goed',
    totaal: 6100,
    uitleg: {
      ...explanation,
      ditIsNodig: [
        {
          criterium: 'reistijd',
          zin: 'Het werk begint zo vroeg dat de kandidaat er niet met het ov kan komen. Dit kan helpen: een regeling voor vervoer of een ander rooster.',
          helpt: ['vervoersvoorziening', 'rooster-aanpassen'],
        },
      ],
    },
  }),
];
const {
  woord: _word,
  reis: _trip,
  ...incompleteRow
} = listed(6, 6, {
  groep: 'onvolledig',
  totaal: 1200,
  feiten: '0 van 4 vereist',
  redenen: ['De kandidaat heeft 8 jaar gewerkt als schilder.'],
  uitleg: { ...explanation, profielMist: ['beroep-of-competentie'] },
});

export const groups: Readonly<Record<string, readonly LijstKandidaat[]>> = {
  geschikt: suitable,
  'past-bijna': almost,
  onvolledig: [incompleteRow],
};

export const principles = Uitgangspunten.parse({
  gewichten: '2026-11',
  geldigVanaf: '2026-11-01',
  bron: 'Eerste afspraak, nog te toetsen in de regio',
  taxonomie: SHIPPED_VERSION,
  criteria: [
    { criterium: 'beroep', punten: 4000 },
    { criterium: 'competenties', punten: 6000 },
    { criterium: 'omstandigheden', punten: 0 },
  ],
  regels: ['Wat wij niet weten, geeft geen punten.'],
  woorden: { sterk: 7500, goed: 5000 },
  lijst: { geschikt: 200, pastBijna: 100, onvolledig: 100 },
});
