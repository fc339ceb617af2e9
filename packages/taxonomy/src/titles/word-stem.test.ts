import { describe, expect, it } from 'vitest';
import { wordStem } from './word-stem.ts';

describe('one stem', () => {
  it.each([
    ['plural and singular', ['machine', 'machines']],
    ['open and closed syllables', ['dak', 'daken']],
    ['z between vowels and s at the end', ['huis', 'huizen']],
    ['v between vowels and f at the end', ['schrijf', 'schrijver', 'schrijven']],
    ['someone and what he does', ['verkoper', 'verkopers', 'verkoop']],
    ['someone and the work', ['trainer', 'training']],
    ['someone and the subject', ['technicus', 'techniek', 'technisch']],
    ['a scientist and the science', ['psycholoog', 'psychologie', 'psychologen']],
    ['an adjective and its inflection', ['financieel', 'financiele']],
    ['installing in all its forms', ['installateur', 'installatie', 'installaties']],
  ])('has %s', (_what, words) => {
    expect(new Set(words.map(wordStem)).size).toBe(1);
  });

  it.each([
    ['bakker', 'bank'],
    ['proces', 'proef'],
    ['lasser', 'laser'],
    ['chauffeur', 'chef'],
  ])('does not hold both %s and %s', (left, right) => {
    expect(wordStem(left)).not.toBe(wordStem(right));
  });

  it('leaves a short word as it is', () => {
    expect(wordStem('dj')).toBe('dj');
    expect(wordStem('it')).toBe('it');
  });
});
