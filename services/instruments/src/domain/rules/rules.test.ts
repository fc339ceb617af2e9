import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { feitSoorten, type RegelFeit, regelFeiten } from '../../contract/parts.resource.ts';
import { nationalInstruments } from '../national/all.ts';
import { findRulesetOn, rulesets } from '../rulesets/all.ts';
import { checkRuleset } from './check-ruleset.ts';
import { evaluate } from './evaluate.ts';
import { type Facts, type FactValue, factQuestions } from './fact.ts';
import { type Condition, factConditions, type Rule, type Ruleset } from './rule.ts';

const codes = new Set(nationalInstruments.map(({ code }) => code));
const source = { tekst: 'Wet art. 1', gecontroleerdOp: '2026-01-01', bevestigd: true };
const fact = (name: RegelFeit, value: FactValue = true): Condition => ({
  kind: 'fact',
  code: `regel-${name}`,
  fact: name,
  comparison: 'is',
  value,
  holds: 'Het is zo.',
  fails: 'Het is niet zo.',
  source,
});
const all = (...of: Condition[]): Condition => ({ kind: 'all', of });
const any = (...of: Condition[]): Condition => ({ kind: 'any', of });
const outcome = (condition: Condition, facts: Facts) => evaluate(condition, facts).outcome;

const [register, disabled] = [fact('doelgroepregister'), fact('arbeidsgehandicapt')];

describe('three-valued rules', () => {
  it('say what is not known, and ask for it', () => {
    expect(evaluate(register, {})).toMatchObject({
      outcome: 'onbekend',
      missing: ['doelgroepregister'],
      reasons: [{ text: 'Nog niet bekend: of de kandidaat in het doelgroepregister staat.' }],
    });
  });

  it.each([
    [true, true, 'ja'],
    [true, undefined, 'onbekend'],
    [undefined, undefined, 'onbekend'],
    [false, undefined, 'nee'],
    [false, true, 'nee'],
  ] as const)('all of %s and %s is %s', (one, other, expected) => {
    const facts = {
      ...(one !== undefined && { doelgroepregister: one }),
      ...(other !== undefined && { arbeidsgehandicapt: other }),
    };

    expect(outcome(all(register, disabled), facts)).toBe(expected);
  });

  it.each([
    [true, undefined, 'ja'],
    [false, undefined, 'onbekend'],
    [false, false, 'nee'],
  ] as const)('any of %s and %s is %s', (one, other, expected) => {
    const facts = {
      doelgroepregister: one,
      ...(other !== undefined && { arbeidsgehandicapt: other }),
    };

    expect(outcome(any(register, disabled), facts)).toBe(expected);
  });

  it('asks nothing more once a no is certain', () => {
    expect(evaluate(all(register, disabled), { doelgroepregister: false })).toMatchObject({
      outcome: 'nee',
      missing: [],
      reasons: [{ text: 'Het is niet zo.' }],
    });
  });
});

/** Values that the rules themselves ask about, so that every branch is met. */
const asked = rulesets
  .flatMap(({ rules }) => rules)
  .flatMap(({ when }) => factConditions(when))
  .flatMap(({ fact: name, value }) =>
    (typeof value === 'object' ? value : [value]).map((one) => [name, one] as const),
  );

const arbitraryFact = (name: RegelFeit): fc.Arbitrary<FactValue> => {
  if (feitSoorten[name] === 'boolean') return fc.boolean();
  if (feitSoorten[name] === 'number') return fc.integer({ min: 0, max: 120 });
  return fc.constantFrom(
    'iets-anders',
    ...asked.filter(([other]) => other === name).map(([, value]) => value),
  );
};
const arbitraryFacts = fc.record(
  Object.fromEntries(regelFeiten.values.map((name) => [name, arbitraryFact(name)])),
  { requiredKeys: [] },
) as fc.Arbitrary<Facts>;
const arbitraryRule = fc.constantFrom<Rule>(...rulesets.flatMap(({ rules }) => rules));

describe('every rule of every ruleset', () => {
  it('gives no outcome without a reason, and each reason has words and a source', () => {
    fc.assert(
      fc.property(arbitraryRule, arbitraryFacts, ({ when }, facts) => {
        const { reasons } = evaluate(when, facts);

        expect(reasons.length).toBeGreaterThan(0);
        for (const { text, source: from } of reasons) expect([text, from.tekst].every(Boolean)).toBe(true);
      }),
    );
  });

  it('gives a no a reason that fails, and names what is missing exactly when it cannot say', () => {
    fc.assert(
      fc.property(arbitraryRule, arbitraryFacts, ({ when }, facts) => {
        const { outcome: said, reasons, missing } = evaluate(when, facts);

        expect(reasons.some((reason) => reason.outcome === said)).toBe(true);
        expect(missing.length > 0).toBe(said === 'onbekend');
        expect(missing.every((name) => facts[name] === undefined)).toBe(true);
      }),
    );
  });

  it('is monotone in what is known: one more fact never turns a yes or a no around', () => {
    fc.assert(
      fc.property(arbitraryRule, arbitraryFacts, arbitraryFacts, ({ when }, some, others) => {
        const before = outcome(when, some);
        const after = outcome(when, { ...others, ...some });

        if (before !== 'onbekend') expect(after).toBe(before);
      }),
      { numRuns: 500 },
    );
  });

  it('never makes a yes of nothing known', () => {
    for (const { rules } of rulesets) {
      for (const { instrument, when } of rules) {
        expect([instrument, outcome(when, {})]).toEqual([instrument, 'onbekend']);
      }
    }
  });
});

describe('the check of a ruleset', () => {
  it.each(rulesets.map((set) => [set.id, set] as const))(
    '%s refers to known facts and instruments, with sources',
    (_id, set) => {
      expect(checkRuleset(set, codes)).toEqual([]);
    },
  );

  const wrong = (change: Partial<Ruleset>): string[] =>
    checkRuleset(
      { id: '2030-01', validFrom: '2030-01-01', changes: [], rules: [], exclusions: [], ...change },
      codes,
    );
  const rule = (when: Condition): Rule => ({ instrument: 'loonkostensubsidie', statutory: true, when });

  it('refuses a rule that asks an unknown fact', () => {
    const unknownFact = fact('schoenmaat' as RegelFeit);

    expect(wrong({ rules: [rule(unknownFact)] })).toEqual(['regel-schoenmaat: onbekend feit schoenmaat']);
  });

  it('refuses an unknown instrument, an empty group, a value of the wrong kind and an end before the begin', () => {
    expect(
      wrong({
        validTo: '2029-01-01',
        rules: [rule(all(fact('leeftijd', 'oud'))), { ...rule(any()), instrument: 'geluk' }],
      }),
    ).toEqual([
      'einde voor begin',
      'regel-leeftijd: verkeerde waarde bij leeftijd',
      'onbekend instrument geluk',
      'geluk: een groep zonder voorwaarde',
    ]);
  });

  it('has a kind and a question for every fact', () => {
    for (const name of regelFeiten.values)
      expect([feitSoorten[name], factQuestions[name]].every(Boolean)).toBe(true);
  });
});

describe('the rules of a day', () => {
  it('change on 1 January 2026', () => {
    expect([findRulesetOn('2025-12-31')?.id, findRulesetOn('2026-01-01')?.id]).toEqual([
      '2025-01',
      '2026-01',
    ]);
  });

  it('are not there before the first set', () => {
    expect(findRulesetOn('2024-12-31')).toBeUndefined();
  });

  it('art. 2.10 Wtl: the banenafspraak asks a declaration in time in 2025, none in 2026', () => {
    const facts: Facts = {
      doelgroepregister: true,
      'soort-plek': 'baan',
      leeftijd: 30,
      'eigen-werknemer': false,
      'maanden-in-dienst': 5,
      doelgroepverklaring: false,
    };
    const on = (day: string) => {
      const when = findRulesetOn(day)?.rules.find(
        ({ instrument }) => instrument === 'lkv-banenafspraak',
      )?.when;
      return when && outcome(when, facts);
    };

    expect([on('2025-06-01'), on('2026-06-01')]).toEqual(['nee', 'ja']);
  });
});
