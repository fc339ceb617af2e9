/** Something that folds out in place; no script needed. */
import { attributes, type Content, type Html, html } from './html.ts';
import { icon } from './icons.ts';

/** `about` is said after the summary to people who do not see which row it is in. */
export function disclosure(options: {
  summary: Content;
  body: Content;
  open?: boolean;
  about?: string;
  id?: string;
}): Html {
  const about = options.about ? html`<span class="vd-visually-hidden"> ${options.about}</span>` : null;
  const list = attributes({ open: options.open ?? false, id: options.id });
  return html`<details class="vd-disclosure" ${list}><summary class="vd-disclosure__summary">${icon('chevron')}<span>${options.summary}${about}</span></summary><div class="vd-disclosure__body">${options.body}</div></details>`;
}
