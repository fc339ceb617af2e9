import { join } from 'node:path';
import { findChromium } from '@vlinderdas/local/chromium';
import { chromium } from 'playwright-core';
import { describe, expect, it } from 'vitest';

const folder = join(import.meta.dirname, '..', '..', '..', '.data', 'chromium');
const found = await findChromium(folder, '/usr/bin');

describe('the browser for tests', () => {
  it.runIf(found)('runs a page on a machine that has no browser', async () => {
    const browser = await chromium.launch(found ?? {});
    const page = await browser.newPage();

    await page.setContent('<h1>Vlinderdas</h1>');

    expect(await page.getByRole('heading').textContent()).toBe('Vlinderdas');
    await browser.close();
  });

  it('is found once, and the same again', async () => {
    expect(await findChromium(folder, '/usr/bin')).toEqual(found);
  });
});
