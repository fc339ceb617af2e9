import { describe, expect, it } from 'vitest';
import { why } from '../../test/judged.ts';
import { EINDHOVEN } from '../../test/pair.builder.ts';

describe('de plaats in de lijst', () => {
  it('asks an occupation or a competence, hours and a postcode before it ranks anyone', () => {
    expect(why({}, {})).toMatchObject({
      placement: 'incomplete',
      profileGaps: ['beroep-of-competentie', 'uren', 'postcode'],
    });
    const enough = { competences: [1], hours: { min: 0, max: 40 }, place: EINDHOVEN };
    expect(why(enough, {}).placement).toBe('geschikt');
  });

  it('leaves an unknown hard requirement in the list, marked', () => {
    const enough = { competences: [1], hours: { min: 0, max: 40 }, place: EINDHOVEN };
    const { placement, toCheck } = why(enough, { licences: { asked: 16, hard: 16 } });

    expect(placement).toBe('geschikt');
    expect(toCheck).toEqual([
      { criterion: 'rijbewijs', outcome: 'onbekend', evidence: { kind: 'rijbewijs', licence: 16 } },
    ]);
  });
});
