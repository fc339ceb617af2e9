/** What this page is about in the first line, the facts under it in one row, the next action at the right. */
import { type Content, type Html, html } from './html.ts';

export interface Fact {
  name: string;
  value: Content;
}

export function pageHeading(options: {
  title: Content;
  facts?: readonly Fact[];
  actions?: Content;
  intro?: Content;
}): Html {
  const { title, facts = [], actions, intro } = options;
  const row = facts.map(
    ({ name, value }) => html`<div class="vd-fact"><dt>${name}</dt><dd>${value}</dd></div>`,
  );
  return html`<div class="vd-page-heading"><div class="vd-page-heading__line"><h1 class="utrecht-heading-1">${title}</h1>${actions ? html`<div class="vd-page-heading__actions">${actions}</div>` : null}</div>${intro ? html`<p class="vd-lead">${intro}</p>` : null}${facts.length > 0 ? html`<dl class="vd-facts">${row}</dl>` : null}</div>`;
}

/** A heading of a part of the page, with a count and a remark at the right. */
export function sectionHeading(options: {
  title: string;
  count?: number;
  aside?: Content;
  id?: string;
  intro?: Content;
}): Html {
  const { title, count, aside, id, intro } = options;
  const number =
    count === undefined
      ? null
      : html` <span class="vd-section-heading__count">(${count.toLocaleString('nl-NL')})</span>`;
  const heading = id
    ? html`<h2 class="utrecht-heading-2" id="${id}">${title}${number}</h2>`
    : html`<h2 class="utrecht-heading-2">${title}${number}</h2>`;
  return html`<div class="vd-section-heading">${heading}${aside ? html`<div class="vd-section-heading__aside">${aside}</div>` : null}</div>${intro ? html`<p class="vd-section-intro">${intro}</p>` : null}`;
}

/** A part of the page. */
export function section(heading: Html, body: Content): Html {
  return html`<section class="vd-section">${heading}${body}</section>`;
}

/** Names with their values, for a page of details. */
export function definitionList(rows: readonly Fact[]): Html {
  const items = rows.map(
    ({ name, value }) => html`<div class="vd-definitions__row"><dt>${name}</dt><dd>${value}</dd></div>`,
  );
  return html`<dl class="vd-definitions">${items}</dl>`;
}
