import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { titleWords } from './title-words.ts';

describe('the words of a title', () => {
  it.each([
    ['are in lower case and without accents', 'Coördinator CATERING', ['coordinateur', 'catering']],
    ['leave out who may apply', 'Kok (m/v/x)', ['kok']],
    ['leave out who may apply, without brackets', 'kok m/v', ['kok']],
    ['leave out words without meaning for the work', 'monteur van de liften', ['monteur', 'liften']],
    ['are neutral in gender', 'schoonmaakster', ['schoonmaker']],
    ['are split at hyphens and strokes', 'kapper-visagist/stylist', ['kapper', 'visagist', 'stylist']],
    ['leave out abbreviations of such words', 'koks e.d., n.e.g.', ['koks']],
    ['say both genders once', 'acteur/actrice', ['acteur']],
    ['leave out an ending between brackets', 'verpleegkundige(n)', ['verpleegkundige']],
    ['keep a specialisation between brackets', 'leraar (wiskunde)', ['leraar', 'wiskunde']],
    ['leave out hyphens that are not to be seen', 'an\u00adti\u00adquair', ['antiquair']],
    ['keep what tells programming languages apart', 'ontwikkelaar C# / C++', ['ontwikkelaar', 'c#', 'c++']],
  ])('%s', (_rule, title, words) => {
    expect(titleWords(title)).toEqual(words);
  });

  it('are none for a text without letters', () => {
    expect(titleWords(' --- (m/v) 🙂 ')).toEqual([]);
  });

  it('do not depend on capitals, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'abcdeëéiklmnoprstuvw -/()') }), (text) => {
        expect(titleWords(text.toUpperCase())).toEqual(titleWords(text));
      }),
    );
  });
});
