import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ProviderVariant } from '../catalogue.ts';
import { type DeliveredVariant, planImport } from './plan-import.ts';

const day = (month: number) =>
  `20${String(20 + Math.floor(month / 12)).padStart(2, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`;

function delivered(
  from: string,
  to: string | undefined,
  cents = 50_000,
  place: Partial<DeliveredVariant> = {},
): DeliveredVariant {
  const bron = { tekst: 'x', gecontroleerdOp: '2026-01-01', bevestigd: true };
  return {
    instrumentCode: 'interne-werkbegeleiding',
    provider: 'kempenland',
    gemeenteCode: undefined,
    parts: { bedrag: { soort: 'vast', inCenten: cents, eenheid: 'maand', bron } },
    contact: undefined,
    funding: undefined,
    published: true,
    reviewOn: '2027-01-01',
    validFrom: from,
    validTo: to,
    ...place,
  };
}
const stored = (from: string, to?: string, cents?: number): ProviderVariant => ({
  ...delivered(from, to, cents),
  id: `${from}-${to}`,
  revision: 1,
});
const file = (...variants: DeliveredVariant[]) =>
  variants.map((variant, index) => ({ number: index + 2, variant }));
const outcomes = (plan: ReturnType<typeof planImport>) =>
  plan.rows.map(({ outcome, problem }) => problem?.code ?? outcome);

describe('a row that is delivered', () => {
  it('is added where there is nothing', () => {
    const plan = planImport([], file(delivered('2026-01-01', undefined)));
    expect([outcomes(plan), plan.additions.length]).toEqual([['toegevoegd'], 1]);
  });

  it('corrects the row that begins on the same day, and changes nothing when it says the same', () => {
    const before = stored('2026-01-01');
    expect(outcomes(planImport([before], file(delivered('2026-01-01', undefined))))).toEqual(['ongewijzigd']);
    const plan = planImport([before], file(delivered('2026-01-01', undefined, 35_000)));
    expect(plan.corrections).toMatchObject([
      { before: { id: before.id }, after: { validFrom: '2026-01-01' } },
    ]);
  });

  it('ends the row that runs on the day it begins', () => {
    const before = stored('2026-01-01');
    const plan = planImport([before], file(delivered('2027-01-01', undefined)));
    expect(outcomes(plan)).toEqual(['gewijzigd']);
    expect(plan.ends).toEqual([{ before, on: '2027-01-01' }]);
  });

  it('may follow another row of the same file', () => {
    const plan = planImport([], file(delivered('2027-01-01', undefined), delivered('2026-01-01', undefined)));
    expect(plan.additions.map(({ validFrom, validTo }) => [validFrom, validTo])).toEqual([
      ['2026-01-01', '2027-01-01'],
      ['2027-01-01', undefined],
    ]);
  });

  it('holds until the next row begins when it names no end', () => {
    const later = stored('2027-01-01');
    const plan = planImport([later], file(delivered('2026-01-01', undefined)));
    expect(outcomes(plan)).toEqual(['toegevoegd']);
    expect(plan.additions[0]?.validTo).toBe('2027-01-01');
  });

  it('is refused when it says that it holds on a day that a later row has', () => {
    const later = stored('2027-01-01');
    expect(outcomes(planImport([later], file(delivered('2026-01-01', '2027-06-01'))))).toEqual(['overlapt']);
  });

  it('is refused when it would leave days without anything', () => {
    const year = stored('2026-01-01', '2027-01-01');
    expect(outcomes(planImport([year], file(delivered('2026-03-01', '2026-06-01'))))).toEqual(['overlapt']);
  });

  it('is refused the second time', () => {
    const plan = planImport(
      [],
      file(delivered('2026-01-01', undefined), delivered('2026-01-01', undefined, 1)),
    );
    expect(outcomes(plan)).toEqual(['toegevoegd', 'dubbel']);
  });

  it('says nothing about another gemeente', () => {
    const plan = planImport(
      [stored('2026-01-01')],
      file(delivered('2026-06-01', undefined, 1, { gemeenteCode: 'GM1728' })),
    );
    expect([outcomes(plan), plan.ends]).toEqual([['toegevoegd'], []]);
  });
});

const period = fc
  .tuple(fc.integer({ min: 0, max: 60 }), fc.option(fc.integer({ min: 1, max: 24 }), { nil: undefined }))
  .map(([from, length]) => delivered(day(from), length === undefined ? undefined : day(from + length)));

/** The set after the plan was carried out. */
function carriedOut(
  existing: readonly ProviderVariant[],
  plan: ReturnType<typeof planImport>,
): DeliveredVariant[] {
  const ended = new Map(plan.ends.map(({ before, on }) => [before, on]));
  const corrected = new Map(plan.corrections.map(({ before, after }) => [before, after]));
  return [
    ...existing.map((row) => corrected.get(row) ?? { ...row, validTo: ended.get(row) ?? row.validTo }),
    ...plan.additions,
  ];
}

it('never leaves two rows for one day', () => {
  fc.assert(
    fc.property(fc.array(period, { maxLength: 12 }), fc.array(period, { maxLength: 12 }), (first, second) => {
      const start = planImport([], file(...first)).additions.map((row, index) => ({
        ...row,
        id: `${index}`,
        revision: 1,
      }));
      const plan = planImport(start, file(...second));
      const after = carriedOut(start, plan).toSorted((one, other) =>
        one.validFrom < other.validFrom ? -1 : 1,
      );
      for (const [index, row] of after.entries()) {
        const next = after[index + 1];
        expect(row.validTo === undefined || row.validTo > row.validFrom).toBe(true);
        if (next) expect(row.validTo !== undefined && row.validTo <= next.validFrom).toBe(true);
      }
    }),
  );
});

it('changes nothing when the same file is delivered again', () => {
  fc.assert(
    fc.property(fc.array(period, { maxLength: 12 }), (rows) => {
      const first = planImport([], file(...rows));
      const stored = first.additions.map((row, index) => ({ ...row, id: `${index}`, revision: 1 }));
      const second = planImport(stored, file(...rows));
      expect([second.ends, second.corrections, second.additions]).toEqual([[], [], []]);
      expect(
        second.rows
          .filter(({ outcome }) => outcome !== 'geweigerd')
          .every(({ outcome }) => outcome === 'ongewijzigd'),
      ).toBe(true);
    }),
  );
});
