import { expect, it } from 'vitest';
import { diffTaxonomies } from './diff.ts';
import type { TaxonomySource } from './model.ts';
import { starterTaxonomy } from './starter/starter-taxonomy.ts';
import { createTaxonomy } from './taxonomy.ts';

const competence = (number: number, name: string) => ({
  number,
  uri: `c:${name}`,
  label: name,
  altLabels: [],
  kind: 'vaardigheid' as const,
  broader: null,
});
const occupation = (
  number: number,
  label: string,
  isco: string,
  essential: string[],
  somewhat: string[] = [],
) => ({
  number,
  uri: `o:${number}`,
  label,
  altLabels: [],
  isco,
  riasec: null,
  tasks: [],
  asks: { essential, important: [], somewhat },
});
const before: TaxonomySource = {
  id: 'een',
  language: 'nl',
  occupations: [occupation(1, 'bakker', '7512', ['c:kneden', 'c:bakken']), occupation(2, 'smid', '7221', [])],
  competences: [competence(1, 'kneden'), competence(2, 'bakken'), competence(3, 'smeden')],
  certificates: [],
};

it('says nothing of a version and itself', () => {
  const starter = createTaxonomy(starterTaxonomy);
  const { occupations, competences, isco, asked } = diffTaxonomies(starter, starter);

  expect([isco, asked]).toEqual([[], []]);
  expect([...Object.values(occupations), ...Object.values(competences)].flat()).toEqual([]);
});

it('says what is new, gone, renamed and elsewhere in ISCO-08, and what is asked otherwise', () => {
  const after: TaxonomySource = {
    ...before,
    id: 'twee',
    occupations: [occupation(1, 'broodbakker', '7511', ['c:bakken', 'c:rijzen'], ['c:kneden'])],
    competences: [competence(1, 'kneden'), competence(2, 'bakken'), competence(4, 'rijzen')],
  };
  const diff = diffTaxonomies(createTaxonomy(before), createTaxonomy(after));

  expect(diff.occupations).toEqual({
    added: [],
    gone: [{ uri: 'o:2', label: 'smid', reason: 'unknown' }],
    translated: [],
    renamed: [{ uri: 'o:1', label: 'bakker', from: 'bakker', to: 'broodbakker' }],
  });
  expect(diff.competences.added).toEqual([{ uri: 'c:rijzen', label: 'rijzen' }]);
  expect(diff.competences.gone).toEqual([{ uri: 'c:smeden', label: 'smeden', reason: 'unknown' }]);
  expect(diff.isco).toEqual([{ uri: 'o:1', label: 'broodbakker', from: '7512', to: '7511' }]);
  expect(diff.asked).toEqual([
    { uri: 'o:1', label: 'broodbakker', added: ['rijzen'], gone: [], otherStrength: ['kneden'] },
  ]);
});

it('says what became another concept by a published match, and does not call that new', () => {
  const after: TaxonomySource = { ...before, occupations: [], competences: [competence(1, 'hamerwerk')] };
  const mappings = [{ from: 'c:smeden', to: 'c:hamerwerk', match: 'close' as const }];
  const { competences } = diffTaxonomies(createTaxonomy(before), createTaxonomy(after, mappings));

  expect(competences.translated).toEqual([
    { uri: 'c:smeden', label: 'smeden', to: 'hamerwerk', match: 'close' },
  ]);
  expect(competences.added).toEqual([]);
});
