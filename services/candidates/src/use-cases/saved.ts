import type { Candidate } from '../domain/candidate.ts';

/**
 * What a saving use case hands back. Plain JSON: an idempotent operation stores it and repeats it later.
 */
export interface Saved {
  outcome: 'toegevoegd' | 'gewijzigd' | 'ongewijzigd';
  candidate: Candidate;
}
