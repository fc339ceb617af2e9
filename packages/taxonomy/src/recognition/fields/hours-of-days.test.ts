import { describe, expect, it } from 'vitest';
import { read } from '../reading.builder.ts';

const hours = (text: string) => {
  const { hours: found } = read(text);
  return found && [found.value.min, found.value.max];
};

describe('hours per week, of days that are counted', () => {
  it.each([
    ['Je werkt drie dagen in de week.', [24, 24]],
    ['Drie à vier dagen per week, in overleg.', [24, 32]],
    ['Vijf dagdelen per week.', [20, 20]],
    ['Je bent minimaal vier dagen per week beschikbaar.', [32, null]],
    ['Vijf halve dagen per week', [20, 20]],
    ['Je werkt vier en een halve dag per week.', [36, 36]],
    ['Een vierdaagse werkweek.', [32, 32]],
    ['Vijf dagen per week, maar vier mag ook.', [32, 40]],
    ['Drie ochtenden per week. Een ochtend duurt drie uur.', [9, 9]],
    ['Een dagdeel is bij ons vier uur en je doet er vijf per week.', [20, 20]],
    ['Vijf avonden per week.\nVan 17.30 tot 20.30 uur.', [15, 15]],
  ])('are read from "%s"', (text, expected) => {
    expect(hours(text)).toEqual(expected);
  });
});

describe('hours per week, of days with their hours', () => {
  it.each([
    ['Maandag t/m donderdag werk je vier uur per dag.', [16, 16]],
    ['Je bent er dinsdag, woensdag en vrijdag, 6 uur per dag.', [18, 18]],
    ['4 à 5 uur per dag, van maandag t/m vrijdag', [20, 25]],
    ['Iedere werkdag twee uur ’s ochtends en twee uur ’s middags.', [20, 20]],
    ['Elke dag drie uur, ook in het weekend.', [21, 21]],
    ['Dagelijks vier uur, zeven dagen per week', [28, 28]],
    ['Elke dag twee keer twee uur.', [20, 20]],
    ['Op woensdag werk je vijf uur, op zaterdag acht.', [13, 13]],
    ['Ma 8 uur, wo 4 uur, vr 8 uur', [20, 20]],
    ['Twee dagen van acht uur en een dag van vier uur.', [20, 20]],
    ['Drie middagen van anderhalf uur.', [4.5, 4.5]],
    ['’s Avonds twee uurtjes, maandag tot en met donderdag.', [8, 8]],
    ['Twee keer per dag anderhalf uur, vijf dagen per week.', [15, 15]],
    ['dinsdag 8, woensdag 8 en vrijdag 4 uur', [20, 20]],
    ['Je mag kiezen: drie, vier of vijf ochtenden van vier uur.', [12, 20]],
    ['Vijf dagen van zevenenhalf uur.', [37.5, 37.5]],
    ['Een dienst van 10 uur, vier keer per week.', [40, 40]],
    ['Ochtendploeg (4 uur), vijf dagen per week', [20, 20]],
    ['Wij zoeken iemand voor drie dagdelen (12 uur).', [12, 12]],
  ])('are read from "%s"', (text, expected) => {
    expect(hours(text)).toEqual(expected);
  });
});

describe('days', () => {
  it.each([
    'Twee dagen per week kun je thuiswerken.',
    'De winkel is zes dagen per week open.',
    'Wij bezorgen zes dagen per week bij onze klanten.',
    'Je krijgt twee dagen per week begeleiding van een jobcoach.',
    'Op 5 dagen per week rijden onze bussen door de regio.',
    'De cursus duurt 5 dagdelen.',
    'Drie dagen inwerken en dan zelfstandig aan de slag.',
    'Eén avond per week ben je vrij.',
    'Een dienst duurt 8 uur.',
  ])('of something else are no hours of the job: "%s"', (text) => {
    expect(hours(text)).toBeNull();
  });
});
