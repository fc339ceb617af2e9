/** The publisher of the versions that the program ships; the view `published_default` goes by this name. */
export const PUBLISHER = 'Vlinderdas';

/** `2026-12` of `vlinderdas-2026-12`. */
export function editionOf(id: string): string {
  return id.replace(/^\D+/, '');
}
