/** How the played instruments compare: the matrix, the differences of one instrument, and a proposal to become equal. */
import type {
  Matrix,
  Vergelijking,
  Voorstel,
} from '@vlinderdas/instruments-service/contract/harmonisation.resource';
import {
  dearer,
  dommelProvider,
  guidance,
  guidanceParts,
  kempenlandProvider,
  noRisk,
  playedInstruments,
  uwvProvider,
} from './played-harmonisation.ts';

const { dommel, kempenland, uwv } = playedInstruments;
const same = {
  beleid: 'gelijk',
  voorwaarden: 'gelijk',
  bedrag: 'gelijk',
  duur: 'gelijk',
  werkwijze: 'gelijk',
  formulier: 'gelijk',
} as const;
const differing = { ...same, bedrag: 'verschilt', formulier: 'verschilt' } as const;

const guidanceRow: Matrix['rijen'][number] = {
  code: guidance.code,
  naam: guidance.naam,
  soort: 'begeleiding',
  bereik: 'regionaal',
  landelijkVast: false,
  maatstaf: { soort: 'meerderheid' },
  perAspect: differing,
  graad: 833,
  aantalVarianten: 2,
  verklaring: { status: 'geharmoniseerd', datum: '2026-02-01', toelichting: 'Afgesproken in de regio.' },
  spreektTegen: 'Verklaard is geharmoniseerd, maar bedrag en formulier verschillen.',
  cellen: [
    {
      aanbieder: dommel,
      status: 'verschilt',
      perAspect: differing,
      kort: '€ 350,50 per maand in plaats van € 500 per maand',
      landelijkVast: false,
      teHerzien: true,
      gemeenten: [],
    },
    {
      aanbieder: kempenland,
      status: 'gelijk',
      perAspect: same,
      kort: '€ 500 per maand',
      landelijkVast: false,
      teHerzien: false,
      gemeenten: [
        {
          gemeentecode: 'GM1724',
          status: 'verschilt',
          perAspect: { ...same, duur: 'verschilt' },
          kort: '3 maanden in plaats van 6 maanden',
        },
      ],
    },
  ],
};

export const matrix: Matrix = {
  op: '2026-11-24',
  graad: 833,
  kolommen: [
    {
      aanbieder: dommelProvider,
      gemeenten: [
        { gemeentecode: 'GM0772', naam: 'Eindhoven' },
        { gemeentecode: 'GM0858', naam: 'Valkenswaard' },
      ],
      graad: 666,
    },
    {
      aanbieder: kempenlandProvider,
      gemeenten: [
        { gemeentecode: 'GM1724', naam: 'Bergeijk' },
        { gemeentecode: 'GM0770', naam: 'Eersel' },
      ],
      graad: 1_000,
    },
    { aanbieder: uwvProvider, gemeenten: [] },
  ],
  rijen: [
    guidanceRow,
    {
      code: noRisk.code,
      naam: noRisk.naam,
      soort: 'risico',
      bereik: 'landelijk',
      landelijkVast: true,
      maatstaf: { soort: 'meerderheid' },
      perAspect: {},
      aantalVarianten: 1,
      cellen: [
        {
          aanbieder: uwv,
          status: 'gelijk',
          perAspect: {},
          kort: 'UWV betaalt het loon bij ziekte',
          landelijkVast: true,
          teHerzien: false,
          gemeenten: [],
        },
      ],
    },
  ],
};

const equalDuration = {
  aspect: 'duur',
  status: 'gelijk',
  waarde: '6 maanden',
  maatstaf: '6 maanden',
  verschillen: [],
} satisfies Vergelijking['verschillen'][number]['aspecten'][number];

export const comparison: Vergelijking = {
  op: matrix.op,
  rij: guidanceRow,
  maatstafOmschrijving: 'Wat de meeste uitvoerders hebben',
  maatstafDelen: { ...guidanceParts, bedrag: dearer },
  verschillen: [
    {
      aanbieder: dommelProvider,
      variantId: playedInstruments.variant,
      aspecten: [
        {
          aspect: 'bedrag',
          status: 'verschilt',
          waarde: '€ 350,50 per maand',
          maatstaf: '€ 500 per maand',
          verschillen: ['Bedrag: € 350,50 per maand in plaats van € 500 per maand'],
        },
        equalDuration,
      ],
      nodig: ['Verhoog het bedrag van € 350,50 naar € 500 per maand.'],
    },
    {
      aanbieder: kempenlandProvider,
      aspecten: [
        {
          aspect: 'bedrag',
          status: 'gelijk',
          waarde: '€ 500 per maand',
          maatstaf: '€ 500 per maand',
          verschillen: [],
        },
        equalDuration,
      ],
      nodig: [],
    },
  ],
  spreiding: { laagste: 35_050, middelste: 42_525, hoogste: 50_000, eenheid: 'maand' },
};

export const proposal: Voorstel = {
  id: playedInstruments.proposal,
  revisie: 4,
  instrumentCode: guidance.code,
  instrumentNaam: guidance.naam,
  titel: 'Eén tarief voor interne werkbegeleiding',
  waarom: 'Werkgevers krijgen nu per gemeente een ander bedrag.',
  doel: { bedrag: dearer },
  doelInWoorden: ['Bedrag: € 500 per maand'],
  streefdatum: '2027-04-01',
  status: 'open',
  gemaaktOp: '2026-11-20T10:00:00.000Z',
  gemaaktDoor: 'Femke Sterrenbrink',
  partijen: [
    {
      organisatieId: dommel,
      naam: dommelProvider.naam,
      gemeenten: ['Eindhoven', 'Valkenswaard'],
      stap: 'afgewezen',
      reden: 'Er is in 2027 geen geld voor.',
      nodig: ['Verhoog het bedrag van € 350,50 naar € 500 per maand.'],
      mogelijk: [],
    },
    {
      organisatieId: kempenland,
      naam: kempenlandProvider.naam,
      gemeenten: ['Bergeijk', 'Eersel'],
      stap: 'bestuurlijk-akkoord',
      nodig: [],
      mogelijk: ['vastgesteld', 'afgewezen'],
    },
  ],
  landelijkVast: ['UWV'],
  graadNu: 833,
  graadStraks: 833,
  graadAlsIedereen: 1_000,
  geschiedenis: [
    {
      op: '2026-11-21T10:00:00.000Z',
      organisatie: dommelProvider.naam,
      stap: 'afgewezen',
      tekst: 'Er is in 2027 geen geld voor.',
    },
    { op: '2026-11-20T10:00:00.000Z', organisatie: 'Regio', tekst: 'Voorstel gemaakt.' },
  ],
};
