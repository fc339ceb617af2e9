import { Problem } from '@vlinderdas/kernel/problem';

/** Someone else was first: the revision that the form was filled in on is no longer the newest. */
export function isChangedMeanwhile(error: unknown): boolean {
  if (!(error instanceof Problem)) return false;
  const { status, slug } = error.definition;
  return status === 412 || (status === 409 && slug === 'intussen-gewijzigd');
}

/** The revision in a form, for `ifMatch`; a form without one changes whatever is there. */
export function revisionIn(text: string): { ifMatch?: number } {
  return /^\d{1,9}$/.test(text) ? { ifMatch: Number(text) } : {};
}
