import { CRITERIA } from '@vlinderdas/matching/explanation';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareStanding, differencesBetween, type Part, tellingParts } from './differences.ts';

const part = (zin: string, punten = 0): Part => ({
  uitkomst: 'past',
  vereist: false,
  punten,
  maximum: 1000,
  zin,
  soort: 'competentie',
});
const criterion = (criterium: (typeof CRITERIA)[number], punten: number, onderdelen: Part[] = []) => ({
  criterium,
  uitkomst: 'past' as const,
  vereist: false,
  punten,
  maximum: 3000,
  onderdelen,
});
const anyExplanation = fc
  .array(fc.nat(3000), { minLength: CRITERIA.length, maxLength: CRITERIA.length })
  .map((points) => ({ criteria: CRITERIA.map((name, at) => criterion(name, points[at] ?? 0)) }));
const sum = (points: readonly number[]) => points.reduce((all, one) => all + one, 0);

describe('the difference between two candidates', () => {
  it('adds up to the difference of their scores', () => {
    fc.assert(
      fc.property(anyExplanation, anyExplanation, (first, second) => {
        const totals = [first, second].map(({ criteria }) => sum(criteria.map(({ punten }) => punten)));

        expect(sum(differencesBetween(first, second).map(({ points }) => points))).toBe(
          (totals[0] ?? 0) - (totals[1] ?? 0),
        );
      }),
    );
  });

  it('leaves out what is equal and begins with what weighs most', () => {
    const first = { criteria: [criterion('uren', 800), criterion('beroep', 900), criterion('taal', 100)] };
    const second = { criteria: [criterion('uren', 800), criterion('beroep', 600), criterion('taal', 500)] };

    expect(differencesBetween(first, second)).toEqual([
      { criterium: 'taal', points: -400 },
      { criterium: 'beroep', points: 300 },
    ]);
  });
});

describe('a difference because something is not known', () => {
  const skills = (known: Part, other: Part) => ({
    criteria: [criterion('competenties', known.punten + other.punten, [known, other])],
  });
  const unknown = (zin: string): Part => ({ ...part(zin), uitkomst: 'onbekend' });
  const all = skills(part('Kan tillen.', 400), part('Kan pakken.', 300));
  const unknownBetween = (lower: { criteria: ReturnType<typeof criterion>[] }) => [
    differencesBetween(all, lower)[0]?.unknown,
    differencesBetween(lower, all)[0]?.unknown,
  ];

  it('is partly so when most of the points are for what is not known', () => {
    expect(unknownBetween(skills(unknown('Tillen?'), part('Kan pakken.', 100)))).toEqual(['deels', 'deels']);
    expect(unknownBetween(skills(part('Kan tillen.'), unknown('Pakken?')))).toEqual([undefined, undefined]);
    expect(unknownBetween(skills(part('Kan niet tillen.'), part('Kan pakken.', 300)))).toEqual([
      undefined,
      undefined,
    ]);
  });
});

describe('a difference in skills of who has none in the profile', () => {
  const byWork = (zin: string, punten: number): Part => ({
    ...part(zin, punten),
    uitkomst: 'lijkt-erop',
    door: { hoe: 'ervaring', naam: 'orderpicker', overeenkomst: 1000, verband: 'hetzelfde' },
  });
  const all = { criteria: [criterion('competenties', 700, [part('Tillen.', 400), part('Pakken.', 300)])] };
  const between = (...parts: Part[]) =>
    differencesBetween(all, { criteria: [criterion('competenties', 100, parts)] })[0]?.unknown;

  it('is said to be known by work only, however much the work gives', () => {
    const unknown: Part = { ...part('Pakken?'), uitkomst: 'onbekend' };

    expect(between(byWork('Tillen.', 100), unknown)).toBe('uit-werk');
    expect(between(byWork('Tillen.', 50), byWork('Pakken.', 50))).toBe('uit-werk');
  });

  it('is a lack of who names other skills', () => {
    const lack: Part = { ...part('Pakken niet.'), uitkomst: 'ontbreekt' };

    expect(between(byWork('Tillen.', 100), lack)).toBeUndefined();
  });
});

describe('who stands higher', () => {
  it('is who misses nothing that is required, whatever the points', () => {
    expect(
      compareStanding({ groep: 'geschikt', totaal: 3000 }, { groep: 'past-bijna', totaal: 9000 }),
    ).toBeLessThan(0);
    expect(
      compareStanding({ groep: 'geschikt', totaal: 3000 }, { groep: 'geschikt', totaal: 3001 }),
    ).toBeGreaterThan(0);
  });
});

describe('what is told of each', () => {
  it('is what does not hold for all', () => {
    const all = [
      [part('Kan tillen.', 100), part('Kan pakken.', 50)],
      [part('Kan tillen.', 100), part('Kan niet pakken.')],
    ].map((onderdelen) => ({ criteria: [criterion('competenties', 0, onderdelen)] }));

    const told = tellingParts('competenties', all);

    expect(told.map((parts) => parts.map(({ zin }) => zin))).toEqual([['Kan pakken.'], ['Kan niet pakken.']]);
  });
});
