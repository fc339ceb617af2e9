/**
 * Story 3: a house painter with eight years of work and no competences stands under "profiel onvolledig", is proposed
 * with a reason, and ranks when the profile is complete, on a page that stays open.
 */
import { expect, test } from '../journey.ts';
import { candidates, type Group, textOf } from './candidate-list.ts';

const SKILLS = ['schilderwerk', 'schuren', 'plamuren', 'behangen', 'afplakken'];

test('who cannot be ranked yet is seen, can be proposed, and ranks after completion', async ({
  openAs,
  expectAccessible,
}) => {
  const begeleider = await openAs('Driss Klaverhorst');
  await begeleider.goto('/kandidaten');
  await begeleider.getByRole('searchbox', { name: 'Zoek een kandidaat' }).fill('Regenboogstee');
  await begeleider.getByRole('button', { name: 'Zoek' }).click();
  await expect(begeleider.getByText('Dit profiel telt nog niet mee in de volgorde')).toBeVisible();
  await expectAccessible(begeleider);
  const card = (await textOf(begeleider.getByText(/^K-\d+$/).first())).trim();
  const dossier = begeleider.url();

  const adviser = await openAs('Vera Appelgaard');
  await adviser.goto('/vacatures?zoek=Schilder+onderhoud');
  await adviser.getByRole('link', { name: 'Schilder onderhoud' }).click();
  const of = (group: Group) => candidates(adviser, group).filter({ hasText: card });
  const vacancy = adviser.url();
  await adviser.goto(`${vacancy}?groep=onvolledig`);
  await expect(of('Mogelijk passend, profiel onvolledig')).toBeVisible();
  await of('Mogelijk passend, profiel onvolledig')
    .getByRole('link', { name: `Draag voor met reden kandidaat ${card}` })
    .click();
  await adviser
    .getByLabel('Waarom draag je deze kandidaat voor?')
    .fill('Acht jaar huisschilder bij dezelfde baas.');
  await adviser.getByRole('button', { name: 'Vraag beschikbaarheid' }).click();
  await expect(adviser.getByText('De begeleider is gevraagd.')).toBeVisible();
  await adviser.goto(vacancy);
  await adviser.locator('body').evaluate((body) => body.setAttribute('data-same-page', 'yes'));

  await begeleider.goto(`${dossier}/profiel/werk`);
  await begeleider.getByLabel('Voeg een beroep toe').fill('schilder');
  await begeleider.getByRole('button', { name: 'Voeg toe zoekt werk als' }).click();
  await begeleider.goto(`${dossier}/profiel/vaardigheden`);
  for (const skill of SKILLS) {
    await begeleider.getByLabel('Voeg een vaardigheid toe').fill(skill);
    await begeleider.getByRole('button', { name: 'Voeg toe kan' }).click();
  }
  await expectAccessible(begeleider);
  await begeleider.getByRole('button', { name: 'Bewaar en stop' }).click();

  await expect(of('Geschikte kandidaten')).toBeVisible();
  await expect(adviser.locator('body')).toHaveAttribute('data-same-page', 'yes');
});
