/** Dutch number words as far as vacancies use them. */
const WORDS: Readonly<Record<string, number>> = {
  een: 1,
  twee: 2,
  drie: 3,
  vier: 4,
  vijf: 5,
  zes: 6,
  zeven: 7,
  acht: 8,
  negen: 9,
  tien: 10,
  elf: 11,
  twaalf: 12,
  vijftien: 15,
  zestien: 16,
  achttien: 18,
  twintig: 20,
  vierentwintig: 24,
  achtentwintig: 28,
  dertig: 30,
  tweeendertig: 32,
  zesendertig: 36,
  veertig: 40,
};

/** Alternatives for a pattern: digits or a word. */
export const NUMBER = `\\d{1,3}|${Object.keys(WORDS)
  .sort((one, other) => other.length - one.length)
  .join('|')}`;

/** @returns undefined for what is no number */
export function numberOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d+(?:[.,]\d+)?$/.test(text)) return Number(text.replace(',', '.'));
  return WORDS[text];
}
