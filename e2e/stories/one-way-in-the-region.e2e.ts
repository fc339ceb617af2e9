/**
 * Story 7: uitvoerders do the same instrument in different ways. The coordinator proposes one way, one uitvoerder
 * agrees in its own steps, one declines, and the figure moves only on the day from which the decision holds.
 */
import type { Locator, Page } from '@playwright/test';
import { addDays, dutchDate } from '@vlinderdas/kernel/dates';
import { expect, test } from '../journey.ts';

const KEMPENLAND = 'Participatiebedrijf Kempenland';
const DE_DOMMEL = 'Werkbedrijf De Dommel';
const GROENE_WOUD = 'Werkbedrijf Groene Woud';
const today = dutchDate(new Date());
/** A council needs its time. */
const holdsFrom = addDays(today, 75);
const DECISION = 'https://kempenland.example/verordening-werkgevers';
const TOO_DEAR = 'Dit past dit jaar niet in onze begroting.';

/** The second has no script, and an instrument of its own as the first is decided on already. */
const runs = [
  {
    javaScriptEnabled: true,
    instrument: 'Interne werkbegeleiding',
    sayings: [
      'Bedrag: € 350 per maand in plaats van € 500 per maand',
      'Aanvragen: Op papier in plaats van Online',
      'Duur: 6 maanden in plaats van 12 maanden',
    ],
    differing: /verschilt: [^;"]*bedrag[^;"]*formulier/,
  },
  {
    javaScriptEnabled: false,
    instrument: 'Korte scholing',
    sayings: ['ten hoogste € 1.500', 'ten hoogste € 2.500'],
    differing: /verschilt: [^;"]*bedrag/,
  },
];

function rowOf(page: Page, name: string): Locator {
  return page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: new RegExp(`^${name}`) }) });
}

/** On a day: how equal the uitvoerders are, and each beside the others. */
async function standingOn(page: Page, instrument: string, day: string) {
  await page.goto('/instrumenten/matrix');
  await page.getByLabel('Stand op').fill(day);
  await page.getByRole('button', { name: 'Toon' }).click();
  await expect(page).toHaveURL(new RegExp(`op=${day}`));
  const cells = rowOf(page, instrument).getByRole('cell');
  await expect(cells).toHaveCount(4);
  const [together, ...each] = await cells.allTextContents();
  return { equal: Number(/(\d+)%/.exec(together ?? '')?.[1]), each };
}

async function chooseStep(page: Page, step: string): Promise<void> {
  await page.getByText('Leg een besluit vast').click();
  await page.getByRole('radio', { name: step }).check();
}
/** The id of an organisation that decides, as its part of the page is named. */
async function partyId(page: Page, name: string): Promise<string> {
  const id = await page
    .getByRole('rowgroup')
    .filter({ has: rowOf(page, name) })
    .getAttribute('id');
  return (id ?? '').replace('partij-', '');
}

/** Changes the form of the own organisation into that of another, as someone could who means to. */
async function sendAs(page: Page, organisationId: string): Promise<void> {
  const organisation = page.locator('input[name="organisatieId"]');
  const own = await organisation.inputValue();
  await organisation.evaluate(
    (input, [own, other]) => {
      for (const field of input.closest('form')?.querySelectorAll('[name]') ?? []) {
        const name = field.getAttribute('name') ?? '';
        field.setAttribute('name', name.replace(own, other));
      }
      input.setAttribute('value', other);
    },
    [own, organisationId] as const,
  );
}

const keep = (page: Page) => page.getByRole('button', { name: /^Leg vast/ }).click();

for (const { javaScriptEnabled, instrument, sayings, differing } of runs) {
  test.describe(javaScriptEnabled ? 'in a browser' : 'in a browser without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('from what differs to a figure that moves on its day', async ({ openAs, expectAccessible }) => {
      test.slow();
      const checkAccess = async (page: Page) => {
        if (javaScriptEnabled) await expectAccessible(page);
      };
      const title = `${instrument} gelijk in de hele regio`;

      const coordinator = await openAs('Femke Sterrenbrink');
      await coordinator.getByRole('link', { name: 'Instrumenten', exact: true }).first().click();
      await coordinator.getByRole('link', { name: 'Matrix', exact: true }).click();
      const row = rowOf(coordinator, instrument);
      await expect(row.getByRole('img', { name: differing }).first()).toBeVisible();
      await checkAccess(coordinator);
      const before = await standingOn(coordinator, instrument, today);

      await rowOf(coordinator, instrument).getByRole('link', { name: instrument }).click();
      await coordinator.getByLabel('Vergelijk met').selectOption({ label: `Zoals bij ${GROENE_WOUD}` });
      await coordinator.getByRole('button', { name: 'Toon' }).click();
      const sideBySide = coordinator.getByRole('table', { name: 'Naast elkaar' });
      for (const said of sayings) await expect(sideBySide.getByText(said).first()).toBeVisible();
      await checkAccess(coordinator);

      await coordinator.getByRole('link', { name: 'Maak een voorstel' }).click();
      await expect(
        coordinator.getByText(`Ingevuld met de maatstaf: De set van ${GROENE_WOUD}.`),
      ).toBeVisible();
      await checkAccess(coordinator);
      await coordinator.getByLabel('Waarom').fill('Een werkgever krijgt dan overal hetzelfde.');
      await coordinator.getByRole('button', { name: 'Leg het voorstel voor' }).click();
      await expect(coordinator.getByText('Het voorstel ligt bij de uitvoerders.')).toBeVisible();
      await checkAccess(coordinator);
      const address = new URL(coordinator.url()).pathname;

      // UWV keeps a set of its own, and has no say in that of the gemeenten.
      const uwv = await openAs('Karin Lindestee');
      await uwv.goto(address);
      await expect(uwv.getByRole('heading', { level: 1, name: title })).toBeVisible();
      await expect(uwv.getByText(/^Leg (een|het) besluit/)).toHaveCount(0);

      const kempenland = await openAs('Gijs Distelkamp');
      await kempenland.goto('/instrumenten/voorstellen');
      await kempenland.getByRole('link', { name: title }).click();
      await chooseStep(kempenland, 'Afgewezen');
      await kempenland.getByLabel('Reden').fill('Dit is niet van ons.');
      // Someone who means to decide for another.
      await sendAs(kempenland, await partyId(kempenland, DE_DOMMEL));
      await keep(kempenland);
      await expect(kempenland.getByText('De poging is vastgelegd.')).toBeVisible();

      await kempenland.goto(address);
      for (const step of ['Ambtelijk akkoord', 'Bestuurlijk akkoord']) {
        await chooseStep(kempenland, step);
        await keep(kempenland);
        await expect(kempenland.getByText('Het besluit is vastgelegd.')).toBeVisible();
      }
      await chooseStep(kempenland, 'Vastgesteld');
      await keep(kempenland);
      await expect(kempenland.getByRole('alert')).toBeVisible();
      await kempenland.getByLabel('Link naar het besluit').fill(DECISION);
      await kempenland.getByLabel('Geldt vanaf').fill(holdsFrom);
      await checkAccess(kempenland);
      await keep(kempenland);
      await expect(kempenland.getByText('Het besluit is vastgelegd.')).toBeVisible();

      const deDommel = await openAs('Jamal Nevelbeemd');
      await deDommel.goto(address);
      await chooseStep(deDommel, 'Afgewezen');
      await deDommel.getByLabel('Reden').fill(TOO_DEAR);
      await keep(deDommel);
      await expect(deDommel.getByText('Het besluit is vastgelegd.')).toBeVisible();
      await checkAccess(deDommel);

      // Nothing of today moved, nor does it the day before.
      expect(await standingOn(coordinator, instrument, today)).toEqual(before);
      const dayBefore = await standingOn(coordinator, instrument, addDays(holdsFrom, -1));
      expect(dayBefore.equal).toBe(before.equal);
      expect(dayBefore.each[0]).toContain('Verschilt');
      const after = await standingOn(coordinator, instrument, holdsFrom);
      expect(after.equal).toBeGreaterThan(before.equal);
      expect(after.each[0]).toContain('Gelijk');

      await coordinator.goto(address);
      const told = await coordinator.getByRole('main').textContent();
      for (const said of [
        KEMPENLAND,
        'Ambtelijk akkoord',
        'Bestuurlijk akkoord',
        'Vastgesteld',
        DE_DOMMEL,
        TOO_DEAR,
      ])
        expect(told).toContain(said);
      expect(told).not.toContain('Dit is niet van ons.');
      await expect(coordinator.getByRole('link', { name: 'Het besluit' })).toHaveAttribute('href', DECISION);

      await coordinator.goto('/instrumenten/wijzigingen');
      const changes = coordinator.getByRole('listitem').filter({ hasText: instrument });
      await expect(changes.filter({ hasText: 'Vastgesteld na een voorstel' })).toContainText(KEMPENLAND);
      await expect(changes.filter({ hasText: 'Geweigerd: niet van deze organisatie' })).toContainText(
        DE_DOMMEL,
      );
    });
  });
}
