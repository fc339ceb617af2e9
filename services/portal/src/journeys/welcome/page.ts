import { buttonGroup, linkButton } from '@vlinderdas/design/button';
import { pageHeading } from '@vlinderdas/design/heading';
import { html } from '@vlinderdas/design/html';
import type { PortalPage } from '../../http/visit.ts';
import { MENU_PATH } from '../menu-card/addresses.ts';
import { welcomeText as text } from './text.ts';

export const welcomePage: PortalPage = {
  title: 'Welkom',
  main: html`${pageHeading({ title: text.title, intro: text.intro })}
    ${buttonGroup(
      linkButton({ text: 'Meld aan', href: '/aanmelden', kind: 'primary' }),
      linkButton({ text: text.menuCard, href: MENU_PATH }),
    )}
    <div class="vd-thirds">${text.groups.map(
      ({ title, points }) =>
        html`<section><h2 class="utrecht-heading-3">${title}</h2><ul class="vd-ticks">${points.map((point) => html`<li>${point}</li>`)}</ul></section>`,
    )}</div>`,
};
