/** Answers of the instruments API for tests of pages: one instrument that differs, one that is the same everywhere. */
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
export const uwvProvider = provider(uwv, 'UWV', true);

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

export const dearer = { ...guidanceParts.bedrag, inCenten: 50_000 };

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
