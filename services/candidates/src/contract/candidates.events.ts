/** Events of this service. They carry ids, revision and a reason, as every event does. */

/** Something changed that the matching view, a card or a running proposal may show. Aggregate: the candidate. */
export const CANDIDATE_CHANGED = 'candidate.changed.v1';
/** The person may no longer be shown to employers: running work stops. Aggregate: the candidate. */
export const VISIBILITY_WITHDRAWN = 'candidate.visibility-withdrawn.v1';

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
