import { bedragSoorten } from '@vlinderdas/vocabulary/instruments';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CellError,
  choiceCell,
  dateCell,
  euroCell,
  listCell,
  numberCell,
  textCell,
  wholeNumberCell,
  yesNoCell,
} from './cell.ts';
import { conditionCell, sourceCell, stepCell } from './structured-cells.ts';

describe('an amount', () => {
  it.each([
    ['1.250,00', 125_000],
    ['€ 1.250', 125_000],
    ['1250', 125_000],
    ['12,5', 1_250],
    ['12.50', 1_250],
    ['500,-', 50_000],
    ['0', 0],
  ])('%s is %i cents', (text, cents) => {
    expect(euroCell.read(text)).toBe(cents);
  });

  it.each(['veel', '1,2,3', '12.5000', '-5', '1.25.000', ''])('%s is no amount', (text) => {
    expect(() => euroCell.read(text)).toThrow(CellError);
  });

  it('comes back as it went out', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000_000 }), (cents) => {
        expect(euroCell.read(euroCell.write(cents))).toBe(cents);
      }),
    );
  });
});

describe('a date', () => {
  it.each([
    ['31-12-2026', '2026-12-31'],
    ['1/3/2026', '2026-03-01'],
    ['2026-03-01', '2026-03-01'],
  ])('%s is %s', (text, date) => {
    expect(dateCell.read(text)).toBe(date);
  });
  it.each(['31-2-2026', 'morgen', '2026'])('%s is none', (text) => {
    expect(() => dateCell.read(text)).toThrow(CellError);
  });
});

it('takes words as people write them', () => {
  expect(['ja', 'Nee', 'X'].map((text) => yesNoCell.read(text))).toEqual([true, false, true]);
  expect(choiceCell(bedragSoorten).read('vast bedrag')).toBe('vast');
  expect(listCell(textCell, 'semicolon').read('a; b ;; c')).toEqual(['a', 'b', 'c']);
  expect(numberCell.read('12,5 %')).toBe(12.5);
});

it('refuses what it does not understand, and says what it wants', () => {
  expect(() => yesNoCell.read('misschien')).toThrow('Vul ja of nee in.');
  expect(() => choiceCell(bedragSoorten).read('gratis')).toThrow('Kies uit: geen, vast');
  expect(() => wholeNumberCell.read('1,5')).toThrow('heel getal');
});

describe('cells with a structure', () => {
  it('read a condition that can be checked', () => {
    expect(conditionCell.read('uren-per-week minstens 12 = Ten minste 12 uur per week [artikel 3]')).toEqual({
      feit: 'uren-per-week',
      vergelijking: 'minstens',
      waarde: 12,
      tekst: 'Ten minste 12 uur per week',
      bron: 'artikel 3',
    });
    expect(conditionCell.read('uitkering een-van participatiewet/ioaw = Bijstand').waarde).toEqual([
      'participatiewet',
      'ioaw',
    ]);
    expect(conditionCell.read('doelgroepregister is ja = In het register').waarde).toBe(true);
  });

  it('refuse a condition on a fact that nobody knows', () => {
    expect(() => conditionCell.read('schoenmaat minstens 40 = Grote voeten')).toThrow(
      'Onbekend feit: schoenmaat.',
    );
    expect(() => conditionCell.read('minstens 12 uur')).toThrow(CellError);
  });

  it('read a step and who takes it', () => {
    expect(stepCell.read('werkgever: Vul in: formulier A')).toEqual({
      wie: 'werkgever',
      tekst: 'Vul in: formulier A',
    });
    expect(() => stepCell.read('Vul het formulier in')).toThrow(CellError);
  });

  it('read a source, and whether it could be confirmed', () => {
    expect(sourceCell.read('Verordening, artikel 4 | https://wet.example/4 | 1-3-2026')).toEqual({
      tekst: 'Verordening, artikel 4',
      link: 'https://wet.example/4',
      gecontroleerdOp: '2026-03-01',
      bevestigd: true,
    });
    expect(sourceCell.read('Folder | 2026-03-01 | controleer').bevestigd).toBe(false);
    expect(() => sourceCell.read('Folder')).toThrow(CellError);
  });
});
