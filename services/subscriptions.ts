/** Who gets which event. Producers do not know their consumers; this table is the one place that does. */
import type { Subscriptions } from '@vlinderdas/platform/outbox/event';

export const subscriptions: Subscriptions = {
  'candidate.changed.v1': [{ consumer: 'matcher.candidate-changed', queue: 'matcher-candidates' }],
  'candidate.visibility-withdrawn.v1': [{ consumer: 'placements.visibility-withdrawn', queue: 'placements' }],
  'candidates.recoded.v1': [
    { consumer: 'matcher.candidates-recoded', queue: 'matcher-candidates' },
    { consumer: 'vacancies.candidates-recoded', queue: 'vacancies' },
  ],
  'taxonomy.activated.v1': [{ consumer: 'candidates.taxonomy-activated', queue: 'candidates' }],
  'vacancy.changed.v1': [{ consumer: 'matcher.vacancy-changed', queue: 'matcher-interactive' }],
  'organisation.changed.v1': [{ consumer: 'candidates.organisation-changed', queue: 'candidates' }],
  'proposal.identity-released.v1': [{ consumer: 'candidates.identity-released', queue: 'candidates' }],
  'proposal.identity-withdrawn.v1': [{ consumer: 'candidates.identity-withdrawn', queue: 'candidates' }],
  'proposal.changed.v1': [{ consumer: 'vacancies.proposal-changed', queue: 'vacancies' }],
};
