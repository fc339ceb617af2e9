import { describe, expect, it } from 'vitest';
import { read } from '../reading.builder.ts';

const hours = (text: string) => {
  const { hours: found } = read(text);
  return found && [found.value.min, found.value.max];
};

describe('hours per week, where weeks differ', () => {
  it.each([
    ['In veertien dagen maak je 56 uur.', [28, 28]],
    ['Over twee weken gerekend werk je 60 uur.', [30, 30]],
    ['64 uur verdeeld over twee weken', [32, 32]],
    ['Tweewekelijks 50 uur, vaste dagen.', [25, 25]],
    ['144 uur per vier weken', [36, 36]],
    ['De ene week 24 uur en de andere week 32 uur', [24, 32]],
    ['In het seizoen werk je 40 uur, in de winter 24.', [24, 40]],
    ['’s Zomers 40, ’s winters 32 uur.', [32, 40]],
    ['Op jaarbasis gemiddeld 32 uur: in de zomer 40, in de winter 24.', [32, 32]],
  ])('are read from "%s"', (text, expected) => {
    expect(hours(text)).toEqual(expected);
  });
});

describe('hours per week that grow', () => {
  it.each([
    ['Je start met 20 uur en kunt doorgroeien naar 32 uur.', [20, 32]],
    ['Eerst 24 uur per week, later 32.', [24, 32]],
    ['De eerste maanden werk je 16 uur, daarna 24 uur per week.', [16, 24]],
    ['We beginnen met 16 uur per week en breiden dat uit naar 24.', [16, 24]],
    ['24 uur per week, met mogelijkheid tot uitbreiding naar 36 uur.', [24, 36]],
    ['20 uur per week, oplopend tot 32.', [20, 32]],
    ['Je begint met 10 uur. Gaat dat goed, dan wordt het 20 uur.', [10, 20]],
    ['Start met 20 uur, met uitzicht op 32 uur.', [20, 32]],
    ['We starten met 12 uur, bij gebleken geschiktheid 20 uur.', [12, 20]],
    ['Start je met 24 uur? Uitbreiden naar 32 kan snel.', [24, 32]],
  ])('are read from "%s"', (text, expected) => {
    expect(hours(text)).toEqual(expected);
  });
});
