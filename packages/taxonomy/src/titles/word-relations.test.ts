import { describe, expect, it } from 'vitest';
import { relateWords } from './word-relations.ts';

const subjects = ['wiskunde', 'muziek', 'dans', 'natuur', 'taal', 'sport'];
const concepts = subjects.map((subject) => [
  ['leerkracht', subject],
  ['docent', subject],
]);
const spread = new Map([
  ['leerkracht', 6],
  ['docent', 6],
  ...subjects.map((subject): [string, number] => [subject, 1]),
]);
const relationsOf = relateWords(concepts, spread, [['loods', 'magazijn']]);

describe('what stands for a word', () => {
  it('is first the word itself', () => {
    expect(relationsOf('leerkracht')[0]).toEqual(['leerkracht', 1000]);
  });

  it('is learned from labels of one concept that differ in that word', () => {
    const [, best] = relationsOf('leerkracht');

    expect(best?.[0]).toBe('docent');
    expect(best?.[1]).toBeGreaterThan(500);
  });

  it('is not what stands beside it in one label', () => {
    expect(relationsOf('leerkracht').map(([part]) => part)).not.toContain('wiskunde');
  });

  it('is also what the language says by itself, both ways', () => {
    expect(relationsOf('loods')).toEqual([
      ['loods', 1000],
      ['magazijn', 700],
    ]);
    expect(relationsOf('magazijn').map(([part]) => part)).toEqual(['magazijn', 'loods']);
  });

  it('is the word alone where nothing is known', () => {
    expect(relationsOf('vuurspuwer')).toEqual([['vuurspuwer', 1000]]);
  });

  it('is always less than the word itself', () => {
    for (const part of spread.keys()) {
      for (const [related, strength] of relationsOf(part).slice(1)) {
        expect(related).not.toBe(part);
        expect(strength).toBeLessThan(1000);
      }
    }
  });
});
