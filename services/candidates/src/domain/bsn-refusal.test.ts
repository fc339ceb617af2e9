import { describe, expect, it } from 'vitest';
import { findRefusedNumbers, refuseKey } from './bsn-refusal.ts';

describe('no burgerservicenummer comes in', () => {
  it('is refused in any field, with the place and without the number', () => {
    const errors = findRefusedNumbers({
      identiteit: { voornaam: 'bsn 111222333' },
      sector: [{ x: 111222333 }],
    });
    expect(errors.map(({ pointer }) => pointer)).toEqual(['/identiteit/voornaam', '/sector/0/x']);
    expect(JSON.stringify(errors)).not.toContain('111222333');
  });

  it('lets an international telephone number through that looks like one by chance, and nothing else', () => {
    expect(findRefusedNumbers({ telefoonnummer: ['+31 111222333'] })).toEqual([]);
    expect(findRefusedNumbers({ identiteit: { telefoonnummer: '111222333' } })).toHaveLength(1);
    expect(findRefusedNumbers({ persoonlijkePresentatie: '+31 111222333' })).toHaveLength(1);
  });

  it('is refused as a key, however it is grouped', () => {
    expect(refuseKey('1112.22.333', '/sleutel')).toHaveLength(1);
    expect(refuseKey('client-2041', '/sleutel')).toEqual([]);
  });
});
