import { execFile } from 'node:child_process';
import {
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { PostgresProgram } from './postgres-program.ts';

const run = promisify(execFile);

/** Makes a cluster when there is none. An interrupted initdb leaves nothing that looks like one. */
export async function prepareCluster(
  program: PostgresProgram,
  folder: string,
  password: string,
): Promise<void> {
  const { dataFolder, user, bin, major } = program;
  if (dataFolder !== folder) linkTo(dataFolder, folder);
  const versionFile = join(dataFolder, 'PG_VERSION');
  if (existsSync(versionFile)) {
    const found = readFileSync(versionFile, 'utf8').trim();
    if (found !== major) throw new Error(otherMajor(folder, found, major));
    return;
  }
  const unfinished = `${dataFolder}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  const secrets = mkdtempSync(join(tmpdir(), 'vlinderdas-'));
  const passwordFile = join(secrets, 'password');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (user) for (const path of [unfinished, secrets, passwordFile]) chownSync(path, user.uid, user.gid);
  const flags = [
    ['--username=postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`, '--encoding=UTF8'],
    ['--locale-provider=icu', '--icu-locale=nl-NL', '--locale=C', '--no-instructions'],
  ].flat();
  try {
    await run(join(bin, 'initdb'), ['-D', unfinished, ...flags], { ...user, cwd: '/', env: { LC_ALL: 'C' } });
  } finally {
    rmSync(secrets, { recursive: true, force: true });
  }
  renameSync(unfinished, dataFolder);
}

/** So that whoever looks for the data where it belongs, finds it. */
function linkTo(dataFolder: string, folder: string): void {
  const present = lstatSync(folder, { throwIfNoEntry: false });
  if (!present) symlinkSync(dataFolder, folder);
  else if (!present.isSymbolicLink()) {
    throw new Error(
      `De gebruiker van PostgreSQL kan niet meer bij de gegevens in ${folder}. Maak de mappen erboven toegankelijk (chmod o+x), of begin opnieuw met: npm run reset`,
    );
  }
}

function otherMajor(folder: string, found: string, expected: string): string {
  return [
    `De gegevens in ${folder} zijn van PostgreSQL ${found}; deze versie werkt met PostgreSQL ${expected}.`,
    'Wilt u ze houden? Start dan de vorige versie van Vlinderdas, maak een export met pg_dump en zet die daarna terug.',
    'Hebt u ze niet nodig? Begin dan opnieuw met: npm run reset',
  ].join('\n');
}
