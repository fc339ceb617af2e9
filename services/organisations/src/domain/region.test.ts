import { describe, expect, it } from 'vitest';
import { loketNameOn, missingContact, repeatedStarts } from './region.ts';

const names = [
  { name: 'Werkcentrum', validFrom: '2026-07-01' },
  { name: 'Werkgeversservicepunt', validFrom: '2015-01-01' },
];

describe('a region', () => {
  it('calls its counter by the name of the day', () => {
    expect(loketNameOn(names, '2026-06-30')).toBe('Werkgeversservicepunt');
    expect(loketNameOn(names, '2026-07-01')).toBe('Werkcentrum');
    expect(loketNameOn(names, '2014-12-31')).toBeUndefined();
  });

  it('names which of the four facts employers cannot find (Besluit SUWI)', () => {
    expect(missingContact({ email: 'loket@regio.example' }, 'Werkcentrum')).toEqual([
      'website',
      'telefoonnummer',
    ]);
  });

  it('finds names that begin on the same day', () => {
    expect(
      repeatedStarts([{ vanaf: '2026-01-01' }, { vanaf: '2026-07-01' }, { vanaf: '2026-01-01' }]),
    ).toEqual([2]);
  });
});
