import { describe, expect, it } from 'vitest';
import type { TaxonomySource } from './model.ts';
import { occupationsRelation } from './occupation-relation.ts';
import { createTaxonomy } from './taxonomy.ts';

const competence = (number: number) => ({
  number,
  uri: `urn:c:${number}`,
  label: `competentie ${number}`,
  altLabels: [],
  kind: 'vaardigheid' as const,
  broader: null,
});
const occupation = (number: number, isco: string, essential: number[], somewhat: number[] = []) => ({
  number,
  uri: `urn:o:${number}`,
  label: `beroep ${number}`,
  altLabels: [],
  isco,
  riasec: null,
  tasks: [],
  asks: {
    essential: essential.map((each) => `urn:c:${each}`),
    important: [],
    somewhat: somewhat.map((each) => `urn:c:${each}`),
  },
});
const source: TaxonomySource = {
  id: 'proef-1',
  language: 'nl',
  competences: [1, 2, 3, 4].map(competence),
  certificates: [],
  occupations: [
    occupation(1, '9333', [1, 2], [3]),
    occupation(2, '9333', [2, 3], [1]),
    occupation(3, '9312', [4]),
    occupation(4, '', [1]),
  ],
};
const taxonomy = createTaxonomy(source);

describe('what two occupations have in common', () => {
  it('is their group, and what both ask: what both ask most first', () => {
    expect(occupationsRelation(taxonomy, 1, 2)).toEqual({ group: 'zelfde-groep', shared: [2, 3, 1] });
  });

  it('is the direction of work when only the first half of the code is the same', () => {
    expect(occupationsRelation(taxonomy, 1, 3)).toEqual({ group: 'zelfde-richting', shared: [] });
  });

  it('says nothing of a group where one has no place in ISCO-08', () => {
    expect(occupationsRelation(taxonomy, 1, 4)).toEqual({ group: null, shared: [1] });
  });

  it('is the same either way', () => {
    expect(occupationsRelation(taxonomy, 2, 1)).toEqual(occupationsRelation(taxonomy, 1, 2));
  });
});
