/** `node bench/read-prepared.ts FILE`: milliseconds from bytes in memory to answers of every kind, cold. */
import { readFileSync } from 'node:fs';
import { decodePrepared } from '@vlinderdas/taxonomy/prepared/prepared-file';
import { idfOf, occupationSimilarity } from '@vlinderdas/taxonomy/taxonomy';

const bytes = readFileSync(process.argv[2] ?? '');
const started = performance.now();
const taxonomy = decodePrepared(bytes);
const { occupations, competences } = taxonomy;
const label = occupations.labelOf(1) ?? '';
// Each kind of question once: what is made at the first question is part of the wait.
const answers = [
  occupations.find(label),
  occupations.numberOf(occupations.uriOf(1) ?? ''),
  competences.find(label),
  competences.numberOf(competences.uriOf(1) ?? ''),
  occupationSimilarity(taxonomy, 1, 2),
  idfOf(taxonomy, 1),
];
const taken = performance.now() - started;
if (answers.includes(undefined)) throw new Error('the version does not answer');
process.stdout.write(String(taken));
