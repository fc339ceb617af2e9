import { Problem } from '@vlinderdas/kernel/problem';

/** The voordracht went on, by the adviser or in another window: this answer no longer fits. */
export function isOtherStep(error: unknown): boolean {
  return error instanceof Problem && error.definition.slug === 'voordracht-in-andere-status';
}
