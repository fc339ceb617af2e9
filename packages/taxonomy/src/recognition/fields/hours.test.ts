import { describe, expect, it } from 'vitest';
import { read } from '../reading.builder.ts';

const hours = (text: string) => {
  const { hours: found } = read(text);
  return found && [found.value.min, found.value.max];
};

describe('hours per week', () => {
  it.each([
    ['32 uur per week', [32, 32]],
    ['uren in overleg, minimaal 12', [12, null]],
    ['elke dag 2 uur, ma-vr', [10, 10]],
    ['Je werkt 24-32 uur per week.', [24, 32]],
    ['24 – 32 uur', [24, 32]],
    ['van 24 tot 32 uur per week', [24, 32]],
    ['tussen de 24 en 32 uur', [24, 32]],
    ['24 à 32 uur p/w', [24, 32]],
    ['32/40 uur', [32, 40]],
    ['24, 32 of 40 uur per week', [24, 40]],
    ['40u, vroege dienst', [40, 40]],
    ['38 u/w', [38, 38]],
    ['een 36-urige werkweek', [36, 36]],
    ['32-urencontract', [32, 32]],
    ['een werkweek van 38 uur', [38, 38]],
    ['contract van 24 uur', [24, 24]],
    ['minimaal 24 uur per week', [24, null]],
    ['minimaal 24 uur beschikbaar', [24, null]],
    ['vanaf 16 uur per week', [16, null]],
    ['maximaal 20 uur per week', [null, 20]],
    ['24+ uur per week', [24, null]],
    ['24 uur of meer', [24, null]],
    ['een baan voor 24 uur', [24, 24]],
    ['Parttime, tussen de 16 en 24 uur', [16, 24]],
    ['liefst 32 uur, minimaal 24 uur', [24, 32]],
    ['drie ochtenden van 8 tot 12 uur', [12, 12]],
    ['ma, wo en vr van 9.00 tot 13.00 uur', [12, 12]],
    ['16 uur of 24 uur', [16, 24]],
    ['Je bent minimaal inzetbaar voor 24 uur per week.', [24, null]],
    ['niet minder dan 20 uur', [20, null]],
    ['24 uur is het minimum', [24, null]],
    ['in ieder geval 16 uur per week', [16, null]],
    ['hooguit 20 uur per week', [null, 20]],
    ['vijf dagen per week, vier uur per dag', [20, 20]],
    ['6 uur per dag, 4 dagen in de week', [24, 24]],
    ['5 x 7,5 uur', [37.5, 37.5]],
    ['ft 38', [38, 38]],
    ['fulltime (38)', [38, 38]],
    ['Uren per week: 24-32', [24, 32]],
    ['ma, di en do 24 uur', [24, 24]],
    ['24-32 uur (ma t/m do)', [24, 32]],
    ['minimaal 24 uur en maximaal 32 uur per week', [24, 32]],
    ['3 dagen van 8 uur', [24, 24]],
    ['4 dagen per week van 8 uur', [32, 32]],
    ['5 ochtenden van 3 uur', [15, 15]],
    ['drie dagen van negen uur', [27, 27]],
    ['5 x 4 uur', [20, 20]],
    ['37,5 uur per week', [37.5, 37.5]],
    ['veertig uur per week', [40, 40]],
    ['fulltime', [36, 40]],
    ['full-time functie', [36, 40]],
    ['fulltime (40 uur)', [40, 40]],
    ['20 hours per week', [20, 20]],
  ])('are read from "%s"', (text, expected) => {
    expect(hours(text)).toEqual(expected);
  });

  it.each([
    'Werktijden van 8 tot 17 uur.',
    'Je begint om 7 uur.',
    'Tussen 7.00 en 16.00 uur.',
    '06:00 - 14:00 uur',
    'Maandag t/m vrijdag 8-17 uur.',
    'Wij zijn 24 uur per dag bereikbaar.',
    '24/7 bereikbaar',
    'Je krijgt binnen 24 uur antwoord.',
    '24-uurszorg',
    'Geen 9-tot-5-mentaliteit.',
    'Je werkt 8 uur per dag.',
    'Bel tussen 9 en 17 uur.',
    'Je verdient 15 euro per uur.',
    'Rond 17 uur ben je weer thuis.',
    'Bel voor 12 uur.',
    'parttime',
    'Ploegen: 6-14 en 14-22 uur.',
  ])('are not seen in "%s"', (text) => {
    expect(hours(text)).toBeNull();
  });

  it('of the week win from those of a day', () => {
    expect(hours('Van 8.00 tot 16.30 uur, 8 uur per dag, 32 uur per week.')).toEqual([32, 32]);
  });
});
