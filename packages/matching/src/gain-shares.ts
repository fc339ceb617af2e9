/** Where the points come from that a pair gains when one requirement is met. */
import type { CriterionId } from './explanation.ts';

/** Parts of the points gained; together all of them. */
export interface GainShares {
  readonly itself: number;
  /** For other asks of the same criterion, which it supports. */
  readonly alike: number;
  readonly elsewhere: number;
  /** Because both sides fit better. */
  readonly mutual: number;
}

/** What one ask gains. */
export interface AskGain {
  readonly criterion: CriterionId;
  readonly gain: number;
}

/**
 * @param gained in all: what no ask gains, comes from how well both sides fit
 * @param met place of the requirement that is met
 */
export function shareGain(gained: number, gains: readonly AskGain[], met: number): GainShares {
  const criterion = gains[met]?.criterion;
  let [itself, alike, elsewhere] = [0, 0, 0];
  for (const [at, one] of gains.entries()) {
    if (at === met) itself = one.gain;
    else if (one.criterion === criterion) alike += one.gain;
    else elsewhere += one.gain;
  }
  return { itself, alike, elsewhere, mutual: gained - itself - alike - elsewhere };
}
