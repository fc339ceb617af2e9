import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSplit } from './compound-parts.ts';

const split = createSplit(
  new Map([
    ['medewerker', 300],
    ['magazijn', 40],
    ['magazijnmedewerker', 3],
    ['kwaliteit', 20],
    ['controle', 20],
    ['bestuurder', 40],
    ['werker', 40],
    ['leer', 2],
    ['kracht', 2],
    ['leerkracht', 60],
    ['kinder', 4],
    ['kind', 30],
    ['dagverblijf', 5],
    ['begeleider', 30],
  ]),
);

describe('a compound', () => {
  it('is taken apart where its parts are more usual than the whole', () => {
    expect(split('magazijnmedewerker')).toEqual(['magazijn', 'medewerker']);
  });

  it('loses the letters that join its parts', () => {
    expect(split('kwaliteitscontrole')).toEqual(['kwaliteit', 'controle']);
    expect(split('kinderbegeleider')).toContain('begeleider');
  });

  it('stays whole where it is a usual word of its own', () => {
    expect(split('leerkracht')).toEqual(['leerkracht']);
    expect(split('medewerker')).toEqual(['medewerker']);
  });

  it('is taken apart before a usual last part, also after a word that is not known', () => {
    expect(split('metrobestuurder')).toEqual(['metro', 'bestuurder']);
  });

  it('keeps the prefix of a verb with the verb', () => {
    expect(split('metaalbewerker')).toEqual(['metaal', 'bewerker']);
  });

  it('is not looked for in a word that is too long to be one', () => {
    const word = 'medewerker'.repeat(20);

    expect(split(word)).toEqual([word]);
  });

  it('has parts that stand in the word, in order, whatever the word', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'kindmagazj'), maxLength: 30 }), (word) => {
        let at = 0;
        for (const part of split(word)) {
          at = word.indexOf(part, at);
          expect(at).toBeGreaterThanOrEqual(0);
          at += part.length;
        }
      }),
    );
  });
});
