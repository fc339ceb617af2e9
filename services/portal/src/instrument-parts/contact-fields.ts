import { fieldset } from '@vlinderdas/design/choices';
import { dateField, textField } from '@vlinderdas/design/fields';
import { type Html, html } from '@vlinderdas/design/html';
import type { FormValues } from '../http/form-values.ts';
import { presentFields } from '../http/present-fields.ts';
import { fieldOf, type PartForm } from './part-form.ts';
import { partsText as text } from './text.ts';

/** Whom an employer can call, and where the money comes from. */
export function contactFields(form: PartForm): Html {
  return html`${fieldset({
    name: 'contact',
    label: text.contact.title,
    legendSize: 'heading',
    body: html`<div class="vd-field-row">${textField({ ...fieldOf(form, 'contact.naam'), label: text.contact.name, maxLength: 200, optional: 'quiet' })}${textField({ ...fieldOf(form, 'contact.telefoonnummer'), label: text.contact.phone, type: 'tel', maxLength: 20, optional: 'quiet' })}</div><div class="vd-field-row">${textField({ ...fieldOf(form, 'contact.emailadres'), label: text.contact.email, type: 'email', maxLength: 320, optional: 'quiet' })}${textField({ ...fieldOf(form, 'contact.link'), label: text.contact.link, type: 'url', maxLength: 500, optional: 'quiet' })}</div>`,
  })}${fieldset({
    name: 'financiering',
    label: text.funding.title,
    legendSize: 'heading',
    body: html`<div class="vd-field-row">${textField({ ...fieldOf(form, 'financiering.naam'), label: text.funding.name, maxLength: 200, optional: 'quiet' })}${dateField({ ...fieldOf(form, 'financiering.eindigtOp'), label: text.funding.ends, optional: 'quiet' })}</div>`,
  })}`;
}

function partOf(values: FormValues, name: string, fields: readonly string[]) {
  const typed = presentFields(
    Object.fromEntries(fields.map((field) => [field, values.optional(`${name}.${field}`)])),
  );
  return Object.keys(typed).length > 0 ? { [name]: typed } : {};
}

export function parseContact(values: FormValues): Record<string, unknown> {
  return {
    ...partOf(values, 'contact', ['naam', 'telefoonnummer', 'emailadres', 'link']),
    ...partOf(values, 'financiering', ['naam', 'eindigtOp']),
  };
}
