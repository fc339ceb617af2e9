import { textHash } from './text-hash.ts';

/**
 * A code that the taxonomy does not know matches only itself. It still needs a number, since the matcher's
 * views carry numbers only: a negative one, derived from the code and from nothing else, so that two services
 * that never met give the same code the same number.
 *
 * Collisions: 31 bits, so among 10,000 different unknown codes in one region the chance of any is 2.3%, and it
 * would let two unknown codes look alike. FNV-1a, 32 bits.
 *
 * @example foreignNumber('000000000A') === foreignNumber('000000000A') // and below 0
 */
export function foreignNumber(code: string): number {
  return -((textHash(code) & 0x7fffffff) + 1);
}

/** Whether a number stands for a code outside the taxonomy. */
export function isForeign(number: number): boolean {
  return number < 0;
}
