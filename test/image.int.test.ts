/**
 * What the image holds is enough to run: its own install step in a copy of the tree, then migrations and every
 * service with that. Docker itself is not needed.
 */
import { execFile, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findFreePort } from '@vlinderdas/local/free-port';
import { serviceUrl } from '@vlinderdas/platform/db/prepare-database';
import { roleNames, schemas, servicesRole } from '@vlinderdas/platform/db/roles';
import { useTestDatabase } from '@vlinderdas/platform/testing/database';
import { useTestRedis } from '@vlinderdas/platform/testing/redis';
import pg from 'pg';
import { afterAll, expect, it, vi } from 'vitest';

const run = promisify(execFile);
const root = join(import.meta.dirname, '..');
const dockerfile = readFileSync(join(root, 'Dockerfile'), 'utf8');
const copy = mkdtempSync(join(tmpdir(), 'vlinderdas-image-'));
const database = await useTestDatabase({ empty: true });
const redis = await useTestRedis();
const NO_REGISTRY = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ERR_PNPM_META_FETCH_FAIL/;

afterAll(async () => {
  rmSync(copy, { recursive: true, force: true });
  const client = new pg.Client(database.adminUrl);
  await client.connect();
  const all = schemas.flatMap((schema) => Object.values(roleNames(database.name, schema)));
  for (const role of [...all, servicesRole(database.name)]) {
    const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role]);
    if (rowCount) await client.query(`drop owned by "${role}" cascade; drop role "${role}"`);
  }
  await client.end();
});

/** The stage of the Dockerfile as lines, each instruction on one. */
function stage(name: string): string[] {
  const text = dockerfile.replaceAll(/\\\n\s*/g, '');
  const [, body = ''] = new RegExp(`^FROM \\S+ AS ${name}\\n((?:(?!FROM ).*\\n?)*)`, 'm').exec(text) ?? [];
  return body.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}

function copyTree(): void {
  const isLeftOut = (path: string) => /\/(node_modules|test)(\/|$)|\.test\.ts$/.test(path.slice(root.length));
  for (const line of stage('source').filter((instruction) => instruction.startsWith('COPY '))) {
    const paths = line.split(' ').slice(1);
    for (const path of paths.slice(0, -1)) {
      const target = paths.length > 2 ? join(copy, path) : join(copy, paths.at(-1) ?? '');
      cpSync(join(root, path), target, { recursive: true, filter: (from) => !isLeftOut(from) });
    }
  }
}

it('installs and runs without anything that only development has', { timeout: 180_000 }, async ({ skip }) => {
  copyTree();
  const install = stage('production').find((line) => line.startsWith('RUN ')) ?? '';
  const command = install.replace(/^RUN (--mount=\S+ )*/, '');
  const failure = await run('sh', ['-c', `CI=true ${command}`], { cwd: copy }).then(
    () => '',
    (error: { stdout: string; stderr: string }) => `${error.stdout}${error.stderr}`,
  );
  skip(NO_REGISTRY.test(failure), 'The packages cannot be fetched here, so the image cannot be tried.');
  expect(failure).toBe('');

  const addresses = Object.fromEntries(
    schemas
      .filter((schema) => schema !== 'app')
      .map((schema) => [
        `${schema.toUpperCase()}_DATABASE_URL`,
        serviceUrl(database.adminUrl, schema, 'of this test'),
      ]),
  );
  const migrated = await run(process.execPath, ['scripts/migrate.ts'], {
    cwd: copy,
    env: { ...addresses, MIGRATION_DATABASE_URL: database.adminUrl },
  });
  expect(migrated.stdout).toMatch(/[1-9]\d* migraties uitgevoerd/);
  const listed = await run(process.execPath, ['scripts/taxonomy.ts', 'list'], { cwd: copy, env: addresses });
  expect(listed.stdout).toContain('meegeleverd');

  const port = await findFreePort(8_390);
  const secret = 'a secret of this test, long enough to be one';
  const services = spawn(process.execPath, ['services/main.ts', '--services=all'], {
    cwd: copy,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...addresses,
      PORT: String(port),
      REDIS_URL: redis.url,
      OIDC_ISSUER: 'http://localhost:9/oidc',
      CURSOR_SECRET: secret,
      CANDIDATES_HASH_SECRET: secret,
      PURPOSE_TOKEN_SECRET: secret,
      PORTAL_SESSION_SECRET: secret,
    },
  });
  let output = '';
  for (const stream of [services.stdout, services.stderr])
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  const ended = new Promise((resolve) => services.once('exit', resolve));
  try {
    await vi.waitFor(
      async () => {
        const response = await fetch(`http://localhost:${port}/health/ready`);
        expect(await response.json()).toMatchObject({ status: 'ok' });
      },
      { timeout: 30_000, interval: 100 },
    );
  } catch (error) {
    throw new Error(`not ready: ${output.slice(-2_000)}`, { cause: error });
  } finally {
    services.kill('SIGTERM');
  }
  expect(await ended).toBe(0);
});
