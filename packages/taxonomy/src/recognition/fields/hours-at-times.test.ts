import { describe, expect, it } from 'vitest';
import { read } from '../reading.builder.ts';

const hours = (text: string) => {
  const { hours: found } = read(text);
  return found && [found.value.min, found.value.max];
};

describe('hours per week, of days at times', () => {
  it.each([
    ['Elke ochtend van 6.00 tot 9.00 uur, van maandag tot en met zaterdag.', [18, 18]],
    ['Je werkt op dinsdag-, woensdag- en donderdagavond van 18.00 tot 21.30 uur', [10.5, 10.5]],
    ['Het gaat om 2 à 3 avonden per week van 17.00 tot 21.00 uur', [8, 12]],
    ['4x per week van 17:00 tot 20:00', [12, 12]],
    ['Iedere week vier avonden, van vijf tot negen.', [16, 16]],
    ['Avondploeg (18.00 - 22.00 uur), minimaal 3 avonden', [12, null]],
    ['Van maandag t/m vrijdag rijd je van 7.00 tot 9.00 uur en van 14.00 tot 16.00 uur.', [20, 20]],
    [
      '’s Ochtends van 7.30 tot 9.00 uur en ’s middags van 14.30 tot 16.00 uur, maandag t/m vrijdag',
      [15, 15],
    ],
    ['Maandag 9.00 - 12.00\nWoensdag 13.00 - 17.00\nVrijdag 9.00 - 12.00', [10, 10]],
    ['ma di do 8-12, geen weekend', [12, 12]],
    ['4 ochtenden per week (8-12 uur)', [16, 16]],
    ['Elke werkdag van 7 tot 9 en van 15 tot 17 uur', [20, 20]],
    ['Iedere schooldag van half 12 tot half 2 en van 3 tot 6.', [25, 25]],
    ['Werktijd 9.00 - 15.00 uur, ook in het weekend, 4 of 5 dagen.', [24, 30]],
    ['Werkdagen: di, wo, do\nTijden: 9.00 - 13.00 uur', [12, 12]],
    ['Dinsdag t/m vrijdag van 9 tot 17 uur, zaterdag tot 13 uur.', [36, 36]],
    ['Zaterdag en zondag van half 8 tot 5 met een uur pauze.', [17, 17]],
    ['Je werkt van maandag tot en met vrijdag van 7.30 tot 16.00 uur.', [40, 40]],
  ])('are read from "%s"', (text, expected) => {
    expect(hours(text)).toEqual(expected);
  });
});

describe('times', () => {
  it.each([
    'Maandag t/m vrijdag tussen 8.00 en 17.00 uur, jij kiest je dagen.',
    'Werktijden van 8.00 tot 16.30 uur, op vrijdag tot 12.00 uur',
    'Je kiest uit ochtend (vanaf 6 uur), middag of avond (tot 21.30 uur).',
    'De balies zijn open vanaf 8.30 uur en op donderdag tot 20.00 uur.',
  ])('tell no hours per week in "%s"', (text) => {
    expect(hours(text)).toBeNull();
  });
});
