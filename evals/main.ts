/**
 * `npm run eval`: every measure of how well titles, texts and pairs are understood, on the public data beside the
 * repository where it is there and on what the repository holds. It measures and judges nothing: targets and what
 * was reached stand in `docs/evaluation.md`. Ends with 2 when it was asked wrongly or named data cannot be read.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { starterTaxonomy } from '@vlinderdas/taxonomy/starter/starter-taxonomy';
import { createTaxonomy } from '@vlinderdas/taxonomy/taxonomy';
import { createOccupationIndex } from '@vlinderdas/taxonomy/titles/resolve-title';
import { measureBehaviour } from './behaviour.ts';
import { measureEscoRecovery, measureStarterRecovery } from './esco-recovery.ts';
import { measureGenderTitles } from './gender-titles.ts';
import { readLabelledTexts } from './labelled-texts.ts';
import { EvalDataError, type MeasureResult } from './measure.ts';
import { measureCorrections, measureOwnCorrections } from './measure-corrections.ts';
import { measureMelo } from './melo.ts';
import { toText } from './print-results.ts';
import { measureRecognition } from './recognition.ts';

const USAGE = `Gebruik: npm run eval -- [opties]

  --json             één JSON-object per regel, en verder niets op de standaarduitvoer
  --alleen NAMEN     alleen deze metingen, met komma's ertussen (zie onder)
  --melo MAP         titels: queries.tsv en annotations.tsv, met corpus_elements.tsv en concept_mapping.tsv
  --run BESTAND      schrijf de gevonden volgorde van de titels weg (TREC)
  --esco MAP         ESCO: de officiële CSV-bestanden (ook .csv.gz)
  --vacatures BESTAND  eigen gelabelde vacatureteksten (zie evals/texts/README.md)

Metingen: melo, gender-titles, recognition, corrections, behaviour, starter-recovery, esco-recovery.`;

const EXIT_USAGE = 2;
const SHARED = join(import.meta.dirname, '..', '..', 'shared', 'data');

class UsageError extends Error {}

interface Options {
  readonly melo?: string | undefined;
  readonly run?: string | undefined;
  readonly esco?: string | undefined;
  readonly vacatures?: string | undefined;
}

/** Progress and what is skipped go here, so that standard output holds results alone. */
const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

/** What was named, or what lies beside the repository; undefined (and said) when neither is there. */
function findData(measure: string, named: string | undefined, option: string, folder: string) {
  if (named !== undefined) {
    if (!existsSync(named)) throw new EvalDataError(`${option}: ${named} bestaat niet.`);
    return named;
  }
  const path = join(SHARED, folder);
  if (existsSync(path)) return path;
  say(`${measure} is overgeslagen: ${path} is er niet. Geef de gegevens met ${option}.`);
  return undefined;
}

const measures: Readonly<Record<string, (options: Options) => readonly MeasureResult[]>> = {
  melo: ({ melo, run }) => {
    const dir = findData('melo', melo, '--melo', 'melo');
    return dir === undefined ? [] : measureMelo({ dir, ...(run !== undefined && { runFile: run }) });
  },
  'gender-titles': () => {
    const taxonomy = createTaxonomy(starterTaxonomy);
    const occupations = taxonomy.occupations.numbers.map((number) => ({
      labels: [taxonomy.occupations.labelOf(number) ?? '', ...taxonomy.occupations.altLabelsOf(number)],
    }));
    return [measureGenderTitles(createOccupationIndex(taxonomy), occupations)];
  },
  recognition: ({ vacatures: file }) => {
    // Of our own texts only the half that nothing was built with: a figure on the other half proves nothing.
    if (file === undefined) return measureRecognition({ set: 'reporting' });
    if (!existsSync(file)) throw new EvalDataError(`--vacatures: ${file} bestaat niet.`);
    return measureRecognition({ set: 'own', file });
  },
  corrections: ({ vacatures: file }) => {
    if (file === undefined) return measureOwnCorrections();
    if (!existsSync(file)) throw new EvalDataError(`--vacatures: ${file} bestaat niet.`);
    return [measureCorrections('own', readLabelledTexts(file))];
  },
  behaviour: () => measureBehaviour(),
  'starter-recovery': () => measureStarterRecovery(),
  'esco-recovery': ({ esco }) => {
    const dir = findData('esco-recovery', esco, '--esco', 'esco');
    return dir === undefined ? [] : measureEscoRecovery(dir, say);
  },
};

function parse(parameters: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...parameters],
      options: {
        json: { type: 'boolean' },
        help: { type: 'boolean' },
        alleen: { type: 'string' },
        melo: { type: 'string' },
        run: { type: 'string' },
        esco: { type: 'string' },
        vacatures: { type: 'string' },
      },
    });
    const chosen = values.alleen?.split(',') ?? Object.keys(measures);
    const unknown = chosen.filter((name) => !(name in measures));
    if (unknown.length > 0) throw new UsageError(`Onbekende meting: ${unknown.join(', ')}.`);
    return { ...values, chosen };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function run(parameters: readonly string[]): void {
  const { chosen, json = false, help = false, ...options } = parse(parameters);
  if (help) {
    say(USAGE);
    return;
  }
  const all = chosen.flatMap((name) => {
    const results = measures[name]?.(options) ?? [];
    // As soon as it is there: the whole takes minutes.
    const lines = json ? results.map((result) => JSON.stringify(result)) : [`${toText(results)}\n`];
    if (results.length > 0) process.stdout.write(`${lines.join('\n')}\n`);
    return results;
  });
  if (all.length === 0) say('Er is niets gemeten.');
}

try {
  run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError || error instanceof EvalDataError)) throw error;
  say(error instanceof UsageError ? `${error.message}\n\n${USAGE}` : error.message);
  process.exitCode = EXIT_USAGE;
}
