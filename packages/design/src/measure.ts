/** A share of a whole as a number with a bar, and the small blocks that lead to a part of a list. */
import { attributes, type Content, type Html, html } from './html.ts';

/**
 * @param perMille 0 to 1,000
 * @param word what is said beside the bar: `72%`
 */
export function measure(perMille: number, word: string): Html {
  const length = Math.round(Math.max(0, Math.min(1_000, perMille)) / 10);
  return html`<span class="vd-measure"><span class="vd-measure__word">${word}</span><svg class="vd-measure__bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="vd-measure__track" width="100" height="6"/><rect class="vd-measure__fill" width="${length}" height="6"/></svg></span>`;
}

export interface Tile {
  href: string;
  name: string;
  note: Content;
  current?: boolean;
}

/** Parts of a list with how much is in them; each is an address of its own. */
export function tiles(label: string, items: readonly Tile[]): Html {
  return html`<nav aria-label="${label}"><ul class="vd-tiles">${items.map(
    ({ href, name, note, current }) =>
      html`<li><a class="vd-tile" href="${href}" ${attributes({ 'aria-current': current ? 'true' : null })}><span class="vd-tile__name">${name}</span><span class="vd-tile__note">${note}</span></a></li>`,
  )}</ul></nav>`;
}
