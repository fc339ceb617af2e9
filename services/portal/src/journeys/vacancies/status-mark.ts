import { type BadgeTone, badge } from '@vlinderdas/design/badge';
import type { Html } from '@vlinderdas/design/html';
import { type VacatureStatus, vacatureStatussen } from '@vlinderdas/vocabulary/vacancies';

const TONES: Readonly<Record<VacatureStatus, BadgeTone>> = {
  concept: 'neutral',
  ontvangen: 'info',
  opgepakt: 'neutral',
  'kandidaten-benaderd': 'neutral',
  voorgesteld: 'neutral',
  vervuld: 'positive',
  ingetrokken: 'neutral',
  'geen-kandidaat': 'warning',
};

/** How far a vacancy is, as a word in a shape. */
export function statusMark(status: VacatureStatus): Html {
  return badge(vacatureStatussen.labels[status].toLowerCase(), TONES[status]);
}
