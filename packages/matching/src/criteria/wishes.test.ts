import { describe, expect, it } from 'vitest';
import { assess, failing, open, outcome } from '../../test/judged.ts';
import { occupation } from '../../test/pair.builder.ts';
import { condition, IRREGULAR, shift } from '../codes/job.ts';
import { toDayNumber } from '../day-number.ts';
import type { Demand } from '../demand.ts';

describe('wat de kandidaat vraagt', () => {
  it('fails at times that someone cannot work, once they have said so', () => {
    const nights: Partial<Demand> = { shifts: shift.mask(['overdag', 'nacht']) };

    expect(failing({ shifts: shift.mask(['overdag']) }, nights)).toEqual(['werktijden']);
    expect(failing({ shifts: null }, nights)).toEqual([]);
    expect(failing({ earliestMinute: 540 }, { startMinute: 480 })).toEqual(['werktijden']);
  });

  it('knows of who can work irregularly that days fit, and not which evenings, nights or weekends', () => {
    const shifts = shift.mask(['overdag']) | IRREGULAR.possible;
    const at = (...moments: string[]): Partial<Demand> => ({ shifts: shift.mask(moments) });

    expect(outcome('werktijden', { shifts }, at('overdag'))).toBe('past');
    expect(assess('werktijden', { shifts }, at('avond'))).toMatchObject({ outcome: 'onbekend', points: 0 });
    expect(outcome('werktijden', { shifts }, at('overdag', 'nacht'))).toBe('onbekend');
    expect(failing({ shifts }, at('nacht'))).toEqual([]);
  });

  it('keeps who cannot work irregularly to working days', () => {
    const shifts = shift.mask(['overdag']) | IRREGULAR.refused;

    expect(outcome('werktijden', { shifts }, { shifts: shift.mask(['overdag']) })).toBe('past');
    expect(failing({ shifts }, { shifts: shift.mask(['avond']) })).toEqual(['werktijden']);
  });

  it('keeps to what the work must not ask, and gives no points for it', () => {
    const avoids = condition.mask(['zwaar-tillen']);

    expect(failing({ avoids }, { conditions: avoids })).toEqual(['omstandigheden']);
    expect(open({ avoids }, { conditions: null })).toEqual(['omstandigheden']);
    expect(outcome('omstandigheden', { avoids: null }, { conditions: avoids })).toBe('niet-gevraagd');
    expect(assess('omstandigheden', { avoids }, { conditions: 0 }).max).toBe(0);
  });

  it('asks when someone is free a little later, and fails when much later', () => {
    const start: Partial<Demand> = { startDay: toDayNumber('2026-12-01') };

    expect(open({ availableFrom: toDayNumber('2026-12-15') }, start)).toEqual(['beschikbaarheid']);
    expect(failing({ availableFrom: toDayNumber('2027-03-01') }, start)).toEqual(['beschikbaarheid']);
    expect(
      failing({ availableFrom: toDayNumber('2026-11-01') }, { startDay: toDayNumber('2025-01-01') }),
    ).toEqual([]);
  });

  it('says the start that the vacancy names, also when it has passed', () => {
    const startDay = toDayNumber('2026-10-01');
    const { requirements } = assess(
      'beschikbaarheid',
      { availableFrom: toDayNumber('2026-12-01') },
      { startDay },
    );

    expect(requirements[0]).toMatchObject({ outcome: 'lijkt-erop', evidence: { start: startDay } });
  });

  it('never makes a wish a requirement', () => {
    const elsewhere = { wishes: { occupations: [occupation('kok')], sectors: 1 } };

    expect(outcome('wensen', elsewhere, { occupation: occupation('lasser'), sector: 2 })).toBe('ontbreekt');
    expect(failing(elsewhere, { occupation: occupation('lasser'), sector: 2 })).toEqual([]);
    expect(failing({ contracts: 2 }, { contracts: 1 })).toEqual([]);
  });
});
