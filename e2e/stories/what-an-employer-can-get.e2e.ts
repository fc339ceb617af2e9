/** An employer without an account reads what the region offers, asks what there is for the work, and reckons. */
import { expect, test } from '../journey.ts';

const PAGES = [
  '/menukaart',
  '/menukaart/am28?gemeente=GM0772',
  '/menukaart/am28/interne-werkbegeleiding',
  '/wat-kan-ik-krijgen?regio=AM28&uren=32&zoekt=begeleiding&antwoord=ja',
  '/rekenvoorbeeld',
];

/** On a day whose minimum wage is known. */
const EXAMPLE =
  '/rekenvoorbeeld?uren=32&leeftijd=21&loonwaarde=60&start=2026-03-02&regeling=loonkostensubsidie';

for (const path of PAGES) {
  test(`${path} is accessible, also on a phone`, async ({ page, expectAccessible }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectAccessible(page);

    await page.setViewportSize({ width: 390, height: 844 });
    await expectAccessible(page);
    expect(await page.locator('html').evaluate((root) => root.scrollWidth)).toBeLessThanOrEqual(390);
  });
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('from what an employer wants to whom to call in one gemeente', async ({ page }) => {
      await page.goto('/menukaart');
      await page.getByRole('link', { name: /Ik wil begeleiding op het werk/ }).click();
      expect(new URL(page.url()).hash).toBe('#begeleiding');

      await page.getByLabel('Waar woont uw nieuwe medewerker?').selectOption({ label: 'Bladel' });
      await page.getByRole('button', { name: 'Toon' }).click();
      await expect(page.getByText('Dit geldt voor mensen die in Bladel wonen.')).toBeVisible();
      await page.getByRole('link', { name: 'Interne werkbegeleiding' }).click();

      await expect(page.getByRole('heading', { level: 1, name: 'Interne werkbegeleiding' })).toBeVisible();
      await expect(page.getByText('Participatiebedrijf Kempenland').first()).toBeVisible();
      await expect(page.getByText('Werkbedrijf De Dommel')).toHaveCount(0);
    });

    test('five questions about the work give an answer that can be shared', async ({ page }) => {
      await page.goto('/wat-kan-ik-krijgen');
      await page.getByLabel(/Hoeveel uur per week/).fill('32');
      await page.getByLabel('Minder loonkosten').check();
      await page.getByRole('button', { name: 'Laat zien wat ik kan krijgen' }).click();

      await expect(page.getByRole('heading', { name: /Dit kunt u krijgen/ })).toBeVisible();
      await expect(page.getByText('Uw antwoorden: 32 uur per week, zoekt: minder loonkosten.')).toBeVisible();
      await expect(page.getByRole('heading', { name: 'Loonkostensubsidie', exact: true })).toBeVisible();
    });

    test('an example shows what one pays with and without, line by line', async ({ page }) => {
      await page.goto(EXAMPLE);
      await expect(page.getByText('Dat scheelt € 1.088,27 per maand.')).toBeVisible();

      await page.getByLabel('Loonwaarde').fill('30');
      await page.getByRole('button', { name: 'Reken uit' }).click();

      await expect(page.getByText(/70% × € 14,71 × 1,08 × 1,235/)).toBeVisible();
    });
  });
}
