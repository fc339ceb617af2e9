import { formatCount, formatList } from '@vlinderdas/vocabulary/wording';

/** `3 jaar`, `1 jaar en 6 maanden`, `8 maanden`. */
export function duration(months: number): string {
  const years = Math.floor(months / 12);
  const rest = months % 12;
  const parts = [];
  if (years > 0) parts.push(`${years} jaar`);
  if (rest > 0 || years === 0) parts.push(formatCount(rest, 'maand', 'maanden'));
  return formatList(parts);
}
