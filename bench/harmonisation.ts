/**
 * How long it takes to compare a large region: 60 instruments of 25 uitvoerders, each with all six aspects, made here.
 * Rows come fresh from JSON for every measurement, as they do from the database, so that nothing is remembered.
 */
import type { Catalogue } from '../services/instruments/src/domain/catalogue.ts';
import { courseDays, courseOf } from '../services/instruments/src/domain/harmonisation/course.ts';
import { type Measure, matrixOf } from '../services/instruments/src/domain/harmonisation/matrix.ts';
import { signalsOf } from '../services/instruments/src/domain/harmonisation/spread.ts';
import { percentilesOf } from './percentiles.ts';

const INSTRUMENTS = 60;
const PROVIDERS = 25;
const ROUNDS = 40;
const TODAY = '2026-11-22';

const bron = { tekst: 'Voorbeeld', gecontroleerdOp: TODAY, bevestigd: true };

/** What a provider has: of each aspect one of a few contents, so that there are majorities and exceptions. */
function partsOf(instrument: number, provider: number) {
  const kind = (of: number) => (instrument * 7 + provider * provider) % of;
  return {
    beleid: { aangeboden: kind(11) > 0, doelgroepen: kind(4) > 0 ? ['DD02'] : ['DD02', 'DD03'], bron },
    voorwaarden: {
      lijst: [12, 24].map((hours) => ({
        feit: 'uren-per-week',
        vergelijking: 'minstens',
        waarde: hours + kind(3),
        tekst: `Minstens ${hours + kind(3)} uur per week`,
      })),
      overig: ['Een vaste begeleider op het werk'],
      bron,
    },
    bedrag: {
      soort: 'vast',
      inCenten: 40_000 + kind(5) * 2_500,
      eenheid: kind(6) > 0 ? 'maand' : 'week',
      bron,
    },
    duur: { soort: 'periode', waarde: 6 + kind(2) * 6, eenheid: 'maand', bron },
    werkwijze: {
      stappen: ['Vraag aan', 'Wij beslissen', 'U krijgt betaald'].map((tekst) => ({
        wie: 'werkgever',
        tekst,
      })),
      beslistermijnInDagen: 14 + kind(3) * 7,
      bron,
    },
    formulier: { kanaal: 'online', naam: kind(3) > 0 ? 'Regioformulier' : 'Eigen formulier', bron },
  };
}

function freshCatalogue(): Catalogue {
  const instruments = Array.from({ length: INSTRUMENTS }, (_, at) => ({
    code: `instrument-${at}`,
    naam: `Instrument ${at}`,
    soort: 'begeleiding',
    bereik: 'regionaal',
  }));
  const providers = Array.from({ length: PROVIDERS }, (_, at) => ({
    key: `uitvoerder-${at}`,
    name: `Uitvoerder ${at}`,
    national: false,
    gemeenten: [{ code: `GM${1_000 + at}`, name: `Gemeente ${at}` }],
  }));
  const variants = instruments.flatMap(({ code }, instrument) =>
    providers.map(({ key }, provider) => ({
      id: `${code} ${key}`,
      revision: 1,
      instrumentCode: code,
      provider: key,
      parts: partsOf(instrument, provider),
      published: true,
      reviewOn: '2027-06-01',
      validFrom: '2025-01-01',
    })),
  );
  return JSON.parse(JSON.stringify({ on: TODAY, instruments, variants, providers, organisations: [] }));
}

const measure: Measure = {
  tolerancePerMille: 50,
  choiceOf: () => ({ soort: 'meerderheid' }),
  agreementOf: () => undefined,
};

function timesOf(work: (catalogue: Catalogue) => unknown): string {
  const times = Array.from({ length: ROUNDS }, () => {
    const catalogue = freshCatalogue();
    const started = performance.now();
    work(catalogue);
    return performance.now() - started;
  });
  const { p50, max } = percentilesOf(times);
  return `${p50} ms, langste van ${ROUNDS}: ${max} ms`;
}

export async function measureHarmonisation(_searchPath: string, say: (line: string) => void): Promise<void> {
  say(`${INSTRUMENTS} instrumenten bij ${PROVIDERS} uitvoerders, zes onderdelen`);
  say(`matrix                           ${timesOf((catalogue) => matrixOf(catalogue, measure))}`);
  say(`matrix met signalen              ${timesOf((catalogue) => signalsOf(matrixOf(catalogue, measure)))}`);
  say(
    `verloop van ${courseDays(TODAY).length} dagen              ${timesOf((catalogue) => courseOf(courseDays(TODAY), (on) => ({ ...catalogue, on }), measure))}`,
  );
}
