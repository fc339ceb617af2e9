/** Answers of the instruments API for tests of pages: one instrument that differs, one that is the same everywhere. */
import type {
  Matrix,
  Vergelijking,
  Voorstel,
} from '@vlinderdas/instruments-service/contract/harmonisation.resource';
import type { Instrument, Variant } from '@vlinderdas/instruments-service/contract/instrument.resource';
import type { AspectDelen } from '@vlinderdas/instruments-service/contract/parts.resource';

export const playedInstruments = {
  dommel: '0192d0a0-0000-7000-8000-0000000000b1',
  kempenland: '0192d0a0-0000-7000-8000-0000000000b4',
  uwv: '0192d0a0-0000-7000-8000-0000000000b5',
  variant: '0192d0a0-0000-7000-8000-000000000a01',
  otherVariant: '0192d0a0-0000-7000-8000-000000000a02',
  proposal: '0192d0a0-0000-7000-8000-000000000a11',
} as const;

const { dommel, kempenland, uwv } = playedInstruments;
const provider = (id: string, naam: string, landelijk = false) => ({
  sleutel: id,
  organisatieId: id,
  naam,
  landelijk,
});
export const dommelProvider = provider(dommel, 'Werkbedrijf De Dommel');
export const kempenlandProvider = provider(kempenland, 'Participatiebedrijf Kempenland');
const uwvProvider = provider(uwv, 'UWV', true);

const source = {
  tekst: 'Beleidsregel werkbegeleiding 2026',
  gecontroleerdOp: '2026-03-01',
  bevestigd: true,
};

/** Every kind of part there is. */
export const guidanceParts = {
  beleid: { aangeboden: true, doelgroepen: ['DD02', 'DD03'], ookVoorUwv: false, bron: source },
  voorwaarden: {
    lijst: [
      {
        feit: 'uren-per-week',
        vergelijking: 'minstens',
        waarde: 12,
        tekst: 'De werknemer werkt ten minste 12 uur per week.',
      },
      {
        feit: 'uitkering',
        vergelijking: 'een-van',
        waarde: ['bijstand', 'ioaw'],
        tekst: 'De werknemer heeft bijstand of IOAW.',
        bron: 'artikel 3',
      },
      { feit: 'begeleiding-nodig', vergelijking: 'is', waarde: true, tekst: 'Er is begeleiding nodig.' },
    ],
    overig: ['De collega die begeleidt heeft een cursus gevolgd.'],
    maatwerk: 'In overleg met de begeleider.',
    bron: source,
  },
  bedrag: {
    soort: 'vast',
    inCenten: 35_050,
    eenheid: 'maand',
    maximumInCenten: 420_000,
    maximumEenheid: 'jaar',
    bron: { ...source, tekst: 'Uitvoeringsbesluit 2026', link: 'https://dommel.example/besluit' },
  },
  duur: { soort: 'periode', waarde: 6, eenheid: 'maand', verlengbaarTot: 12, bron: source },
  werkwijze: {
    stappen: [
      { wie: 'werkgever', tekst: 'Meld wie begeleidt.' },
      { wie: 'aanbieder', tekst: 'Wij betalen per kwartaal.' },
    ],
    aanvragenDoor: 'werkgever',
    aanvragenUiterlijk: 'Binnen 3 maanden na de start',
    beslistermijnInDagen: 28,
    bron: source,
  },
  formulier: { kanaal: 'online', naam: 'Aanvraag werkbegeleiding', bron: source },
} satisfies AspectDelen;

const dearer = { ...guidanceParts.bedrag, inCenten: 50_000 };

export const guidance: Instrument = {
  code: 'interne-werkbegeleiding',
  naam: 'Interne werkbegeleiding',
  soort: 'begeleiding',
  omschrijvingWerkgever: 'Een collega begeleidt uw nieuwe werknemer. U krijgt daar geld voor.',
  omschrijvingProfessional: 'Vergoeding voor een collega die begeleidt, in plaats van een externe jobcoach.',
  wettelijkeBasis: [
    { naam: 'Participatiewet', artikel: 'artikel 10', link: 'https://wetten.overheid.nl/BWBR0015703' },
  ],
  watDoetWsp: ['Wij helpen bij de aanvraag.'],
  watDoetWerkgever: ['U wijst een collega aan.'],
  tegels: ['DW09'],
  doelgroepen: ['DD02'],
  leeftijdsgroepen: [],
  dienstverbanden: [],
  sectoren: [],
  bereik: 'regionaal',
  bron: source,
  revisie: 2,
  beheerderId: dommel,
  aantalVarianten: 2,
};

export const noRisk: Instrument = {
  ...guidance,
  code: 'no-riskpolis',
  naam: 'No-riskpolis',
  soort: 'risico',
  bereik: 'landelijk',
  landelijkeAanbieder: 'uwv',
  aantalVarianten: 1,
};

export const dommelVariant: Variant = {
  id: playedInstruments.variant,
  revisie: 3,
  instrumentCode: guidance.code,
  instrumentNaam: guidance.naam,
  aanbieder: dommelProvider,
  ...guidanceParts,
  contact: { naam: 'Team werkgevers De Dommel', telefoonnummer: '040 000 00 21' },
  gepubliceerd: true,
  herzienOp: '2026-10-01',
  geldtVanaf: '2026-01-01',
  stand: 'gepubliceerd',
  teHerzien: true,
  gewijzigdOp: '2026-03-02T09:00:00.000Z',
  inWoorden: {
    beleid: 'Voor de Participatiewet en de Wajong',
    bedrag: '€ 350,50 per maand, ten hoogste € 4.200 per jaar',
    duur: '6 maanden, te verlengen tot 12 maanden',
    formulier: 'Online: Aanvraag werkbegeleiding',
  },
};

export const kempenlandVariant: Variant = {
  ...dommelVariant,
  id: playedInstruments.otherVariant,
  aanbieder: kempenlandProvider,
  gemeentecode: 'GM1724',
  gemeentenaam: 'Bergeijk',
  teHerzien: false,
  herzienOp: '2027-01-01',
  inWoorden: { bedrag: '€ 500 per maand', duur: '6 maanden' },
};

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
