const PERCENT = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 });

/** `62,5%` */
export function formatPercent(percentage: number): string {
  return `${PERCENT.format(percentage)}%`;
}
