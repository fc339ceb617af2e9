/** Percentages, factors and hours in a sum, with a Dutch comma. */
import { formatNumber } from '@vlinderdas/vocabulary/wording';
import { PER_MILLE } from './amounts.ts';

const fewDecimals = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 3 });

/** 400 becomes `40%`, 395 becomes `39,5%`. */
export const inPercent = (perMille: number): string => `${fewDecimals.format(perMille / 10)}%`;

/** 1080 becomes `1,08`. */
export const asFactor = (perMille: number): string => fewDecimals.format(perMille / PER_MILLE);

/** 32 becomes `32`, 25.5 becomes `25,5`. */
export const inHours = (hours: number): string =>
  Number.isInteger(hours) ? formatNumber(hours) : fewDecimals.format(hours);
