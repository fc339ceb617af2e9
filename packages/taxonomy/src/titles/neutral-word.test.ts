import { describe, expect, it } from 'vitest';
import { neutralWord } from './neutral-word.ts';

describe('a feminine title', () => {
  it.each([
    ['verkoopster', 'verkoper'],
    ['schoonmaakster', 'schoonmaker'],
    ['kapster', 'kapper'],
    ['lasster', 'lasser'],
    ['naaister', 'naaier'],
    ['bedrijfsleidster', 'bedrijfsleider'],
    ['schrijfster', 'schrijver'],
    ['vormgeefster', 'vormgever'],
    ['beheerster', 'beheerder'],
    ['kraanbestuurster', 'kraanbestuurder'],
    ['beveiligster', 'beveiliger'],
    ['makelaarster', 'makelaar'],
    ['kassierster', 'kassier'],
    ['toneelspeelster', 'toneelspeler'],
    ['monteuse', 'monteur'],
    ['directrice', 'directeur'],
    ['lerares', 'leraar'],
    ['zangeres', 'zanger'],
    ['psychologe', 'psycholoog'],
    ['specialiste', 'specialist'],
    ['docente', 'docent'],
    ['onderhoudstechnica', 'onderhoudstechnicus'],
    ['poetsvrouw', 'poetsman'],
    ['kokkin', 'kok'],
  ])('%s is %s', (feminine, neutral) => {
    expect(neutralWord(feminine)).toBe(neutral);
  });

  it('has one form for the endings -teur, -tor and -trice', () => {
    expect(neutralWord('coordinatrice')).toBe(neutralWord('coordinator'));
    expect(neutralWord('restauratrice')).toBe(neutralWord('restaurator'));
  });
});

describe('a word that only looks feminine', () => {
  it.each([
    'tester',
    'burgemeester',
    'minister',
    'rooster',
    'horloge',
    'groente',
    'gemeente',
    'secretaresse',
  ])('%s stays as it is', (word) => {
    expect(neutralWord(word)).toBe(word);
  });
});
