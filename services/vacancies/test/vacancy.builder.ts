import { createPlaceIndex } from '@vlinderdas/region/place-index';
import { starterTaxonomy } from '@vlinderdas/taxonomy/starter/starter-taxonomy';
import { createTaxonomy } from '@vlinderdas/taxonomy/taxonomy';
import { newVacancy } from '../src/domain/intake.ts';
import { defaultTerms } from '../src/domain/region-terms.ts';
import type { Vacancy } from '../src/domain/vacancy.ts';

const now = new Date('2026-11-23T09:00:00Z');
const knowledge = {
  taxonomy: createTaxonomy(starterTaxonomy),
  places: createPlaceIndex([]),
  today: '2026-11-23',
};

/** A vacancy for one orderpicker, just received; the argument changes what a test is about. */
export function aVacancy(changes: Partial<Vacancy> = {}): Vacancy {
  const sender = {
    regionId: '00000000-0000-7000-8000-000000000001',
    organisationId: '00000000-0000-7000-8000-000000000002',
    enteredBy: 'adviseur',
    employerId: null,
    employerName: 'Magazijn De Voorbeeldhal',
    kvkNumber: '00012345',
    accountSector: null,
    wspContact: null,
  } as const;
  const id = '00000000-0000-7000-8000-000000000003';
  const received = newVacancy(
    id,
    { naamVacature: 'Orderpicker' },
    sender,
    knowledge,
    defaultTerms('2026-11-23'),
    now,
  );
  return { ...received, ...changes };
}
