/** A Dutch postcode, taken apart. */
export interface Postcode {
  /** The four digits as a number: 1000 to 9999. */
  readonly pc4: number;
  /** The two letters in capitals; absent when only the four digits were given. */
  readonly letters?: string;
}

/** The letters SA, SD and SS are never given out. */
const SHAPE = /^([1-9]\d{3})(?:[\s-]?((?!S[ADS])[A-Z]{2}))?$/i;

/**
 * Takes a postcode apart as people write it: `1234AB`, `1234 ab`, ` 1234-AB `, or the four digits alone.
 * @returns `undefined` for anything that is no postcode; whether it exists is another question
 */
export function parsePostcode(text: string): Postcode | undefined {
  const parts = SHAPE.exec(text.trim());
  if (!parts) return undefined;
  const pc4 = Number(parts[1]);
  const letters = parts[2]?.toUpperCase();
  return letters === undefined ? { pc4 } : { pc4, letters };
}

/** One way to write it: `5611AB`, or `5611` without letters. */
export function formatPostcode({ pc4, letters = '' }: Postcode): string {
  return `${pc4}${letters}`;
}

/** The text in its one form, or `undefined` when it is no postcode. */
export function normalisePostcode(text: string): string | undefined {
  const postcode = parsePostcode(text);
  return postcode && formatPostcode(postcode);
}
