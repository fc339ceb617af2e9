/** The publisher of the versions that the program ships; the view `published_default` goes by this name. */
export const PUBLISHER = 'Vlinderdas';

/** `2027-02` of `vlinderdas-2027-02`. */
export function editionOf(id: string): string {
  return id.replace(/^\D+/, '');
}
