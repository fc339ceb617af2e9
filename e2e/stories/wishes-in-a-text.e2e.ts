/**
 * Story 6: what a text wishes of a person and the law forbids is said and left out, the VOG comes after the choice, a
 * licence that is welcome is no requirement; and the page of text needs next to no correction.
 */
import { expect, test } from '../journey.ts';

const TEXT = `Voor ons magazijn in Best zoeken wij een jonge man als orderpicker. Je spreekt accentloos Nederlands.
Je werkt 32 uur per week, van maandag tot en met vrijdag overdag, en begint om 07.30 uur.
Je verzamelt orders met een handscanner en pakt goederen in. Een rijbewijs B is een pré.
Een VOG is nodig. Je krijgt eerst een contract voor bepaalde tijd.`;

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'in a browser' : 'in a browser without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('unlawful wishes are said and ignored, and the rest is filled in', async ({
      openAs,
      expectAccessible,
    }) => {
      const adviser = await openAs('Anouk Vlinderman');
      await adviser.goto('/vacatures/nieuw');
      await adviser.getByLabel('Titel').fill(`Orderpicker ${javaScriptEnabled ? 'overdag' : 'dagdienst'}`);
      await adviser.getByLabel('Tekst van de vacature').fill(TEXT);
      await adviser.getByRole('button', { name: 'Haal gegevens uit de tekst' }).click();

      await expect(adviser.getByText('Dit nemen wij niet mee')).toBeVisible();
      await expect(adviser.getByText(/“[^”]*jonge[^”]*”: /).first()).toBeVisible();
      await expect(adviser.getByText(/“[^”]*accentloos[^”]*”: /)).toBeVisible();
      await expect(adviser.getByLabel('Er is een VOG nodig')).toBeChecked();
      const licence = adviser.getByRole('group', { name: /^Rijbewijs B/ });
      await expect(licence.getByLabel('Telt als')).toHaveValue('gewenst');
      await expect(adviser.getByLabel('Uren per week, minimaal')).toHaveValue('32');
      await expect(adviser.getByLabel('Begintijd')).toHaveValue('07:30');
      await expect(adviser.getByLabel('Duur van het contract')).toHaveValue('B');
      await adviser.getByText('De tekst met wat wij herkennen').click();
      await expect(adviser.locator('mark', { hasText: 'orderpicker' }).first()).toBeVisible();
      if (javaScriptEnabled) await expectAccessible(adviser);

      // One thing stands in no text: where the work is.
      await adviser.getByLabel('Postcode van het werk').fill('5684AB');
      await adviser.getByRole('button', { name: 'Zet de vacature open' }).click();

      await expect(adviser.getByRole('heading', { level: 1 })).toContainText('Orderpicker');
      await adviser.getByRole('link', { name: 'Vraag van de werkgever' }).click();
      await expect(adviser.getByText('Rijbewijs B').first()).toBeVisible();
      const asked = await adviser.getByRole('table').allTextContents();
      expect(asked.join(' ')).toContain('Rijbewijs B');
      expect(asked.join(' ')).not.toMatch(/accentloos|jonge|man\b/i);
    });
  });
}
