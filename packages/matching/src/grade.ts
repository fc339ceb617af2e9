/**
 * How well one requirement is met, in one integer: outcome and per mille together. The engine grades a hundred
 * thousand people without making an object, and the explanation reads the same integers; that is why a score
 * and its explanation cannot differ.
 */
import type { Outcome, Standing } from './explanation.ts';

/** `perMille * 8 + outcome`. */
export type Grade = number;

const OUTCOMES: readonly Outcome[] = ['past', 'lijkt-erop', 'ontbreekt', 'onbekend', 'niet-gevraagd'];
const [PAST, NEAR, LACKING, UNKNOWN, NOT_ASKED] = [0, 1, 2, 3, 4] as const;

export const met = (perMille = 1000): Grade => perMille * 8 + PAST;
export const near = (perMille: number): Grade => perMille * 8 + NEAR;
export const lacking = (perMille = 0): Grade => perMille * 8 + LACKING;
export const unknown: Grade = UNKNOWN;
export const notAsked: Grade = NOT_ASKED;

export function outcomeOf(grade: Grade): Outcome {
  return OUTCOMES[grade & 7] ?? 'onbekend';
}

export function perMilleOf(grade: Grade): number {
  return grade >> 3;
}

/** Whole points of a maximum, rounded down, so that parts never add up to more than the whole. */
export function pointsOf(grade: Grade, max: number): number {
  return Math.floor((max * perMilleOf(grade)) / 1000);
}

/** `nearIsOpen`: something close is a question to ask, not a failure. */
export function standingOf(grade: Grade, nearIsOpen: boolean): Standing {
  switch (grade & 7) {
    case LACKING:
      return 'fails';
    case NEAR:
      return nearIsOpen ? 'open' : 'fails';
    case UNKNOWN:
      return 'open';
    default:
      return 'meets';
  }
}
