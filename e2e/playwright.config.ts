/** Journeys in a real browser, each in both shapes of the platform. */
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { findChromium } from '@vlinderdas/local/chromium';
import { dataFolder } from '@vlinderdas/local/local-database';
import { READY } from './served.ts';

const chromium = await findChromium(join(dataFolder, 'chromium'), process.env.PATH ?? '');
// Read by journey.ts, in processes that load this file too: without a browser every journey is skipped, and says why.
if (!chromium) process.env.JOURNEYS_SKIPPED = 'Er is geen Chromium op deze machine en geen om uit te pakken.';
const shapes = [
  { name: 'together', port: 8300 },
  { name: 'apart', port: 8320 },
];

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.e2e.ts',
  outputDir: join(dataFolder, 'test', 'e2e-results'),
  workers: 2,
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  timeout: 90_000,
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
