/** Amounts under each other as bars from the same beginning; the amount itself stands beside its bar in words. */
import { type Html, html } from './html.ts';

export interface AmountBar {
  name: string;
  /** As it is read: `€ 2.480,12`. */
  amount: string;
  /** Only the length of the bar; no less than zero. */
  size: number;
  tone: 'plain' | 'good';
}

export function amountBars(bars: readonly AmountBar[]): Html {
  const longest = Math.max(1, ...bars.map(({ size }) => size));
  const rows = bars.map(({ name, amount, size, tone }) => {
    const length = Math.round((Math.max(0, size) / longest) * 1_000) / 10;
    return html`<div class="vd-amount"><dt>${name}</dt><dd><span class="vd-amount__figure">${amount}</span><svg class="vd-amount__bar vd-amount__bar--${tone}" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="vd-amount__fill" width="${length}" height="10"/></svg></dd></div>`;
  });
  return html`<dl class="vd-amounts">${rows}</dl>`;
}
