import { describe, expect, it } from 'vitest';
import { starterTaxonomy } from '../starter/starter-taxonomy.ts';
import { createTaxonomy } from '../taxonomy.ts';
import { createOccupationIndex, createTitleIndex } from './resolve-title.ts';

const occupations: Readonly<Record<number, readonly string[]>> = {
  1: ['magazijnmedewerker', 'medewerker warehouse', 'magazijnbediende'],
  2: ['medewerker groenvoorziening', 'tuinman'],
  3: ['vrachtwagenchauffeur', 'chauffeur internationaal transport'],
  4: ['verkoper', 'winkelmedewerker', 'verkoopmedewerker'],
  5: ['schoonmaker', 'medewerker schoonmaak', 'schoonmaker kantoren'],
  6: ['assistent-schoonmaker scheepvaart'],
  7: ['onderhoudsmonteur', 'monteur onderhoud'],
  8: ['tekenaar', 'tekenaarster'],
};
const index = createTitleIndex(
  Object.entries(occupations).flatMap(([concept, labels]) =>
    labels.map((label, at) => ({ concept: Number(concept), label, preferred: at === 0 })),
  ),
);
const first = (title: string): number | undefined => index.resolve(title, 1)[0]?.concept;

describe('a title is resolved to its occupation', () => {
  it.each([
    ['as it is written', 'magazijnmedewerker', 1],
    ['as plural', 'magazijnmedewerkers', 1],
    ['with the compound taken apart', 'medewerker magazijn', 1],
    ['with the compound written in two words', 'magazijn medewerkers', 1],
    ['with a hyphen', 'vrachtwagen-chauffeur', 3],
    ['with a spelling error', 'vrachtwagen chaufeur', 3],
    ['in the feminine form', 'verkoopster', 4],
    ['by the activity', 'medewerker verkoop', 4],
    ['with m/v', 'Schoonmaker (m/v/x)', 5],
    ['in capitals', 'ONDERHOUDSMONTEUR', 7],
  ])('%s', (_how, title, concept) => {
    expect(first(title)).toBe(concept);
  });

  it('prefers an occupation of which many labels resemble the title to one accidental label', () => {
    expect(index.resolve('schoonmaker', 2).map(({ concept }) => concept)).toEqual([5, 6]);
  });

  it('gives the feminine and the masculine title the same ranking, scores included', () => {
    const scores = (title: string) => index.resolve(title, 10).map(({ concept, score }) => [concept, score]);

    expect(scores('schoonmaakster kantoren')).toEqual(scores('schoonmaker kantoren'));
  });
});

describe('the answer', () => {
  it('is empty for a title without words or without resemblance', () => {
    expect(index.resolve('', 5)).toEqual([]);
    expect(index.resolve('  ** (m/v) ', 5)).toEqual([]);
    expect(index.resolve('qqq', 5)).toEqual([]);
  });

  it('names the label that resembles the title most, as it was written', () => {
    expect(index.resolve('Warehouse medewerkster', 1)[0]?.label).toBe('medewerker warehouse');
  });

  it('does not depend on the order of the labels', () => {
    const entries = Object.entries(occupations).flatMap(([concept, labels]) =>
      labels.map((label, at) => ({ concept: Number(concept), label, preferred: at === 0 })),
    );

    const turned = createTitleIndex(entries.toReversed());

    for (const title of ['medewerker', 'chauffeur', 'schoonmaak kantoor']) {
      expect(turned.resolve(title, 8)).toEqual(index.resolve(title, 8));
    }
  });

  it('takes a long text without trouble', () => {
    expect(index.resolve('verkoper '.repeat(100_000), 1)[0]?.concept).toBe(4);
  });
});

describe('the occupations of the starter taxonomy', () => {
  const taxonomy = createTaxonomy(starterTaxonomy);
  const starter = createOccupationIndex(taxonomy);

  it('are each found first by their own label', () => {
    const lost = taxonomy.occupations.numbers.filter((number) => {
      const label = taxonomy.occupations.labelOf(number) ?? '';
      return starter.resolve(label, 1)[0]?.concept !== number;
    });

    expect(lost.map((number) => taxonomy.occupations.labelOf(number))).toEqual([]);
  });
});
