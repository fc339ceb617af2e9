/** Twice the same vacancy becomes one with both sources. A person decides; nothing is merged by itself. */

import type { Herkenning } from '../contract/recognition.resource.ts';
import type { VacatureInhoud } from '../contract/vacancies.resource.ts';
import { proposals } from './text-proposals.ts';
import { isClosed, type Outcome, type Vacancy } from './vacancy.ts';

export interface Merged {
  /** What the kept vacancy says now; review it like any change. */
  content: VacatureInhoud;
  /** Fields that someone gave with either; the others come from a text, and follow the text that stays. */
  stated: ReadonlySet<string>;
  before: Herkenning;
  kept: Partial<Vacancy>;
  absorbed: Vacancy;
}

/**
 * What one vacancy does not say, the other may fill in; what both say stays as the kept one has it. What was merely
 * recognised gives way to what was said.
 */
export function mergeVacancies(
  kept: Vacancy,
  other: Vacancy,
  now: Date,
): { kind: 'merged'; merged: Merged } | Extract<Outcome, { kind: 'closed' | 'impossible' }> {
  if (isClosed(kept) || isClosed(other)) return { kind: 'closed' };
  if (kept.id === other.id) return { kind: 'impossible' };
  // An employer's account decides whose vacancy it is: two accounts are two employers.
  if (kept.employerId && other.employerId && kept.employerId !== other.employerId)
    return { kind: 'impossible' };
  const posts = Math.max(kept.posts, other.posts, kept.postsFilled + other.postsFilled);
  const stated = { ...ownFields(other), ...ownFields(kept) };
  return {
    kind: 'merged',
    merged: {
      content: { ...other.content, ...definedOf(kept.content), ...stated },
      stated: new Set(Object.keys(stated)),
      before: {
        ...kept.recognition,
        overgenomen: [...(other.recognition.overgenomen ?? []), ...(kept.recognition.overgenomen ?? [])],
      },
      kept: {
        employerId: kept.employerId ?? other.employerId,
        employerName: kept.employerName ?? other.employerName,
        kvkNumber: kept.kvkNumber ?? other.kvkNumber,
        establishmentId: kept.establishmentId ?? other.establishmentId,
        adviserId: kept.adviserId ?? other.adviserId,
        wspContact: kept.wspContact ?? other.wspContact,
        posts,
        postsFilled: kept.postsFilled + other.postsFilled,
        updatedAt: now,
        lastSignAt: now,
      },
      absorbed: {
        ...other,
        status: 'ingetrokken',
        updatedAt: now,
        lastSignAt: now,
        closing: { at: now, reason: 'dubbel-ingevoerd', note: null, alternatives: [], mergedInto: kept.id },
      },
    },
  };
}

function definedOf(content: VacatureInhoud): VacatureInhoud {
  return Object.fromEntries(Object.entries(content).filter(([, value]) => value !== undefined));
}

/** What was given, and not read from the text. */
function ownFields({ content, recognition }: Vacancy): VacatureInhoud {
  const taken = proposals.filter(({ pointer }) => recognition.overgenomen?.includes(pointer));
  const names = new Set<string>(
    taken.flatMap((proposal) => (proposal.leaf === undefined ? proposal.names : [])),
  );
  return Object.fromEntries(Object.entries(definedOf(content)).filter(([name]) => !names.has(name)));
}
