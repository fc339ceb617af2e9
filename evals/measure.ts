/**
 * What every measure of the evaluation gives and gets. A measure is a function from data to figures; it judges
 * nothing, for targets stand in `docs/evaluation.md`.
 */

/** One line of `npm run eval -- --json`. `measure` names it; the rest is what was found. */
export interface MeasureResult {
  readonly measure: string;
  readonly [figure: string]: string | number | object;
}

/** Data that was named is missing or cannot be read as what it should be. The message says what to do, in Dutch. */
export class EvalDataError extends Error {}
