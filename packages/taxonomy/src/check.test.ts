import { expect, it } from 'vitest';
import { checkTaxonomy, type FindingKind } from './check.ts';
import type { TaxonomySource } from './model.ts';

const competences = Array.from({ length: 8 }, (_, at) => ({
  number: at + 1,
  uri: `c:${at + 1}`,
  label: `vaardigheid ${at + 1}`,
  altLabels: [],
  kind: 'vaardigheid' as const,
  broader: null,
}));
const baker = {
  number: 1,
  uri: 'o:bakker',
  label: 'bakker',
  altLabels: ['bakster'],
  isco: '7512',
  riasec: 'RA',
  tasks: ['deeg maken', 'brood bakken', 'oven schoonmaken'],
  asks: { essential: ['c:1', 'c:2', 'c:3'], important: ['c:4', 'c:5', 'c:6'], somewhat: ['c:7', 'c:8'] },
};
const sound: TaxonomySource = {
  id: 'proef',
  language: 'nl',
  occupations: [baker],
  competences,
  certificates: [],
};
const kinds = (source: TaxonomySource): FindingKind[] => checkTaxonomy(source).map(({ kind }) => kind);

it('finds nothing in a sound version', () => {
  expect(kinds(sound)).toEqual([]);
});

it('finds a label that two concepts claim, however it is spelled', () => {
  const other = { ...baker, number: 2, uri: 'o:broodbakker', label: 'Bakster (m/v)', altLabels: [] };

  expect(kinds({ ...sound, occupations: [baker, other] })).toEqual(['colliding-label']);
});

it('finds a label that one concept has twice', () => {
  expect(kinds({ ...sound, occupations: [{ ...baker, altLabels: ['Bakker (m/v)'] }] })).toEqual([
    'repeated-label',
  ]);
});

it('finds a number or URI given twice', () => {
  const other = { ...baker, label: 'slager', altLabels: [] };

  expect(kinds({ ...sound, occupations: [baker, other] })).toEqual(['duplicate-uri', 'duplicate-number']);
});

it('finds competences that nothing asks, and asked ones that do not exist', () => {
  const odd = { ...baker, asks: { ...baker.asks, somewhat: ['c:7', 'c:9'] } };

  expect(kinds({ ...sound, occupations: [odd] })).toEqual(['unknown-competence', 'orphan-competence']);
});

it('finds an occupation that says too little', () => {
  const poor = { ...baker, tasks: ['bakken'], asks: { ...baker.asks, somewhat: ['c:1'] } };

  expect(kinds({ ...sound, occupations: [poor] })).toEqual([
    'asked-twice',
    'too-few-competences',
    'too-few-tasks',
    'orphan-competence',
    'orphan-competence',
  ]);
});

it('finds a hierarchy that goes round', () => {
  const round = competences.map((competence) =>
    competence.number < 3 ? { ...competence, broader: `c:${3 - competence.number}` } : competence,
  );

  expect(kinds({ ...sound, competences: round })).toEqual(['circular-broader', 'circular-broader']);
});

it('finds codes that are none', () => {
  expect(kinds({ ...sound, occupations: [{ ...baker, isco: '751', riasec: 'RR' }] })).toEqual([
    'bad-isco',
    'bad-riasec',
  ]);
});

it("takes a publisher's version as it is, but not when it contradicts itself", () => {
  const odd = { ...baker, tasks: [], asks: { ...baker.asks, somewhat: ['c:1', 'c:9'] } };
  const findings = checkTaxonomy({ ...sound, occupations: [odd] }, undefined, 'imported');

  expect(findings.map(({ severity, kind }) => `${severity} ${kind}`)).toEqual([
    'error unknown-competence',
    'warning asked-twice',
    'warning too-few-tasks',
    'warning orphan-competence',
    'warning orphan-competence',
  ]);
});

it('finds an occupation without a place in ISCO-08, and asks it of ourselves only', () => {
  const source = { ...sound, occupations: [{ ...baker, isco: '' }] };

  expect(checkTaxonomy(source)).toMatchObject([{ severity: 'error', kind: 'no-isco' }]);
  expect(checkTaxonomy(source, undefined, 'imported')).toMatchObject([{ severity: 'warning' }]);
});

it('finds a label without a letter or digit', () => {
  expect(kinds({ ...sound, occupations: [{ ...baker, altLabels: ['(m/v)'] }] })).toEqual(['empty-label']);
});
