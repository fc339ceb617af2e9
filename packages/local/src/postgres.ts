/**
 * A PostgreSQL server for a laptop or a test run, beside the program and shared by every process that asks for
 * the same folder: the first one starts it, the last one to stop ends it, and one that was left running by a
 * `kill -9` is adopted.
 */
import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { exclusively } from './exclusive.ts';
import { findFreePort } from './free-port.ts';
import { prepareCluster } from './postgres-cluster.ts';
import { findPostgresProgram, type PostgresProgram } from './postgres-program.ts';
import { processIdentity, untilGone } from './process-identity.ts';
import { secretIn } from './secret.ts';
import { registerUser, unregisterUser } from './users.ts';

const START_TIMEOUT_MS = 60_000;

export interface LocalPostgresOptions {
  /** Where the data lies; log, password and users lie beside it under the same name. */
  folder: string;
  /** First port to try. */
  port: number;
  /** Server settings besides the fixed ones: `{ fsync: 'off' }`. */
  settings?: Readonly<Record<string, string>>;
}

export interface LocalPostgres {
  /** Administrator's address of the database `postgres`. */
  url: string;
  port: number;
  pid: number;
  /** True when it was running already. */
  adopted: boolean;
  /** Dutch sentence for the user, when something lies elsewhere than expected. */
  notice: string | undefined;
  /** Ends this process' use; the server stops when it was the last. */
  stop(): Promise<void>;
}

/** @throws Error with a Dutch message that says what to do */
export async function startPostgres(options: LocalPostgresOptions): Promise<LocalPostgres> {
  const folder = resolve(options.folder);
  const users = `${folder}.users`;
  return exclusively(folder, async () => {
    const program = await findPostgresProgram(folder);
    const password = secretIn(`${folder}.password`);
    const found = await findRunning(program.dataFolder, password);
    const server = found ?? (await start(program, folder, password, options));
    const user = registerUser(users);
    return {
      ...server,
      url: urlOf(server.port, password),
      adopted: found !== undefined,
      notice: program.notice,
      stop: () =>
        exclusively(folder, async () => {
          if (!unregisterUser(users, user) || processIdentity(server.pid) === undefined) return;
          // SIGINT is PostgreSQL's fast shutdown: sessions are cut off, data is safe.
          process.kill(server.pid, 'SIGINT');
          if (!(await untilGone(server.pid, 30_000)))
            throw new Error('PostgreSQL stopt niet binnen 30 seconden.');
        }),
    };
  });
}

interface RunningServer {
  port: number;
  pid: number;
}

function urlOf(port: number, password: string): string {
  return `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`;
}

/** Line 1 of postmaster.pid is the pid, line 4 the port. */
function readPidFile(dataFolder: string): RunningServer | undefined {
  const path = join(dataFolder, 'postmaster.pid');
  if (!existsSync(path)) return undefined;
  const lines = readFileSync(path, 'utf8').split('\n');
  return { pid: Number(lines[0]), port: Number(lines[3]) };
}

async function findRunning(dataFolder: string, password: string): Promise<RunningServer | undefined> {
  const server = readPidFile(dataFolder);
  if (!server || processIdentity(server.pid) === undefined) return undefined;
  return (await answers(server, password)) ? server : undefined;
}

/** Waits while the server is starting up; false when there is none, or another one than ours. */
async function answers(server: RunningServer, password: string): Promise<boolean> {
  for (const deadline = Date.now() + START_TIMEOUT_MS; Date.now() < deadline; ) {
    if (processIdentity(server.pid) === undefined) return false;
    const client = new pg.Client({
      connectionString: urlOf(server.port, password),
      connectionTimeoutMillis: 5_000,
    });
    client.on('error', () => {});
    try {
      await client.connect();
      await client.end();
      return true;
    } catch (error) {
      const { code } = error as { code?: string };
      // 57P03: starting up or shutting down. Refused: the process is there but does not listen yet.
      if (code !== '57P03' && code !== 'ECONNREFUSED') return false;
    }
    await new Promise((done) => setTimeout(done, 20));
  }
  return false;
}

async function start(
  program: PostgresProgram,
  folder: string,
  password: string,
  options: LocalPostgresOptions,
): Promise<RunningServer> {
  await prepareCluster(program, folder, password);
  const port = await findFreePort(options.port);
  const logFile = `${folder}.log`;
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    port: String(port),
    max_connections: '200',
    ...options.settings,
  };
  const log = openSync(logFile, 'a', 0o600);
  // Detached: the Ctrl-C of a terminal reaches a whole group, and the services must end before their database.
  const server = spawn(
    join(program.bin, 'postgres'),
    [
      '-D',
      program.dataFolder,
      ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ],
    { ...program.user, cwd: '/', env: { LC_ALL: 'C' }, stdio: ['ignore', log, log], detached: true },
  );
  closeSync(log);
  const failed = new Promise<never>((_, reject) => {
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(startFailure(code, logFile))));
  });
  failed.catch(() => {});
  server.unref();
  const running = { port, pid: server.pid ?? 0 };
  const ready = await Promise.race([answers(running, password), failed]);
  // From here on an exit is a stop, and the log may be gone with its folder.
  server.removeAllListeners('exit');
  if (!ready) throw new Error(startFailure(null, logFile));
  return running;
}

function startFailure(code: number | null, logFile: string): string {
  const end = readFileSync(logFile, 'utf8').slice(-1_000);
  return `PostgreSQL start niet${code === null ? '' : ` (exitcode ${code})`}. Einde van ${logFile}:\n${end}`;
}
