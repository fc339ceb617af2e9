import { describe, expect, it } from 'vitest';
import { personFactsOf, workFacts } from './known-facts.ts';

const today = '2026-11-22';

describe('what is known', () => {
  it('leaves out what nobody knows', () => {
    expect(
      personFactsOf(
        { uitkering: 'onbekend', feiten: [{ feit: 'doelgroepregister', waarde: 'onbekend' }] },
        today,
      ),
    ).toEqual({});
    expect(personFactsOf({ feiten: [{ feit: 'doelgroepregister', waarde: 'nee' }] }, today)).toEqual({
      doelgroepregister: false,
    });
  });

  it('is the age on the first day of work', () => {
    const person = { geboortedatum: '2005-12-01', feiten: [] };

    expect([personFactsOf(person, '2026-11-30'), personFactsOf(person, '2026-12-01')]).toEqual([
      { leeftijd: 20 },
      { leeftijd: 21 },
    ]);
  });

  it('counts months in service until today, and none for who still begins', () => {
    const months = (startdatum?: string) =>
      workFacts({ ...(startdatum && { startdatum }) }, today).facts['maanden-in-dienst'];

    expect([months('2026-05-22'), months('2026-12-01'), months()]).toEqual([6, 0, 0]);
  });

  it('knows that no loonwaarde was established in a job that has not begun, unless somebody says so', () => {
    const established = (work: Parameters<typeof workFacts>[0]) =>
      workFacts(work, today).facts['loonwaarde-vastgesteld'];

    expect(established({ startdatum: '2026-12-01' })).toBe(false);
    expect(established({ startdatum: '2026-01-01' })).toBeUndefined();
    expect(established({ startdatum: '2026-12-01', loonwaardeVastgesteld: true })).toBe(true);
  });

  it('takes the contract of the vacancy for what follows a trial', () => {
    expect(workFacts({ contractMaanden: 7 }, today).facts['voorgenomen-contract-maanden']).toBe(7);
  });
});
