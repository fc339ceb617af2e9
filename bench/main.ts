/** `npm run bench -- --alleen reactietijd|harmonisatie|advies|invoer|taxonomie`: measures, and judges nothing. Figures depend on the machine: it is printed. */
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { measureAdvice } from './advice.ts';
import { measureHarmonisation } from './harmonisation.ts';
import { measureImport } from './import-set.ts';
import { measureResponseTimes } from './response-time.ts';
import { measureTaxonomyLoad } from './taxonomy-load.ts';

const benches: Readonly<Record<string, (searchPath: string, say: (line: string) => void) => Promise<void>>> =
  {
    reactietijd: measureResponseTimes,
    harmonisatie: measureHarmonisation,
    advies: measureAdvice,
    invoer: measureImport,
    taxonomie: measureTaxonomyLoad,
  };

const { values } = parseArgs({ options: { alleen: { type: 'string' } } });
const chosen = values.alleen === undefined ? Object.keys(benches) : values.alleen.split(',');
const unknown = chosen.filter((name) => !(name in benches));
if (unknown.length > 0) {
  console.error(`Onbekende meting: ${unknown.join(', ')}. Kies uit: ${Object.keys(benches).join(', ')}.`);
  process.exit(64);
}
const [cpu] = cpus();
console.log(`${cpus().length} x ${cpu?.model ?? 'onbekende processor'}, Node ${process.versions.node}`);
for (const name of chosen) {
  console.log(`\n${name}`);
  await benches[name]?.(process.env.PATH ?? '', console.log);
}
process.exit(0);
