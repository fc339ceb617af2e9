import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyDemand, anyProfile } from '../../test/pair.arbitrary.ts';
import { TODAY, taxonomy } from '../../test/pair.builder.ts';
import { explain } from '../explain.ts';
import { weights202701 } from '../weights/2027-01.ts';
import { toPointsSentence, toRules } from './points-sentence.ts';

it('says of all points that are not full which part they are, unless the thing lacks', () => {
  fc.assert(
    fc.property(anyProfile, anyDemand, (one, other) => {
      const { assessments } = explain(one, other, taxonomy, weights202701, TODAY);
      for (const requirement of assessments.flatMap(({ requirements }) => requirements)) {
        const { points, max, perMille, evidence } = requirement;
        const sentence = toPointsSentence(requirement, weights202701);
        if (points === max || points === 0) expect(sentence).toBeUndefined();
        else if (evidence.kind === 'competentie') expect(sentence).toContain(`${Math.floor(perMille / 10)}%`);
        else if (evidence.kind !== 'wederzijds')
          expect(sentence).toContain(`${Math.round((100 * points) / max)}%`);
      }
    }),
  );
});

it('says of both sides together which of them counts, with a sum that comes out', () => {
  const evidence = { kind: 'wederzijds', employerPerMille: 902, candidatePerMille: 951 } as const;
  const points = { points: 512, max: 568, perMille: 902 };
  const requirement = { ...points, outcome: 'past', hard: false, standing: undefined } as const;

  expect(toPointsSentence({ ...requirement, evidence }, weights202701)).toBe(
    'De laagste van de twee telt: 90,2% van 568 is 512.',
  );
});

it.each([
  [{ points: 26, max: 87, perMille: 300, outcome: 'lijkt-erop' }, 'Telt voor 30%.'],
  [{ points: 299, max: 1000, perMille: 299, outcome: 'ontbreekt' }, 'Telt voor 29%.'],
] as const)(
  'never calls something close below the percentage of the rule, nor something lacking above it: %j',
  (given, words) => {
    const rule = toRules(weights202701).join(' ');
    const evidence = {
      kind: 'competentie',
      competence: 1,
      strength: 2,
      origin: 'gevraagd',
      support: null,
    } as const;

    expect(rule).toContain('onder de 30% noemen wij het niet “lijkt erop”');
    expect(
      toPointsSentence({ ...given, hard: false, standing: undefined, evidence }, weights202701),
    ).toContain(words);
  },
);

it('gives the rules with the figures of the weights', () => {
  const rules = toRules(weights202701).join(' ');

  expect(rules).toContain('Wat erop lijkt, telt voor hoogstens 80%');
  expect(rules).toContain(
    'Reistijd telt helemaal tot en met 15 minuten, en neemt af tot niets bij 90 minuten.',
  );
});
