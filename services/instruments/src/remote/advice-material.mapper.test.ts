import type { Vacature } from '@vlinderdas/vacancies-service/contract/vacancies.resource';
import { describe, expect, it } from 'vitest';
import { toWorkFacts } from './advice-material.mapper.ts';

const facts = (vacancy: Partial<Vacature>) => toWorkFacts(vacancy as Vacature, '2026-11-22');

describe('what a vacancy says of the work', () => {
  it('is the least hours, so that an amount is never too high', () => {
    const werktijden = { aantalWerkurenPerWeekMinimaal: 24, aantalWerkurenPerWeekMaximaal: 32 };

    expect(facts({ werktijden })).toEqual({ urenPerWeek: 24 });
    expect(facts({ werktijden: { aantalWerkurenPerWeekMaximaal: 32 } })).toEqual({ urenPerWeek: 32 });
  });

  it('is the kind of place, or what the only agreement means', () => {
    expect(facts({ soortPlek: 'bbl', contractvorm: [{ codeTypeOvereenkomst: '01' }] }).soortPlek).toBe('bbl');
    expect(facts({ contractvorm: [{ codeTypeOvereenkomst: '02' }] }).soortPlek).toBe('bbl');
    expect(facts({ contractvorm: [{ codeTypeOvereenkomst: '03' }] }).soortPlek).toBeUndefined();
    expect(
      facts({ contractvorm: [{ codeTypeOvereenkomst: '01' }, { codeTypeOvereenkomst: '02' }] }).soortPlek,
    ).toBeUndefined();
  });

  it('is the length of the contract: permanent, between two dates, or not known', () => {
    const arbeidsVoorwaarden = {
      datumAanvangWerkzaamheden: '2026-12-01',
      datumEindeWerkzaamheden: '2027-06-01',
    };

    expect(facts({ contractvorm: [{ codeTypeArbeidscontract: 'O' }] }).contractMaanden).toBe(999);
    expect(facts({ arbeidsVoorwaarden })).toEqual({ startdatum: '2026-12-01', contractMaanden: 6 });
    expect(facts({ contractvorm: [{ codeTypeArbeidscontract: 'B' }] }).contractMaanden).toBeUndefined();
  });

  it('has no first day when that has passed', () => {
    expect(facts({ arbeidsVoorwaarden: { datumAanvangWerkzaamheden: '2024-06-01' } })).toEqual({});
  });

  it('is no lorry for who has another occupation, and not known for a driver or without one', () => {
    expect(facts({ beroep: { naam: 'Orderpicker' } }).beroepsgoederenvervoer).toBe(false);
    expect(facts({ beroep: { naam: 'Vrachtwagenchauffeur' } }).beroepsgoederenvervoer).toBeUndefined();
    expect(facts({}).beroepsgoederenvervoer).toBeUndefined();
  });
});
