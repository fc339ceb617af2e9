/**
 * `npm start` after the packages: PostgreSQL, Redis, roles, migrations, demo region and all services in one
 * process, then what to do with it. Ends in reverse order on Ctrl-C, and when npm is killed.
 */
import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTokenSigner } from '@vlinderdas/local/demo/load/demo-calls';
import { ensureDemoRegion } from '@vlinderdas/local/demo/load/ensure-demo-region';
import { deriveSecret, localEnvironment } from '@vlinderdas/local/environment';
import { findFreePort } from '@vlinderdas/local/free-port';
import { databaseSecret, dataFolder } from '@vlinderdas/local/local-database';
import { createLocalProvider, type LocalProvider } from '@vlinderdas/local/oidc/local-provider';
import { onParentGone } from '@vlinderdas/local/parent';
import { startPostgres } from '@vlinderdas/local/postgres';
import { ensureDatabase, prepareDatabase } from '@vlinderdas/local/prepare-database';
import { startRedis } from '@vlinderdas/local/redis';
import { secretIn } from '@vlinderdas/local/secret';
import { untilReady } from '@vlinderdas/local/until-ready';
import type { Environment } from '@vlinderdas/platform/config/config';
import { RolesRefused } from '@vlinderdas/platform/db/prepare-database';
import type { Transport } from '@vlinderdas/platform/http/client';
import { injectTransport } from '@vlinderdas/platform/http/transport';
import { createLog } from '@vlinderdas/platform/log/log';
import { parseServices, startServices } from '../services/compose.ts';
import { createSteps, type Note, StepError, StepFailed } from './steps.mjs';
import { welcome } from './welcome.ts';

const WANTED_PORT = 8080;
const READY_WITHIN_MS = 60_000;
const STOP_WITHIN_MS = 20_000;

const OUTCOMES = {
  loaded: 'geladen; alles erin is verzonnen',
  present: 'was al geladen',
  other: 'niet geladen: in deze database staat een andere regio',
};

const root = join(import.meta.dirname, '..');
const given = process.env;
const logFile = join(dataFolder, 'vlinderdas.log');
const step = createSteps();
const closers: (() => Promise<unknown>)[] = [];
let stopping = false;

process.on('SIGINT', () => stop(0));
process.on('SIGTERM', () => stop(0));
onParentGone(() => stop(0));

try {
  await start();
} catch (error) {
  if (!(error instanceof StepFailed))
    process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
  await stop(1);
}

async function start(): Promise<void> {
  mkdirSync(dataFolder, { recursive: true });
  const secret = secretIn(join(dataFolder, 'secret'));
  const postgres = await step('PostgreSQL', startDatabaseServer);
  const redis = await step('Redis', startQueueServer);
  const { serviceUrls } = await step('Database', (note) => migrateDatabase(postgres.url, note));

  const wanted = Number(given.PORT || WANTED_PORT);
  const port = await findFreePort(wanted, ['127.0.0.1', '::1', ...(given.HOST ? [given.HOST] : [])]);
  const env = localEnvironment({ given, port, serviceUrls, redisUrl: redis.url, secret });
  // With an issuer of the user's own there are no demo people either.
  const provider = given.OIDC_ISSUER ? undefined : identityProvider(env, redis.url, secret);
  const { app } = await step('Diensten', async (note) => {
    const running = await startServices({
      services: parseServices('all'),
      env,
      log: createLog(env.LOG_LEVEL ?? 'info', logTo(logFile)),
      extraPlugins: provider ? [provider.plugin] : [],
    });
    closers.push(running.close);
    await untilReady(`http://localhost:${port}`, READY_WITHIN_MS);
    note(port === wanted ? `poort ${port}` : `poort ${wanted} is bezet, dus poort ${port}`);
    return running;
  });
  writeFileSync(
    join(dataFolder, 'ports.json'),
    `${JSON.stringify({ http: port, postgres: postgres.port, redis: redis.port }, null, 2)}\n`,
  );
  const apiKey =
    provider &&
    (await step('Voorbeeldregio', (note) => fillRegion(provider, env, injectTransport(app), note)));
  const persons = (await provider?.findPersons()) ?? [];
  process.stdout.write(welcome({ publicUrl: env.PUBLIC_URL ?? '', logFile, persons, apiKey }));
}

interface Server {
  url: string;
  port?: number;
}

async function startDatabaseServer(note: Note): Promise<Server> {
  if (given.DATABASE_URL) {
    note('die van DATABASE_URL');
    return { url: given.DATABASE_URL };
  }
  const server = await startPostgres({ folder: join(dataFolder, 'postgres'), port: 54_320 });
  closers.push(server.stop);
  note(server.notice ?? (server.adopted ? `draaide nog, poort ${server.port}` : `poort ${server.port}`));
  return { url: await ensureDatabase(server.url, 'vlinderdas'), port: server.port };
}

async function startQueueServer(note: Note): Promise<Server> {
  if (given.REDIS_URL) {
    note('die van REDIS_URL');
    return { url: given.REDIS_URL };
  }
  const server = await startRedis({
    folder: join(dataFolder, 'redis'),
    programFolder: join(dataFolder, 'redis-program'),
    searchPath: given.PATH ?? '',
    port: 56_320,
  });
  closers.push(server.stop);
  const fetched = server.source === 'fetched' ? 'opgehaald bij Debian, ' : '';
  note(`${fetched}${server.adopted ? 'draaide nog, ' : ''}poort ${server.port}`);
  return server;
}

async function migrateDatabase(adminUrl: string, note: Note) {
  try {
    const prepared = await prepareDatabase({
      adminUrl,
      migrations: join(root, 'migrations'),
      secret: databaseSecret(),
      log: note,
    });
    const { length } = prepared.applied;
    note(length === 0 ? 'is bij' : `${length} migraties uitgevoerd`);
    return prepared;
  } catch (error) {
    if (!(error instanceof RolesRefused)) throw error;
    const file = join(dataFolder, 'roles.sql');
    writeFileSync(file, error.sql, { mode: 0o600 });
    throw new StepError(
      `${error.message}\nLaat een beheerder van de database dit uitvoeren, en start daarna opnieuw:\n  psql -f ${file}`,
    );
  }
}

function identityProvider(env: Environment, redisUrl: string, secret: string): LocalProvider {
  const provider = createLocalProvider({
    issuer: env.OIDC_ISSUER ?? '',
    publicUrl: env.PUBLIC_URL ?? '',
    databaseUrl: env.ORGANISATIONS_DATABASE_URL ?? '',
    redisUrl,
    folder: dataFolder,
    cookieSecret: deriveSecret(secret, 'oidc cookies'),
    portalSecret: env.PORTAL_CLIENT_SECRET,
  });
  closers.push(provider.close);
  return provider;
}

/** @returns the API key of the demo employer, when there is one */
async function fillRegion(provider: LocalProvider, env: Environment, transport: Transport, note: Note) {
  const issuer = env.OIDC_ISSUER ?? '';
  const outcome = await ensureDemoRegion({
    db: provider.db,
    transport,
    issuer,
    sign: createTokenSigner(issuer, provider.signingKey),
    stateFile: join(dataFolder, 'demo-region.json'),
    onProgress: ({ label, done, total }) => note(`${label.toLowerCase()} ${done} van ${total}`),
  });
  note(OUTCOMES[outcome.kind]);
  return outcome.kind === 'other' ? undefined : outcome.apiKey;
}

/** Everything goes to the file; only what went wrong reaches the terminal too. */
function logTo(path: string) {
  const file = createWriteStream(path, { flags: 'a', mode: 0o600 });
  return {
    write(line: string) {
      file.write(line);
      if (/^\{"level":[56]0,/.test(line)) process.stderr.write(line);
    },
  };
}

async function stop(exitCode: number): Promise<void> {
  if (stopping) return;
  stopping = true;
  setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref();
  if (exitCode === 0) process.stdout.write('\nVlinderdas stopt...\n');
  for (const close of closers.toReversed()) {
    await close().catch((error: Error) => process.stderr.write(`${error.message}\n`));
  }
  process.exit(exitCode);
}
