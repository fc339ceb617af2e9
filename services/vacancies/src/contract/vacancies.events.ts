/** Events of this service: ids, revision and a reason, never content. The aggregate is the vacancy. */
export const VACANCY_CHANGED = 'vacancy.changed.v1';

export type VacancyChangeReason =
  | 'published'
  | 'changed'
  | 'taken'
  | 'progressed'
  | 'filled'
  | 'closed'
  | 'merged'
  | 'recoded';
