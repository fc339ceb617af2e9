import { checkbox } from '@vlinderdas/design/choices';
import { disclosure } from '@vlinderdas/design/disclosure';
import { dateField, textField } from '@vlinderdas/design/fields';
import { type Html, html } from '@vlinderdas/design/html';
import type { Aspect } from '@vlinderdas/vocabulary/instruments';
import { aspecten } from '@vlinderdas/vocabulary/instruments';
import { fieldOf, type PartForm } from './part-form.ts';
import { partsText } from './text.ts';

const text = partsText.source;

/** Where something stands and when somebody looked at it. `name` is `bron`, or that of one part. */
export function sourceFields(form: PartForm, name: string, optional = false): Html {
  const link = fieldOf(form, `${name}.link`);
  return html`${textField({ ...fieldOf(form, `${name}.tekst`), label: text.text, hint: text.textHint, width: 'long', maxLength: 300, optional })}<div class="vd-field-row">${textField({ ...link, label: text.link, hint: text.linkHint, type: 'url', maxLength: 500, optional: true })}${dateField({ ...fieldOf(form, `${name}.gecontroleerdOp`), label: text.checked, optional })}</div>${checkbox({ name: `${name}.onbevestigd`, label: text.unconfirmed, checked: form.values.has(`${name}.onbevestigd`) })}`;
}

/** Folded away, because most parts have the same source. */
export function otherSource(form: PartForm, aspect: Aspect): Html {
  const name = `${aspect}.bron`;
  const isOpen =
    form.values.has(`${name}.tekst`) || form.problems.some(({ field }) => field.startsWith(`${name}.`));
  return disclosure({
    summary: text.other,
    about: aspecten.labels[aspect],
    open: isOpen,
    body: sourceFields(form, name, true),
  });
}
