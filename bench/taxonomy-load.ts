/**
 * How long a process waits for a version of the taxonomy: a version of ESCO's size (made here, with words that mean
 * nothing), read from a prepared file by processes that did nothing before.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TaxonomySource } from '@vlinderdas/taxonomy/model';
import { encodePrepared } from '@vlinderdas/taxonomy/prepared/prepared-file';

/** ESCO 1.2: occupations, skills, relations; labels as in its Dutch files. */
const OCCUPATIONS = 3_039;
const COMPETENCES = 13_939;
const RELATIONS = 129_004;
const OTHER_NAMES = { occupation: 7, competence: 5 };
const PROCESSES = 7;

/** The same numbers each run: linear congruential, Numerical Recipes. */
function createNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function makeVersion(): TaxonomySource {
  const number = createNumbers(20_261_122);
  const word = () => Array.from({ length: 4 + number(9) }, () => 'aeiounrstlkdmgpbv'[number(17)]).join('');
  const label = () => `${word()} ${word()} ${word()}`;
  const concept = (kind: string, at: number, others: number) => ({
    number: at + 1,
    uri: `http://data.example/${kind}/${String(at).padStart(36, '0')}`,
    label: label(),
    altLabels: Array.from({ length: others }, label),
  });
  const competences = Array.from({ length: COMPETENCES }, (_, at) => ({
    ...concept('skill', at, OTHER_NAMES.competence),
    kind: 'vaardigheid' as const,
    broader: null,
  }));
  // Few competences are asked by many, and an occupation asks mostly what stands near each other.
  const asked = (occupation: number) => {
    const near = Math.floor((occupation / OCCUPATIONS) * COMPETENCES);
    const place = number(5) === 0 ? Math.floor(number(200) ** 1.2) : (near + number(160)) % COMPETENCES;
    return competences[place]?.uri ?? '';
  };
  const half = Math.round(RELATIONS / OCCUPATIONS / 2);
  const occupations = Array.from({ length: OCCUPATIONS }, (_, at) => ({
    ...concept('occupation', at, OTHER_NAMES.occupation),
    isco: String(1111 + (at % 430) * 18),
    riasec: null,
    tasks: [],
    asks: {
      essential: Array.from({ length: half }, () => asked(at)),
      important: [],
      somewhat: Array.from({ length: half }, () => asked(at)),
    },
  }));
  return { id: 'meting', language: 'nl', occupations, competences, certificates: [] };
}

export async function measureTaxonomyLoad(_searchPath: string, say: (line: string) => void): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'vlinderdas-meting-'));
  const file = join(folder, 'versie');
  try {
    const started = performance.now();
    const bytes = encodePrepared(makeVersion());
    const worked = (performance.now() - started) / 1_000;
    writeFileSync(file, bytes);
    const reader = join(import.meta.dirname, 'read-prepared.ts');
    const times = Array.from({ length: PROCESSES }, () =>
      Number(spawnSync(process.execPath, [reader, file], { encoding: 'utf8' }).stdout),
    ).sort((left, right) => left - right);
    const [median = Number.NaN, slowest = Number.NaN] = [times[PROCESSES >> 1], times.at(-1)];
    say(`${OCCUPATIONS} beroepen, ${COMPETENCES} vaardigheden, ${RELATIONS} relaties`);
    say(
      `uitwerken bij het inlezen        ${worked.toFixed(1)} s, ${(bytes.length / 1e6).toFixed(1)} MB bewaard`,
    );
    say(`openen in een vers proces        mediaan ${median.toFixed(0)} ms, langste ${slowest.toFixed(0)} ms`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
