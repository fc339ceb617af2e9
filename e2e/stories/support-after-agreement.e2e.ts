/**
 * Story 5: someone with loondispensatie. Naming a regeling tells of a disability or a benefit, so an employer finds
 * none on the page, on paper, in the API or under another address, until the candidate agrees; and every look at the
 * facts stands in the account that the candidate can ask for.
 */
import type { APIRequestContext, Page } from '@playwright/test';
import { expect, test } from '../journey.ts';
import { cardNumber, textOf } from './candidate-list.ts';

const SENTENCE = 'Voor deze kandidaat regelen wij zo nodig ondersteuning.';
const TELLING =
  /loondispensatie|no-risk|jobcoach|loonkosten|wajong|\bUWV\b|banenafspraak|doelgroep|uitkering/i;

/** What stays hidden when a regeling is named. */
const WHY = /wajong|doelgroepregister|arbeidsgehandicapt|uitkering/i;

/** What the employer reads of the open page on a screen and on paper, and its software by the key. */
async function everythingOf(page: Page, request: APIRequestContext, apiKey: string): Promise<string[]> {
  const id = new URL(page.url()).pathname.split('/').at(-1);
  const response = await request.get(`/plaatsingen/v1/voorgestelde-kandidaten/${id}`, {
    headers: { 'X-API-Key': apiKey },
  });
  expect(response.status()).toBe(200);
  const screen = await page.content();
  await page.emulateMedia({ media: 'print' });
  const paper = await page.getByRole('main').ariaSnapshot();
  await page.emulateMedia({ media: null });
  return [screen, paper, await response.text()];
}

async function postVacancy(request: APIRequestContext, apiKey: string, naamVacature: string) {
  const response = await request.post('/vacatures/v1/vacatures', {
    headers: { 'X-API-Key': apiKey, 'Idempotency-Key': crypto.randomUUID() },
    data: {
      naamVacature,
      omschrijvingVacature: 'Gras maaien, onkruid verwijderen en blad ruimen rond onze hallen in Hapert.',
      adres: { postcode: '5527AA' },
      werktijden: { aantalWerkurenPerWeekMinimaal: 24, aantalWerkurenPerWeekMaximaal: 32 },
      soortPlek: 'baan',
      werkgeversvorm: 'direct',
      contactpersoon: { naam: 'Yara Kempenaar', telefoonnummer: '040 000 50 10' },
    },
  });
  expect(response.status()).toBe(201);
  return (await response.json()) as { id: string };
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'in a browser' : 'in a browser without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('no regeling is named before the candidate agrees', async ({
      request,
      apiKey,
      openAs,
      expectAccessible,
    }) => {
      test.slow();
      const title = `Groenonderhoud ${javaScriptEnabled ? 'voorjaar' : 'najaar'}`;
      const { id } = await postVacancy(request, apiKey, title);

      const guide = await openAs('Mila Rietdonk');
      await guide.goto('/kandidaten');
      await guide.getByRole('searchbox', { name: 'Zoek een kandidaat' }).fill('Zilverveder');
      await guide.getByRole('button', { name: 'Zoek' }).click();
      const card = cardNumber(await textOf(guide.getByText(/^K-\d+$/).first()));
      const dossier = new URL(guide.url()).pathname;
      await guide.getByRole('link', { name: 'Regelingen', exact: true }).click();
      await expect(guide.getByRole('heading', { name: 'Staat in het doelgroepregister' })).toBeVisible();
      if (javaScriptEnabled) {
        await expectAccessible(guide);
        await guide.setViewportSize({ width: 390, height: 844 });
        await expectAccessible(guide);
        await guide.setViewportSize({ width: 1280, height: 720 });
      }

      const adviser = await openAs('Anouk Vlinderman');
      await adviser.goto(`/vacatures/${id}/voordragen`);
      await adviser.getByLabel('Kaartnummer').fill(card);
      await adviser.getByRole('button', { name: 'Zoek' }).click();
      await adviser.getByRole('link', { name: `Kandidaat ${card}` }).click();
      await adviser
        .getByLabel('Waarom draag je deze kandidaat voor?')
        .fill('Werkt graag buiten, in een vaste ploeg.');
      await adviser.getByRole('button', { name: 'Vraag beschikbaarheid' }).click();
      await expect(adviser.getByText('De begeleider is gevraagd.')).toBeVisible();

      await guide.goto('/aanvragen');
      // The begeleider has no account here: a colleague of the organisation answers.
      await guide.getByRole('link', { name: 'Hele organisatie' }).click();
      await guide.getByRole('link', { name: title }).click();
      await guide.getByRole('button', { name: /^Ja, beschikbaar en akkoord/ }).click();
      await expect(guide.getByText('De adviseur kan de kandidaat nu voorstellen.')).toBeVisible();

      await adviser.goto(`/vacatures/${id}/voordrachten`);
      await adviser.getByRole('link', { name: `Kandidaat ${card}` }).click();
      const proposal = new URL(adviser.url()).pathname;
      await adviser.getByRole('main').getByRole('link', { name: 'Stel voor aan werkgever' }).click();
      await expect(adviser.getByRole('heading', { name: 'Welke regelingen kunnen helpen' })).toBeVisible();
      if (javaScriptEnabled) await expectAccessible(adviser);
      await adviser.getByRole('button', { name: 'Stel voor aan werkgever' }).click();
      await expect(adviser.getByText('De kandidaat is voorgesteld.')).toBeVisible();

      const employer = await openAs('Yara Kempenaar');
      await employer.goto('/voorstellen');
      await employer.getByRole('row', { name: title }).getByRole('link').first().click();
      await expect(employer.getByText(SENTENCE)).toBeVisible();
      if (javaScriptEnabled) await expectAccessible(employer);
      for (const seen of await everythingOf(employer, request, apiKey)) {
        expect(seen).toContain(SENTENCE);
        expect(seen).not.toMatch(TELLING);
      }
      // The page of colleagues, by its address.
      const refused = await employer.goto(`${proposal}/regelingen`);
      expect(refused?.status()).toBe(403);
      expect(await employer.content()).not.toMatch(TELLING);

      await guide.goto(`${proposal}/regelingen`);
      await guide.getByText('Leg het akkoord vast').click();
      const chosen = guide.getByRole('checkbox', { checked: true });
      while ((await chosen.count()) > 0) await chosen.first().uncheck();
      await guide.getByRole('checkbox', { name: 'Loondispensatie' }).check();
      await guide.getByRole('radio', { name: 'Gesprek' }).check();
      if (javaScriptEnabled) await expectAccessible(guide);
      await guide.getByRole('button', { name: 'Leg akkoord vast' }).click();
      await expect(guide.getByText('Het akkoord is vastgelegd.')).toBeVisible();

      await employer.goto('/voorstellen');
      await employer.getByRole('row', { name: title }).getByRole('link').first().click();
      await expect(employer.getByRole('heading', { name: 'Loondispensatie' })).toBeVisible();
      if (javaScriptEnabled) await expectAccessible(employer);
      for (const seen of await everythingOf(employer, request, apiKey)) {
        expect(seen).toMatch(/loondispensatie/i);
        expect(seen).not.toMatch(WHY);
      }

      await guide.goto(`${dossier}/inzage`);
      const looks = guide.getByRole('row', { name: /feiten voor regelingen/ });
      await expect(looks.filter({ hasText: 'Werkbedrijf De Dommel' }).first()).toContainText(
        'advies over regelingen',
      );
      if (javaScriptEnabled) await expectAccessible(guide);
    });
  });
}
