import { describe, expect, it } from 'vitest';
import { read } from '../reading.builder.ts';

const hours = (text: string) => {
  const { hours: found } = read(text);
  return found && [found.value.min, found.value.max];
};

describe('hours per week of which one has the choice', () => {
  it.each([
    ['24 dan wel 32 uur per week', [24, 32]],
    ['Kies je voor 20 uur of liever voor 28?', [20, 28]],
    ['Twee functies: één van 16 en één van 24 uur.', [16, 24]],
    ['32 uur heeft de voorkeur, 40 uur mag ook.', [32, 40]],
    ['40 uur (of 36 als je dat liever hebt).', [36, 40]],
    ['32 of 36 of 40 uur', [32, 40]],
    ['40-urige werkweek, 36 uur ook mogelijk', [36, 40]],
    ['Drie dagen (24 uur) of vier dagen (32 uur) per week', [24, 32]],
    ['Twintig uur, mag ook vierentwintig.', [20, 24]],
    ['Minimaal 20 uur, het liefst 24.', [20, 24]],
    ['Het liefst 32 uur, maar minimaal 24.', [24, 32]],
    ['36 uur, minder is bespreekbaar tot 28.', [28, 36]],
    ['Meestal 30 uur per week, in drukke weken 38.', [30, 38]],
    ['Zestien uur vast, en wie meer wil kan tot dertig gaan.', [16, 30]],
    ['Twee parttimers van 20 uur of één fulltimer van 40 uur.', [20, 40]],
    ['Minimaal 20 uur, liefst 24 tot 28.', [20, 28]],
    ['De vacature is voor 24 uur, maar 20 of 28 mag ook.', [20, 28]],
    ['40 uur. Vier dagen van 8 uur kan ook.', [32, 40]],
  ])('are read from "%s"', (text, expected) => {
    expect(hours(text)).toEqual(expected);
  });
});

describe('the least and the most of the hours', () => {
  it.each([
    ['Minimaal 16 uur, ten hoogste 24 uur per week.', [16, 24]],
    ['24 uur minimaal, 36 uur maximaal', [24, 36]],
    ['Minimaal aantal uren: 20. Maximaal aantal uren: 32.', [20, 32]],
    ['Uren per week minimaal: 16, maximaal: 24', [16, 24]],
    ['Het maximum is 32 uur per week, het minimum 16.', [16, 32]],
    ['Meer dan 30 uur per week kunnen wij niet bieden.', [null, 30]],
    ['Minder dan 24 uur kan helaas niet.', [24, null]],
    ['Nooit meer dan 20 uur in de week.', [null, 20]],
    ['Een bijbaan van 12 uur of minder per week.', [null, 12]],
    ['Met een garantie van 12 uur per week.', [12, null]],
    ['24 uur per week, eventueel meer', [24, null]],
    ['Een contract van 6 tot 12 uur.', [6, 12]],
    ['Van 0 tot 20 uur per week, wat jij wilt.', [0, 20]],
    ['Aantal uren per week tussen 16 en 24.', [16, 24]],
    ['Ik zoek iemand voor een paar uurtjes per week, zeg 6 tot 8.', [6, 8]],
    ['De winkel is 60 uur per week open; jij werkt er daarvan 24.', [24, 24]],
  ])('are read from "%s"', (text, expected) => {
    expect(hours(text)).toEqual(expected);
  });
});

describe('what the hours come to', () => {
  it.each([
    ['Minimaal 20 uur per week, maximaal 8 uur per dag.', [20, null]],
    ['Twee avonden en een zaterdag, alles bij elkaar 16 uur.', [16, 16]],
    ['De ene week drie, de andere week vier dagen van acht uur; gemiddeld 28.', [28, 28]],
    ['Vier dagen van 8 tot 15 uur, komt neer op 26 uur.', [26, 26]],
  ])('are read from "%s"', (text, expected) => {
    expect(hours(text)).toEqual(expected);
  });
});

describe('an age or a time', () => {
  it.each(['32 uur per week. Je bent minimaal 18.', '32 uur, donderdagavond tot 21.', '32 uur, schaal 8.'])(
    'is no other amount of hours in "%s"',
    (text) => {
      expect(hours(text)).toEqual([32, 32]);
    },
  );
});
