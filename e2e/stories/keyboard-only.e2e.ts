/** An adviser asks for a candidate, and a begeleider answers, without ever touching the mouse. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../journey.ts';
import { candidates, cardNumber, textOf } from './candidate-list.ts';

const MOST_TABS = 150;

/** Presses Tab until this is focused, as someone would who sees where the focus is. */
async function tabTo(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  await expect(target).toBeVisible();
  for (let pressed = 0; pressed < MOST_TABS; pressed += 1) {
    if (await target.evaluate((element) => element.matches(':focus'))) return;
    await page.keyboard.press(key);
  }
  throw new Error(`not reached by ${MOST_TABS} times ${key}: ${target}`);
}

async function pressOn(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

test('signing in, finding a vacancy, reading why, and asking for a candidate', async ({ page }) => {
  await page.goto('/aanmelden');
  await pressOn(page, page.getByRole('button', { name: 'Karin Lindestee' }));
  await pressOn(page, page.getByRole('link', { name: 'Vacatures', exact: true }));
  await tabTo(page, page.getByRole('searchbox', { name: 'Titel, werkgever of kenmerk' }));
  await page.keyboard.type('Orderpicker vroege dienst');
  await page.keyboard.press('Enter');
  await pressOn(page, page.getByRole('link', { name: 'Orderpicker vroege dienst' }));

  const open = candidates(page, 'Geschikte kandidaten').filter({
    has: page.getByRole('button', { name: /^Vraag beschikbaarheid/ }),
  });
  await expect(open.first().getByRole('link', { name: /^Vergelijk met nr/ })).toBeVisible();
  const card = cardNumber(await textOf(open.first()));
  const ask = page.getByRole('button', { name: `Vraag beschikbaarheid kandidaat ${card}` });
  const why = page.getByRole('group').filter({ hasText: `Waarom? kandidaat ${card}` });
  await pressOn(page, why.locator('summary'));
  await expect(why.getByRole('link', { name: 'Hele uitleg met punten' })).toBeVisible();
  await tabTo(page, ask, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByText('De begeleider is gevraagd.')).toBeVisible();
});

test('answering a request', async ({ page, signIn }) => {
  await signIn(page, 'Driss Klaverhorst');
  await pressOn(page, page.getByRole('link', { name: 'Aanvragen', exact: true }));
  // Driss stands in for Carlijn, who is away: story 2.
  const forTwo = page.getByRole('row').filter({ hasText: '2 kandidaten' });
  await pressOn(page, forTwo.getByRole('link', { name: 'Orderpicker vroege dienst' }));
  await pressOn(page, page.getByRole('button', { name: /^Niet bereikt voor Bilal/ }));

  await expect(page.getByText('De aanvraag blijft open.')).toBeVisible();
});
