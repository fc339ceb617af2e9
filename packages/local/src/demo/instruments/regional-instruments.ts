/** Instruments that the demo region agreed on itself, or that one gemeente has alone. */
import type { NieuwInstrument } from '@vlinderdas/instruments-service/contract/instrument.resource';

export interface DemoInstrument {
  code: string;
  instrument: NieuwInstrument;
}

const everyone = ['DD01', 'DD02', 'DD03', 'DD04', 'DD05', 'DD08'] as const;

export const demoInstruments: readonly DemoInstrument[] = [
  {
    code: 'meeloopdag',
    instrument: {
      naam: 'Meeloopdag',
      soort: 'proberen',
      bereik: 'regionaal',
      omschrijvingWerkgever:
        'Een kandidaat loopt een dag met uw mensen mee. Zo ziet u of het past, en de kandidaat ook. Het kost u niets en u zit nergens aan vast.',
      omschrijvingProfessional:
        'Kennismaken op de werkvloer zonder arbeidsrelatie. Geen productief werk. De kandidaat blijft verzekerd via de begeleidende organisatie.',
      wettelijkeBasis: [{ naam: 'Regionale afspraak werkgeversdienstverlening' }],
      watDoetWsp: [
        'Wij spreken de dag af en vertellen de kandidaat waar en hoe laat.',
        'Wij bellen u de dag erna.',
      ],
      watDoetWerkgever: ['U wijst iemand aan die de kandidaat ontvangt.'],
      tegels: ['DW07', 'DW08'],
      doelgroepen: [...everyone],
      leeftijdsgroepen: [],
      dienstverbanden: [],
      sectoren: [],
    },
  },
  {
    code: 'plaatsingspremie',
    instrument: {
      naam: 'Plaatsingspremie',
      soort: 'premie',
      bereik: 'lokaal',
      omschrijvingWerkgever:
        'U krijgt één keer een bedrag als u iemand met een bijstandsuitkering voor ten minste zes maanden aanneemt.',
      omschrijvingProfessional:
        'Eenmalige premie na zes maanden dienstverband. Niet samen met loonkostensubsidie in dezelfde periode.',
      wettelijkeBasis: [
        { naam: 'Participatiewet', artikel: '7 en 10', link: 'https://wetten.overheid.nl/BWBR0015703' },
      ],
      watDoetWsp: ['Wij kijken of de gemeente de premie heeft en sturen u het formulier.'],
      watDoetWerkgever: ['U vraagt de premie aan na zes maanden, met een loonstrook.'],
      tegels: ['DW09'],
      doelgroepen: ['DD02'],
      leeftijdsgroepen: [],
      dienstverbanden: ['DV01'],
      sectoren: [],
    },
  },
];
