/** An advice of instruments about someone with loondispensatie: what may be shown later, and what never may. */
import type { Advies, InstrumentAdvies } from '@vlinderdas/instruments-service/contract/advice.resource';

/** Words of reasons, facts and target groups: for no employer at any time. */
export const NEVER_FOR_EMPLOYERS = ['Wajong-uitkering', 'doelgroepregister', 'ontbreekt', 'helptBij'];
/** Names that an employer may read after the candidate agreed. */
export const AFTER_AGREEMENT = ['Loondispensatie', 'Jobcoach', 'UWV Voorbeeldkantoor'];

const source = { tekst: 'Voorbeeldbron', gecontroleerdOp: '2026-11-01', bevestigd: true };

function adviceOn(code: string, naam: string, uitkomst: InstrumentAdvies['uitkomst']): InstrumentAdvies {
  return {
    code,
    naam,
    soort: 'loonkosten',
    uitkomst,
    aanbieder: { sleutel: 'uwv', naam: 'UWV Voorbeeldkantoor', landelijk: true },
    contact: { naam: 'Loket Voorbeeld', telefoonnummer: '040 000 00 31' },
    redenen: [
      {
        tekst: 'Heeft een Wajong-uitkering en staat in het doelgroepregister.',
        uitkomst,
        regel: `2026-01/${code}`,
        bevestigd: true,
      },
    ],
    ontbreekt: [],
    bedrag: '€ 500 per maand',
    duur: '6 maanden',
    stappen: [{ wie: 'werkgever', tekst: 'Vul het formulier in.' }],
    uiterlijk: { tekst: 'Binnen 3 maanden na de start' },
    aanvragenDoor: 'werkgever',
    helptBij: ['Werktempo'],
    bron: source,
    verouderd: false,
  };
}

export function testAdvice(): Advies {
  return {
    op: '2026-12-01',
    regelset: '2026-01',
    instrumenten: [
      adviceOn('loondispensatie', 'Loondispensatie', 'ja'),
      adviceOn('jobcoach', 'Jobcoach', 'onbekend'),
      adviceOn('loonkostensubsidie', 'Loonkostensubsidie', 'nee'),
    ],
    voorbehoud: 'De catalogus beslist niets.',
  };
}
