/** What happens to organisations and people. Events carry ids; consumers read the present state. */
export const ORGANISATION_CHANGED = 'organisation.changed.v1';
export const PERSON_CHANGED = 'person.changed.v1';

/** Reasons of `organisation.changed.v1`. Whoever depends on sharing listens for the sharing ones. */
export const organisationReasons = {
  added: 'added',
  changed: 'changed',
  /** A decision on sharing went in force, or the form of the region changed what decisions mean. */
  sharingChanged: 'sharing-changed',
} as const;

/** Reasons of `person.changed.v1`. */
export const personReasons = {
  invited: 'invited',
  changed: 'changed',
  rolesChanged: 'roles-changed',
  absenceChanged: 'absence-changed',
} as const;
