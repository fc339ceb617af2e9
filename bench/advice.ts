/**
 * How long advice for one pair takes: the national instruments and thirty regional ones, of 25 uitvoerders that each
 * fill in all of them, for people of whom every time something else is known.
 */

import { advise } from '../services/instruments/src/domain/advice/advise.ts';
import { noGaps } from '../services/instruments/src/domain/advice/bridges.ts';
import type { Catalogue } from '../services/instruments/src/domain/catalogue.ts';
import { catalogueOn } from '../services/instruments/src/domain/catalogue-on.ts';
import { nationalInstruments } from '../services/instruments/src/domain/national/all.ts';
import type { Facts } from '../services/instruments/src/domain/rules/fact.ts';
import { ruleset2026 } from '../services/instruments/src/domain/rulesets/2026-01.ts';

const REGIONAL = 30;
const PROVIDERS = 25;
const ROUNDS = 500;
const TODAY = '2026-11-22';

const bron = { tekst: 'Voorbeeld', gecontroleerdOp: TODAY, bevestigd: true };

function makeCatalogue(): Catalogue {
  const [model] = nationalInstruments;
  if (!model) throw new Error('there are no national instruments');
  const regional = Array.from({ length: REGIONAL }, (_, at) => ({
    ...model,
    code: `regionaal-${at}`,
    naam: `Regionaal ${at}`,
    bereik: 'regionaal' as const,
  }));
  const providers = Array.from({ length: PROVIDERS }, (_, at) => ({
    organisationId: `uitvoerder-${at}`,
    kind: 'gemeentelijke-dienst',
    name: `Uitvoerder ${at}`,
  }));
  const kept = [
    ...nationalInstruments.filter(({ landelijkeAanbieder }) => !landelijkeAanbieder),
    ...regional,
  ];
  const rows = kept.flatMap(({ code }) =>
    providers.map(({ organisationId }) => ({
      id: `${code} ${organisationId}`,
      revision: 1,
      instrumentCode: code,
      provider: organisationId,
      parts: {
        beleid: { aangeboden: true, doelgroepen: ['DD01' as const, 'DD02' as const], bron },
        voorwaarden: {
          lijst: [12, 24].map((waarde) => ({
            feit: 'uren-per-week' as const,
            vergelijking: 'minstens' as const,
            waarde,
            tekst: `Minstens ${waarde} uur per week`,
          })),
          bron,
        },
        bedrag: { soort: 'vast' as const, inCenten: 40_000, eenheid: 'maand' as const, bron },
      },
      published: true,
      reviewOn: '2027-06-01',
      validFrom: '2025-01-01',
    })),
  );
  const executions = providers.map(({ organisationId, name }, at) => ({
    gemeenteCode: `GM${1_000 + at}`,
    gemeenteName: name,
    organisationId,
    validFrom: '2020-01-01',
  }));
  return catalogueOn(
    { national: nationalInstruments, regional, rows, organisations: providers, executions },
    TODAY,
  );
}

/** Somebody else every time: of some much is known, of others little. */
const factsOf = (at: number): Facts => ({
  leeftijd: 18 + (at % 45),
  uitkering: at % 3 === 0 ? 'ww' : 'participatiewet',
  woongemeente: `GM${1_000 + (at % PROVIDERS)}`,
  'soort-plek': 'baan',
  'uren-per-week': 16 + (at % 24),
  'maanden-in-dienst': 0,
  ...(at % 2 === 0 && { 'doelgroep-loonkostensubsidie': at % 4 === 0, doelgroepregister: at % 4 === 0 }),
  ...(at % 5 === 0 && { 'loonwaarde-percentage': at % 100, 'begeleiding-nodig': true }),
});

export async function measureAdvice(_searchPath: string, say: (line: string) => void): Promise<void> {
  const catalogue = makeCatalogue();
  const times = Array.from({ length: ROUNDS }, (_, at) => {
    const started = performance.now();
    advise({
      on: TODAY,
      today: TODAY,
      facts: factsOf(at),
      gaps: noGaps,
      catalogue,
      ruleset: ruleset2026,
    });
    return performance.now() - started;
  }).sort((one, other) => one - other);
  const at = (share: number) => (times[Math.ceil(share * ROUNDS) - 1] ?? Number.NaN).toFixed(2);
  say(`${catalogue.instruments.length} instrumenten, ${catalogue.variants.length} varianten, ${ROUNDS} keer`);
  say(
    `advies voor één kandidaat en vacature  mediaan ${at(0.5)} ms, 95% ${at(0.95)} ms, langste ${at(1)} ms`,
  );
}
