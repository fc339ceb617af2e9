/**
 * Amounts that a sentence joins: `twee dagen van acht uur en een ochtend van vier` are added up; `vier keer negen of
 * vijf keer acht` is the one or the other.
 */
import type { Candidate } from './hours-candidate.ts';
import { FULL, whole } from './hours-candidate.ts';

const ADDED =
  /^(?: per week)?(?: ?, ?(?:en )?| en | plus | ?\+ ?)(?:nog |dan |daarnaast |op [a-z]+dag )?(?:de )?$/;
const LONGEST_LINK = 40;
/** One amount may be read in several ways. */
const MOST_NEIGHBOURS = 6;
const WEEKLY = '(?: per week| in de week| p/?w)?';
const OR = new RegExp(
  `^(?: ?\\([^)\\d]{0,12}\\)?)? ?/ ?$|^${WEEKLY} ?(?:-|tot|t/m|tot en met) ?$|^${WEEKLY}\\)?(?: [a-z]+){0,2}[,;.]? ?\\(?(?:maar |en )?(?:of|dan wel|danwel|hetzij|in overleg|eventueel|evt\\.?|desgewenst)(?: [a-z]+){0,3} ?\\(?$|^,? (?:en )?voor de [a-z]+(?: [a-z]+)? $`,
);
/** Between them another sentence ends, or something else is counted. */
const APART = /[!?\n\d]|\.(?! of )/;
/** The days over which an amount goes: `(24 uur) of 4 dagen (`. */
const DAYS =
  /(?:\d|twee|drie|vier|vijf) (?:hele |halve )?(?:dagen|dgn|ochtenden|middagen|avonden|nachten|diensten)/g;
/** Behind the second: it may be that one as well. */
const ALSO =
  /^[^.!?\n\d]{0,12}(?<![a-z])(?:(?:kan|mag|is|zijn)(?: [a-z]+){0,2}|ook) (?:ook|goed|prima|mogelijk|bespreekbaar|welkom|okee?)(?![a-z])/;
const BUT = new RegExp(`^${WEEKLY}\\)?(?: [a-z]+)? ?[,;(.] ?(?:maar |en )?(?:ook )?$`);

/** Neighbours, in the order of the text, for as long as one link joins them. */
function inOrder(candidates: readonly Candidate[]): Candidate[] {
  return candidates.toSorted((one, other) => one.span.from - other.span.from || other.span.to - one.span.to);
}

/** @param parts of one week: days or stretches of days with their hours */
export function addedUp(text: string, parts: readonly Candidate[]): Candidate[] {
  const sums: Candidate[] = [];
  for (const part of inOrder(parts)) {
    const last = sums.at(-1);
    const isNext = last !== undefined && last.span.to <= part.span.from;
    if (isNext && ADDED.test(text.slice(last.span.to, part.span.from))) {
      sums[sums.length - 1] = addition(last, part);
    } else sums.push(part);
  }
  return sums;
}

function addition(one: Candidate, other: Candidate): Candidate {
  const add = (left: number | null, right: number | null) =>
    left === null || right === null ? null : whole(left + right);
  const hours = { min: add(one.hours.min, other.hours.min), max: add(one.hours.max, other.hours.max) };
  if ((hours.max ?? 0) > FULL) return one;
  return {
    span: { from: one.span.from, to: other.span.to },
    hours,
    confidence: Math.min(one.confidence, other.confidence),
  };
}

/** Whether the text leaves the choice between two amounts. */
function isChoice(text: string, one: Candidate, other: Candidate): boolean {
  if (one.span.to > other.span.from) return false;
  const link = text.slice(one.span.to, other.span.from).replace(DAYS, 'dagen');
  if (BUT.test(link) && ALSO.test(text.slice(other.span.to, other.span.to + LONGEST_LINK))) return true;
  return !APART.test(link) && OR.test(link);
}

/** Neighbours of which the text leaves the choice; surer than either alone. */
export function alternatives(text: string, candidates: readonly Candidate[]): Candidate[] {
  const two = inOrder(candidates.filter(({ hours: { min, max } }) => min !== null && max !== null));
  return two.flatMap((one, index): Candidate[] => {
    const near = two
      .slice(index + 1, index + 1 + MOST_NEIGHBOURS)
      .filter(({ span }) => span.from - one.span.to <= LONGEST_LINK);
    return near
      .filter((other) => isChoice(text, one, other))
      .map((other) => ({
        span: { from: one.span.from, to: other.span.to },
        hours: {
          min: Math.min(one.hours.min ?? 0, other.hours.min ?? 0),
          max: Math.max(one.hours.max ?? 0, other.hours.max ?? 0),
        },
        confidence: Math.max(one.confidence, other.confidence) + 2,
      }));
  });
}
