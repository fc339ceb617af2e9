/**
 * Two axes, never one status: availability and bemiddelbaarheid; beside them visibility. Each change leaves a line of
 * history and can be turned back (R38, R41).
 */
import type { IsoDate } from '@vlinderdas/kernel/dates';
import type { Candidate, StatusChange } from './candidate.ts';

/** The lines of history between two states. */
export function compareStatus(before: Candidate, after: Candidate, criterion: string | null): StatusChange[] {
  const changes: StatusChange[] = [];
  if (
    before.beschikbaarheid !== after.beschikbaarheid ||
    before.unavailableUntil !== after.unavailableUntil
  ) {
    changes.push({
      subject: 'beschikbaarheid',
      previous: before.beschikbaarheid,
      current: after.beschikbaarheid,
      until: after.unavailableUntil,
      criterion,
    });
  }
  if (before.bemiddelbaarheid !== after.bemiddelbaarheid) {
    changes.push({
      subject: 'bemiddelbaarheid',
      previous: before.bemiddelbaarheid,
      current: after.bemiddelbaarheid,
      until: null,
      criterion,
    });
  }
  if (before.visibleToEmployers !== after.visibleToEmployers) {
    changes.push({
      subject: 'zichtbaarheid',
      previous: before.visibleToEmployers ? 'zichtbaar' : 'niet-zichtbaar',
      current: after.visibleToEmployers ? 'zichtbaar' : 'niet-zichtbaar',
      until: null,
      criterion,
    });
  }
  return changes;
}

export type StatusUpdate = Partial<
  Pick<Candidate, 'beschikbaarheid' | 'unavailableUntil' | 'bemiddelbaarheid' | 'visibleToEmployers'>
>;

/** One step on one of the axes. No history means that nothing changed, and then the revision stays as well. */
export function changeStatus(
  candidate: Candidate,
  update: StatusUpdate,
  criterion: string | null,
): { candidate: Candidate; history: readonly StatusChange[] } {
  const next: Candidate = { ...candidate, ...update };
  const history = compareStatus(candidate, next, criterion);
  if (history.length === 0) return { candidate, history };
  return { candidate: { ...next, revision: candidate.revision + 1 }, history };
}

/** Someone looked and the profile is right; a term that had passed ends with it. */
export function confirmProfile(candidate: Candidate, today: IsoDate): Candidate {
  const houdbaarTot =
    candidate.houdbaarTot !== null && candidate.houdbaarTot < today ? null : candidate.houdbaarTot;
  return { ...candidate, confirmedOn: today, houdbaarTot, revision: candidate.revision + 1 };
}
