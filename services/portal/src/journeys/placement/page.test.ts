import type { Plaatsing } from '@vlinderdas/placements-service/contract/placements.resource';
import { describe, expect, it } from 'vitest';
import { played } from '../../../test/played-region/played.ts';
import { complaintsAbout, render, testGuard, wordsOf } from '../../../test/rendered-page.ts';
import { placementPage, placementsPage } from './page.ts';

const now = new Date('2026-11-24T09:00:00Z');
const placement: Plaatsing = {
  id: played.vacancy,
  revisie: 1,
  voordrachtId: played.vacancy,
  startdatum: '2026-11-02',
  urenPerWeek: 32,
  vorm: 'onbepaalde-tijd',
  nazorgcontactId: played.adviser,
  vacatureId: played.vacancy,
  naamVacature: 'Orderpicker',
  kandidaatId: played.vacancy,
  kaartnummer: 'K-2041',
  organisatieId: played.ownOrganisation,
  adviseurId: played.adviser,
  bevestigdOp: '2026-10-28T09:00:00Z',
  nazorgmomenten: [
    { id: played.adviser, datum: '2026-11-09', gedaanOp: '2026-11-10', bevinding: 'Het gaat goed.' },
    { id: played.vacancy, datum: '2026-11-24' },
  ],
};
const view = { placement, keeper: 'Hanna Regenveld', mayRecord: true, guard: () => testGuard, now };

describe('a placement', () => {
  it('is valid markup, and asks for the first contact that was not held', async () => {
    const markup = render(placementPage(view));

    expect(await complaintsAbout(markup)).toEqual([]);
    expect(wordsOf(markup)).toContain('Contact van vandaag');
    expect(wordsOf(markup)).toContain('Het gaat goed.');
  });

  it('offers no form to who only reads', () => {
    expect(wordsOf(render(placementPage({ ...view, mayRecord: false })))).not.toContain('Leg contact vast');
  });

  it('is done when every contact was held', () => {
    const done = placement.nazorgmomenten.slice(0, 1);
    const page = placementPage({ ...view, placement: { ...placement, nazorgmomenten: done } });

    expect(wordsOf(render(page))).toContain('Alle afgesproken contacten zijn geweest.');
  });
});

it('the list names the next contact, and says what will be here when it is empty', () => {
  expect(wordsOf(render(placementsPage([placement], now)))).toContain('vandaag');
  expect(wordsOf(render(placementsPage([], now)))).toContain('Nog geen plaatsingen');
});
