/** Things to choose from, as on a menu: a name, what it is worth, a few words, and small facts. */
import { type Content, type Html, html } from './html.ts';

export interface MenuItem {
  href: string;
  name: string;
  /** In one short line; more lines where it is not the same everywhere. */
  worth: readonly { text: Content; note?: Content }[];
  text: Content;
  facts: readonly Content[];
}

/** Items side by side where there is room; one after the other on a phone and on paper. */
export function menu(items: readonly MenuItem[]): Html {
  const list = items.map(({ href, name, worth, text, facts }) => {
    const lines = worth.map(
      ({ text: value, note }) =>
        html`<p class="vd-menu__worth">${value}${note && html` <span class="vd-menu__where">${note}</span>`}</p>`,
    );
    const shown = facts.filter((fact) => String(fact ?? '') !== '');
    return html`<li class="vd-menu__item"><div class="vd-menu__line"><h3 class="vd-menu__name"><a class="utrecht-link" href="${href}">${name}</a></h3>${lines.length > 0 && html`<div class="vd-menu__worths">${lines}</div>`}</div><p>${text}</p>${
      shown.length > 0 && html`<ul class="vd-menu__facts">${shown.map((fact) => html`<li>${fact}</li>`)}</ul>`
    }</li>`;
  });
  return html`<ul class="vd-menu-card">${list}</ul>`;
}
