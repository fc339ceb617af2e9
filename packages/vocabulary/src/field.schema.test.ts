import { describe, expect, it } from 'vitest';
import { emailText, phoneText, sourceText, text } from './field.schema.ts';

describe('a text', () => {
  it('is kept without the blanks around it', () => {
    expect(text(20).parse(' \t Bakker & zoon \u00a0\n')).toBe('Bakker & zoon');
    expect(text(20).parse('eerst\n\ndan')).toBe('eerst\n\ndan');
  });

  it.each([
    ['blanks', ' \t\u00a0\u3000\n'],
    ['marks without width', '\u200b\u200c\u200d\u2060\ufeff'],
    ['letters that show nothing', '\u3164\u115f'],
    ['nothing', ''],
  ])('of %s alone is empty, so a required one is refused', (_what, value) => {
    expect(text(20).parse(value)).toBe('');
    expect(text(20).min(1).safeParse(value).success).toBe(false);
  });

  it.each([
    ['turned around', '\u202eJansen\u202c', 'Jansen'],
    ['set apart from the direction around it', '\u2066Jansen\u2069', 'Jansen'],
    ['with a mark of direction', 'Jan\u200esen\u200f', 'Jansen'],
    ['with a mark without width', 'Jan\u200bsen\u00ad', 'Jansen'],
  ])('that looks like another one, %s, becomes that other one', (_how, value, seen) => {
    expect(text(20).parse(value)).toBe(seen);
  });

  it('keeps the letters and signs of every language, and emoji as they look', () => {
    for (const value of ['Zoë Özdemir', 'محمد', 'José\u0301', '✔\ufe0f klaar'])
      expect(text(20).parse(value)).toBe(value);
  });

  it('is measured by what is kept of it', () => {
    expect(text(3).parse(' a\u200bb\u200bc ')).toBe('abc');
    expect(text(3).safeParse('abcd').success).toBe(false);
  });

  it('is refused with a character that the database cannot hold', () => {
    expect(text(20).safeParse('a\u0000b').success).toBe(false);
    expect(text(20).safeParse('half \ud800 teken').success).toBe(false);
  });
});

it('takes a telephone number or an address as it was copied from a telephone', () => {
  expect(phoneText.parse('\u202a040 000 00 12\u202c')).toBe('040 000 00 12');
  expect(emailText.parse('naam@bedrijf.example\u200b ')).toBe('naam@bedrijf.example');
});

describe('a text in which places are counted', () => {
  it('stays exactly as it was sent', () => {
    expect(sourceText(20).parse('  \u200bheftruck ')).toBe('  \u200bheftruck ');
  });

  it('is refused with a character that the database cannot hold', () => {
    expect(sourceText(20).safeParse('a\u0000b').success).toBe(false);
  });
});
