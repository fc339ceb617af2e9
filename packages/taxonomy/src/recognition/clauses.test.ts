import { describe, expect, it } from 'vitest';
import { createClauses } from './clauses.ts';
import { read } from './reading.builder.ts';
import { createLines } from './text-lines.ts';

describe('how heavily something is asked', () => {
  const vca = (text: string) =>
    read(text).certificates.find(({ value }) => value.name === 'VCA basis')?.weight ?? null;

  it.each([
    ['VCA is vereist.', 'vereist'],
    ['VCA verplicht', 'vereist'],
    ['VCA is een must.', 'vereist'],
    ['Je moet VCA hebben.', 'vereist'],
    ['Je bent in het bezit van VCA.', 'vereist'],
    ['Zonder VCA kun je hier niet werken, dus dat is noodzakelijk.', 'vereist'],
    ['VCA is een pré.', 'gewenst'],
    ["VCA en BHV zijn pré's.", 'gewenst'],
    ['VCA is mooi meegenomen.', 'gewenst'],
    ['VCA strekt tot aanbeveling.', 'gewenst'],
    ['Bij voorkeur heb je VCA.', 'gewenst'],
    ['VCA is een plus, geen must.', 'gewenst'],
    ['Heb je VCA? Fijn!', 'vereist'],
    ['VCA (gewenst)', 'gewenst'],
    ['Wenselijk: rijbewijs B, VCA.', 'gewenst'],
    ['Vereist: rijbewijs B, VCA.', 'vereist'],
  ])('follows the wording: "%s"', (text, weight) => {
    expect(vca(text)).toBe(weight);
  });

  it.each([
    ['Wat wij vragen:\n- VCA', 'vereist'],
    ['Functie-eisen\nVCA\nBHV', 'vereist'],
    ['Minimumeisen\nVCA', 'vereist'],
    ['Dit moet je hebben:\n- VCA', 'vereist'],
    ['Pré’s:\n- VCA', 'gewenst'],
  ])('follows the heading where the words say nothing: "%s"', (text, weight) => {
    expect(vca(text)).toBe(weight);
  });

  it('is that of its own part of the sentence', () => {
    const found = read('Rijbewijs B is vereist, VCA is een pré.');

    expect(found.licences[0]?.weight).toBe('vereist');
    expect(found.certificates[0]?.weight).toBe('gewenst');
  });

  it('is one for a list that is weighed at its end', () => {
    const found = read('VCA, BHV en een heftruckcertificaat zijn een pré.');

    expect(found.certificates.map(({ weight }) => weight)).toEqual(['gewenst', 'gewenst', 'gewenst']);
  });

  it.each([
    'VCA is niet nodig.',
    'Je hebt geen VCA nodig.',
    'VCA is geen vereiste.',
    'VCA is geen must.',
    'Wij regelen je VCA.',
    'Voor je VCA zorgen wij.',
    'VCA? Hoeft niet.',
    'Je kunt bij ons VCA halen.',
    'Wat bieden wij?\n- VCA op onze kosten',
  ])('is not at all in "%s"', (text) => {
    expect(vca(text)).toBeNull();
  });

  it.each(['VCA is geen must, maar wel een pré.', 'VCA hoeft niet, maar is wel handig.'])(
    'is a wish where a denial goes on to wish: "%s"',
    (text) => {
      expect(vca(text)).toBe('gewenst');
    },
  );
});

describe('sentences', () => {
  const split = (plain: string) =>
    createClauses({ plain, cased: plain, titleEnd: 0 }, createLines(plain)).sentences.map(({ from, to }) =>
      plain.slice(from, to),
    );

  it('end at points, not at abbreviations, times and amounts', () => {
    expect(split('je werkt min. 24 uur. om 7.30 uur start je, bijv. op ma. kom langs.')).toEqual([
      'je werkt min. 24 uur.',
      'om 7.30 uur start je, bijv. op ma.',
      'kom langs.',
    ]);
  });

  it('are lines and bullets as well', () => {
    expect(split('a b c\n• d e f\n- g h i')).toEqual(['a b c', 'd e f', 'g h i']);
  });
});
