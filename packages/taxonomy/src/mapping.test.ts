import { describe, expect, it } from 'vitest';
import { createConceptTable } from './concept-table.ts';
import { decide, type Mapping, mappingsBetween } from './mapping.ts';
import type { CompetenceSource, TaxonomySource } from './model.ts';

const competence = (number: number, uri: string, sameAs: readonly string[] = []): CompetenceSource => ({
  number,
  uri,
  label: uri,
  altLabels: [],
  sameAs,
  kind: 'vaardigheid',
  broader: null,
});
const version = (id: string, ...competences: CompetenceSource[]): TaxonomySource => ({
  id,
  language: 'nl',
  occupations: [],
  competences,
  certificates: [],
});
const unmapped = (source: TaxonomySource, mappings: readonly Mapping[] = []) => ({ source, mappings });

describe('what a URI of another version becomes', () => {
  const concepts = [competence(1, 'a:lassen', ['esco:weld']), competence(2, 'a:metaal')];
  const table = (mappings: readonly Mapping[], broadMaps = true) =>
    createConceptTable(concepts, { mappings, broadMaps });

  it('is the concept itself, or what is stated to be the same', () => {
    expect(table([]).resolve('a:metaal')).toEqual({ isMapped: true, how: 'own', number: 2 });
    expect(table([]).resolve('esco:weld')).toEqual({ isMapped: true, how: 'exact', number: 1 });
    expect(table([]).numberOf('esco:weld')).toBe(1);
  });

  it('is what matches exactly or closely', () => {
    expect(table([{ from: 'b:las', to: 'a:lassen', match: 'close' }]).numberOf('b:las')).toBe(1);
  });

  it('is a broader competence: who can do the narrower one can do it', () => {
    const mappings: Mapping[] = [{ from: 'b:tig', to: 'a:lassen', match: 'broad' }];

    expect(table(mappings).resolve('b:tig')).toEqual({ isMapped: true, how: 'broad', number: 1 });
  });

  it('is no broader occupation and no broader certificate: those are left to a person', () => {
    const mappings: Mapping[] = [{ from: 'b:tig', to: 'a:lassen', match: 'broad' }];

    expect(table(mappings, false).resolve('b:tig')).toEqual({
      isMapped: false,
      reason: 'broad',
      options: [1],
    });
  });

  it('is never a narrower concept, which would say more than is known', () => {
    const mappings: Mapping[] = [{ from: 'b:techniek', to: 'a:lassen', match: 'narrow' }];

    expect(table(mappings).numberOf('b:techniek')).toBeUndefined();
    expect(table(mappings).resolve('b:techniek')).toMatchObject({ reason: 'narrow', options: [1] });
  });

  it('is nothing where two match equally well, or none', () => {
    const mappings: Mapping[] = [
      { from: 'b:x', to: 'a:lassen', match: 'close' },
      { from: 'b:x', to: 'a:metaal', match: 'close' },
    ];

    expect(table(mappings).resolve('b:x')).toEqual({ isMapped: false, reason: 'ambiguous', options: [1, 2] });
    expect(table(mappings).resolve('b:y')).toEqual({ isMapped: false, reason: 'unknown', options: [] });
  });

  it('is decided by the best kind of match alone', () => {
    const both = [
      { number: 4, match: 'broad' },
      { number: 7, match: 'exact' },
    ] as const;

    expect(decide(both, true)).toMatchObject({ how: 'exact', number: 7 });
  });

  it('is the own concept, whatever another one says of its URI', () => {
    const mappings: Mapping[] = [{ from: 'a:metaal', to: 'a:lassen', match: 'exact' }];

    expect(table(mappings).numberOf('a:metaal')).toBe(2);
  });
});

describe('mappings between two versions', () => {
  const esco = version('esco', competence(1, 'esco:weld'), competence(2, 'esco:tig'));

  it('follow from what one of them calls the same', () => {
    const starter = version('starter', competence(1, 'a:lassen', ['esco:weld']));

    expect(mappingsBetween(unmapped(starter), unmapped(esco))).toEqual([
      { from: 'a:lassen', to: 'esco:weld', match: 'exact' },
    ]);
    // The starter knows ESCO's URI by itself.
    expect(mappingsBetween(unmapped(esco), unmapped(starter))).toEqual([]);
  });

  it('follow from a third that both call the same', () => {
    const one = version('een', competence(1, 'a:lassen', ['esco:weld']));
    const other = version('ander', competence(1, 'c:lassen', ['esco:weld']));

    expect(mappingsBetween(unmapped(one), unmapped(other))).toEqual([
      { from: 'a:lassen', to: 'c:lassen', match: 'exact' },
    ]);
  });

  it('read a published match backwards: what is broader that way is narrower this way', () => {
    const generic = unmapped(version('c', competence(1, 'c:verbinden')), [
      { from: 'esco:weld', to: 'c:verbinden', match: 'broad' },
    ]);

    expect(mappingsBetween(generic, unmapped(esco))).toEqual([
      { from: 'c:verbinden', to: 'esco:weld', match: 'narrow' },
    ]);
  });

  it('go on by an exact match, and stop at two close ones', () => {
    const starter = version('starter', competence(1, 'a:lassen', ['esco:weld']));
    const close: Mapping[] = [{ from: 'esco:weld', to: 'c:verbinden', match: 'close' }];
    const generic = unmapped(version('c', competence(1, 'c:verbinden')), close);
    const near = unmapped(version('d', competence(1, 'd:las')), [
      { from: 'esco:weld', to: 'd:las', match: 'close' },
    ]);

    expect(mappingsBetween(unmapped(starter), generic)).toEqual([
      { from: 'a:lassen', to: 'c:verbinden', match: 'close' },
    ]);
    expect(mappingsBetween(near, generic)).toEqual([]);
  });
});
