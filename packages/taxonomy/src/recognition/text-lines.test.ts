import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesIn, matchesOf, matchesOfAny } from './matches.ts';
import { createProfileScan } from './scan.ts';
import { createLines } from './text-lines.ts';

const today = '2026-11-23';

/** Patterns with all that ours are made of, over few letters, so that they match often. */
const { pattern: patterns } = fc.letrec<{ pattern: string; part: string }>((tie) => ({
  part: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(
      'a',
      'b',
      'ab',
      'ba',
      ' ',
      '1',
      '\\d',
      '[ab]',
      '[^b\\n]',
      '[a-z]',
      '(?<![a-z])',
      '(?![a-z])',
      '\\b',
      '(?= )',
      '(?<=a)',
      '(?<=ba?[c.]{0,2})',
      '(?=[a-c]*12)',
    ),
    fc
      .tuple(tie('pattern'), fc.constantFrom('', '?', '{0,2}', '{2}', '+'))
      .map(([inner, times]) => `(?:${inner})${times}`),
  ),
  pattern: fc
    .array(fc.array(tie('part'), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 })
    .map((alternatives) => alternatives.map((parts) => parts.join('')).join('|')),
}));
const texts = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' ', '1', '2', '.', '\n'), maxLength: 60 });

describe('reading line by line', () => {
  it('finds what reading the whole text finds', () => {
    fc.assert(
      fc.property(patterns, texts, (source, text) => {
        const pattern = new RegExp(source, 'g');
        const spans = () => matchesIn(createProfileScan(text, today), pattern).map(({ span }) => span);
        // The first time its cues are not known yet.
        const first = spans();
        expect(first).toEqual(
          matchesOf(createProfileScan(text, today).text, pattern).map(({ span }) => span),
        );
        expect(spans()).toEqual(first);
      }),
      { numRuns: 500 },
    );
  });

  it('finds of several patterns what one with all of them finds', () => {
    fc.assert(
      fc.property(fc.array(patterns, { minLength: 1, maxLength: 3 }), texts, (sources, text) => {
        const scan = createProfileScan(text, today);
        const several = sources.map((source) => new RegExp(source, 'g'));
        const one = new RegExp(sources.map((source) => `(?:${source})`).join('|'), 'g');
        expect(matchesOfAny(scan, several).map(({ span }) => span)).toEqual(
          matchesOf(scan.text, one).map(({ span }) => span),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('passes over the lines without a cue, however many there are', () => {
    const pattern = /(?<![a-z])zaterdag(?![a-z])/g;
    createLines('').holding(pattern);
    const text = Array.from({ length: 100 }, (_, line) =>
      line % 40 === 7 ? 'ook op zaterdag' : 'op zondag',
    ).join('\n');
    const lines = createLines(text).holding(pattern);
    expect(lines?.map(({ text: line }) => line)).toEqual([
      'ook op zaterdag',
      'ook op zaterdag',
      'ook op zaterdag',
    ]);
    expect(lines?.map(({ from }) => text.slice(from).indexOf('ook'))).toEqual([0, 0, 0]);
  });
});
