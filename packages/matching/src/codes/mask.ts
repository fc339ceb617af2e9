/** Sets of a few known codes as a bit mask: one integer column in the matcher's views. */
export interface MaskCode<Code extends string> {
  readonly codes: readonly Code[];
  /** The bit of one code; 0 for a code that does not exist. */
  bit(code: string): number;
  mask(codes: readonly string[]): number;
  /** The codes of a mask, in the order of the list. */
  codesOf(mask: number): Code[];
}

/** The order of the codes is part of the stored data: only ever add at the end, 31 at most. */
export function createMaskCode<const Code extends string>(codes: readonly Code[]): MaskCode<Code> {
  const bit = (code: string): number => {
    const at = (codes as readonly string[]).indexOf(code);
    return at < 0 ? 0 : 1 << at;
  };
  return {
    codes,
    bit,
    mask: (chosen) => chosen.reduce((mask, code) => mask | bit(code), 0),
    codesOf: (mask) => codes.filter((code) => (mask & bit(code)) !== 0),
  };
}
