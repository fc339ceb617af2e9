import { pageHeading } from '@vlinderdas/design/heading';
import { html } from '@vlinderdas/design/html';
import type { PortalPage } from '../../http/visit.ts';

interface TextPart {
  title: string;
  /** A text is a paragraph, a list is a list. */
  body: readonly (string | readonly string[])[];
}

export interface TextPageContent {
  title: string;
  intro: string;
  parts: readonly TextPart[];
}

export function textPage({ title, intro, parts }: TextPageContent): PortalPage {
  const body = (piece: string | readonly string[]) =>
    typeof piece === 'string'
      ? html`<p>${piece}</p>`
      : html`<ul>${piece.map((item) => html`<li>${item}</li>`)}</ul>`;
  return {
    title,
    layout: 'text',
    main: html`${pageHeading({ title, intro })}<div class="vd-prose">${parts.map(
      (part) => html`<h2 class="utrecht-heading-2">${part.title}</h2>${part.body.map(body)}`,
    )}</div>`,
  };
}
