import { describe, expect, it } from 'vitest';
import { read } from '../reading.builder.ts';

const isHeavy = (text: string) => read(text).conditions.some(({ value }) => value === 'zwaar-tillen');

describe('lifting', () => {
  it.each([
    'tilt soms een emmer',
    'Af en toe til je een doos.',
    'Soms moet je tillen.',
    'Je verzorgt de bloemen en tilt soms een emmer water.',
    'Je loopt veel, bukt en tilt soms.',
    'Je tilt zelden.',
    'Een enkele keer til je iets.',
    'Er komt soms wat tilwerk bij kijken.',
    'Je helpt soms met sjouwen.',
    'Soms moet er gesjouwd worden.',
    'Je draagt soms kratten naar binnen.',
  ])('that is done but seldom is not heavy: "%s"', (text) => {
    expect(isHeavy(text)).toBe(false);
  });

  it.each([
    'Licht tilwerk.',
    'Lichte dozen tillen.',
    'Je tilt lichte pakketjes.',
    'Tillen: licht (tot 5 kg).',
    'Tillen tot 5 kg.',
    'Je tilt maximaal 8 kilo.',
    'De dozen wegen 3 kilo.',
    'Fysieke belasting: licht.',
  ])('of light things is not heavy: "%s"', (text) => {
    expect(isHeavy(text)).toBe(false);
  });

  it.each([
    'Je tilt niet zwaar.',
    'Je tilt geen zware dingen.',
    'Niks zwaars tillen.',
    'Je tilt dozen, maar zwaar is het niet.',
    'Het tillen valt mee.',
    'Het werk is lichamelijk niet zwaar.',
  ])('of which the text denies that it is heavy is not: "%s"', (text) => {
    expect(isHeavy(text)).toBe(false);
  });

  it.each([
    'Soms zwaar tillen.',
    'Af en toe zwaar tillen hoort erbij.',
    'Je tilt soms zware dozen.',
    'Je tilt soms dozen van 20 kg.',
    'Af en toe til je 15 kilo.',
    'Tillen tot 25 kg.',
    'Je tilt tot tien kilo.',
    'Dozen van 5 tot 18 kilo tillen.',
    'Je tilt regelmatig dozen.',
    'Je werkt soms buiten en tilt veel.',
    'Soms til je een bewoner uit bed.',
    'Het werk is soms zwaar.',
    'Het werk is fysiek niet licht.',
  ])('is heavy all the same in "%s"', (text) => {
    expect(isHeavy(text)).toBe(true);
  });

  it('that is not asked is told as such', () => {
    const { notAsked } = read('Je hoeft niet zwaar te tillen.');
    expect(notAsked.map(({ field }) => field)).toContain('omstandigheid');
  });
});
