import { describe, expect, it } from 'vitest';
import { reader, today } from '../reading.builder.ts';

const hours = (text: string) => {
  const { hours: found } = reader.readProfile(text, today);
  return found && [found.value.min, found.value.max];
};

describe('hours in a cv', () => {
  it.each([
    ['Wil 32 uur werken.', [32, 32]],
    ['Ik zoek een baan van 24 uur per week.', [24, 24]],
    ['Kan 16 tot 24 uur per week werken.', [16, 24]],
    ['24 uur per week beschikbaar', [24, 24]],
    ['Beschikbaar vanaf mei, 24 uur per week', [24, 24]],
    ['Beschikbaarheid\n24 uur per week', [24, 24]],
    ['Uren: 24 uur per week', [24, 24]],
    ['Maximaal 24 uur per week.', [null, 24]],
    ['Gewenst: 20 uur, liefst in de ochtend', [20, 20]],
    ['2015 - 2019 Magazijnmedewerker, 24 uur per week\nWil nu 32 uur werken.', [32, 32]],
    ['Werkt nu 24 uur, wil graag 32 uur per week.', [32, 32]],
    ['Werkte 24 uur per week en wil nu 36 uur per week.', [36, 36]],
    ['Sinds 2020 kan hij 24 uur per week werken.', [24, 24]],
  ])('are a wish in "%s"', (text, expected) => {
    expect(hours(text)).toEqual(expected);
  });

  it.each([
    '2015 - 2019 Magazijnmedewerker bij De Voorbeeldhal, 24 uur',
    '2015 - 2019 Magazijnmedewerker bij De Voorbeeldhal (24 uur per week)',
    '2015 - 2019\nMagazijnmedewerker, 24 uur per week',
    'Magazijnmedewerker\n2015 - 2019\n24 uur per week',
    'Werkte 24 uur per week als kok.',
    'Kok, contract van 38 uur.',
    'Was verkoopster voor 20 uur per week, kan goed plannen.',
    'Verkoopster, 20 uur per week, kan goed met mensen omgaan.',
    'Orderpicker 40 uur',
  ])('are of a job, and no wish, in "%s"', (text) => {
    expect(hours(text)).toBeNull();
  });
});
