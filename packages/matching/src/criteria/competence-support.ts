/** By what of a person a demanded competence is supported: the half of the grade that is told. */
import { type CompetenceRelation, relationBetween } from '@vlinderdas/taxonomy/competence-relation';
import { forEachLink } from '@vlinderdas/taxonomy/links';
import type { Candidate } from '../candidate.ts';
import type { Context } from '../context.ts';
import type { CompetenceSupport } from '../explanation.ts';
import { doubtOfWork } from './doubt-of-work.ts';

/** As many as fit in a sentence. */
const MOST_OTHERS = 2;
/** What adds less than this part of the strongest is not worth a word. */
const WORTH_A_WORD = 0.5;

/** What the competence at a place of the candidate's list is worth for one that it is near to, per mille. */
export function worthOf({ supported, support }: Candidate, at: number, similar: Uint16Array): number {
  const near = similar[supported[at] ?? 0] ?? 0;
  return near === 0 ? 0 : Math.floor(((support[at] ?? 0) * near) / 1000);
}

/** Whether a competence belongs to an occupation always, by the strongest of its three strengths. */
function isAlwaysIn(occupation: number, competence: number, { taxonomy }: Context): boolean {
  let isAlways = false;
  forEachLink(taxonomy.asks, occupation, (asked, strength) => {
    if (asked === competence) isAlways = strength === 3;
  });
  return isAlways;
}

/** What the work is that implies something, and how far it can be relied on. */
function workFor(occupation: number, competence: number, candidate: Candidate, context: Context) {
  const worked = candidate.worked.find((other) => other.occupation === occupation);
  return {
    occupation,
    always: isAlwaysIn(occupation, competence, context),
    doubt: worked ? doubtOfWork(worked, context.weights) : null,
  };
}

/** The very competence: on the profile, or implied by work; null when it is neither. */
export function supportItself(
  competence: number,
  candidate: Candidate,
  context: Context,
): CompetenceSupport | null {
  const at = candidate.supported.indexOf(competence);
  if (at < 0) return null;
  const occupation = candidate.supportedBy[at] ?? 0;
  if (occupation === 0) return { by: 'zelf' };
  return {
    by: 'ervaring',
    ...workFor(occupation, competence, candidate, context),
    competence,
    similarity: 1000,
    relation: 'hetzelfde',
    also: [],
    alsoByWork: null,
  };
}

/**
 * The nearest other competence, and those that add much to it: of what the person has all, of what work implies the
 * nearest, as they are graded.
 *
 * @param similar how much every other competence supports the demanded one, by number, per mille
 */
export function supportByOthers(
  competence: number,
  candidate: Candidate,
  similar: Uint16Array,
  context: Context,
): CompetenceSupport | null {
  const graded = Array.from(candidate.supported, (found, at) => ({
    found,
    at,
    worth: worthOf(candidate, at, similar),
  }))
    .filter(({ found, worth }) => worth > 0 && found !== competence)
    .sort((left, right) => right.worth - left.worth || left.at - right.at);
  const impliedBy = (implied: number, at: number) => ({
    competence: implied,
    ...workFor(candidate.supportedBy[at] ?? 0, implied, candidate, context),
  });
  const isImplied = ({ at }: { at: number }): boolean => candidate.supportedBy[at] !== 0;
  const nearestImplied = graded.find(isImplied);
  const [nearest, ...rest] = graded.filter((other) => !isImplied(other) || other === nearestImplied);
  if (!nearest) return null;
  const { found, at, worth } = nearest;
  const others = rest.filter((other) => other.worth >= WORTH_A_WORD * worth).slice(0, MOST_OTHERS);
  const implied = others.find(isImplied);
  const relation: CompetenceRelation = relationBetween(context.taxonomy, competence, found);
  const link = {
    competence: found,
    similarity: similar[found] ?? 0,
    relation,
    also: others.filter((other) => other !== implied).map((other) => other.found),
    alsoByWork: implied ? impliedBy(implied.found, implied.at) : null,
  };
  const occupation = candidate.supportedBy[at] ?? 0;
  if (occupation === 0) return { by: 'verwant', ...link };
  return { by: 'ervaring', ...workFor(occupation, found, candidate, context), ...link };
}
