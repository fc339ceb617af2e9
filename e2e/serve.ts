/**
 * `node e2e/serve.ts --shape=together --port=8300`: a platform for the journeys, on a database and a Redis of its own.
 * Playwright starts it, waits for /health/ready, and stops it by SIGTERM.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { deriveSecret, localEnvironment } from '@vlinderdas/local/environment';
import { dataFolder } from '@vlinderdas/local/local-database';
import { createOidcPlugin } from '@vlinderdas/local/oidc/plugin';
import { createRegionAccounts } from '@vlinderdas/local/oidc/region-accounts';
import { signingKeyIn } from '@vlinderdas/local/oidc/signing-keys';
import { startRedis } from '@vlinderdas/local/redis';
import { copyTemplate } from '@vlinderdas/local/testing/template';
import { startTestServers } from '@vlinderdas/local/testing/test-servers';
import { createDatabase } from '@vlinderdas/platform/db/database';
import { schemas } from '@vlinderdas/platform/db/roles';
import { serviceAddressOf } from '@vlinderdas/platform/testing/test-server';
import { Redis } from 'ioredis';
import { startApart, startTogether } from './shapes.ts';

const SECRET = 'of these tests only';

const { values } = parseArgs({
  options: { shape: { type: 'string', default: 'together' }, port: { type: 'string', default: '8300' } },
});
const port = Number(values.port);
const folder = join(dataFolder, 'test', `e2e-${values.shape}`);
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
closers.push(async () => redis.disconnect());

const serviceUrls = Object.fromEntries(
  schemas
    .filter((schema) => schema !== 'app')
    .map((schema) => [schema, serviceAddressOf(server, copy.name, schema)]),
);
const db = createDatabase({
  url: serviceAddressOf(server, copy.name, 'organisations'),
  max: 2,
  applicationName: 'e2e-identity-provider',
  onError: () => {},
});
closers.push(db.close);
const env = localEnvironment({ given: process.env, port, serviceUrls, redisUrl: queue.url, secret: SECRET });
const origin = `http://localhost:${port}`;
const start = values.shape === 'apart' ? startApart : startTogether;
const platform = await start({
  port,
  env,
  logs: folder,
  identityProvider: createOidcPlugin({
    issuer: `${origin}/oidc`,
    redis,
    signingKey: signingKeyIn(join(folder, 'signing-key')),
    cookieSecret: deriveSecret(SECRET, 'oidc cookies'),
    portal: { redirectUris: [`${origin}/aanmelden/terug`], postLogoutRedirectUris: [`${origin}/`] },
    accounts: createRegionAccounts({ db, keyFolder: join(folder, 'sources') }),
  }),
});
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
