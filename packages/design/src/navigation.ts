/** Ways through the site: all are links, so that each place has an address. */
import { attributes, type Html, html, join } from './html.ts';
import { icon } from './icons.ts';

export interface NavItem {
  href: string;
  text: string;
  current?: boolean;
  count?: number;
}

export interface Crumb {
  href: string;
  text: string;
}

/** The way back. The page itself is not in it: its heading stands right below. */
export function breadcrumb(crumbs: readonly Crumb[]): Html {
  const items = crumbs.map(
    ({ href, text }, index) =>
      html`<li class="vd-breadcrumb__item">${index > 0 && icon('arrow')}<a class="utrecht-link" href="${href}">${text}</a></li>`,
  );
  return html`<nav class="vd-breadcrumb" aria-label="Kruimelpad"><ol class="vd-breadcrumb__list">${items}</ol></nav>`;
}

/** Pages about the same thing, side by side. */
export function tabs(label: string, items: readonly NavItem[]): Html {
  const links = items.map(
    ({ href, text, current, count }) =>
      html`<li><a class="vd-tabs__link" href="${href}" ${attributes({ 'aria-current': current ? 'page' : null })}>${text}${count === undefined ? null : html` <span class="vd-tabs__count">${count}</span>`}</a></li>`,
  );
  return html`<nav class="vd-tabs" aria-label="${label}"><ul class="vd-tabs__list">${links}</ul></nav>`;
}

/** A few ways to look at the same list. Each is an address of its own. */
export function filterPills(label: string, items: readonly NavItem[]): Html {
  const links = items.map(
    ({ href, text, current, count }) =>
      html`<li><a class="vd-pill" href="${href}" ${attributes({ 'aria-current': current ? 'true' : null })}>${text}${count === undefined ? null : html` <span class="vd-pill__count">${count}</span>`}</a></li>`,
  );
  return html`<nav class="vd-pills" aria-label="${label}"><ul class="vd-pills__list">${links}</ul></nav>`;
}

/** Steps through a list that is read with a cursor: there is a next page, and a way back to the first. */
export function pagination(options: {
  shown: string;
  first?: string | undefined;
  next?: string | undefined;
}): Html {
  const { shown, first, next } = options;
  const links = join(
    [
      first
        ? html`<a class="nl-button nl-button--secondary" href="${first}">${icon('back')}<span class="nl-button__label">Naar het begin</span></a>`
        : null,
      next
        ? html`<a class="nl-button nl-button--secondary" href="${next}" rel="next"><span class="nl-button__label">Volgende</span>${icon('arrow')}</a>`
        : null,
    ],
    ' ',
  );
  return html`<nav class="vd-pagination" aria-label="Bladeren"><p class="vd-note">${shown}</p><div class="vd-button-group">${links}</div></nav>`;
}
