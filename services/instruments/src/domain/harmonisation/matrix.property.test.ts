import { aspecten } from '@vlinderdas/vocabulary/instruments';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  aCatalogue,
  anInstrument,
  aProvider,
  aVariant,
  bron,
  byMajority,
} from '../../../test/harmonisation.builder.ts';
import type { AspectDelen } from '../../contract/parts.resource.ts';
import type { Catalogue, ProviderVariant } from '../catalogue.ts';
import { canonical } from './canonical.ts';
import { compareAspect, describeDifferences } from './compare-aspect.ts';
import { comparisonsOf, type Measure, matrixOf } from './matrix.ts';
import type { YardstickChoice } from './yardstick.ts';

const given = (parts: Record<string, unknown>): AspectDelen =>
  Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined));
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const amount = fc.oneof(
  fc.constant({ soort: 'geen', bron }),
  fc.record({
    soort: fc.constant('vast'),
    inCenten: fc.constantFrom(40_000, 41_000, 480_000, 50_000),
    eenheid: fc.constantFrom('maand', 'jaar', 'eenmalig', 'uur'),
    bron: fc.constant(bron),
  }),
  fc.record({
    soort: fc.constant('percentage'),
    percentage: fc.constantFrom(50, 51, 70),
    bron: fc.constant(bron),
  }),
  fc.record({
    soort: fc.constant('werkelijke-kosten'),
    maximumInCenten: fc.constantFrom(100_000, 200_000),
    maximumEenheid: fc.constant('jaar'),
    bron: fc.constant(bron),
  }),
);
const duration = fc.oneof(
  fc.constantFrom({ soort: 'maatwerk', bron }, { soort: 'eenmalig', bron }),
  fc.record({
    soort: fc.constant('periode'),
    waarde: fc.constantFrom(2, 6, 26),
    eenheid: fc.constantFrom('maand', 'week', 'uur'),
    bron: fc.constant(bron),
  }),
);
const partsArbitrary: fc.Arbitrary<AspectDelen> = fc
  .record({
    beleid: maybe(
      fc.record({
        aangeboden: fc.boolean(),
        doelgroepen: fc.constantFrom(['DD02'], ['DD02', 'DD03'], ['DD03', 'DD02']),
        bron: fc.constant(bron),
      }),
    ),
    voorwaarden: maybe(
      fc.record({
        lijst: fc.constant([]),
        overig: fc.constantFrom([], ['A', 'B'], ['B', 'a.']),
        bron: fc.constant(bron),
      }),
    ),
    bedrag: maybe(amount),
    duur: maybe(duration),
    werkwijze: maybe(
      fc.record({
        stappen: fc.constantFrom([], [{ wie: 'wsp', tekst: 'Bel' }], [{ wie: 'werkgever', tekst: 'Bel' }]),
        beslistermijnInDagen: fc.constantFrom(14, 30),
        bron: fc.constant(bron),
      }),
    ),
    formulier: maybe(
      fc.record({
        kanaal: fc.constantFrom('online', 'mail'),
        naam: fc.constantFrom('A', 'B'),
        bron: fc.constant(bron),
      }),
    ),
  })
  .map(given);

const KEYS = ['p1', 'p2', 'p3', 'p4'] as const;
const providers = [
  ...KEYS.map((key, index) => aProvider(key, [`GM000${index}`, `GM001${index}`])),
  aProvider('nat', [], true),
];
const CODES = ['i1', 'i2'];

const catalogueArbitrary: fc.Arbitrary<Catalogue> = fc
  .array(
    fc.record({
      provider: fc.constantFrom(...KEYS, 'nat'),
      instrumentCode: fc.constantFrom(...CODES),
      gemeenteCode: maybe(fc.constantFrom('GM0000', 'GM0010', 'GM0001')),
      parts: partsArbitrary,
    }),
    { maxLength: 14 },
  )
  .map((rows) => {
    const unique = new Map(
      rows.map((row) => [`${row.provider} ${row.instrumentCode} ${row.gemeenteCode}`, row]),
    );
    return aCatalogue(
      [...unique.values()].map(({ provider, parts, ...row }) => aVariant(provider, parts, row)),
      { providers, instruments: CODES.map((code) => anInstrument(code)) },
    );
  });

const choiceArbitrary: fc.Arbitrary<YardstickChoice> = fc.constantFrom<YardstickChoice>(
  { soort: 'meerderheid' },
  { soort: 'mediaan' },
  { soort: 'organisatie', organisatieId: 'p1' },
  { soort: 'organisatie', organisatieId: 'nat' },
  { soort: 'afspraak' },
);
const measureWith = (choice: YardstickChoice): Measure => ({ ...byMajority, choiceOf: () => choice });

function figures(catalogue: Catalogue, choice: YardstickChoice) {
  const matrix = matrixOf(catalogue, measureWith(choice));
  return {
    degree: matrix.degree,
    rows: matrix.rows.map((row) => ({
      tally: row.tally,
      byAspect: row.byAspect,
      parts: row.yardstick.parts,
    })),
    columns: [...matrix.columns]
      .sort((one, other) => (one.provider.key < other.provider.key ? -1 : 1))
      .map(({ provider, degree }) => [provider.key, degree]),
  };
}

describe('the matrix', () => {
  it('is wholly equal when everyone has the same', () => {
    fc.assert(
      fc.property(partsArbitrary, choiceArbitrary, (parts, choice) => {
        fc.pre(Object.keys(parts).length > 0 && parts.beleid?.aangeboden !== false);
        const variants = KEYS.map((key) => aVariant(key, structuredClone(parts), { instrumentCode: 'i1' }));
        const catalogue = aCatalogue(variants, { providers, instruments: [anInstrument('i1')] });
        expect(matrixOf(catalogue, measureWith(choice)).degree).toBe(1_000);
      }),
    );
  });

  it('does not depend on the order of providers or rows', () => {
    fc.assert(
      fc.property(catalogueArbitrary, choiceArbitrary, (catalogue, choice) => {
        const reversed = {
          ...catalogue,
          variants: catalogue.variants.toReversed(),
          providers: catalogue.providers.toReversed(),
        };
        expect(figures(reversed, choice)).toEqual(figures(catalogue, choice));
      }),
    );
  });

  it('never lowers the degree of a provider that takes over the yardstick, nor that of the region', () => {
    fc.assert(
      fc.property(
        catalogueArbitrary,
        choiceArbitrary,
        fc.constantFrom(...KEYS),
        (catalogue, choice, copier) => {
          const before = matrixOf(catalogue, measureWith(choice));
          const target =
            before.rows.find(({ instrument }) => instrument.code === 'i1')?.yardstick.parts ?? {};
          fc.pre(Object.keys(target).length > 0);
          const isOwn = (row: ProviderVariant) =>
            row.instrumentCode === 'i1' && row.provider === copier && row.gemeenteCode === undefined;
          const copied = {
            ...catalogue,
            variants: [
              ...catalogue.variants.filter((row) => !isOwn(row)),
              aVariant(copier, structuredClone(target), { instrumentCode: 'i1' }),
            ],
          };
          const after = matrixOf(copied, measureWith(choice));
          expect(after.degree ?? 0).toBeGreaterThanOrEqual(before.degree ?? 0);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('never counts what is absent or unknown as equal', () => {
    fc.assert(
      fc.property(catalogueArbitrary, choiceArbitrary, (catalogue, choice) => {
        for (const row of matrixOf(catalogue, measureWith(choice)).rows) {
          const counted = row.cells.filter(({ fixed }) => !fixed).flatMap(comparisonsOf);
          const equal = counted.flatMap(({ variant, byAspect }) =>
            aspecten.values.filter((aspect) => {
              const status = byAspect[aspect];
              if (status !== 'gelijk' && status !== 'binnen-marge') return false;
              expect(variant?.parts[aspect]).toBeDefined();
              expect(variant?.parts.beleid?.aangeboden).not.toBe(false);
              return true;
            }),
          );
          expect(row.tally.equal).toBe(equal.length);
          expect(row.tally.equal).toBeLessThanOrEqual(row.tally.comparable);
        }
      }),
    );
  });

  it('leaves what is national out of every figure', () => {
    fc.assert(
      fc.property(catalogueArbitrary, partsArbitrary, (catalogue, parts) => {
        const without = catalogue.variants.filter(({ provider }) => provider !== 'nat');
        const national = aVariant('nat', parts, { instrumentCode: 'i1' });
        const choice: YardstickChoice = { soort: 'meerderheid' };
        const one = matrixOf({ ...catalogue, variants: without }, measureWith(choice));
        const other = matrixOf({ ...catalogue, variants: [...without, national] }, measureWith(choice));
        expect(other.degree).toBe(one.degree);
        expect(other.rows.map(({ tally }) => tally)).toEqual(one.rows.map(({ tally }) => tally));
      }),
    );
  });
});

describe('a comparison', () => {
  it('is symmetric, and names a difference exactly where contents differ', () => {
    fc.assert(
      fc.property(
        partsArbitrary,
        partsArbitrary,
        fc.integer({ min: 0, max: 500 }),
        (one, other, perMille) => {
          for (const aspect of aspecten.values) {
            if (!one[aspect] || !other[aspect]) continue;
            expect(compareAspect(aspect, one, other, perMille)).toBe(
              compareAspect(aspect, other, one, perMille),
            );
            const isSame = canonical(aspect, one) === canonical(aspect, other);
            expect(describeDifferences(aspect, one, other, perMille).length === 0).toBe(isSame);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('finds more equal with a wider margin, never less', () => {
    fc.assert(
      fc.property(partsArbitrary, partsArbitrary, (one, other) => {
        for (const aspect of aspecten.values) {
          if (compareAspect(aspect, one, other, 10) === 'binnen-marge')
            expect(compareAspect(aspect, one, other, 200)).toBe('binnen-marge');
        }
      }),
    );
  });
});
