import { describe, expect, it } from 'vitest';
import type { CompetenceSource } from '../model.ts';
import { createTaxonomy } from '../taxonomy.ts';
import { finiteVerbsOf } from './finite-verbs.ts';
import { createLabelMatcher } from './label-matcher.ts';
import { labelSentenceOf } from './label-sentence.ts';
import { foldText } from './source-text.ts';
import { tokensOf } from './tokens.ts';

const WHOLE = 1000;

const names = [
  'remmen vervangen',
  'banden vervangen',
  'dozen controleren',
  'dozen vullen',
  'dozen plakken',
  'soepen bereiden',
  'sauzen bereiden',
  'salades bereiden',
  'toiletten schoonmaken',
  'kantoren schoonmaken',
  'vloeren schoonmaken',
  'werkbonnen invullen',
  'toiletten vullen',
  'kippen voeren',
  'kippen melken',
  'koeien melken',
  'koeien voeren',
  'stallen uitmesten',
  'tafels dekken',
  'koffie zetten',
  'tafels zetten',
  'kassa bedienen',
  'heftruck bedienen',
  'orders inpakken',
  'ramen wassen',
  'koffieautomaten vullen',
  'ramen vullen',
];
const competences = names.map(
  (label, index): CompetenceSource => ({
    number: index + 1,
    uri: `urn:test:${index}`,
    label,
    altLabels: [],
    kind: 'vaardigheid',
    broader: null,
  }),
);
const { competences: concepts } = createTaxonomy({
  id: 'test',
  language: 'nl',
  occupations: [],
  competences,
  certificates: [],
});
const finite = finiteVerbsOf(concepts);
const matcher = createLabelMatcher(concepts, { slack: 5, least: WHOLE, finite });

function foundIn(sentence: string): string[] {
  return matcher
    .match(labelSentenceOf(tokensOf(foldText(sentence)), finite))
    .map(({ concept }) => concepts.labelOf(concept) ?? '')
    .sort();
}

describe('a list', () => {
  it.each([
    ['Je vervangt remmen, banden en uitlaten.', ['banden vervangen', 'remmen vervangen']],
    ['Je vervangt lampen, remmen of versleten banden.', ['banden vervangen', 'remmen vervangen']],
    ['Bereiden van soepen, sauzen en salades.', ['salades bereiden', 'sauzen bereiden', 'soepen bereiden']],
    ['Soepen, sauzen en salades bereiden.', ['salades bereiden', 'sauzen bereiden', 'soepen bereiden']],
    [
      'Je maakt toiletten, kantoren en vloeren schoon.',
      ['kantoren schoonmaken', 'toiletten schoonmaken', 'vloeren schoonmaken'],
    ],
    [
      'Je vervangt oude lampen, lege accu’s, de ruitenwissers, uitlaten, schokbrekers en banden.',
      ['banden vervangen'],
    ],
  ])('has its verb with each thing in it: %s', (sentence, expected) => {
    expect(foundIn(sentence)).toEqual(expected);
  });

  it.each(['Je controleert, vult en plakt dozen.', 'Controleren, vullen en plakken van dozen.'])(
    'of verbs has its object with each of them: %s',
    (sentence) => {
      expect(foundIn(sentence)).toEqual(['dozen controleren', 'dozen plakken', 'dozen vullen']);
    },
  );

  it('is of things that stand beside each other: one is not what is done with another', () => {
    expect(foundIn('Een zaal met kassa, bediening, garderobe en bar.')).toEqual([]);
  });
});

describe('a clause behind a comma or a joining word', () => {
  it.each([
    [
      'Je maakt toiletten schoon, je bent niet bang voor hoogtes en vult de werkbon in.',
      ['toiletten schoonmaken', 'werkbonnen invullen'],
    ],
    [
      'Je voert kippen, melkt koeien en mest stallen uit.',
      ['kippen voeren', 'koeien melken', 'stallen uitmesten'],
    ],
    ['Tafels dekken, koffie zetten en opruimen.', ['koffie zetten', 'tafels dekken']],
    ['Je wast ramen en vult de koffieautomaten.', ['koffieautomaten vullen', 'ramen wassen']],
    ['’s Ochtends dek je tafels en zet je koffie.', ['koffie zetten', 'tafels dekken']],
  ])('has its own verb and object: %s', (sentence, expected) => {
    expect(foundIn(sentence)).toEqual(expected);
  });

  it('speaks of what the clause before names when it says so', () => {
    expect(foundIn('Je haalt de orders op, je pakt ze netjes in.')).toEqual(['orders inpakken']);
    expect(foundIn('Je haalt de orders op, je pakt graag in.')).toEqual([]);
  });
});

describe('the verb of a clause', () => {
  it.each(['Je bedient de heftruck.', 'Daar bedien je de heftruck.'])(
    'is known by its infinitive: %s',
    (sentence) => {
      expect(foundIn(sentence)).toEqual(['heftruck bedienen']);
    },
  );
});
