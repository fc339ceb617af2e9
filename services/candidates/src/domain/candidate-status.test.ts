import { createPlaceIndex } from '@vlinderdas/region/place-index';
import { starterTaxonomy } from '@vlinderdas/taxonomy/starter/starter-taxonomy';
import { createTaxonomy } from '@vlinderdas/taxonomy/taxonomy';
import { describe, expect, it } from 'vitest';
import type { KandidaatInvoer } from '../contract/profile.resource.ts';
import { changeStatus, confirmProfile } from './candidate-status.ts';
import { createPerson } from './person.ts';

const context = {
  taxonomy: createTaxonomy(starterTaxonomy),
  places: createPlaceIndex([]),
  today: '2026-11-23',
};
const made = {
  id: 'c',
  regionId: 'r',
  ownerOrganisationId: 'o',
  cardNumber: 'K-1',
  herkomst: 'ingevoerd' as const,
  contentHash: null,
};
const candidate = (input: KandidaatInvoer = {}) => createPerson(input, made, context).candidate;

describe('availability and bemiddelbaarheid', () => {
  it('are two axes: changing one leaves the other', () => {
    const { candidate: away, history } = changeStatus(
      candidate({ bemiddelbaarheid: 'met-ondersteuning' }),
      { beschikbaarheid: 'tijdelijk-niet', unavailableUntil: '2026-12-15' },
      null,
    );
    expect(away).toMatchObject({ bemiddelbaarheid: 'met-ondersteuning', revision: 2 });
    expect(history).toEqual([
      {
        subject: 'beschikbaarheid',
        previous: 'beschikbaar',
        current: 'tijdelijk-niet',
        until: '2026-12-15',
        criterion: null,
      },
    ]);
  });

  it('leave no trace when nothing changes', () => {
    const before = candidate();
    expect(changeStatus(before, { beschikbaarheid: 'beschikbaar' }, null)).toEqual({
      candidate: before,
      history: [],
    });
  });

  it('begin as the sender says; without a word, someone who needs support can be mediated with it', () => {
    expect(candidate().bemiddelbaarheid).toBe('direct');
    expect(candidate({ eisAanWerk: { indicatieBegeleiding: 1 } }).bemiddelbaarheid).toBe('met-ondersteuning');
    expect(candidate({ bemiddelbaarheid: 'niet-in-beeld' }).bemiddelbaarheid).toBe('niet-in-beeld');
  });

  it('keep an end date only with a temporary absence', () => {
    expect(candidate({ nietBeschikbaarTot: '2026-12-01' }).unavailableUntil).toBeNull();
  });
});

describe('a look at the profile', () => {
  it('makes it fresh and ends a term that had passed, but not one to come', () => {
    const old = { ...candidate(), confirmedOn: '2025-01-01' };
    expect(confirmProfile({ ...old, houdbaarTot: '2026-01-01' }, '2026-11-23')).toMatchObject({
      confirmedOn: '2026-11-23',
      houdbaarTot: null,
    });
    expect(confirmProfile({ ...old, houdbaarTot: '2027-01-01' }, '2026-11-23').houdbaarTot).toBe(
      '2027-01-01',
    );
  });
});
