import { describe, expect, it } from 'vitest';
import { sayDate, sayMoment } from './moments.ts';
import { navFor } from './nav.ts';

describe('the menu', () => {
  const menu = [
    { text: 'Vandaag', href: '/vandaag', roles: 'everyone' },
    { text: 'Vacatures', href: '/vacatures', roles: ['werkgeversadviseur', 'regiocoordinator'] },
  ] as const;

  it('shows what the roles may see', () => {
    expect(navFor(['werkgever'], '/', menu).map(({ text }) => text)).toEqual(['Vandaag']);
    expect(navFor(['werkgever', 'regiocoordinator'], '/', menu)).toHaveLength(2);
  });

  it('marks the entry that a page belongs to', () => {
    const current = (path: string) =>
      navFor(['werkgeversadviseur'], path, menu)
        .filter((item) => item.current)
        .map(({ text }) => text);

    expect(current('/vacatures/1')).toEqual(['Vacatures']);
    expect(current('/vacatures-van-ver')).toEqual([]);
  });
});

describe('moments', () => {
  // One o'clock at night in Amsterdam: in London it is still the day before.
  const now = new Date('2026-11-24T00:00:00Z');

  it('near today have a name, on the Dutch clock', () => {
    expect(sayMoment('2026-11-23T23:05:00Z', now)).toBe('vandaag 00:05');
    expect(sayMoment('2026-11-23T13:05:00Z', now)).toBe('gisteren 14:05');
    expect(sayDate('2026-11-25', now)).toBe('morgen');
  });

  it('further away have a weekday, and a year when it is another', () => {
    expect(sayDate('2026-12-01', now)).toBe('di 1 december');
    expect(sayMoment('2025-03-03T10:00:00Z', now)).toBe('ma 3 maart 2025');
  });
});
