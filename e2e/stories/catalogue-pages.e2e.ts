/** Every page of those who keep the catalogue is accessible, also on a phone, and nothing stands outside the screen. */
import { expect, test } from '../journey.ts';

const pages = [
  ['Femke Sterrenbrink', '/instrumenten'],
  ['Femke Sterrenbrink', '/instrumenten/matrix?gemeenten=ja'],
  ['Femke Sterrenbrink', '/instrumenten/interne-werkbegeleiding'],
  ['Femke Sterrenbrink', '/instrumenten/plaatsingspremie/verschillen'],
  ['Femke Sterrenbrink', '/instrumenten/plaatsingspremie/voorstel'],
  ['Femke Sterrenbrink', '/instrumenten/voorstellen'],
  ['Femke Sterrenbrink', '/instrumenten/cijfers'],
  ['Femke Sterrenbrink', '/instrumenten/onderhoud'],
  ['Femke Sterrenbrink', '/instrumenten/wijzigingen'],
  ['Femke Sterrenbrink', '/instrumenten/menukaart'],
  ['Femke Sterrenbrink', '/instrumenten/nieuw'],
  ['Femke Sterrenbrink', '/instrumenten/meeloopdag/bewerken'],
  ['Hanna Regenveld', '/instrumenten/bestanden'],
  ['Hanna Regenveld', '/instrumenten/leerbaan-bbl/variant'],
] as const;

for (const [person, path] of pages) {
  test(`${path} is accessible, also on a phone`, async ({ openAs, expectAccessible }) => {
    const page = await openAs(person);
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectAccessible(page);

    await page.setViewportSize({ width: 390, height: 844 });
    await expectAccessible(page);
    expect(await page.locator('html').evaluate((root) => root.scrollWidth)).toBeLessThanOrEqual(390);
  });
}
