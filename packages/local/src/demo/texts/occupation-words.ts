/** Words of one kind of work, in forms that several styles of vacancy text can use. */
export interface OccupationWords {
  titles: readonly string[];
  /** Whole sentences to the reader ("je"), what the day is like. */
  scenes: readonly string[];
  /** Whole sentences about the place, to nobody in particular. */
  facts: readonly string[];
  /** What someone brings, as it follows "je hebt" or a bullet. */
  brings: readonly string[];
}
export type WordsBySlug = Readonly<Record<string, OccupationWords>>;
