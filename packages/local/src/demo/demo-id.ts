import { createHash } from 'node:crypto';

/**
 * The same id for the same words (UUID version 8, RFC 9562), so that a region generated twice is the same region.
 * @example demoId('organisatie uwv')
 */
export function demoId(words: string): string {
  const hex = createHash('sha256').update(`vlinderdas voorbeeldregio ${words}`).digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
