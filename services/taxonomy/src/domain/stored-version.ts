/** A version as an import hands it over, and how its concepts hang together with those of other versions. */

/** What the check found; one with an error keeps a version from being activated. */
export interface Finding {
  readonly severity: 'error' | 'warning';
  readonly kind: string;
  /** The concept that has the fault. */
  readonly uri: string;
  readonly detail: string;
}

export interface NewVersion {
  readonly id: string;
  readonly language: 'nl' | 'en';
  /** ESCO, CompetentNL. */
  readonly source: string;
  /** The publisher's own name of the edition: `1.2.0`. */
  readonly publisherVersion: string;
  /** The prepared form of packages/taxonomy. */
  readonly prepared: Uint8Array;
  readonly occupations: number;
  readonly competences: number;
  readonly certificates: number;
  readonly errors: number;
  readonly warnings: number;
  /** As many as a person reads, the weightiest first. */
  readonly findings: readonly Finding[];
}

export interface NewMapping {
  readonly toVersion: string;
  readonly from: string;
  readonly to: string;
  readonly match: 'exact' | 'close' | 'broad' | 'narrow';
}
