import { expect, test } from './journey.ts';

const publicPages = ['/', '/toegankelijkheid', '/privacy', '/api-documentatie'];

for (const path of publicPages) {
  test(`${path} is accessible, also on a phone`, async ({ page, expectAccessible }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectAccessible(page);

    await page.setViewportSize({ width: 390, height: 844 });
    await expectAccessible(page);
    expect(await page.locator('html').evaluate((root) => root.scrollWidth)).toBeLessThanOrEqual(390);
  });
}

test('the first Tab leads to a link that skips the menu', async ({ page }) => {
  await page.goto('/');

  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');

  expect(new URL(page.url()).hash).toBe(await page.locator('main').evaluate((main) => `#${main.id}`));
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('who signs in is asked who they are', async ({ page }) => {
    await page.goto('/aanmelden');

    await expect(page.getByRole('heading', { name: 'Kies wie u bent' })).toBeVisible();
  });
});
