/**
 * `npm run faults -- --minutes 5 --seed 7`: kills everything that can be killed while vacancies and candidates stream
 * in, then says whether anything was lost. The same seed makes the same choices; the moments are the machine's.
 */
import { parseArgs } from 'node:util';
import { defectsOf, runFaults } from '../test/faults/run.ts';

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '2' }, seed: { type: 'string' } },
});
const seed = Number(values.seed ?? Date.now() % 100_000);
const minutes = Number(values.minutes);
if (!(minutes > 0) || !Number.isInteger(seed)) {
  console.error('Gebruik: npm run faults -- --minutes 5 --seed 7');
  process.exit(64);
}

console.log(`seed ${seed}, ${minutes} minuten`);
let deadline = 0;
const report = await runFaults({
  seed,
  until: () => {
    deadline ||= Date.now() + minutes * 60_000;
    return Date.now() > deadline;
  },
  searchPath: process.env.PATH ?? '',
  // Longer than the 30 s after which PostgreSQL takes a region from a process that stands still.
  freezeMs: 40_000,
  most: { candidates: 250, vacancies: 50 },
  say: console.log,
});
const { struck, lost, doubled, stale, inexact, refusals, unexplained, ...figures } = report;
const kills = [...struck.values()].reduce((sum, count) => sum + count, 0);
console.log({ kills, ...Object.fromEntries(struck) });
console.log(figures);
const defects = defectsOf(report);
console.log(defects.length === 0 ? 'Niets verloren.' : `FOUT\n  ${defects.join('\n  ')}`);
process.exit(defects.length === 0 ? 0 : 1);
