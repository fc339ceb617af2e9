import { describe, expect, it } from 'vitest';
import { contentHash, personHash } from './person-hash.ts';

const secret = 'a-secret-of-the-tests-of-32-characters';
const region = '01890000-0000-7000-8000-000000000001';
const hash = (familyName: string | null, birthDate: string | null = '1985-03-02') =>
  personHash(secret, region, { familyName, birthDate });

describe('the hash that finds doubles', () => {
  it('is the same however the name was written', () => {
    expect(hash("D'Évoorbeeld")).toBe(hash('devoorbeeld'));
    expect(hash('Jansen-Voorbeeld')).toBe(hash('Jansen Voorbeeld'));
  });

  it('differs by birth date, region and secret, and shows nothing of the name', () => {
    const all = [
      hash('Voorbeeld'),
      hash('Voorbeeld', '1985-03-03'),
      personHash(secret, 'elders', { familyName: 'Voorbeeld', birthDate: '1985-03-02' }),
      personHash(`${secret}!`, region, { familyName: 'Voorbeeld', birthDate: '1985-03-02' }),
    ];
    expect(new Set(all).size).toBe(4);
    expect(all.join()).not.toMatch(/voorbeeld|1985/i);
  });

  it('does not exist when name or birth date is unknown: two unknowns are no double', () => {
    expect([hash(null), hash('-'), hash('Voorbeeld', null)]).toEqual([undefined, undefined, undefined]);
  });
});

describe('the hash of what was delivered', () => {
  it('does not depend on the order of fields', () => {
    expect(contentHash(secret, { a: 1, b: { c: 2, d: [3] } })).toBe(
      contentHash(secret, { b: { d: [3], c: 2 }, a: 1 }),
    );
    expect(contentHash(secret, { a: [1, 2] })).not.toBe(contentHash(secret, { a: [2, 1] }));
  });
});
