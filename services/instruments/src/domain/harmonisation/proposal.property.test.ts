import { besluitStappen } from '@vlinderdas/vocabulary/instruments';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { perMonth } from '../../../test/harmonisation.builder.ts';
import { agreedFrom, type Decision, decide, type Proposal, possibleSteps } from './proposal.ts';

const PARTIES = ['a', 'b', 'c'];
const AT = new Date('2026-11-22T10:00:00Z');

const start: Proposal = {
  id: 'p',
  revision: 1,
  instrumentCode: 'interne-werkbegeleiding',
  title: 'Eén tarief',
  why: 'Gelijk',
  target: { bedrag: perMonth(500) },
  targetDate: '2027-01-01',
  status: 'open',
  createdAt: AT,
  parties: PARTIES.map((organisationId) => ({ organisationId, step: 'wacht-op-antwoord' })),
  events: [],
};

const decision = fc.record({
  party: fc.constantFrom(...PARTIES, 'stranger'),
  step: fc.record(
    {
      step: fc.constantFrom('ambtelijk-akkoord', 'bestuurlijk-akkoord', 'vastgesteld', 'afgewezen'),
      reason: fc.constantFrom('Te duur', ''),
      link: fc.constant('https://voorbeeld.example/besluit'),
      holdsFrom: fc.constantFrom('2025-06-01', '2027-01-01', '2027-04-01'),
    },
    { requiredKeys: ['step'] },
  ) as fc.Arbitrary<Decision>,
});

const ORDER = besluitStappen.values;

it('goes only forward, one step of one party at a time, whatever is asked of it', () => {
  fc.assert(
    fc.property(fc.array(decision, { maxLength: 40 }), (decisions) => {
      decisions.reduce((before, { party, step }) => {
        const after = decide(before, party, step, '2026-01-01', AT);
        if (typeof after === 'string') return before;
        const moved = after.parties.filter((one, index) => one !== before.parties[index]);
        expect(moved.map(({ organisationId }) => organisationId)).toEqual([party]);
        const was = before.parties.find((one) => one.organisationId === party);
        expect(was && possibleSteps(before, was)).toContain(step.step);
        expect(ORDER.indexOf(moved[0]?.step ?? 'wacht-op-antwoord')).toBeGreaterThan(
          ORDER.indexOf(was?.step ?? 'afgewezen'),
        );
        return after;
      }, start);
    }),
    { numRuns: 300 },
  );
});

it('is an agreement only when every party adopted it, from the last day of them', () => {
  fc.assert(
    fc.property(fc.array(decision, { maxLength: 60 }), (decisions) => {
      const end = decisions.reduce((before, { party, step }) => {
        const after = decide(before, party, step, '2026-01-01', AT);
        return typeof after === 'string' ? before : after;
      }, start);
      const from = agreedFrom(end);
      expect(end.status === 'afgerond').toBe(
        end.parties.every(({ step }) => step === 'vastgesteld' || step === 'afgewezen'),
      );
      expect(from !== undefined).toBe(end.parties.every(({ step }) => step === 'vastgesteld'));
      for (const { step, link, holdsFrom, reason } of end.parties) {
        if (step === 'vastgesteld')
          expect([Boolean(link), (holdsFrom ?? '') >= '2026-01-01']).toEqual([true, true]);
        if (step === 'afgewezen') expect(reason).toBeTruthy();
        if (from !== undefined) expect(from >= (holdsFrom ?? '')).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});
