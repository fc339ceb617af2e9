/** A vacancy and the steps it can take. Outcomes are values; who calls decides what to answer. */

import type { Warning } from '@vlinderdas/vocabulary/find-warnings';
import {
  type IngevoerdDoor,
  isOpenVacatureStatus,
  type Sluitingsreden,
  statusAfterClosing,
  type VacatureStatus,
} from '@vlinderdas/vocabulary/vacancies';
import type { Herkenning } from '../contract/recognition.resource.ts';
import type { VacancyChangeReason } from '../contract/vacancies.events.ts';
import type { VacatureInhoud, WspContactVanVacature } from '../contract/vacancies.resource.ts';
import type { DemandColumns } from './demand.ts';

export interface Closing {
  at: Date;
  reason: Sluitingsreden;
  /** Explanation to the employer. */
  note: string | null;
  /** What the WSP offers instead, when there is no candidate. */
  alternatives: readonly string[];
  mergedInto: string | null;
}

export interface Vacancy {
  id: string;
  regionId: string;
  revision: number;
  /** Who sent it in. */
  organisationId: string;
  /** Null for an employer without an account. */
  employerId: string | null;
  employerName: string | null;
  kvkNumber: string | null;
  establishmentId: string | null;
  enteredBy: IngevoerdDoor;
  status: VacatureStatus;
  content: VacatureInhoud;
  recognition: Herkenning;
  warnings: readonly Warning[];
  demand: DemandColumns;
  /** Section of the SBI. */
  sector: string | null;
  place: string | null;
  posts: number;
  postsFilled: number;
  adviserId: string | null;
  wspContact: WspContactVanVacature | null;
  /** Calendar date by which the employer hears something. */
  respondBy: string | null;
  receivedAt: Date;
  updatedAt: Date;
  /** Last time that anyone said something about it. */
  lastSignAt: Date;
  closing: Closing | null;
}

export type Outcome =
  | { kind: 'changed'; vacancy: Vacancy; reason: VacancyChangeReason }
  | { kind: 'unchanged'; vacancy: Vacancy }
  /** it is closed: open it again first */
  | { kind: 'closed' }
  /** this step does not follow from the present one */
  | { kind: 'impossible' }
  /** more posts filled than sought */
  | { kind: 'exceeded' };

export function isClosed(vacancy: Vacancy): boolean {
  return vacancy.closing !== null;
}

/** Whether someone is still sought: open and posts left. */
export function isMatchable(vacancy: Vacancy): boolean {
  return isOpenVacatureStatus(vacancy.status) && vacancy.postsFilled < vacancy.posts;
}

function change(vacancy: Vacancy, reason: VacancyChangeReason, now: Date, part: Partial<Vacancy>): Outcome {
  return { kind: 'changed', reason, vacancy: { ...vacancy, ...part, updatedAt: now, lastSignAt: now } };
}

/** Opens a draft, or opens a closed vacancy again while posts are left. One that was merged stays closed. */
export function publish(vacancy: Vacancy, now: Date): Outcome {
  if (isOpenVacatureStatus(vacancy.status)) return { kind: 'unchanged', vacancy };
  if (vacancy.closing?.mergedInto) return { kind: 'impossible' };
  if (vacancy.postsFilled >= vacancy.posts) return { kind: 'exceeded' };
  const status = vacancy.adviserId === null ? 'ontvangen' : 'opgepakt';
  return change(vacancy, 'published', now, { status, closing: null });
}

/** Back to draft, before anyone was approached for it. */
export function unpublish(vacancy: Vacancy, now: Date): Outcome {
  switch (vacancy.status) {
    case 'concept':
      return { kind: 'unchanged', vacancy };
    case 'ontvangen':
    case 'opgepakt':
      return change(vacancy, 'changed', now, { status: 'concept' });
    case 'kandidaten-benaderd':
    case 'voorgesteld':
      return { kind: 'impossible' };
    case 'vervuld':
    case 'ingetrokken':
    case 'geen-kandidaat':
      return { kind: 'closed' };
  }
}

/** An adviser takes it, or takes it over from another. */
export function take(vacancy: Vacancy, contact: WspContactVanVacature, now: Date): Outcome {
  if (isClosed(vacancy)) return { kind: 'closed' };
  const status = vacancy.status === 'ontvangen' ? 'opgepakt' : vacancy.status;
  return change(vacancy, 'taken', now, { status, adviserId: contact.medewerkerId, wspContact: contact });
}

const ORDER: readonly VacatureStatus[] = ['ontvangen', 'opgepakt', 'kandidaten-benaderd', 'voorgesteld'];

/** Progress goes forward only: a second candidate that is approached does not undo a voordracht. */
export function advance(vacancy: Vacancy, status: 'kandidaten-benaderd' | 'voorgesteld', now: Date): Outcome {
  if (isClosed(vacancy)) return { kind: 'closed' };
  if (vacancy.status === 'concept') return { kind: 'impossible' };
  return ORDER.indexOf(status) <= ORDER.indexOf(vacancy.status)
    ? { kind: 'unchanged', vacancy }
    : change(vacancy, 'progressed', now, { status });
}

/** Posts that are taken. The last one ends the vacancy; the rest stays open (R17). */
export function fill(
  vacancy: Vacancy,
  posts: number,
  reason: 'vervuld-door-werkgever' | 'vervuld-met-voorgestelde-kandidaat',
  now: Date,
): Outcome {
  if (isClosed(vacancy)) return { kind: 'closed' };
  const postsFilled = vacancy.postsFilled + posts;
  if (postsFilled > vacancy.posts) return { kind: 'exceeded' };
  if (postsFilled < vacancy.posts) return change(vacancy, 'filled', now, { postsFilled });
  return change(vacancy, 'filled', now, {
    postsFilled,
    status: 'vervuld',
    closing: { at: now, reason, note: null, alternatives: [], mergedInto: null },
  });
}

/** The number sought may change while it is open; as many as are filled ends the vacancy. */
export function seek(vacancy: Vacancy, posts: number, now: Date): Outcome {
  if (isClosed(vacancy)) return { kind: 'closed' };
  if (posts < vacancy.postsFilled) return { kind: 'exceeded' };
  if (posts === vacancy.posts) return { kind: 'unchanged', vacancy };
  if (posts > vacancy.postsFilled) return change(vacancy, 'changed', now, { posts });
  return change(vacancy, 'filled', now, {
    posts,
    status: 'vervuld',
    closing: { at: now, reason: 'vervuld-door-werkgever', note: null, alternatives: [], mergedInto: null },
  });
}

export function close(
  vacancy: Vacancy,
  closing: Pick<Closing, 'reason' | 'note' | 'alternatives'>,
  now: Date,
): Outcome {
  if (isClosed(vacancy)) return { kind: 'closed' };
  return change(vacancy, 'closed', now, {
    status: statusAfterClosing(closing.reason),
    closing: { ...closing, at: now, mergedInto: null },
  });
}

/** "Staat deze vacature nog open?" Yes. */
export function confirmOpen(vacancy: Vacancy, now: Date): Outcome {
  if (isClosed(vacancy)) return { kind: 'closed' };
  return { kind: 'changed', reason: 'changed', vacancy: { ...vacancy, lastSignAt: now } };
}
