/**
 * `node e2e/serve.ts --shape=together --port=8300`: a platform for the journeys, with a small demo region, on a
 * database and a Redis of its own. Playwright starts it, waits for the line that says it is ready, and stops it by
 * SIGTERM.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createTokenSigner } from '@vlinderdas/local/demo/load/demo-calls';
import { ensureDemoRegion } from '@vlinderdas/local/demo/load/ensure-demo-region';
import { deriveSecret, localEnvironment } from '@vlinderdas/local/environment';
import { dataFolder } from '@vlinderdas/local/local-database';
import { createLocalProvider } from '@vlinderdas/local/oidc/local-provider';
import { startRedis } from '@vlinderdas/local/redis';
import { copyTemplate } from '@vlinderdas/local/testing/template';
import { startTestServers } from '@vlinderdas/local/testing/test-servers';
import { untilReady } from '@vlinderdas/local/until-ready';
import { schemas } from '@vlinderdas/platform/db/roles';
import { httpTransport } from '@vlinderdas/platform/http/transport';
import { serviceAddressOf } from '@vlinderdas/platform/testing/test-server';
import { Redis } from 'ioredis';
import { folderOf, READY } from './served.ts';
import { startApart, startTogether } from './shapes.ts';

const SECRET = 'of these tests only';
/** Enough for every page and story; the people of the stories are always there. */
const SIZE = { candidates: 150, employers: 180, vacancies: 40 };
const READY_WITHIN_MS = 90_000;

const { values } = parseArgs({
  options: { shape: { type: 'string', default: 'together' }, port: { type: 'string', default: '8300' } },
});
const port = Number(values.port);
const folder = folderOf(values.shape);
mkdirSync(folder, { recursive: true });

const closers: (() => Promise<unknown>)[] = [];
const { server, stop } = await startTestServers(process.env);
closers.push(stop);
const copy = await copyTemplate(server);
closers.push(copy.drop);
const queue = await startRedis({
  folder: join(folder, 'redis'),
  programFolder: join(dataFolder, 'redis-program'),
  searchPath: process.env.PATH ?? '',
  port: 56_340,
  settings: { appendonly: 'no' },
});
closers.push(queue.stop);
const redis = new Redis(queue.url);
await redis.flushall();
await redis.quit();

const serviceUrls = Object.fromEntries(
  schemas
    .filter((schema) => schema !== 'app')
    .map((schema) => [schema, serviceAddressOf(server, copy.name, schema)]),
);
const origin = `http://localhost:${port}`;
const issuer = `${origin}/oidc`;
const provider = createLocalProvider({
  issuer,
  publicUrl: origin,
  databaseUrl: serviceUrls.organisations ?? '',
  redisUrl: queue.url,
  folder,
  cookieSecret: deriveSecret(SECRET, 'oidc cookies'),
});
closers.push(provider.close);
const env = localEnvironment({ given: process.env, port, serviceUrls, redisUrl: queue.url, secret: SECRET });
const start = values.shape === 'apart' ? startApart : startTogether;
const platform = await start({ port, env, logs: folder, identityProvider: provider.plugin });
closers.push(platform.close);

let stopping = false;
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.on(signal, async () => {
    if (stopping) return;
    stopping = true;
    for (const close of closers.toReversed()) await close();
    process.exit(0);
  });
}

await untilReady(origin, READY_WITHIN_MS);
await ensureDemoRegion({
  db: provider.db,
  transport: httpTransport(origin),
  issuer,
  sign: createTokenSigner(issuer, provider.signingKey),
  size: SIZE,
  stateFile: join(folder, 'demo-region.json'),
});
process.stdout.write(`${READY}\n`);
