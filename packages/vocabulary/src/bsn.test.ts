import { describe, expect, it } from 'vitest';
import { findBsn, findBsnInValue, hasBsnShape } from './bsn.ts';

describe('hasBsnShape', () => {
  it('takes nine digits that pass the eleven-test and nothing else', () => {
    expect(hasBsnShape('111222333')).toBe(true);
    expect(hasBsnShape('123456782')).toBe(true);
    expect(hasBsnShape('123456789')).toBe(false);
    expect(hasBsnShape('000000000')).toBe(false);
    expect(hasBsnShape('11122233')).toBe(false);
    expect(hasBsnShape(' 111222333')).toBe(false);
  });
});

describe('findBsn', () => {
  it.each([
    'bsn 111222333.',
    '111.222.333',
    'nr. 111 222 333, zie brief',
    '(1112-22-333)',
    'eerst 123456789 en dan 111222333',
  ])('finds it in "%s"', (text) => {
    expect(findBsn(text)).toBe('111222333');
  });

  it.each([
    '040 000 00 12',
    '+31111222333',
    'KvK 00012345',
    'A111222333',
    'd2c58e62b1ff434880e279111222333a',
    '2026-11-23 8 uur',
    '1112223330',
    '1111.22.333',
  ])('leaves "%s" alone', (text) => {
    expect(findBsn(text)).toBeUndefined();
  });
});

describe('findBsnInValue', () => {
  it('points at texts, numbers and keys, and never repeats the number', () => {
    const errors = findBsnInValue({
      persoonlijkePresentatie: 'mijn nummer is 111222333',
      werkervaring: [{ toelichtingWerkervaring: 'goed' }, { 'a/b': 123456782 }],
      extra: { '111222333': 'x' },
    });

    expect(errors.map((error) => error.pointer)).toEqual([
      '/persoonlijkePresentatie',
      '/werkervaring/1/a~1b',
      '/extra',
    ]);
    expect(JSON.stringify(errors)).not.toMatch(/111222333|123456782/);
    expect(errors.every((error) => error.code === 'bsn-niet-toegestaan')).toBe(true);
  });

  it('lets the code of an education be nine digits, and nothing else in that field', () => {
    expect(findBsnInValue({ opleiding: [{ codeOpleidingsnaam: '111222333' }] })).toEqual([]);
    expect(findBsnInValue({ codeOpleidingsnaam: 'bsn 111222333' })).toHaveLength(1);
  });

  it('finds nothing in an ordinary value', () => {
    expect(findBsnInValue({ a: [null, true, 12, 'tekst'], b: undefined })).toEqual([]);
  });
});
