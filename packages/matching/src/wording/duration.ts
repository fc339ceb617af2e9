import { formatCount, formatList } from '@vlinderdas/vocabulary/wording';

/** `3 jaar`, `1 jaar en 6 maanden`, `8 maanden`, `minder dan 1 maand`. */
export function duration(months: number): string {
  if (months === 0) return 'minder dan 1 maand';
  const years = Math.floor(months / 12);
  const rest = months % 12;
  const parts = [];
  if (years > 0) parts.push(`${years} jaar`);
  if (rest > 0) parts.push(formatCount(rest, 'maand', 'maanden'));
  return formatList(parts);
}
