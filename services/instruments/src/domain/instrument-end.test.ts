import { describe, expect, it } from 'vitest';
import { catalogue, dommel, row } from '../../test/advice.builder.ts';
import { anInstrument, byMajority } from '../../test/harmonisation.builder.ts';
import { advise } from './advice/advise.ts';
import { noGaps } from './advice/bridges.ts';
import { matrixOf, rowOf } from './harmonisation/matrix.ts';
import { describeEndOfRow, endedWith, findEndErrors } from './instrument-end.ts';
import { menuCardOf } from './menu-card.ts';
import { ruleset2026 } from './rulesets/2026-01.ts';

const END = '2027-01-01';
const [before, after] = ['2026-12-31', END];
const mates = anInstrument('maatjes', {
  naam: 'Maatjes',
  tegels: ['DW09'],
  soort: 'begeleiding',
  geldtTot: END,
});
const on = (day: string) =>
  catalogue(
    day,
    [
      row('maatjes', dommel, { validTo: '2027-06-01' }),
      row('maatjes', dommel, { validFrom: '2027-06-01', id: 'later' }),
    ],
    [mates],
  );

describe('an instrument that ends', () => {
  it('is advised until its day and not from it, also where it would close a gap', () => {
    const guidance = { bridges: ['interne-werkbegeleiding' as const], sentence: 'Vraagt begeleiding.' };
    const codes = (day: string) =>
      advise({
        on: day,
        today: before,
        facts: { woongemeente: 'GM0772' },
        gaps: { ...noGaps, failures: [guidance] },
        catalogue: on(day),
        ruleset: ruleset2026,
      }).instrumenten.map(({ code }) => code);

    expect(codes(before)).toContain('maatjes');
    expect(codes(after)).not.toContain('maatjes');
    expect(codes('2027-07-01')).not.toContain('maatjes');
  });

  it('is on the menukaart and in the matrix until its day and not from it', () => {
    const shown = (day: string) => menuCardOf(on(day), 90).map(({ code }) => code);
    const rows = (day: string) => matrixOf(on(day), byMajority).rows.map(({ instrument }) => instrument.code);

    expect([shown(before), shown(after)].map((all) => all.includes('maatjes'))).toEqual([true, false]);
    expect([rows(before), rows(after)].map((all) => all.includes('maatjes'))).toEqual([true, false]);
    expect(rowOf('maatjes', on(after), byMajority)).toBeUndefined();
  });

  it('keeps its name for what was', () => {
    expect(on(after).instruments.find(({ code }) => code === 'maatjes')?.naam).toBe('Maatjes');
  });
});

describe('what a provider wrote', () => {
  const kept = row('maatjes', dommel, { validFrom: '2026-01-01', parts: { beleid: undefined } });

  it('ends with the instrument, unless it ended sooner, and does not begin after it', () => {
    expect(endedWith(kept, END)?.validTo).toBe(END);
    expect(endedWith({ ...kept, validTo: '2026-06-01' }, END)?.validTo).toBe('2026-06-01');
    expect(endedWith({ ...kept, validFrom: END }, END)).toBeUndefined();
    expect(endedWith(kept, undefined)).toBe(kept);
  });

  it('is told in words what the end means for it', () => {
    const said = (changes: object, was?: string, becomes?: string) =>
      describeEndOfRow({ ...kept, ...changes }, was, becomes);

    expect(said({}, undefined, END)).toBe(
      'Het einde van het instrument is veranderd. Geldt tot 1 januari 2027.',
    );
    expect(said({}, END, undefined)).toBe('Het einde van het instrument is veranderd. Er is geen einddatum.');
    expect(said({ validTo: '2026-12-01' }, undefined, END)).toBeUndefined();
    expect(said({ validFrom: '2027-03-01' }, undefined, END)).toBe(
      'Gaat niet in op 1 maart 2027: het instrument eindigt eerder.',
    );
    expect(said({ validFrom: '2027-03-01' }, END, undefined)).toBe('Gaat toch in op 1 maart 2027.');
    expect(said({ validFrom: '2027-03-01' }, END, '2027-02-01')).toBeUndefined();
  });
});

describe('the day of an end', () => {
  const codes = (was: string | undefined, wanted: string | undefined) =>
    findEndErrors(was, wanted, '2026-11-23').map(({ code }) => code);

  it('is today or later, and is not changed once it is over', () => {
    expect(codes(undefined, '2026-11-23')).toEqual([]);
    expect(codes(undefined, '2026-11-22')).toEqual(['in-het-verleden']);
    expect(codes('2026-11-23', undefined)).toEqual([]);
    expect(codes('2026-11-22', undefined)).toEqual(['al-beeindigd']);
    expect(codes('2026-11-22', '2027-01-01')).toEqual(['al-beeindigd']);
  });
});
