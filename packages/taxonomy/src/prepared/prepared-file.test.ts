import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkTaxonomy } from '../check.ts';
import type { CompetenceSource, OccupationSource, TaxonomySource } from '../model.ts';
import { starterTaxonomy } from '../starter/starter-taxonomy.ts';
import { createTaxonomy, type Taxonomy } from '../taxonomy.ts';
import { toSource } from '../to-source.ts';
import { decodePrepared, encodePrepared, PreparedFileError } from './prepared-file.ts';

const label = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
const labels = fc.array(label, { maxLength: 3 });
const uri = (kind: string) => (number: number) => `urn:proef:${kind}:${number}`;

/** Versions with holes in the numbering and references into nothing. */
const version = fc
  .record({
    competences: fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { maxLength: 20 }),
    occupations: fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { maxLength: 8 }),
    labels: fc.infiniteStream(label),
    altLabels: fc.infiniteStream(labels),
    references: fc.infiniteStream(fc.integer({ min: 1, max: 45 })),
  })
  .map(({ competences, occupations, labels: names, altLabels, references }): TaxonomySource => {
    const concept = (kind: string, number: number) => ({
      number,
      uri: uri(kind)(number),
      label: names.next().value,
      altLabels: altLabels.next().value,
      sameAs: altLabels.next().value,
    });
    const some = () => [...references.take(3)].map(uri('c'));
    return {
      id: 'proef-1',
      language: 'nl',
      competences: competences.map(
        (number): CompetenceSource => ({
          ...concept('c', number),
          kind: number % 2 === 0 ? 'kennis' : 'vaardigheid',
          broader: some()[0] ?? null,
        }),
      ),
      occupations: occupations.map(
        (number): OccupationSource => ({
          ...concept('o', number),
          isco: String(1000 + number),
          riasec: number % 3 === 0 ? null : 'RIA',
          tasks: altLabels.next().value,
          asks: { essential: some(), important: some(), somewhat: some() },
        }),
      ),
      certificates: occupations.map((number) => ({
        ...concept('t', number),
        isDiploma: number % 2 === 0,
      })),
    };
  });

/** Everything that a version answers, as data. */
function answers(taxonomy: Taxonomy) {
  const tables = [taxonomy.occupations, taxonomy.competences, taxonomy.certificates];
  return {
    source: toSource(taxonomy),
    links: [
      taxonomy.asks,
      taxonomy.askedBy,
      taxonomy.nearCompetences,
      taxonomy.nearOccupations,
      taxonomy.idf,
    ],
    found: tables.map((table) =>
      table.numbers.map((number) => [
        table.find(table.labelOf(number) ?? ''),
        table.altLabelsOf(number).map(table.find),
        table.resolve(table.uriOf(number) ?? ''),
        table.sameAsOf(number).map(table.resolve),
      ]),
    ),
  };
}

describe('a prepared file', () => {
  it('answers whatever is asked as the version that it was made from', () => {
    fc.assert(
      fc.property(version, (source) => {
        expect(answers(decodePrepared(encodePrepared(source)))).toEqual(answers(createTaxonomy(source)));
      }),
      { numRuns: 50 },
    );
  });

  it('holds the whole starter taxonomy', () => {
    const read = decodePrepared(encodePrepared(starterTaxonomy));

    expect(answers(read)).toEqual(answers(createTaxonomy(starterTaxonomy)));
    expect(checkTaxonomy(toSource(read))).toEqual(checkTaxonomy(starterTaxonomy));
  });

  it('follows the mappings that are given along', () => {
    const [first] = starterTaxonomy.occupations;
    const to = first?.uri ?? '';
    const read = decodePrepared(encodePrepared(starterTaxonomy), [{ from: 'x:1', to, match: 'close' }]);

    expect(read.occupations.numberOf('x:1')).toBe(first?.number);
  });

  it('is the same, byte for byte, when it is made again', () => {
    expect(encodePrepared(starterTaxonomy)).toEqual(encodePrepared(starterTaxonomy));
  });

  it('can be read from the middle of other bytes', () => {
    const bytes = encodePrepared(starterTaxonomy);
    const around = new Uint8Array(bytes.length + 3);
    around.set(bytes, 1);

    expect(decodePrepared(around.subarray(1, 1 + bytes.length)).id).toBe(starterTaxonomy.id);
  });
});

describe('a damaged prepared file', () => {
  const bytes = encodePrepared(starterTaxonomy);

  it('is refused wherever it is cut off', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: bytes.length - 1 }), (length) => {
        expect(() => decodePrepared(bytes.slice(0, length))).toThrow(PreparedFileError);
      }),
    );
    expect(() => decodePrepared(bytes.slice(0, bytes.length / 2))).toThrow(/niet heel/);
  });

  it('is refused wherever a byte changed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: bytes.length - 1 }), (at) => {
        const altered = bytes.slice();
        altered[at] = (altered[at] ?? 0) ^ 1;

        expect(() => decodePrepared(altered)).toThrow(PreparedFileError);
      }),
    );
  });

  it('is told apart from a file of another kind or format', () => {
    const newer = bytes.slice();
    newer[8] = 9;

    expect(() => decodePrepared(newer)).toThrow('formaat 9');
    expect(() => decodePrepared(new TextEncoder().encode('conceptType,conceptUri'.repeat(9)))).toThrow(
      'geen voorbereid taxonomiebestand',
    );
  });
});
