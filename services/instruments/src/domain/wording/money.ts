/** Money as Dutch people write it. */
const WHOLE = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 0 });
const EXACT = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** Cents as euros: 40000 becomes `€ 400`, 108827 becomes `€ 1.088,27`. */
export function formatEuro(cents: number): string {
  const euros = cents / 100;
  return `€ ${Number.isInteger(euros) ? WHOLE.format(euros) : EXACT.format(euros)}`;
}

const PERCENT = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 });

/** `62,5%` */
export function formatPercent(percentage: number): string {
  return `${PERCENT.format(percentage)}%`;
}
