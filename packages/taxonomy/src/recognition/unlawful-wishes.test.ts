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
    ['Wij zoeken een jonge, energieke collega.', 'leeftijd'],
    ['Ben jij een jonge enthousiaste verkoper?', 'leeftijd'],
    ['Een jonge medewerker heeft onze voorkeur.', 'leeftijd'],
    ['Wij zoeken iemand van rond de 25 jaar.', 'leeftijd'],
    ['Kandidaten boven de 50 hoeven niet te reageren.', 'leeftijd'],
    ['Vrouwen hebben de voorkeur.', 'geslacht'],
    ['Wij geven de voorkeur aan een vrouwelijke kracht.', 'geslacht'],
    ['Bij gelijke geschiktheid hebben mannen de voorkeur.', 'geslacht'],
    ['Alleen Nederlandse kandidaten.', 'afkomst'],
    ['Geen arbeidsmigranten.', 'afkomst'],
    ['Nederlands is je eerste taal.', 'moedertaal'],
    ['Moslims hoeven niet te solliciteren.', 'geloof'],
    ['Wie vaak ziek is, hoeft niet te reageren.', 'gezondheid'],
    ['Moeders met jonge kinderen zijn minder geschikt.', 'gezin'],
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
    'Wij zijn een jong en dynamisch bedrijf.',
    'Wij zoeken iemand die jonge planten uitzet.',
    'Je begeleidt een jonge collega in opleiding.',
    'Wij zoeken collega’s, jong of oud.',
    'Alle leeftijden zijn welkom, van 18 tot 67 jaar.',
    'Je bent 18 jaar of ouder, want je schenkt alcohol.',
    'Ook kandidaten boven de 50 zijn welkom.',
    'Kandidaten onder de 21 krijgen jeugdloon.',
    'Je bent tussen 20 en 30 uur per week beschikbaar.',
    'Vrouwen met een uitkering kunnen ook reageren.',
    'De vlotte dame op de foto is onze planner.',
    'Alleen vrouwen mogen daar naar binnen.',
    'Onze klanten hebben de voorkeur voor contant geld.',
    'Bij gelijke geschiktheid hebben vrouwen de voorkeur, omdat zij hier ondervertegenwoordigd zijn.',
  ])('are not seen in "%s"', (text) => {
    expect(kinds(text)).toEqual([]);
  });
});
