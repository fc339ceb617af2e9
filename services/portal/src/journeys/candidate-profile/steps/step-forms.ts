import type { Kandidaat } from '@vlinderdas/candidates-service/contract/candidate.resource';
import type { ProfileStep } from '../../../candidate-card/profile-facts.ts';
import type { StepForm } from '../step-form.ts';
import { hoursStep } from './hours.ts';
import { languageStep } from './language.ts';
import { limitsStep } from './limits.ts';
import { skillsStep } from './skills.ts';
import { workStep } from './work.ts';

/** The form of a step; some depend on what is stored: one row per job, per language. */
export function stepFormOf(step: ProfileStep, dossier: Kandidaat): StepForm {
  switch (step) {
    case 'werk':
      return workStep(dossier);
    case 'vaardigheden':
      return skillsStep(dossier);
    case 'uren':
      return hoursStep;
    case 'taal':
      return languageStep(dossier);
    case 'grenzen':
      return limitsStep;
  }
}
