/**
 * `npm run import -- --vum-werkzoekenden FILE --organisatie NAAM`: loads files in VUM's own JSON through the public
 * API. Ends with 0 when everything arrived, 1 when rows were refused or it failed, 64 when it was asked wrongly.
 */
import { parseArgs } from 'node:util';
import { Problem } from '@vlinderdas/kernel/problem';
import { readPorts } from '@vlinderdas/local/local-database';
import { httpTransport } from '@vlinderdas/platform/http/transport';
import { type Access, accessAsSource, accessByTokenFile, sourceOf } from './vum-import/access.ts';
import {
  type ImportOptions,
  importJobSeekers,
  importVacancies,
  type RowReport,
} from './vum-import/import-rows.ts';
import { ImportError, readRows } from './vum-import/read-rows.ts';
import { toReport } from './vum-import/report.ts';

const USAGE = `Gebruik:
  npm run import -- --vum-werkzoekenden BESTAND --organisatie NAAM
  npm run import -- --vum-vacatures BESTAND --organisatie NAAM

  --organisatie      naam, sleutel of id van de organisatie die aanlevert (op een laptop)
  --token-bestand    bestand met een toegangstoken van uw OpenID-aanbieder (in productie)
  --url              adres van Vlinderdas; standaard dat van deze laptop`;

const EXIT_USAGE = 64;

process.exitCode = await run(process.argv.slice(2));

async function run(parameters: readonly string[]): Promise<number> {
  const wanted = parse(parameters);
  if (!wanted) {
    console.error(USAGE);
    return EXIT_USAGE;
  }
  try {
    const origin = (wanted.url ?? `http://localhost:${readPorts().http}`).replace(/\/$/, '');
    const access = await accessFor(wanted, origin);
    const options = (label: string): ImportOptions => ({
      transport: httpTransport(origin),
      credentials: access.credentials,
      onProgress: (done) => process.stderr.write(`${label}: ${done} rijen verstuurd\n`),
    });
    let isComplete = true;
    const say = (title: string, sent: number, reports: readonly RowReport[]) => {
      process.stdout.write(`\n${toReport(title, sent, reports)}`);
      isComplete &&= reports.length === sent && reports.every(({ outcome }) => outcome !== 'geweigerd');
    };
    if (wanted.jobSeekers) {
      const rows = readRows(wanted.jobSeekers);
      const source = sourceOf(await access.credentials());
      say('Werkzoekenden', rows.length, await importJobSeekers(rows, source, options('Werkzoekenden')));
    }
    if (wanted.vacancies) {
      const rows = readRows(wanted.vacancies);
      say('Vacatures', rows.length, await importVacancies(rows, options('Vacatures')));
    }
    return isComplete ? 0 : 1;
  } catch (error) {
    console.error(explain(error));
    return 1;
  }
}

interface Wanted {
  jobSeekers: string | undefined;
  vacancies: string | undefined;
  organisation: string | undefined;
  tokenFile: string | undefined;
  url: string | undefined;
}

function parse(parameters: readonly string[]): Wanted | undefined {
  try {
    const text = { type: 'string' } as const;
    const { values } = parseArgs({
      args: [...parameters],
      options: {
        'vum-werkzoekenden': text,
        'vum-vacatures': text,
        organisatie: text,
        'token-bestand': text,
        url: text,
      },
    });
    const { organisatie: organisation, url, 'token-bestand': tokenFile } = values;
    const { 'vum-werkzoekenden': jobSeekers, 'vum-vacatures': vacancies } = values;
    const isComplete = (jobSeekers || vacancies) && (organisation || tokenFile);
    return isComplete ? { jobSeekers, vacancies, organisation, tokenFile, url } : undefined;
  } catch {
    return undefined;
  }
}

function accessFor({ tokenFile, organisation = '' }: Wanted, origin: string): Access | Promise<Access> {
  return tokenFile ? accessByTokenFile(tokenFile) : accessAsSource(organisation, origin);
}

function explain(error: unknown): string {
  if (error instanceof ImportError) return error.message;
  if (error instanceof Problem) return `${error.definition.title}: ${error.detail}`;
  if (error instanceof TypeError && error.message === 'fetch failed')
    return 'Vlinderdas antwoordt niet. Draait het, en klopt het adres (--url)?';
  return error instanceof Error ? error.message : String(error);
}
