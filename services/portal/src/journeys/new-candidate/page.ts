import { buttonGroup, linkButton, submitButton } from '@vlinderdas/design/button';
import { radios, selectField } from '@vlinderdas/design/choices';
import { dateField, errorOf, textField } from '@vlinderdas/design/fields';
import { errorSummary, type FieldProblem, type FormGuard, postForm } from '@vlinderdas/design/form';
import { pageHeading } from '@vlinderdas/design/heading';
import { html } from '@vlinderdas/design/html';
import type { Gemeente } from '@vlinderdas/region/gemeenten';
import { grondslagen } from '@vlinderdas/vocabulary/candidates';
import { mediationChoices } from '../../candidate-card/status.ts';
import type { FormValues } from '../../http/form-values.ts';
import type { PortalPage } from '../../http/visit.ts';
import { newCandidateText as text } from './text.ts';

export interface NewCandidateView {
  gemeenten: readonly Gemeente[];
  /** What was filled in, when the form did not pass. */
  values: FormValues;
  problems: readonly FieldProblem[];
  guard: FormGuard;
}

export function newCandidatePage({ gemeenten, values, problems, guard }: NewCandidateView): PortalPage {
  const value = (name: string) => values.text(name);
  const error = (name: string) => errorOf(problems, name);
  const field = (name: string) => ({ name, value: value(name), error: error(name) });
  const failed = problems.length > 0;
  return {
    title: text.title,
    layout: 'text',
    crumbs: [{ href: '/kandidaten', text: 'Kandidaten' }],
    ...(failed && { status: 400, failed }),
    main: html`${errorSummary(problems)}${pageHeading({ title: text.title, intro: text.intro })}${postForm({
      action: '/kandidaten/nieuw',
      guard,
      body: html`<p class="vd-note">${text.bsn}</p>
      <div class="vd-field-row">${textField({ ...field('voornaam'), label: 'Voornaam', maxLength: 70, optional: true })}${textField({ ...field('tussenvoegsel'), label: 'Tussenvoegsel', width: 'short', maxLength: 20, optional: true })}</div>
      ${textField({ ...field('achternaam'), label: 'Achternaam', maxLength: 120 })}
      ${dateField({ ...field('geboortedatum'), label: 'Geboortedatum', hint: 'Om dubbelen te herkennen. Telt nooit mee bij het zoeken.', optional: true })}
      <div class="vd-field-row">${textField({ ...field('telefoonnummer'), label: 'Telefoonnummer', type: 'tel', maxLength: 20, optional: true })}${textField({ ...field('emailadres'), label: 'E-mailadres', type: 'email', maxLength: 320, optional: true })}</div>
      <div class="vd-field-row">${textField({ ...field('postcode'), label: 'Postcode', width: 'short', maxLength: 7, optional: true })}${selectField({ ...field('woongemeente'), label: 'Gemeente', hint: text.gemeenteHint, empty: 'Kies', optional: true, choices: gemeenten.map(({ code, name }) => ({ value: code, label: name })) })}</div>
      ${radios({ ...field('bemiddelbaarheid'), label: 'Hoe bemiddelbaar is de kandidaat?', choices: mediationChoices })}
      ${radios({ ...field('grondslag'), label: text.basis, hint: text.basisHint, choices: grondslagen.values.map((basis) => ({ value: basis, label: grondslagen.labels[basis] })) })}
      ${buttonGroup(submitButton({ text: text.button, kind: 'primary' }), linkButton({ text: 'Stop zonder bewaren', href: '/kandidaten', kind: 'subtle' }))}`,
    })}`,
  };
}
