/**
 * Story 1: an employer phones for six orderpickers from six in the morning, and its software posts the same ten
 * minutes later. One vacancy with two sources remains; who has no transport that early nearly fits.
 */
import { expect, test } from '../journey.ts';
import { candidates } from './candidate-list.ts';

const KVK = '00010001';

test('what the adviser entered after a call and what the software sent become one vacancy', async ({
  request,
  apiKey,
  openAs,
  expectAccessible,
}) => {
  const adviser = await openAs('Anouk Vlinderman');
  await adviser.goto('/vacatures/nieuw');
  await adviser.getByLabel('Naam of KvK-nummer').fill(KVK);
  await adviser.getByLabel('Titel').fill('Orderpicker vroege ploeg');
  await adviser
    .getByLabel('Tekst van de vacature')
    .fill('Belde voor zes orderpickers in Hapert, vanaf 06.00 uur, 32 tot 40 uur per week.');
  await adviser.getByRole('button', { name: 'Haal gegevens uit de tekst' }).click();

  await expect(adviser.getByText('Wij vulden in: beroep orderpicker, 6 personen, uren')).toBeVisible();
  await expectAccessible(adviser);
  // As if there were no account: then the KvK number is what both sources share.
  await adviser.getByRole('radio', { name: 'een werkgever zonder account' }).check();
  await expect(adviser.getByLabel('Aantal personen gezocht')).toHaveValue('6');
  await expect(adviser.getByLabel('Uren per week, minimaal')).toHaveValue('32');
  await expect(adviser.getByLabel('Maximaal')).toHaveValue('40');
  await expect(adviser.getByLabel('Begintijd')).toHaveValue('06:00');
  await adviser.getByLabel('Vroeg in de ochtend').check();
  await adviser.getByLabel('Postcode van het werk').fill('5527AB');
  await adviser.getByRole('button', { name: 'Zet de vacature open' }).click();

  await expect(adviser.getByRole('heading', { level: 1 })).toHaveText(/Orderpicker vroege ploeg, 6 personen/);
  const early = candidates(adviser, 'Past bijna: dit is nodig').filter({
    hasText: /Het werk begint (?:om 06:00|zo vroeg dat)/,
  });
  await expect(early.first()).toContainText('een regeling voor vervoer');

  const posted = await request.post('/vacatures/v1/vacatures', {
    headers: { 'X-API-Key': apiKey, 'Idempotency-Key': crypto.randomUUID() },
    data: {
      naamVacature: 'Orderpicker ochtend',
      omschrijvingVacature: 'Zes orderpickers in Hapert, begintijd 06.00 uur.',
      adres: { postcode: '5527AB' },
      aantalGezocht: 6,
    },
  });
  expect(posted.status()).toBe(201);
  const { id, mogelijkDezelfde } = await posted.json();
  expect(mogelijkDezelfde).toContainEqual(
    expect.objectContaining({ naamVacature: 'Orderpicker vroege ploeg', ingevoerdDoor: 'adviseur' }),
  );

  await adviser.reload();
  await adviser.getByRole('button', { name: 'Ja, voeg samen Orderpicker ochtend' }).click();
  await expect(adviser.getByText('De vacatures zijn samengevoegd.')).toBeVisible();
  await adviser.getByRole('link', { name: 'Vraag van de werkgever' }).click();
  const received = adviser.getByRole('definition').filter({ hasText: 'software van de werkgever' });
  await expect(received).toContainText('adviseur');

  // The software finds its own vacancy back, as part of the one that remains.
  const own = await request.get(`/vacatures/v1/vacatures/${id}`, { headers: { 'X-API-Key': apiKey } });
  expect(await own.json()).toMatchObject({
    sluiting: { reden: 'dubbel-ingevoerd', samengevoegdMet: expect.any(String) },
  });
});
