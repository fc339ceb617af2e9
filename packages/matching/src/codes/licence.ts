/** Driving licences as a bit mask, one bit per code of the VUM list. */
export const LICENCES = [
  'AM',
  'A1',
  'A2',
  'A',
  'B',
  'B+',
  'BE',
  'C1',
  'C1E',
  'C',
  'CE',
  'D1',
  'D1E',
  'D',
  'DE',
  'T',
] as const;
export type LicenceCode = (typeof LICENCES)[number];

/**
 * What a licence gives besides itself. Directive 2006/126/EC art. 6 (2): every C and D needs a B; CE gives BE,
 * and DE where D is held; B gives AM in the Netherlands.
 */
const IMPLIES: Readonly<Record<LicenceCode, readonly LicenceCode[]>> = {
  AM: [],
  A1: ['AM'],
  A2: ['A1', 'AM'],
  A: ['A2', 'A1', 'AM'],
  B: ['AM'],
  'B+': ['B', 'AM'],
  BE: ['B', 'B+', 'AM'],
  C1: ['B', 'AM'],
  C1E: ['C1', 'BE', 'B+', 'B', 'AM'],
  C: ['C1', 'B', 'AM'],
  CE: ['C', 'C1', 'C1E', 'BE', 'B+', 'B', 'AM'],
  D1: ['B', 'AM'],
  D1E: ['D1', 'BE', 'B+', 'B', 'AM'],
  D: ['D1', 'B', 'AM'],
  DE: ['D', 'D1', 'D1E', 'BE', 'B+', 'B', 'AM'],
  T: ['AM'],
};

/** The bit of one code; 0 for a code that does not exist, which is then unknown. */
export function licenceBit(code: string): number {
  const at = (LICENCES as readonly string[]).indexOf(code);
  return at < 0 ? 0 : 1 << at;
}

/** What a vacancy asks: the codes themselves. */
export function licenceMask(codes: readonly string[]): number {
  return codes.reduce((mask, code) => mask | licenceBit(code), 0);
}

/**
 * What a person may drive: the codes and everything they include.
 *
 * @example (heldLicenceMask(['CE']) & licenceBit('B')) !== 0 // true
 */
export function heldLicenceMask(codes: readonly string[]): number {
  let mask = licenceMask(codes);
  for (const code of LICENCES) {
    if ((mask & licenceBit(code)) !== 0) mask |= licenceMask(IMPLIES[code]);
  }
  return mask;
}

/** The codes of a mask, in the order of the list. */
export function licencesOf(mask: number): LicenceCode[] {
  return LICENCES.filter((_, at) => (mask & (1 << at)) !== 0);
}
