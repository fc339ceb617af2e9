import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PLACEMENTS } from './explanation.ts';
import { changesList, compareRanked, keepBest, type RankedPair, rank, tieOf } from './rank.ts';

const pair: fc.Arbitrary<RankedPair> = fc
  .record({
    candidateId: fc.uuid(),
    demandId: fc.constant('vacature-1'),
    placement: fc.constantFrom(...PLACEMENTS),
    total: fc.integer({ min: 0, max: 5 }),
    toCheck: fc.boolean(),
  })
  .map((row) => ({ ...row, tie: tieOf(row.demandId, row.candidateId) }));
const pairs = fc.uniqueArray(pair, { selector: ({ candidateId }) => candidateId, maxLength: 40 });

it('never puts a pair that fails a hard requirement above one that fails none', () => {
  fc.assert(
    fc.property(pairs, (rows) => {
      const order = rank(rows).map(({ placement }) => PLACEMENTS.indexOf(placement));

      expect(order).toEqual(order.toSorted());
    }),
  );
});

it('gives one order, whatever the order of input', () => {
  fc.assert(
    fc.property(pairs, (rows) => {
      expect(rank(rows.toReversed())).toEqual(rank(rows));
    }),
  );
});

it('orders equal pairs by the hash of their ids, not by the ids', () => {
  const equal = ['a', 'b', 'c', 'd', 'e', 'f'].map((candidateId) => ({
    candidateId,
    demandId: 'vacature-1',
    placement: 'geschikt' as const,
    total: 5000,
    toCheck: false,
    tie: tieOf('vacature-1', candidateId),
  }));

  expect(rank(equal)).toEqual(equal.toSorted((one, other) => one.tie - other.tie));
  expect(rank(equal)).not.toEqual(equal);
});

it('breaks ties differently for another vacancy, so that nobody is always first', () => {
  const people = Array.from({ length: 200 }, (_, at) => `kandidaat-${at}`);
  const firsts = new Set(
    Array.from({ length: 100 }, (_, at) => {
      const [first] = people.toSorted((one, other) => tieOf(`v${at}`, one) - tieOf(`v${at}`, other));
      return first;
    }),
  );

  expect(firsts.size).toBeGreaterThan(60);
});

it('keeps the best of each placement', () => {
  fc.assert(
    fc.property(pairs, fc.integer({ min: 1, max: 5 }), (rows, k) => {
      const kept = keepBest(rows, k);
      for (const placement of PLACEMENTS) {
        const all = rank(rows.filter((row) => row.placement === placement));
        expect(kept.filter((row) => row.placement === placement)).toEqual(all.slice(0, k));
      }
    }),
  );
});

it('knows when a kept list changes, exactly', () => {
  fc.assert(
    fc.property(pairs, pair, fc.integer({ min: 1, max: 4 }), fc.boolean(), (rows, moved, k, gone) => {
      const [listed] = rows;
      const candidateId = listed && moved.total % 2 === 0 ? listed.candidateId : moved.candidateId;
      const standing = gone ? undefined : { ...moved, candidateId, tie: tieOf('vacature-1', candidateId) };
      const before = keepBest(rows, k);
      const others = rows.filter((row) => row.candidateId !== candidateId);
      const after = keepBest(standing ? [...others, standing] : others, k);

      const changed = JSON.stringify(before) !== JSON.stringify(after);

      expect(changesList(before, k, candidateId, standing)).toBe(changed);
    }),
    { numRuns: 400 },
  );
});

it('compares a pair with itself as equal', () => {
  fc.assert(
    fc.property(pair, (row) => {
      expect(compareRanked(row, row)).toBe(0);
    }),
  );
});
