import { describe, expect, it } from 'vitest';
import { read } from './reading.builder.ts';

describe('wishes that an employer may not have', () => {
  const kinds = (text: string) => [...new Set(read(text).unlawful.map(({ kind }) => kind))];

  it.each([
    ['Wij zoeken mensen tot 35 jaar.', 'leeftijd'],
    ['Bij voorkeur zonder kleine kinderen.', 'gezin'],
    ['Liefst iemand zonder gezin.', 'gezin'],
    ['Geen mensen met een hoofddoek.', 'geloof'],
    ['Een hoofddoek mag hier niet.', 'geloof'],
    ['Je hebt nooit rugklachten gehad.', 'gezondheid'],
    ['Je gebruikt geen medicijnen.', 'gezondheid'],
    ['Leeftijd 20-30 jaar.', 'leeftijd'],
    ['Alleen Nederlanders.', 'afkomst'],
    ['Wij zoeken een jonge vent.', 'leeftijd'],
    ['Liefst niet ouder dan 40.', 'leeftijd'],
    ['Ben je jong en vol energie?', 'leeftijd'],
    ['Geen vijftigplussers.', 'leeftijd'],
    ['Een man heeft onze voorkeur.', 'geslacht'],
    ['Mannelijke kandidaten genieten de voorkeur.', 'geslacht'],
    ['Ben jij de kerel die wij zoeken?', 'geslacht'],
    ['Je bent met het Nederlands opgegroeid.', 'moedertaal'],
    ['Geen Polen of Roemenen.', 'afkomst'],
    ['Wie rugproblemen heeft, hoeft niet te reageren.', 'gezondheid'],
    ['Je bent lid van een kerk.', 'geloof'],
    ['Liefst een vrijgezel.', 'gezin'],
  ])('are seen in "%s"', (text, kind) => {
    expect(kinds(text)).toContain(kind);
  });

  it.each([
    'Kinderen van 4 tot 12 jaar spelen hier.',
    'Je begeleidt jongeren van 12 tot 23 jaar.',
    'Je deelt geen medicijnen uit.',
    'Ook met een hoofddoek ben je welkom.',
    'Mannelijke en vrouwelijke kandidaten zijn welkom.',
    'Wij zijn een christelijke school.',
    'Bij ons werken jonge en oudere collega’s.',
    'Een dag zonder kinderen bestaat hier niet.',
  ])('are not seen in "%s"', (text) => {
    expect(kinds(text)).toEqual([]);
  });
});
