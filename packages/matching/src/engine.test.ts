import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDemand, anyProfile } from '../test/pair.arbitrary.ts';
import { demand, occupation, profile, TODAY, taxonomy } from '../test/pair.builder.ts';
import { createReferenceEngine } from './engine.ts';
import { explain } from './explain.ts';
import { total } from './explanation.ts';
import { rank } from './rank.ts';
import { weights202701 } from './weights/2027-01.ts';

const newEngine = () => createReferenceEngine(taxonomy, weights202701, TODAY);

describe('the reference engine', () => {
  it('gives each pair the total and placement of its explanation', () => {
    fc.assert(
      fc.property(anyProfile, anyDemand, (one, other) => {
        const engine = newEngine();
        engine.upsertCandidate(one);
        engine.upsertDemand(other);
        const [row] = engine.shortlist(other.id, 1)?.rows ?? [];
        const explanation = explain(one, other, taxonomy, weights202701, TODAY);

        expect(row?.total).toBe(total(explanation));
        expect(row?.placement).toBe(explanation.placement);
        expect(row?.toCheck).toBe(explanation.toCheck.length > 0);
        expect(engine.explain(one.id, other.id)).toEqual(explanation);
      }),
      { numRuns: 500 },
    );
  });

  it('lists the same people in the same order, whatever came first', () => {
    fc.assert(
      fc.property(fc.array(anyProfile, { maxLength: 20 }), anyDemand, (people, other) => {
        const one = newEngine();
        const two = newEngine();
        one.upsertDemand(other);
        for (const person of people) one.upsertCandidate(person);
        for (const person of people.toReversed()) two.upsertCandidate(person);
        two.upsertDemand(other);

        const list = one.shortlist(other.id, 5);
        expect(two.shortlist(other.id, 5)).toEqual(list);
        expect(rank(list?.rows ?? [])).toEqual(list?.rows);
      }),
      { numRuns: 40 },
    );
  });

  it('forgets who is removed and takes the newest of who comes twice', () => {
    const engine = newEngine();
    engine.upsertDemand(demand());
    engine.upsertCandidate(profile());
    engine.upsertCandidate(profile({ competences: [] }));
    expect(engine.size).toEqual({ candidates: 1, demands: 1 });

    engine.removeCandidate('kandidaat-1');
    expect(engine.shortlist('vacature-1', 5)).toEqual({
      rows: [],
      counts: { geschikt: 0, bridgeable: 0, incomplete: 0 },
    });
    engine.removeDemand('vacature-1');
    expect(engine.shortlist('vacature-1', 5)).toBeUndefined();
  });

  it('says of a changed candidate where it stands for each vacancy, as the lists do', () => {
    const engine = newEngine();
    engine.upsertDemand(demand({ id: 'b' }));
    engine.upsertDemand(demand({ id: 'a', occupation: occupation('kok') }));
    engine.upsertCandidate(profile());

    const standings = engine.affectedDemands('kandidaat-1');

    expect(standings.map(({ demandId }) => demandId)).toEqual(['a', 'b']);
    expect(standings[1]).toEqual(engine.shortlist('b', 1)?.rows[0]);
    expect(engine.affectedDemands('nobody')).toEqual([]);
  });

  it('lets experience age with the day', () => {
    const engine = newEngine();
    engine.upsertDemand(demand());
    engine.upsertCandidate(profile());
    const now = engine.shortlist('vacature-1', 1)?.rows[0]?.total ?? 0;
    engine.setToday('2036-11-23');

    expect(engine.shortlist('vacature-1', 1)?.rows[0]?.total).toBeLessThan(now);
  });
});
