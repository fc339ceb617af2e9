import { buttonGroup, linkButton, submitButton } from '@vlinderdas/design/button';
import { checkboxes, fieldset } from '@vlinderdas/design/choices';
import { dateField, errorOf, textArea, textField } from '@vlinderdas/design/fields';
import { errorSummary, type FieldProblem, postForm } from '@vlinderdas/design/form';
import { pageHeading } from '@vlinderdas/design/heading';
import { type Html, html } from '@vlinderdas/design/html';
import { notice } from '@vlinderdas/design/notice';
import type { Vergelijking } from '@vlinderdas/instruments-service/contract/harmonisation.resource';
import { type Aspect, aspecten } from '@vlinderdas/vocabulary/instruments';
import type { FormValues } from '../../http/form-values.ts';
import type { PortalPage, Visit } from '../../http/visit.ts';
import { choicesOf, partFieldset } from '../../instrument-parts/part-fields.ts';
import { fieldOf, type PartForm } from '../../instrument-parts/part-form.ts';
import { sourceFields } from '../../instrument-parts/source-fields.ts';
import { instrumentCrumbs } from '../instruments/section-tabs.ts';
import { partiesOf } from './proposal-form.ts';
import { differencesText } from './text.ts';

const text = differencesText.proposal;

export interface ProposalFormView {
  comparison: Vergelijking;
  values: FormValues;
  problems: readonly FieldProblem[];
  guard: Visit['guard'];
}

/** Why the part cannot stay as it is, above its fields. */
function partError({ problems }: PartForm, aspect: Aspect): Html | null {
  const error = errorOf(problems, aspect);
  return error ? notice({ kind: 'error', body: error }) : null;
}

export function proposalFormPage({ comparison, values, problems, guard }: ProposalFormView): PortalPage {
  const { rij, maatstafOmschrijving } = comparison;
  const form: PartForm = { values, problems };
  const back = `/instrumenten/${rij.code}/verschillen`;
  const parties = partiesOf(comparison).map(({ sleutel, naam }) => ({ value: sleutel, label: naam }));
  return {
    title: text.title(rij.naam),
    layout: 'text',
    crumbs: [
      ...instrumentCrumbs,
      { href: `/instrumenten/${rij.code}`, text: rij.naam },
      { href: back, text: 'Verschillen' },
    ],
    ...(problems.length > 0 && { failed: true, status: 400 }),
    main: html`${errorSummary(problems)}${pageHeading({ title: text.title(rij.naam), intro: text.intro })}${notice({ kind: 'info', body: text.prefilled(maatstafOmschrijving) })}${postForm(
      {
        action: `/instrumenten/${rij.code}/voorstel`,
        guard: guard(),
        keepDraft: `voorstel-${rij.code}`,
        body: html`${textField({ ...fieldOf(form, 'titel'), label: text.name, width: 'long', maxLength: 150 })}${textArea({ ...fieldOf(form, 'waarom'), label: text.why, hint: text.whyHint, rows: 4, maxLength: 2_000 })}${dateField({ ...fieldOf(form, 'streefdatum'), label: text.day, hint: text.dayHint })}${checkboxes({ ...fieldOf(form, 'onderdelen'), label: text.aspects, hint: text.aspectsHint, values: values.all('onderdelen'), choices: choicesOf(aspecten) })}${checkboxes({ ...fieldOf(form, 'partijen'), label: text.parties, hint: text.partiesHint, values: values.all('partijen'), choices: parties })}<h2 class="utrecht-heading-2">${text.content}</h2>${aspecten.values.map((aspect) => partFieldset(form, aspect, partError(form, aspect)))}${fieldset({ name: 'bron', label: text.source, legendSize: 'heading', body: sourceFields(form, 'bron') })}${buttonGroup(
          submitButton({ text: text.save, kind: 'primary' }),
          linkButton({ text: text.stop, href: back, kind: 'subtle' }),
        )}`,
      },
    )}`,
  };
}
