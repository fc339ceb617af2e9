import { describe, expect, it } from 'vitest';
import { read } from '../reading.builder.ts';

const shifts = (text: string) =>
  read(text)
    .shifts.map(({ value }) => value)
    .toSorted();
const start = (text: string) => read(text).startTime?.value ?? null;

describe('shifts', () => {
  it.each([
    ['vroege dienst', ['vroeg']],
    ['vroege en late diensten', ['avond', 'vroeg']],
    ['tweeploegendienst', ['avond', 'vroeg']],
    ['Je werkt van 6 tot 2.', ['vroeg']],
    ['Je werkt van 9 tot 5.', ['overdag']],
    ['dinsdag-, woensdag- en vrijdagmiddag', ['overdag']],
    ['2-ploegen', ['avond', 'vroeg']],
    ['drieploegendienst', ['avond', 'nacht', 'vroeg']],
    ['5-ploegendienst', ['avond', 'nacht', 'vroeg', 'zaterdag', 'zondag']],
    ['volcontinu', ['avond', 'nacht', 'vroeg', 'zaterdag', 'zondag']],
    ['dagdienst', ['overdag']],
    ['op kantoortijden', ['overdag']],
    ['maandag t/m vrijdag', ['overdag']],
    ['ma-vr', ['overdag']],
    ['maandag tot en met zaterdag', ['overdag', 'zaterdag']],
    ["'s avonds en in het weekend", ['avond', 'zaterdag', 'zondag']],
    ['nachtdiensten', ['nacht']],
    ['op zaterdag', ['zaterdag']],
    ['van 06.00 tot 14.00 uur', ['vroeg']],
    ['van 8.00 tot 16.30 uur', ['overdag']],
    ['14:00-22:00', ['avond']],
    ['22.00 tot 06.00 uur', ['nacht']],
    ['17.30 - 20.30 uur', ['avond']],
    ['op dinsdagavond en in het weekend', ['avond', 'zaterdag', 'zondag']],
    ['je begint vroeg', ['vroeg']],
    ['vroeg/laat', ['avond', 'vroeg']],
    ['ochtenden', ['overdag']],
    ['zaterdagochtend', ['zaterdag']],
    ['za/zo', ['zaterdag', 'zondag']],
    ['ma/di/do 8.30-17.00', ['overdag']],
    ['vr 17-21 uur', ['avond']],
    ['koopavond', ['avond']],
    ['ploegen: 6-14 en 14-22 uur', ['avond', 'vroeg']],
    ['dag, avond en nacht', ['avond', 'nacht', 'overdag']],
    ['dag-, avond- en weekenddiensten', ['avond', 'overdag', 'zaterdag', 'zondag']],
  ])('are read from "%s"', (text, expected) => {
    expect(shifts(text)).toEqual(expected);
  });

  it.each([
    'geen avonddiensten',
    'Je werkt niet in het weekend.',
    'In het weekend ben je vrij.',
    'vrij in het weekend',
    'Elke avond thuis!',
    'Bel ons op maandag tussen 9.00 en 17.00 uur.',
    'Wij zijn bereikbaar van 8.00 tot 17.00 uur.',
    'vrijdagmiddagborrel',
    'De bus rijdt niet in de avond.',
  ])('are not seen in "%s"', (text) => {
    expect(shifts(text)).toEqual([]);
  });
});

describe('the time at which the work begins', () => {
  it.each([
    ['van 06.00 tot 14.00 uur', '06:00'],
    ['06:00 - 14:00', '06:00'],
    ['Werktijden: 8.30-17.00', '08:30'],
    ['van 7 tot 16 uur', '07:00'],
    ['beginnen om 7 uur', '07:00'],
    ['Je begint om 05:30', '05:30'],
    ['start om half acht', '07:30'],
    ['begin om kwart over 8', '08:15'],
    ['vanaf 14.00 uur', '14:00'],
    ['starttijd 6.30 uur', '06:30'],
    ['06.00-14.00 en 14.00-22.00 uur', '06:00'],
    ['Om zes uur ’s ochtends start je.', '06:00'],
    ['Om vijf uur ’s middags begin je.', '17:00'],
    ['om 4 uur in de nacht beginnen', '04:00'],
    ['0600-1400', '06:00'],
    ['Je werkt van 9 tot 5.', '09:00'],
  ])('is read from "%s"', (text, time) => {
    expect(start(text)).toBe(time);
  });

  it.each([
    '32 uur per week',
    'Bel tussen 9.00 en 12.00 uur.',
    'Geopend van 8.00 tot 18.00 uur.',
    'Het loon is 14,50 tot 16,20 euro.',
    'Start: 11 januari.',
    'Het salaris is 2100-2600 euro.',
    'Bel 0400-0000.',
  ])('is not seen in "%s"', (text) => {
    expect(start(text)).toBeNull();
  });
});
