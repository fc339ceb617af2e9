/**
 * `npm start` after the packages: PostgreSQL, Redis, roles, migrations, demo region and all services in one
 * process, then what to do with it. Ends in reverse order on Ctrl-C, and when npm is killed.
 */
import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deriveSecret, localEnvironment } from '@vlinderdas/local/environment';
import { findFreePort } from '@vlinderdas/local/free-port';
import { databaseSecret, dataFolder } from '@vlinderdas/local/local-database';
import { createOidcPlugin } from '@vlinderdas/local/oidc/plugin';
import { createRegionAccounts } from '@vlinderdas/local/oidc/region-accounts';
import { signingKeyIn } from '@vlinderdas/local/oidc/signing-keys';
import { onParentGone } from '@vlinderdas/local/parent';
import { startPostgres } from '@vlinderdas/local/postgres';
import { ensureDatabase, prepareDatabase } from '@vlinderdas/local/prepare-database';
import { startRedis } from '@vlinderdas/local/redis';
import { secretIn } from '@vlinderdas/local/secret';
import { createDatabase } from '@vlinderdas/platform/db/database';
import { RolesRefused } from '@vlinderdas/platform/db/prepare-database';
import { createLog } from '@vlinderdas/platform/log/log';
import { Redis } from 'ioredis';
import { parseServices, startServices } from '../services/compose.ts';
import { createSteps, type Note, StepError, StepFailed } from './steps.mjs';

const WANTED_PORT = 8080;
const READY_WITHIN_MS = 60_000;
const STOP_WITHIN_MS = 20_000;

const root = join(import.meta.dirname, '..');
const given = process.env;
const say = (text = '') => process.stdout.write(`${text}\n`);
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
  await step('Diensten', async (note) => {
    const running = await startServices({
      services: parseServices('all'),
      env,
      log: createLog(env.LOG_LEVEL ?? 'info', logFile()),
      extraPlugins: given.OIDC_ISSUER ? [] : [identityProvider(env, redis.url, secret)],
    });
    closers.push(running.close);
    await untilReady(`http://localhost:${port}/health/ready`);
    note(port === wanted ? `poort ${port}` : `poort ${wanted} is bezet, dus poort ${port}`);
  });
  writeFileSync(
    join(dataFolder, 'ports.json'),
    `${JSON.stringify({ http: port, postgres: postgres.port, redis: redis.port }, null, 2)}\n`,
  );

  say();
  say(`Vlinderdas draait op ${env.PUBLIC_URL}`);
  say(`Logboek: ${join(dataFolder, 'vlinderdas.log')}`);
  say('Stoppen: Ctrl-C. Alle gegevens weg: npm run reset');
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
    note(length === 0 ? 'bij' : `${length} migraties uitgevoerd`);
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

function identityProvider(env: Record<string, string | undefined>, redisUrl: string, secret: string) {
  const redis = new Redis(redisUrl, { maxRetriesPerRequest: 1 });
  redis.on('error', () => {});
  const db = createDatabase({
    url: env.ORGANISATIONS_DATABASE_URL ?? '',
    max: 2,
    applicationName: 'vlinderdas-identity-provider',
    onError: () => {},
  });
  closers.push(async () => redis.disconnect(), db.close);
  return createOidcPlugin({
    issuer: env.OIDC_ISSUER ?? '',
    redis,
    signingKey: signingKeyIn(join(dataFolder, 'oidc-signing-key')),
    cookieSecret: deriveSecret(secret, 'oidc cookies'),
    portal: {
      redirectUris: [`${env.PUBLIC_URL}/aanmelden/terug`],
      postLogoutRedirectUris: [`${env.PUBLIC_URL}/`],
      ...(env.PORTAL_CLIENT_SECRET && { secret: env.PORTAL_CLIENT_SECRET }),
    },
    accounts: createRegionAccounts({ db, keyFolder: join(dataFolder, 'sources') }),
  });
}

/** Everything goes to the file; only what went wrong reaches the terminal too. */
function logFile() {
  const file = createWriteStream(join(dataFolder, 'vlinderdas.log'), { flags: 'a', mode: 0o600 });
  return {
    write(line: string) {
      file.write(line);
      if (/^\{"level":[56]0,/.test(line)) process.stderr.write(line);
    },
  };
}

async function untilReady(url: string): Promise<void> {
  for (const deadline = Date.now() + READY_WITHIN_MS; ; ) {
    const response = await fetch(url);
    if (response.ok) return;
    if (Date.now() > deadline) throw new StepError('De diensten komen niet op gang.', await response.text());
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function stop(exitCode: number): Promise<void> {
  if (stopping) return;
  stopping = true;
  setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref();
  if (exitCode === 0) say('\nVlinderdas stopt...');
  for (const close of closers.toReversed()) {
    await close().catch((error: Error) => process.stderr.write(`${error.message}\n`));
  }
  process.exit(exitCode);
}
