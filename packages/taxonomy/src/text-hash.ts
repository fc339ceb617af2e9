/** FNV-1a over the UTF-16 units of a text, 32 bits, unsigned. For tables and numbers, not against an adversary. */
export function textHash(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash ^= text.charCodeAt(index);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}
