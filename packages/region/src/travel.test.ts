import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPlaceIndex } from './place-index.ts';
import { completeRanges, placeRows } from './places-zuidoost-brabant.ts';
import type { TravelMeans } from './travel.ts';
import { straightDistance, travel } from './travel.ts';

const index = createPlaceIndex(placeRows, completeRanges);
const means: readonly TravelMeans[] = ['auto', 'motor', 'ov', 'bromfiets', 'e-bike', 'fiets'];
const position = fc.record({
  latE5: fc.integer({ min: 5_070_000, max: 5_360_000 }),
  lonE5: fc.integer({ min: 330_000, max: 730_000 }),
});

describe('straightDistance', () => {
  it('is the same both ways, whole, never negative, and nothing to oneself', () => {
    fc.assert(
      fc.property(position, position, (one, other) => {
        const distance = straightDistance(one, other);
        expect(distance).toBe(straightDistance(other, one));
        expect(Number.isInteger(distance)).toBe(true);
        expect(distance).toBeGreaterThanOrEqual(0);
        expect(straightDistance(one, one)).toBe(0);
      }),
    );
  });

  it('is never longer than a way through a third place, but for rounding', () => {
    fc.assert(
      fc.property(position, position, position, (one, via, other) => {
        expect(straightDistance(one, other)).toBeLessThanOrEqual(
          straightDistance(one, via) + straightDistance(via, other) + 2,
        );
      }),
    );
  });

  it('agrees with the map: Eindhoven to Tilburg is some 30 kilometres', () => {
    const eindhoven = index.findByPostcode('5611AB');
    const tilburg = index.findByPostcode('5021 XY');

    expect(eindhoven && tilburg && straightDistance(eindhoven, tilburg)).toBeGreaterThan(290);
    expect(eindhoven && tilburg && straightDistance(eindhoven, tilburg)).toBeLessThan(310);
  });
});

describe('travel', () => {
  it('is unknown when a place is unknown', () => {
    expect(travel(index.findByPostcode('9999ZZ'), index.findByPostcode('5611AB'), 'auto')).toBeUndefined();
    expect(travel(index.findByPostcode('5611AB'), undefined, 'fiets')).toBeUndefined();
  });

  it('takes whole minutes that depend on the means only by its speed, and more for a longer way', () => {
    fc.assert(
      fc.property(position, position, fc.constantFrom(...means), (one, other, way) => {
        const there = travel(one, other, way);
        expect(there).toEqual(travel(other, one, way));
        expect(Number.isInteger(there?.minutes)).toBe(true);
        expect(there?.hundredMetres).toBeGreaterThanOrEqual(straightDistance(one, other));
        expect(there?.minutes).toBeGreaterThan(0);
      }),
    );
  });

  it('is fastest by car and slowest by bicycle over a long way', () => {
    const minutes = means.map(
      (way) => travel(index.findByPc4(5611), index.findByPc4(5541), way)?.minutes ?? 0,
    );

    expect(Math.min(...minutes)).toBe(minutes[0]);
    expect(Math.max(...minutes)).toBe(minutes.at(-1));
  });

  it('counts a kilometre within one area and ten minutes besides for public transport', () => {
    const home = index.findByPc4(5611);

    expect(travel(home, home, 'fiets')).toEqual({ hundredMetres: 10, minutes: 4, means: 'fiets' });
    expect(travel(home, home, 'ov')).toEqual({ hundredMetres: 10, minutes: 13, means: 'ov' });
  });
});
