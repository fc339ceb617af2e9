/**
 * `npm run picture`: the picture of the README, taken from the demo region that runs here (or at --url): the page of a
 * vacancy, as an adviser sees it.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { findChromium } from '@vlinderdas/local/chromium';
import { dataFolder, readPorts } from '@vlinderdas/local/local-database';

const { values } = parseArgs({ options: { url: { type: 'string' } } });
const found = await findChromium(join(dataFolder, 'chromium'), process.env.PATH ?? '');
if (!found) throw new Error('Er is geen Chromium op deze machine en geen om uit te pakken.');

const browser = await chromium.launch(found);
try {
  const page = await browser.newPage({
    baseURL: values.url ?? `http://localhost:${readPorts().http}`,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    viewport: { width: 1280, height: 1500 },
  });
  await page.goto('/aanmelden');
  await page.getByRole('button', { name: 'Anouk Vlinderman' }).click();
  await page.goto('/vacatures?zoek=Orderpicker+vroege+dienst');
  await page.getByRole('link', { name: 'Orderpicker vroege dienst' }).click();
  // The first explanation is folded out, as it is what the page is for.
  await page.locator('summary', { hasText: 'Waarom?' }).first().click();
  await page.evaluate('document.fonts.ready');
  const path = join(import.meta.dirname, '..', 'docs', 'portal.png');
  await page.screenshot({ path, animations: 'disabled' });
  console.log(path);
} finally {
  await browser.close();
}
