/** What every journey needs: a check that a page is accessible, and people who have signed in. */
import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import { apiKeyOf } from './served.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Journey {
  /** API key of Kempen Distributie, the employer of the stories. */
  apiKey: string;
  /** Fails with every violation on the page as it is now. */
  expectAccessible(page: Page): Promise<void>;
  /** Signs in through the portal by choosing the person's button. */
  signIn(page: Page, name: string): Promise<void>;
  /** The page of someone who signed in on a browser of their own. */
  openAs(name: string): Promise<Page>;
}

export const test = base.extend<Journey & { browserPresent: undefined }>({
  browserPresent: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures it needs from this pattern
    async ({}, use, testInfo) => {
      const { JOURNEYS_SKIPPED } = process.env;
      testInfo.skip(JOURNEYS_SKIPPED !== undefined, JOURNEYS_SKIPPED ?? '');
      await use(undefined);
    },
    { auto: true },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: see above
  apiKey: async ({}, use, testInfo) => {
    await use(apiKeyOf(testInfo.project.name));
  },
  // biome-ignore lint/correctness/noEmptyPattern: see above
  expectAccessible: async ({}, use) => {
    await use(async (page) => {
      const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
      const found = violations.map(
        ({ id, help, nodes }) => `${id}: ${help} (${nodes.map((node) => node.html).join(' ')})`,
      );
      expect(found).toEqual([]);
    });
  },
  // biome-ignore lint/correctness/noEmptyPattern: see above
  signIn: async ({}, use) => {
    await use(async (page, name) => {
      await page.goto('/aanmelden');
      await page.getByRole('button', { name }).click();
      await page.waitForURL((url) => !url.pathname.startsWith('/oidc'));
    });
  },
  openAs: async ({ browser, signIn }, use) => {
    const pages: Page[] = [];
    await use(async (name) => {
      const page = await (await browser.newContext()).newPage();
      pages.push(page);
      await signIn(page, name);
      return page;
    });
    for (const page of pages) await page.context().close();
  },
});

export { expect } from '@playwright/test';
