/**
 * A Redis server for a laptop or a test run: shared, adopted and stopped like the PostgreSQL beside it. Redis holds
 * nothing that PostgreSQL cannot restore, but keeping it spares people a new sign-in.
 */
import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Redis } from 'ioredis';
import { exclusively } from './exclusive.ts';
import { findFreePort } from './free-port.ts';
import { processIdentity, untilGone } from './process-identity.ts';
import { findRedisProgram, type RedisProgram } from './redis-program.ts';
import { secretIn } from './secret.ts';
import { registerUser, unregisterUser } from './users.ts';

const START_TIMEOUT_MS = 30_000;

export interface LocalRedisOptions {
  /** Where data, configuration, log, password and users lie. */
  folder: string;
  /** Where an unpacked program lies or may be put. */
  programFolder: string;
  /** PATH to look for an installed program. */
  searchPath: string;
  /** First port to try. */
  port: number;
  /** Settings besides the fixed ones: `{ databases: '256' }`. */
  settings?: Readonly<Record<string, string>>;
}

export interface LocalRedis {
  url: string;
  port: number;
  pid: number;
  adopted: boolean;
  source: RedisProgram['source'];
  /** Ends this process' use; the server stops when it was the last. */
  stop(): Promise<void>;
}

/** @throws Error with a Dutch message that says what to do */
export async function startRedis(options: LocalRedisOptions): Promise<LocalRedis> {
  const folder = resolve(options.folder);
  const users = join(folder, 'users');
  const program = await exclusively(options.programFolder, () =>
    findRedisProgram(options.programFolder, options.searchPath),
  );
  return exclusively(folder, async () => {
    mkdirSync(join(folder, 'data'), { recursive: true, mode: 0o700 });
    const password = secretIn(join(folder, 'password'));
    const found = await findRunning(folder, password);
    const server = found ?? (await start(program, folder, password, options));
    const user = registerUser(users);
    return {
      ...server,
      url: urlOf(server.port, password),
      adopted: found !== undefined,
      source: program.source,
      stop: () =>
        exclusively(folder, async () => {
          if (!unregisterUser(users, user) || processIdentity(server.pid) === undefined) return;
          process.kill(server.pid, 'SIGTERM');
          if (!(await untilGone(server.pid, 30_000))) throw new Error('Redis stopt niet binnen 30 seconden.');
        }),
    };
  });
}

interface RunningServer {
  port: number;
  pid: number;
}

function urlOf(port: number, password: string): string {
  return `redis://:${password}@127.0.0.1:${port}`;
}

/** The configuration that the last start wrote says where a server of this folder listens. */
async function findRunning(folder: string, password: string): Promise<RunningServer | undefined> {
  const path = join(folder, 'redis.conf');
  if (!existsSync(path)) return undefined;
  const port = Number(/^port (\d+)$/m.exec(readFileSync(path, 'utf8'))?.[1]);
  return identify(port, folder, password);
}

/** The server on a port, if it is the one of this folder. */
async function identify(port: number, folder: string, password: string): Promise<RunningServer | undefined> {
  const client = new Redis(urlOf(port, password), {
    lazyConnect: true,
    connectTimeout: 2_000,
    retryStrategy: () => null,
    maxRetriesPerRequest: 0,
  });
  client.on('error', () => {});
  try {
    await client.connect();
    const answer = await client.config('GET', 'dir');
    const pid = Number(/^process_id:(\d+)/m.exec(await client.info('server'))?.[1]);
    return JSON.stringify(answer).includes(JSON.stringify(join(folder, 'data'))) ? { port, pid } : undefined;
  } catch {
    return undefined;
  } finally {
    client.disconnect();
  }
}

async function start(
  program: RedisProgram,
  folder: string,
  password: string,
  options: LocalRedisOptions,
): Promise<RunningServer> {
  const port = await findFreePort(options.port);
  const settings: Record<string, string> = {
    port: String(port),
    bind: '127.0.0.1',
    requirepass: password,
    dir: JSON.stringify(join(folder, 'data')),
    pidfile: JSON.stringify(join(folder, 'pid')),
    appendonly: 'yes',
    appendfsync: 'everysec',
    save: '""',
    'maxmemory-policy': 'noeviction',
    ...options.settings,
  };
  const configuration = join(folder, 'redis.conf');
  const lines = Object.entries(settings).map(([name, value]) => `${name} ${value}\n`);
  writeFileSync(configuration, lines.join(''), { mode: 0o600 });
  const logFile = join(folder, 'log');
  const log = openSync(logFile, 'a', 0o600);
  const server = spawn(program.path, [configuration], {
    cwd: folder,
    env: { ...program.env },
    stdio: ['ignore', log, log],
    // See postgres.ts: a terminal's Ctrl-C must not reach it before the services have ended.
    detached: true,
  });
  closeSync(log);
  let ended = false;
  server.once('error', () => {
    ended = true;
  });
  server.once('exit', () => {
    ended = true;
  });
  server.unref();
  for (const deadline = Date.now() + START_TIMEOUT_MS; !ended && Date.now() < deadline; ) {
    const running = await identify(port, folder, password);
    if (running) return running;
    await new Promise((done) => setTimeout(done, 20));
  }
  throw new Error(`Redis start niet. Einde van ${logFile}:\n${readFileSync(logFile, 'utf8').slice(-1_000)}`);
}
