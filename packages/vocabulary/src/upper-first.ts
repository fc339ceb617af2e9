/**
 * Words as they stand at the beginning of a sentence. In Dutch `ij` is one letter.
 *
 * @example upperFirst('ijzervlechter') // 'IJzervlechter'
 */
export function upperFirst(words: string): string {
  const first = /^ij|^./iu.exec(words)?.[0] ?? '';
  return first.toUpperCase() + words.slice(first.length);
}
