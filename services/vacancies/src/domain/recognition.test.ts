import { starterTaxonomy } from '@vlinderdas/taxonomy/starter/starter-taxonomy';
import { createTaxonomy } from '@vlinderdas/taxonomy/taxonomy';
import { describe, expect, it } from 'vitest';
import { recognise } from './recognition.ts';

const taxonomy = createTaxonomy(starterTaxonomy);
const today = '2026-11-23';
const inTitle = (title: string) => recognise({ title, description: undefined }, taxonomy, today).beroep;
const kindsIn = (description: string) =>
  recognise({ title: undefined, description }, taxonomy, today).nietOvergenomen.map(({ soort }) => soort);

describe('an occupation in a title', () => {
  it.each([
    ['Orderpicker', 'Orderpicker'],
    ['ORDERPICKER (m/v/x) - 32 uur', 'ORDERPICKER'],
    ['Enthousiaste order-picker in Best', 'order-picker'],
    ['Zes orderpickers vroege dienst', 'orderpickers'],
    ['Orderpickers', 'Orderpickers'],
  ])('is found in "%s" with its words', (title, gevondenIn) => {
    expect(inTitle(title)).toMatchObject({ code: 'urn:vlinderdas:beroep:orderpicker', gevondenIn });
  });

  it('is not guessed from a word that resembles one', () => {
    expect(inTitle('Collega gezocht voor van alles')).toBeUndefined();
    expect(inTitle('')).toBeUndefined();
  });
});

describe('unlawful wishes', () => {
  it.each([
    ['Je komt in een jong en dynamisch team.', ['leeftijd']],
    ['Ons jong team zoekt versterking.', ['leeftijd']],
    ['Je bent tussen de 20 en 30 jaar.', ['leeftijd']],
    ['Je bent maximaal 35 jaar oud.', ['leeftijd']],
    ['Wij zoeken een sterke man.', ['geslacht']],
    ['Liefst jonge mannen.', ['leeftijd', 'geslacht']],
    ['Native speaker Nederlands.', ['moedertaal']],
    ['Je spreekt accentloos Nederlands.', ['moedertaal']],
    ['Kerngezond en geen kinderwens.', ['gezondheid', 'gezin']],
    ['Je hebt geen rugklachten.', ['gezondheid']],
    ['Wij zoeken een twintiger.', ['leeftijd']],
    ['Liefst een huisvrouw.', ['geslacht']],
  ])('are found in "%s"', (text, kinds) => {
    expect(kindsIn(text)).toEqual(kinds);
  });

  it.each([
    'Minimaal 18 jaar in verband met de wet.',
    'Je hebt 10 jaar ervaring, tot 20 jaar ervaring is mooi.',
    'Wij zoeken een collega (m/v).',
    'Je spreekt goed Nederlands (B1).',
    'De vrouwenopvang in Eindhoven zoekt een kok.',
    'Je tilt tot 23 kilo.',
    'Ook ouderen zijn welkom.',
    'Je behandelt klachten van klanten.',
  ])('are not seen in "%s"', (text) => {
    expect(kindsIn(text)).toEqual([]);
  });

  it('are those of the law in force on the day', () => {
    const text = { title: undefined, description: 'Wij zoeken een jong team.' };

    expect(recognise(text, taxonomy, '2004-04-30').nietOvergenomen).toEqual([]);
  });
});

describe('the VOG', () => {
  it.each(['VOG vereist', 'Je hebt een verklaring omtrent het gedrag'])('is seen in "%s"', (description) => {
    expect(recognise({ title: 'x', description }, taxonomy, today).voorwaardenNaSelectie).toEqual(['vog']);
  });

  it('is not seen inside another word', () => {
    const description = 'Je werkt met vogels.';
    expect(recognise({ title: 'x', description }, taxonomy, today).voorwaardenNaSelectie).toEqual([]);
  });
});
