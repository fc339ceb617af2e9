import { describe, expect, it } from 'vitest';
import { isUnknown, profileFacts, type ShownProfile } from './profile-facts.ts';

const NOT_ASKED_FOR = () => '';
const IRREGULAR = 'Onregelmatig werk of ploegendienst';

describe('when someone can work', () => {
  const rows = (profile: ShownProfile) =>
    new Map(
      profileFacts('uren', profile, NOT_ASKED_FOR).map((fact) => [
        fact.name,
        isUnknown(fact) ? undefined : String(fact.value),
      ]),
    );
  const answered = (indicatieOnregelmatigWerkOfPloegendienst: 0 | 1 | 2) => ({
    flexibiliteit: { indicatieOnregelmatigWerkOfPloegendienst },
  });

  it.each([
    [1, 'ja'],
    [2, 'nee'],
  ] as const)('is what was answered about irregular work when no moments are named (%i)', (code, word) => {
    expect(rows(answered(code)).get(IRREGULAR)).toBe(word);
    expect(rows(answered(code)).has('Wanneer')).toBe(false);
  });

  it('is not known without moments and without that answer', () => {
    for (const profile of [{}, answered(0)]) {
      expect(rows(profile).has(IRREGULAR)).toBe(false);
      expect(rows(profile).has('Wanneer')).toBe(true);
      expect(rows(profile).get('Wanneer')).toBeUndefined();
    }
  });

  it('is both when both are there', () => {
    const shown = rows({ ...answered(1), werkgrenzen: { werkmomenten: ['avond'] } });

    expect([shown.get('Wanneer'), shown.get(IRREGULAR)]).toEqual(['’s avonds', 'ja']);
  });
});
