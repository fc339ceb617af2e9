import { describe, expect, it } from 'vitest';
import { cuesOf } from './pattern-cues.ts';

describe('cues of a pattern', () => {
  it.each([
    ['a run of letters of a long word', /arbeidscontract/, ['idscontr']],
    ['one of each word that will do', /zaterdag|zondag/, ['zaterdag', 'zondag']],
    ['of what always stands there', /(?:vast|los|tijdelijk) werkverband/, ['rkverban']],
    ['not of what may be left out', /graag(?: gedaan)?/, ['graag']],
    ['each spelling', /gro[eo]t/, ['groet', 'groot']],
    ['any digit', /\d{1,2} ?uur/, ['0uur', '0 uur']],
    ['where the letters of a short word begin and end', /(?<![a-z])wo(?![a-z])/, ['<wo>']],
    ['the same, said as the edge of a word', /\b(?:ma|di)\b/, ['<ma>', '<di>']],
    ['of what must stand before it or behind it', /(?<=uren: )\d(?= per)/, ['uren: ']],
    ['nothing of what must not stand there', /(?<!heel )graag(?! gedaan)/, ['graag']],
  ])('are %s', (_, pattern, cues) => {
    expect(cuesOf(pattern)).toEqual(cues);
  });

  it.each([
    ['any letters will do', /[a-z]+(?:een)?/],
    ['a line without them is rare', / [a-z]+/],
    ['a match may go on in the next line', /vast\ncontract|los\scontract/],
    ['a match may hold whatever', /uur[^.]/],
    ['what stands behind it may go on in the next line', /[a-z]+(?=[^.]*contract)/],
    ['capitals may stand for small letters', /contract/i],
  ])('are not known when %s', (_, pattern) => {
    expect(cuesOf(pattern)).toBeUndefined();
  });
});
