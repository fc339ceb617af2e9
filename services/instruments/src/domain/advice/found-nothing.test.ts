import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue, dommel, row } from '../../../test/advice.builder.ts';
import type { Facts } from '../rules/fact.ts';
import { ruleset2026 } from '../rulesets/2026-01.ts';
import { findRulesetOn } from '../rulesets/all.ts';
import { type AdviceQuestion, advise } from './advise.ts';
import { noGaps } from './bridges.ts';
import { addUp, holdBackSmall, homeInRegion, monthOf, reasonOfNothing } from './found-nothing.ts';

const today = '2026-03-01';
const jobSeeker: Facts = {
  leeftijd: 40,
  uitkering: 'ww',
  woongemeente: 'GM0772',
  'doelgroep-loonkostensubsidie': false,
  doelgroepregister: false,
  arbeidsgehandicapt: false,
  'advies-beschut-werk': false,
  'begeleiding-nodig': false,
};
const job: Facts = { 'soort-plek': 'baan', 'contract-maanden': 12, 'voorgenomen-contract-maanden': 12 };
const shortJob: Facts = { 'soort-plek': 'baan', 'contract-maanden': 1, 'voorgenomen-contract-maanden': 1 };

function reason(changes: Partial<AdviceQuestion>) {
  const question: AdviceQuestion = {
    on: today,
    today,
    facts: { ...jobSeeker, ...job },
    gaps: noGaps,
    catalogue: catalogue(today),
    ruleset: findRulesetOn(today) ?? ruleset2026,
    ...changes,
  };
  return reasonOfNothing(question, advise(question));
}

describe('why advice found nothing', () => {
  it('is not asked of advice that found something, or may yet', () => {
    expect(reason({})).toBeUndefined();
  });

  it('is the hours, the length or the wage when others could have something', () => {
    expect(reason({ facts: { ...jobSeeker, ...shortJob } })).toBe('uren-duur-of-loon');
  });

  it('is the person and the kind of work when those would change nothing', () => {
    expect(reason({ facts: { ...jobSeeker, ...job, 'werkte-hier-eerder': true } })).toBe(
      'kandidaat-en-soort-werk',
    );
  });

  it('is the region when it has nothing at all', () => {
    expect(reason({ catalogue: { ...catalogue(today), instruments: [] } })).toBe('geen-aanbod');
  });
});

it('counts where somebody lives only within the region', () => {
  const { providers } = catalogue(today, [row('jobcoach-gemeente', dommel)]);
  expect(homeInRegion('GM0772', providers)).toBe('GM0772');
  expect(homeInRegion('GM0363', providers)).toBeUndefined();
  expect(homeInRegion(undefined, providers)).toBeUndefined();
});

it('counts by the month', () => {
  expect(monthOf('2026-11-23')).toBe('2026-11-01');
});

it('adds up what is of one kind', () => {
  const rows = [
    { of: 'a', people: 2 },
    { of: 'b', people: 4 },
    { of: 'a', people: 5 },
  ];
  expect(addUp(rows, ({ of }) => of)).toEqual([
    { key: 'a', people: 7 },
    { key: 'b', people: 4 },
  ]);
});

describe('a number of people', () => {
  const counts = (...people: number[]) => people.map((each, at) => ({ key: `gemeente ${at}`, people: each }));
  const said = (...people: number[]) => holdBackSmall(counts(...people)).map((each) => each.people);

  it('is said from five, most first', () => {
    expect(said(5, 12)).toEqual([12, 5]);
  });

  it('is held back below five, together with the next: from the total it could be worked out', () => {
    expect(said(12, 7, 4)).toEqual([12, undefined, undefined]);
    expect(said(12, 7, 1, 1)).toEqual([12, undefined, undefined, undefined]);
    expect(said(12, 7, 4, 3)).toEqual([12, 7, undefined, undefined]);
  });

  it('is held back altogether when there is little', () => {
    expect(said(4)).toEqual([undefined]);
    expect(said(9, 2)).toEqual([undefined, undefined]);
  });

  it('that is held back never follows from the others and the total', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 12 }), (people) => {
        const shown = holdBackSmall(counts(...people)).flatMap((each) => each.people ?? []);
        const held = people.length - shown.length;
        const heldPeople =
          people.reduce((sum, each) => sum + each, 0) - shown.reduce((sum, each) => sum + each, 0);

        expect(shown.every((each) => each >= 5)).toBe(true);
        expect(held === 0 || held === people.length || (held >= 2 && heldPeople >= 5)).toBe(true);
      }),
    );
  });
});
