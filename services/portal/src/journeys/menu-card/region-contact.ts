import { linkButton } from '@vlinderdas/design/button';
import { contactBox } from '@vlinderdas/design/contact-box';
import { type Html, html } from '@vlinderdas/design/html';
import type { MenukaartRegio } from '@vlinderdas/instruments-service/contract/menukaart.resource';
import { askHref, RECKON_PATH } from './addresses.ts';
import { menuCardText as text } from './text.ts';

/** The one loket of the region: a name, a phone, a mail, a site. */
export function regionContact(regio: MenukaartRegio, options: { withActions: boolean }): Html {
  return contactBox({
    title: regio.loketnaam,
    text: text.contactText,
    phone: regio.telefoonnummer,
    email: regio.emailadres,
    website: regio.website,
    ...(options.withActions && {
      actions: html`<div class="vd-button-group">${linkButton({ text: text.ask, href: askHref(regio.code), kind: 'primary' })}${linkButton({ text: text.reckon, href: RECKON_PATH })}</div>`,
    }),
  });
}
