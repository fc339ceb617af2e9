/** Languages as numbers, and one scale of levels: 0 none, 1 to 6 for A1 to C2 of the CEFR. */
const A = 'a'.charCodeAt(0);
const LETTERS = 26;

/**
 * The number of an ISO 639-3 code: its three letters in base 26, plus 1. 0 for anything else.
 *
 * @example languageNumber('nld')
 */
export function languageNumber(code: string): number {
  if (!/^[a-z]{3}$/.test(code)) return 0;
  let number = 0;
  for (let at = 0; at < 3; at++) number = number * LETTERS + (code.charCodeAt(at) - A);
  return number + 1;
}

/** The ISO 639-3 code behind a number. */
export function languageCode(number: number): string {
  let rest = number - 1;
  let code = '';
  for (let at = 0; at < 3; at++) {
    code = String.fromCharCode(A + (rest % LETTERS)) + code;
    rest = Math.floor(rest / LETTERS);
  }
  return code;
}

export const CEFR = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;

/** 1 to 6 for `A1` to `C2`; undefined for another text. */
export function cefrLevel(text: string): number | undefined {
  const at = (CEFR as readonly string[]).indexOf(text.toUpperCase());
  return at < 0 ? undefined : at + 1;
}

/** `B1` for 3; undefined for 0, which is "geen". */
export function cefrName(level: number): (typeof CEFR)[number] | undefined {
  return CEFR[level - 1];
}

/**
 * VUM knows geen (1), redelijk (2), goed (3), uitstekend (4). Set beside the CEFR cautiously, so that a level is
 * rather too low than too high; no published table exists. Unknown (0) and not applicable (8) are null.
 */
const FROM_VUM: Readonly<Record<number, number>> = { 1: 0, 2: 2, 3: 4, 4: 5 };

export function levelFromVum(code: number): number | null {
  return FROM_VUM[code] ?? null;
}
