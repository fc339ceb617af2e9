/** A few large choices side by side, each with a picture, its own words and where it leads. */
import { type Html, html } from './html.ts';
import { type IconName, icon } from './icons.ts';

export interface PictureTile {
  href: string;
  icon: IconName;
  title: string;
  text: string;
  /** What is behind it: `4 regelingen`. */
  note?: string;
}

/** `label` names the whole to people who do not see it. */
export function pictureTiles(label: string, items: readonly PictureTile[]): Html {
  const list = items.map(
    ({ href, icon: name, title, text, note }) =>
      html`<li><a class="vd-picture-tile" href="${href}">${icon(name)}<span class="vd-picture-tile__title">${title}</span><span class="vd-picture-tile__text">${text}</span>${note && html`<span class="vd-picture-tile__note">${note}</span>`}</a></li>`,
  );
  return html`<nav class="vd-picture-tiles" aria-label="${label}"><ul class="vd-picture-tiles__list">${list}</ul></nav>`;
}

/** A heading with the picture of its tile. */
export function pictureHeading(options: { icon: IconName; title: string; id: string }): Html {
  const { icon: name, title, id } = options;
  return html`<div class="vd-picture-heading">${icon(name)}<h2 class="utrecht-heading-2" id="${id}">${title}</h2></div>`;
}
