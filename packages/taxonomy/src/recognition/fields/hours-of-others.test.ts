import { describe, expect, it } from 'vitest';
import { read } from '../reading.builder.ts';

const hours = (text: string) => {
  const { hours: found } = read(text);
  return found && [found.value.min, found.value.max];
};

describe('hours in a text that are not the week asked', () => {
  it.each([
    'Onze planner werkt 24 uur per week.',
    'Je collega’s werken 32 uur per week en jij bent er ook.',
    'De opleiding duurt 40 uur.',
    'Je volgt een training van 16 uur.',
    'Jaarlijks krijg je 40 uur voor je ontwikkeling.',
    'Een pallet moet 48 uur drogen.',
    'Wij leveren binnen 24 tot 48 uur.',
    'De machine draait 24 uur door.',
    'Wij zijn 40 uur per week telefonisch bereikbaar.',
    'Bewoners krijgen 20 uur per week begeleiding.',
    'Overuren boven de 40 uur worden uitbetaald tegen 150%.',
    'Werk je meer dan 40 uur, dan krijg je toeslag.',
    'Je houdt na elke dienst 11 uur rust.',
    'In 24 uur is je pakket er.',
    'De eerste 16 uur van ziekte zijn voor eigen rekening.',
    'Je hebt 8 uur pauze tussen twee diensten.',
  ])('are left alone in "%s"', (text) => {
    expect(hours(text)).toBeNull();
  });
});

describe('the hours of a colleague', () => {
  it('yield to those of who is sought', () => {
    expect(hours('Mijn vrouw doet de administratie (10 uur), jij doet de rest: 30 uur per week.')).toEqual([
      30, 30,
    ]);
  });
});
