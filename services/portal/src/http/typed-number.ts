/** A number as people type it: `32`, `32,5`, `€ 15,20`, `1.250`. */

/** `undefined` when nothing was typed, `NaN` when it is no number. A point before three digits separates thousands. */
export function typedNumber(text: string): number | undefined {
  const plain = text.replaceAll(/[€%\s]/g, '');
  if (plain === '') return undefined;
  if (!/^\d+([.,]\d+)*$/.test(plain)) return Number.NaN;
  return Number(plain.replaceAll(/\.(?=\d{3}(\D|$))/g, '').replace(',', '.'));
}

/** An amount in cents. */
export function typedCents(text: string): number | undefined {
  const euros = typedNumber(text);
  return euros === undefined ? undefined : Math.round(euros * 100);
}
