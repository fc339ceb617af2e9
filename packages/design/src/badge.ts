/** A state as a word in a coloured shape. */
import { type Html, html } from './html.ts';
import { type IconName, icon } from './icons.ts';

export type BadgeTone = 'neutral' | 'info' | 'positive' | 'warning' | 'negative';

export function badge(text: string, tone: BadgeTone = 'neutral', symbol?: IconName): Html {
  return html`<span class="vd-badge vd-badge--${tone}">${symbol ? icon(symbol) : null}${text}</span>`;
}

/** A number of things that wait, beside the word they belong to. */
export function countBadge(count: number, what: string): Html {
  return html`<span class="vd-count">${count}<span class="vd-visually-hidden"> ${what}</span></span>`;
}
