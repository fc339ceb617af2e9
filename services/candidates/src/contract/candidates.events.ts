/** Events of this service. They carry ids, revision and a reason, as every event does. */

/** Something changed that the matching view, a card or a running proposal may show. Aggregate: the candidate. */
export const CANDIDATE_CHANGED = 'candidate.changed.v1';
/** The person may no longer be shown to employers: running work stops. Aggregate: the candidate. */
export const VISIBILITY_WITHDRAWN = 'candidate.visibility-withdrawn.v1';

/**
 * Every profile of the region carries the version of the taxonomy that the region chose; their revisions rose. One
 * event for all of them. Aggregate: the region; revision: of the region's choice.
 */
export const CANDIDATES_RECODED = 'candidates.recoded.v1';

export const candidateChangedReasons = [
  'created',
  'profile',
  'confirmed',
  'availability',
  'bemiddelbaarheid',
  'visibility-withdrawn',
  'visibility-given',
  'sharing-policy',
  'erased',
] as const;
export type CandidateChangedReason = (typeof candidateChangedReasons)[number];
