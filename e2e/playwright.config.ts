/** Journeys in a real browser, each in both shapes of the platform. */
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { findChromium } from '@vlinderdas/local/chromium';
import { findFreePorts } from '@vlinderdas/local/free-port';
import { dataFolder } from '@vlinderdas/local/local-database';
import { READY } from './served.ts';
import { PORTS_APART } from './shapes.ts';

const chromium = await findChromium(join(dataFolder, 'chromium'), process.env.PATH ?? '');
// Read by journey.ts, in processes that load this file too: without a browser every journey is skipped, and says why.
if (!chromium) process.env.JOURNEYS_SKIPPED = 'Er is geen Chromium op deze machine en geen om uit te pakken.';
// Found once, by the process that starts the platforms; the others inherit it.
process.env.JOURNEYS_PORT ??= String(await findFreePorts(8_300, 1 + PORTS_APART));
const port = Number(process.env.JOURNEYS_PORT);
const shapes = [
  { name: 'together', port },
  { name: 'apart', port: port + 1 },
];

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.e2e.ts',
  outputDir: join(dataFolder, 'test', 'e2e-results'),
  workers: 2,
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  timeout: 90_000,
  // For a machine that does much else.
  expect: { timeout: 15_000 },
  use: {
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    ...(chromium && { launchOptions: chromium }),
  },
  projects: shapes.map(({ name, port }) => ({ name, use: { baseURL: `http://localhost:${port}` } })),
  webServer: (chromium ? shapes : []).map(({ name, port }) => ({
    command: `"${process.execPath}" "${join(import.meta.dirname, 'serve.ts')}" --shape=${name} --port=${port}`,
    wait: { stdout: new RegExp(READY) },
    timeout: 240_000,
    gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 20_000 },
    stdout: 'pipe' as const,
  })),
});
