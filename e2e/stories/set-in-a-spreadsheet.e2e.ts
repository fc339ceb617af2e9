/**
 * A provider delivers its set in a spreadsheet: it reads what would happen row by row while nothing is kept yet,
 * carries the good rows out, and finds them in the log with what was said of it. A row of another provider is refused.
 */
import type { Page } from '@playwright/test';
import { addDays, dutchDate } from '@vlinderdas/kernel/dates';
import { expect, test } from '../journey.ts';

const today = dutchDate(new Date());
const HEADINGS = ['instrument', 'aanbieder', 'geldt vanaf', 'bedragsoort', 'bedrag', 'per', 'bron'];
const SOURCE = `Collegebesluit 14 (verzonnen) | ${today}`;
const holdsFrom = addDays(today, 90);

/** Each its own instrument, as the first changed what the second would find. */
const runs = [
  { javaScriptEnabled: true, instrument: 'Plaatsingspremie', amount: '1250', per: 'eenmalig' },
  { javaScriptEnabled: false, instrument: 'Jobcoach van de gemeente', amount: '95,50', per: 'uur' },
];

async function choose(page: Page, rows: readonly (readonly string[])[]): Promise<void> {
  const buffer = Buffer.from([HEADINGS, ...rows].map((row) => row.join(';')).join('\r\n'));
  await page.getByLabel(/^Bestand/).setInputFiles({ name: 'set.csv', mimeType: 'text/csv', buffer });
  await page.getByRole('button', { name: 'Kijk na' }).click();
}

for (const { javaScriptEnabled, instrument, amount, per } of runs) {
  test.describe(javaScriptEnabled ? 'in a browser' : 'in a browser without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('from a file with a wrong row to what is kept', async ({ openAs, expectAccessible }) => {
      const reason = `Nieuw besluit over ${instrument}`;
      const keeper = await openAs('Hanna Regenveld');
      await keeper.goto('/instrumenten');
      await keeper.getByRole('link', { name: 'Bestanden', exact: true }).click();
      await expect(keeper.getByRole('link', { name: 'Excel' }).first()).toBeVisible();
      if (javaScriptEnabled) await expectAccessible(keeper);

      await choose(keeper, [
        [instrument, '', holdsFrom, 'vast', amount, per, SOURCE],
        ['Meeloopdag', '', holdsFrom, 'vast', '25', '', SOURCE],
        ['Interne werkbegeleiding', 'Werkbedrijf De Dommel', holdsFrom, 'vast', '1', 'maand', SOURCE],
      ]);
      await expect(keeper.getByText('Er is nog niets bewaard.')).toBeVisible();
      const row = (number: number) =>
        keeper.getByRole('row').filter({ has: keeper.getByRole('rowheader', { name: String(number) }) });
      await expect(row(2)).toContainText('gewijzigd');
      await expect(row(3)).toContainText('geweigerd');
      await expect(row(3)).toContainText('per:');
      await expect(row(4)).toContainText('geweigerd');
      if (javaScriptEnabled) await expectAccessible(keeper);

      await keeper.getByLabel('Waarom je dit invoert').fill(reason);
      await keeper.getByRole('button', { name: 'Voer deze rij in' }).click();
      await expect(keeper.getByRole('heading', { name: /^Ingevoerd/ })).toBeVisible();
      await keeper.getByRole('link', { name: 'Bekijk de wijzigingen' }).click();
      const own = keeper.getByRole('listitem').filter({ hasText: reason });
      await expect(own.filter({ hasText: 'Ingevoerd uit een bestand' }).first()).toContainText(instrument);
      await expect(own.filter({ hasText: 'Geweigerd: niet van deze organisatie' })).toContainText(
        'Werkbedrijf De Dommel',
      );
    });
  });
}
