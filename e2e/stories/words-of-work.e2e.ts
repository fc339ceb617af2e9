/** What work asks can be looked up, and a cv becomes a profile: also without JavaScript, and never with the cv itself. */
import type { Page } from '@playwright/test';
import { expect, test } from '../journey.ts';

const PHONE = { width: 390, height: 844 };
const CV = `Werkervaring
2019 - heden orderpicker: orders verzamelen, heftruck rijden
In 2018 uitgevallen met een burn-out.
Certificaten: VCA basis
Rijbewijs B`;

/** The last of the list: nobody of the other stories. */
async function openSomeone(page: Page): Promise<void> {
  await page.goto('/kandidaten');
  await page.getByRole('main').getByRole('rowheader').getByRole('link').last().click();
}

test('an adviser finds a skill, who asks it and what is like it', async ({
  page,
  signIn,
  expectAccessible,
}) => {
  await signIn(page, 'Karin Lindestee');
  await page.getByRole('link', { name: 'Beroepen en vaardigheden' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Beroepen en vaardigheden' })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('/');
  await page.keyboard.type('heftruck');
  await expect(page.locator('datalist option').first()).toBeAttached();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('columnheader', { name: 'Ook genoemd' })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Heftruckchauffeur', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Beroepen die erop lijken' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'heftruck besturen' }).first().click();
  await expect(page.getByRole('heading', { name: /^Waar komt dit voor/ })).toBeVisible();
  await expect(page.getByRole('link', { name: 'heftruckchauffeur' })).toBeVisible();

  await page.setViewportSize(PHONE);
  await expectAccessible(page);
  expect(await page.locator('html').evaluate((root) => root.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
});

test('a begeleider sees what a cv says, on a phone too', async ({ page, signIn, expectAccessible }) => {
  await signIn(page, 'Driss Klaverhorst');
  await openSomeone(page);
  await page.getByRole('link', { name: 'Lees een cv' }).click();
  await expect(page.getByLabel('Cv of werkverleden')).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Cv of werkverleden').fill(CV);
  await page.getByRole('button', { name: 'Haal gegevens uit de tekst' }).click();

  await expect(page.getByText('“burn-out”: gezondheid')).toBeVisible();
  await page.getByText('De tekst met wat wij herkennen').click();
  await expectAccessible(page);
  await page.setViewportSize(PHONE);
  await expectAccessible(page);
  expect(await page.locator('html').evaluate((root) => root.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a begeleider takes over what is in a cv', async ({ page, signIn }) => {
    await signIn(page, 'Driss Klaverhorst');
    await openSomeone(page);
    const profile = page.url();
    await page.getByRole('link', { name: 'Lees een cv' }).click();
    await page.getByLabel('Cv of werkverleden').fill(CV);
    await page.getByRole('button', { name: 'Haal gegevens uit de tekst' }).click();
    await page.getByRole('button', { name: 'Neem over in het profiel' }).click();

    await expect(page).toHaveURL(profile);
    await expect(page.getByText(/overgenomen\. Kijk het profiel na/)).toBeVisible();
    await expect(page.getByText('orderpicker 2019 tot nu')).toBeVisible();
    await expect(page.getByText('burn-out')).toHaveCount(0);
  });
});
