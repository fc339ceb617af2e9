import { describe, expect, it } from 'vitest';
import { findSbiSection, findSbiSectionOfDivision, sbiSections } from './sbi.ts';

describe('findSbiSection', () => {
  it.each([
    [43221, 'F'],
    [47741, 'G'],
    [2562, 'C'],
    [6201, 'J'],
    [4941, 'H'],
    [81, 'N'],
    [1, 'A'],
  ])('places %i in section %s', (code, letter) => {
    expect(findSbiSection(code)?.letter).toBe(letter);
  });

  it.each([1131, 2102, 111, 610])('does not guess whether %i lost a leading zero', (code) => {
    expect(findSbiSection(code)).toBeUndefined();
  });

  it.each([0, -1, 100_000, 4.5, 44_000])('knows no section for %d', (code) => {
    expect(findSbiSection(code)).toBeUndefined();
  });
});

describe('sbiSections', () => {
  it('run from A to U without overlap', () => {
    expect(sbiSections.map((section) => section.letter).join('')).toBe('ABCDEFGHIJKLMNOPQRSTU');
    for (let division = 1; division <= 99; division += 1) {
      const hits = sbiSections.filter((section) => division >= section.from && division <= section.to);
      expect(hits.length).toBeLessThanOrEqual(1);
      expect(findSbiSectionOfDivision(division)).toBe(hits[0]);
    }
  });
});
