/** A calculation as people can follow it. The shape is the wire's: the same lines are shown, printed and stored. */
import type { Berekening } from '../../contract/advice.resource.ts';

export type Calculation = Berekening;
export type CalculationLine = Berekening['regels'][number];

/** Either the calculation, or why there is none: a fact that is missing is said, never guessed. */
export type CalculationResult =
  | { kind: 'made'; calculation: Calculation }
  | { kind: 'not-made'; reason: string };
