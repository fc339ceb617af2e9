/** Events of this service: ids, revision and a reason, never content. The aggregate is the employer. */
export const EMPLOYER_CHANGED = 'employer.changed.v1';

export type EmployerChangeReason = 'created' | 'changed' | 'wsp-contact-changed' | 'establishments-changed';
