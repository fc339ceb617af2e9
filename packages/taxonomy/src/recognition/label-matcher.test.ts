import { describe, expect, it } from 'vitest';
import type { CompetenceSource } from '../model.ts';
import { createTaxonomy } from '../taxonomy.ts';
import { finiteVerbsOf } from './finite-verbs.ts';
import { createLabelMatcher, type LabelMatch } from './label-matcher.ts';
import { labelSentenceOf } from './label-sentence.ts';
import { foldText } from './source-text.ts';
import { tokensOf } from './tokens.ts';

const SLACK = 5;
const LEAST = 400;

const labels: Readonly<Record<string, readonly string[]>> = {
  picken: ['orders picken'],
  inpakken: ['pakketten inpakken'],
  poetsen: ['ramen poetsen'],
  containers: ['containers leeghalen'],
  wassen: ['auto’s wassen'],
  hoogte: ['geen hoogtevrees'],
  handig: ['goed met je handen'],
  vloeren: ['vloeren leggen'],
  ijs: ['ijs scheppen'],
  team: ['werken in een team'],
  laden: ['vrachtwagen laden'],
  lossen: ['vrachtwagen lossen'],
  laswerk: ['MIG/MAG lassen'],
  doorwerken: ['doorwerken'],
  groen: ['groen bijhouden'],
  netjes: ['netjes werken'],
  stipt: ['op tijd komen'],
  maten: ['maten opnemen', 'koffie zetten'],
};

const slugs = Object.keys(labels);
const competences = slugs.map(
  (slug, index): CompetenceSource => ({
    number: index + 1,
    uri: `urn:test:${slug}`,
    label: labels[slug]?.[0] ?? '',
    altLabels: labels[slug]?.slice(1) ?? [],
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
const matcher = createLabelMatcher(concepts, { slack: SLACK, least: LEAST, finite });

function matchesIn(sentence: string): Map<string, LabelMatch> {
  const found = matcher.match(labelSentenceOf(tokensOf(foldText(sentence)), finite));
  return new Map(found.map((match) => [slugs[match.concept - 1] ?? '', match]));
}

function coverageOf(slug: string, sentence: string): number {
  return matchesIn(sentence).get(slug)?.coverage ?? 0;
}

describe('a label stands in a sentence', () => {
  it.each([
    ['orders picken', 'picken'],
    ['je pickt elke dag de orders', 'picken'],
    ['picken van orders', 'picken'],
    ['je pakt de pakketten voor klanten in', 'inpakken'],
    ['de containers haal je leeg', 'containers'],
    ['je wast de auto', 'wassen'],
    ['een vloer leg je in een dag', 'vloeren'],
    ['MIG- en MAG-lassen', 'laswerk'],
    ['je werkt graag door', 'doorwerken'],
    ['je houdt het groen bij', 'groen'],
    ['je komt altijd op tijd', 'stipt'],
  ])('whatever the form and order of its words: %s', (sentence, slug) => {
    expect(coverageOf(slug, sentence)).toBe(1000);
  });

  it.each([
    ['je ontvangt een pakket en meldt je in de ochtend', 'inpakken'],
    ['ijzeren wanden', 'ijs'],
    ['dat mag je lassen', 'laswerk'],
    ['je werkt het hele jaar door buiten', 'doorwerken'],
    ['je houdt een groot bedrijf bij', 'groen'],
    ['je bouwt aan een netwerk', 'netjes'],
    ['je komt voor onbepaalde tijd in dienst', 'stipt'],
    ['je wast de koffieautomaten', 'wassen'],
  ])('not by words that only look alike: %s', (sentence, slug) => {
    expect(coverageOf(slug, sentence)).toBeLessThan(1000);
  });
});

describe('a word that is used for another one', () => {
  it('counts, and for less than the very word', () => {
    const [very, other] = ['ramen poetsen', 'ruiten poetsen'].map((sentence) =>
      coverageOf('poetsen', sentence),
    );

    expect(very).toBe(1000);
    expect(other).toBeGreaterThan(800);
    expect(other).toBeLessThan(1000);
  });

  it('does not stand for every word: one of the label has to be there itself', () => {
    expect(coverageOf('poetsen', 'ruiten soppen')).toBe(0);
  });

  it('is not both what is done and what it is done to', () => {
    expect(coverageOf('poetsen', 'je gaat poetsen')).toBeLessThan(700);
  });
});

describe('a small word that makes the sense', () => {
  it.each([
    ['je bent goed met je handen', 1000],
    ['van de hand in de tand', 0],
  ])('has to stand there too: %s', (sentence, coverage) => {
    expect(coverageOf('handig', sentence)).toBe(coverage);
  });

  it('of a denial says that the label denies', () => {
    expect(matchesIn('je hebt geen hoogtevrees').get('hoogte')).toMatchObject({
      coverage: 1000,
      isDenial: true,
    });
    expect(coverageOf('hoogte', 'hoogtevrees is lastig hier')).toBe(0);
  });
});

describe('part of a label', () => {
  it('says how many concepts share its most telling word', () => {
    expect(matchesIn('de vrachtwagen staat klaar').get('laden')?.sharedBy).toBe(2);
    expect(matchesIn('je gaat laden').get('laden')?.sharedBy).toBe(1);
  });

  it('is told apart when no more than words of every vacancy stand there', () => {
    expect(matchesIn('kom in ons team').get('team')?.isCommon).toBe(true);
    expect(matchesIn('de vrachtwagen staat klaar').get('laden')?.isCommon).toBe(false);
  });
});
