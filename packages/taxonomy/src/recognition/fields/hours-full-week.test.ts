import { describe, expect, it } from 'vitest';
import { read } from '../reading.builder.ts';

const hours = (text: string) => {
  const { hours: found } = read(text);
  return found && [found.value.min, found.value.max];
};

describe('hours per week, as a share of the full week that the text names', () => {
  it.each([
    ['Omvang 0,7 fte (1 fte = 40 uur)', [28, 28]],
    ['Het betreft 0,6 fte, op basis van een voltijds werkweek van 36 uur.', [21.6, 21.6]],
    ['Een aanstelling van 75%. Een volledige baan is bij ons 38 uur.', [28.5, 28.5]],
    ['Dienstverband: 0,8 - 1,0 fte (fulltime is 40 uur)', [32, 40]],
    ['Voltijd is 36 uur. Deze functie is voor 0,5 fte.', [18, 18]],
    ['Wij bieden je een contract voor 0,6 fte waarbij 40 uur fulltime is.', [24, 24]],
    ['0,8 fte. 1,0 fte staat bij ons gelijk aan 40 uur per week.', [32, 32]],
    ['Halftime functie (fulltime 38 uur).', [19, 19]],
    ['Drie vijfde van een volle baan van 40 uur.', [24, 24]],
    ['Voltijds (38 uur) of 4/5', [30.4, 38]],
    ['Fulltime baan. Salaris tussen 2500 en 2900 op basis van 40 uur.', [40, 40]],
    ['Een fulltimer heeft bij ons 38 uur, maar deze plek is voor 24.', [24, 24]],
    ['Een dienstverband van 60 tot 80 procent', [22, 32]],
    ['Je werktijdfactor is 0,8', [29, 32]],
    ['Een volledige betrekking', [36, 40]],
  ])('are read from "%s"', (text, expected) => {
    expect(hours(text)).toEqual(expected);
  });
});

describe('fulltime beside another choice', () => {
  it.each([
    ['Fulltime of parttime, jij mag het zeggen.', [null, 40]],
    ['Full-/parttime medewerker gezocht', [null, 40]],
    ['Fulltime (parttime bespreekbaar).', [null, 40]],
    ['Parttime of fulltime, vanaf 24 uur.', [24, 40]],
    ['Vanaf 24 uur tot fulltime', [24, 40]],
    ['24 uur - fulltime', [24, 40]],
    ['Fulltime of 28 uur per week', [28, 40]],
    ['Fulltime of vier dagen per week.', [32, 40]],
  ])('are read from "%s"', (text, expected) => {
    expect(hours(text)).toEqual(expected);
  });
});

describe('a full week to which something is reckoned', () => {
  it.each([
    'Je hebt recht op 25 vakantiedagen bij een fulltime dienstverband.',
    'Je krijgt 26 vrije dagen op basis van fulltime.',
    'Salaris op fulltime basis € 2.800',
    '€ 2.450 bruto per maand op basis van fulltime dienstverband',
    '10% personeelskorting en een contract van een jaar',
  ])('is not asked in "%s"', (text) => {
    expect(hours(text)).toBeNull();
  });
});
