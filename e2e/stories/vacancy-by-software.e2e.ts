/**
 * The main flow: the employer's software posts a vacancy, an adviser proposes someone of another organisation, the
 * begeleider agrees, the employer answers. Nobody but the begeleider's organisation sees who it is.
 */
import type { APIRequestContext } from '@playwright/test';
import { expect, test } from '../journey.ts';
import { candidates, cardNumber, textOf } from './candidate-list.ts';

/** Others than the adviser's own organisation, whose begeleiders can sign in. */
const GUIDES = ['Mila Rietdonk', 'Teun Korenvoort', 'Vera Appelgaard'];

async function postVacancy(request: APIRequestContext, apiKey: string, naamVacature: string) {
  const response = await request.post('/vacatures/v1/vacatures', {
    headers: { 'X-API-Key': apiKey, 'Idempotency-Key': crypto.randomUUID() },
    data: {
      naamVacature,
      omschrijvingVacature: 'Laden, lossen en pallets klaarzetten in Hapert. Begintijd 07.30 uur.',
      adres: { postcode: '5527AA' },
      werktijden: { aantalWerkurenPerWeekMinimaal: 24, aantalWerkurenPerWeekMaximaal: 40 },
      contactpersoon: { naam: 'Yara Kempenaar', telefoonnummer: '040 000 50 10' },
    },
  });
  expect(response.status()).toBe(201);
  return (await response.json()) as { id: string };
}

test('a page that is open follows the vacancy and its candidates without reloading', async ({
  request,
  apiKey,
  openAs,
  expectAccessible,
}) => {
  const { id } = await postVacancy(request, apiKey, 'Heftruckchauffeur in het magazijn');
  const page = await openAs('Anouk Vlinderman');
  await page.goto(`/vacatures/${id}`);
  const first = candidates(page, 'Geschikte kandidaten').first();
  await expect(first).toContainText('vaardigheden');
  await expectAccessible(page);
  const before = await textOf(first);
  // Gone after a reload.
  await page.locator('body').evaluate((body) => body.setAttribute('data-same-page', 'yes'));

  const changed = await request.patch(`/vacatures/v1/vacatures/${id}`, {
    headers: { 'X-API-Key': apiKey, 'If-Match': '"1"' },
    data: { beroep: { codeBeroepsnaam: 'urn:vlinderdas:beroep:schoonmaker-kantoren' } },
  });

  expect(changed.status()).toBe(200);
  await expect(first).not.toHaveText(before);
  await expect(page.locator('body')).toHaveAttribute('data-same-page', 'yes');
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'in a browser' : 'in a browser without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('from the post of the software to the answer of the employer', async ({
      request,
      apiKey,
      openAs,
      expectAccessible,
    }) => {
      const title = `Heftruckchauffeur ${javaScriptEnabled ? 'laden' : 'lossen'}`;
      const { id } = await postVacancy(request, apiKey, title);

      const adviser = await openAs('Anouk Vlinderman');
      await adviser.goto(`/vacatures/${id}`);
      const row = candidates(adviser, 'Geschikte kandidaten')
        .filter({ hasText: new RegExp(GUIDES.join('|')) })
        .first();
      // Without a script the page does not follow: then it is asked again.
      await expect(async () => {
        if (!javaScriptEnabled) await adviser.reload();
        await expect(row).toBeVisible({ timeout: 2_000 });
      }).toPass();
      const offer = await textOf(row);
      const card = cardNumber(offer);
      const guide = GUIDES.find((person) => offer.includes(person)) ?? '';
      await row.getByRole('button', { name: `Vraag beschikbaarheid kandidaat ${card}` }).click();
      // Someone of these begeleiders may stand below many others; then the adviser says why.
      const asked = adviser.getByText('De begeleider is gevraagd.');
      const why = adviser.getByRole('textbox', { name: 'In je eigen woorden' });
      await expect(asked.or(why)).toBeVisible();
      if (await why.isVisible()) {
        if (javaScriptEnabled) await expectAccessible(adviser);
        await why.fill('Kent dit bedrijf en kan meteen beginnen.');
        await adviser.getByRole('button', { name: 'Vraag beschikbaarheid' }).click();
      }
      await expect(asked).toBeVisible();

      const begeleider = await openAs(guide);
      await begeleider.goto('/aanvragen');
      await begeleider.getByRole('link', { name: title }).click();
      const heading = begeleider.getByRole('heading', { name: new RegExp(`, ${card}$`) });
      const name = (await textOf(heading)).replace(/, K-\d+$/, '');
      if (javaScriptEnabled) await expectAccessible(begeleider);
      await begeleider.getByRole('button', { name: `Ja, beschikbaar en akkoord voor ${name}` }).click();
      await expect(begeleider.getByText('De adviseur kan de kandidaat nu voorstellen.')).toBeVisible();

      await adviser.goto(`/vacatures/${id}/voordrachten`);
      await adviser.getByRole('link', { name: `Kandidaat ${card}` }).click();
      await adviser.getByRole('main').getByRole('link', { name: 'Stel voor aan werkgever' }).click();
      await expect(adviser.getByRole('heading', { name: 'Dit ziet de werkgever' })).toBeVisible();
      if (javaScriptEnabled) await expectAccessible(adviser);
      expect(await adviser.content()).not.toContain(name);
      await adviser.getByRole('button', { name: 'Stel voor aan werkgever' }).click();
      await expect(adviser.getByText('De kandidaat is voorgesteld.')).toBeVisible();

      const employer = await openAs('Yara Kempenaar');
      await employer.goto('/voorstellen');
      await employer.getByRole('row', { name: title }).getByRole('link').first().click();
      await expect(employer.getByText('U ziet nog geen naam.')).toBeVisible();
      if (javaScriptEnabled) await expectAccessible(employer);
      const seen = await employer.content();
      for (const hidden of [name, card, guide, 'UWV', 'Kempenland', 'Groene Woud', 'uitkering'])
        expect(seen).not.toContain(hidden);
      await employer.getByRole('radio', { name: 'Rondleiding' }).check();
      await employer.getByRole('button', { name: 'Vraag een kennismaking' }).click();
      await expect(employer.getByText('Uw contactpersoon maakt een afspraak')).toBeVisible();
    });
  });
}
