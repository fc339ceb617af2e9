/** Whom to call: one quiet box with a name and the ways to reach it. */
import { type Content, type Html, html } from './html.ts';
import { icon } from './icons.ts';

export interface ContactBox {
  title: string;
  text?: Content;
  phone?: string | undefined;
  email?: string | undefined;
  website?: string | undefined;
  actions?: Content;
}

/** A number as a phone takes it: `040 000 00 02` is `tel:0400000002`. */
export function phoneLink(phone: string): Html {
  return html`<a class="utrecht-link vd-way" href="tel:${phone.replace(/[^\d+]/g, '')}">${phone}</a>`;
}

export function emailLink(email: string): Html {
  return html`<a class="utrecht-link vd-way" href="mailto:${email}">${email}</a>`;
}

export function contactBox({ title, text, phone, email, website, actions }: ContactBox): Html {
  return html`<section class="vd-contact" aria-label="${title}"><h2 class="vd-contact__title">${title}</h2>${text && html`<p>${text}</p>`}<ul class="vd-contact__ways">${
    phone && html`<li>${icon('phone')}${phoneLink(phone)}</li>`
  }${email && html`<li>${icon('mail')}${emailLink(email)}</li>`}${
    website &&
    html`<li>${icon('arrow')}<a class="utrecht-link" href="${website}">${website.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')}</a></li>`
  }</ul>${actions && html`<div class="vd-contact__actions">${actions}</div>`}</section>`;
}
