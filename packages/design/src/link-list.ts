/** Many short links, in as many columns as there is room for. */
import { type Content, type Html, html } from './html.ts';

/** `title` names one of several lists under a heading of the page. */
export function linkList(items: readonly Content[], title?: string): Html {
  return html`${title && html`<h3 class="utrecht-heading-3">${title}</h3>`}<ul class="vd-link-list">${items.map((item) => html`<li>${item}</li>`)}</ul>`;
}
