import { buttonGroup, linkButton, submitButton } from '@vlinderdas/design/button';
import { checkbox, fieldset, radios, selectField } from '@vlinderdas/design/choices';
import { disclosure } from '@vlinderdas/design/disclosure';
import { dateField, errorOf, textField } from '@vlinderdas/design/fields';
import { errorSummary, type FieldProblem, postForm } from '@vlinderdas/design/form';
import { pageHeading, section, sectionHeading } from '@vlinderdas/design/heading';
import { type Html, html } from '@vlinderdas/design/html';
import { notice } from '@vlinderdas/design/notice';
import type { Variant } from '@vlinderdas/instruments-service/contract/instrument.resource';
import { aspecten } from '@vlinderdas/vocabulary/instruments';
import { sayDate } from '../../frame/moments.ts';
import type { FormValues } from '../../http/form-values.ts';
import type { PortalPage, Visit } from '../../http/visit.ts';
import { contactFields } from '../../instrument-parts/contact-fields.ts';
import { partFieldset } from '../../instrument-parts/part-fields.ts';
import { fieldOf, type PartForm } from '../../instrument-parts/part-form.ts';
import { sourceFields } from '../../instrument-parts/source-fields.ts';
import { instrumentCrumbs } from '../instruments/section-tabs.ts';
import { variantText as text } from './text.ts';

export interface VariantView {
  instrument: { code: string; name: string };
  /** Undefined for a new one. */
  variant: Variant | undefined;
  providerName: string;
  municipalities: readonly { gemeentecode: string; naam: string }[];
  values: FormValues;
  problems: readonly FieldProblem[];
  changedMeanwhile?: boolean;
  guard: Visit['guard'];
  now: Date;
}

function partError({ problems }: PartForm, aspect: string): Html | null {
  const error = errorOf(problems, aspect);
  return error ? notice({ kind: 'error', body: error }) : null;
}

function municipalityField(form: PartForm, { municipalities }: VariantView): Html | null {
  if (municipalities.length < 2) return null;
  return selectField({
    ...fieldOf(form, 'gemeentecode'),
    label: text.municipality,
    empty: text.allMunicipalities,
    optional: true,
    choices: municipalities.map(({ gemeentecode, naam }) => ({
      value: gemeentecode,
      label: text.oneMunicipality(naam),
    })),
  });
}

function kindOfChange(form: PartForm): Html {
  return fieldset({
    name: 'wijziging',
    label: text.changes,
    legendSize: 'heading',
    body: html`${radios({
      ...fieldOf(form, 'wijze'),
      label: text.kind,
      choices: [
        { value: 'verbetering', label: text.correction, hint: text.correctionHint },
        { value: 'vanaf', label: text.change, hint: text.changeHint },
      ],
    })}${dateField({ ...fieldOf(form, 'vanaf'), label: text.from, hint: text.fromHint, optional: 'quiet' })}${textField({ ...fieldOf(form, 'reden'), label: text.why, hint: text.whyHint, width: 'long', maxLength: 500, optional: true })}`,
  });
}

function visibilityFields(form: PartForm, isNew: boolean): Html {
  return fieldset({
    name: 'zichtbaar',
    label: text.visibility,
    legendSize: 'heading',
    body: html`${checkbox({ name: 'gepubliceerd', label: text.published, hint: text.publishedHint, checked: form.values.has('gepubliceerd') })}<div class="vd-field-row">${dateField({ ...fieldOf(form, 'herzienOp'), label: text.reviewOn, hint: text.reviewHint })}</div><div class="vd-field-row">${isNew && dateField({ ...fieldOf(form, 'geldtVanaf'), label: text.validFrom })}${dateField({ ...fieldOf(form, 'geldtTot'), label: text.validTo, hint: text.validToHint, optional: true })}</div>`,
  });
}

function endForm(variant: Variant, { problems, values, guard }: VariantView): Html {
  return section(
    sectionHeading({ title: text.end, intro: text.endIntro }),
    disclosure({
      summary: text.end,
      open: errorOf(problems, 'einde') !== undefined,
      body: postForm({
        action: `/instrumenten/varianten/${variant.id}/einde`,
        guard: guard(),
        body: html`<input type="hidden" name="revisie" value="${variant.revisie}">${dateField({ name: 'einde', label: text.endDay, value: values.text('einde'), error: errorOf(problems, 'einde') })}${submitButton({ text: text.end, kind: 'danger' })}`,
      }),
    }),
  );
}

export function variantPage(view: VariantView): PortalPage {
  const { instrument, variant, values, problems, changedMeanwhile, guard, now, providerName } = view;
  const form: PartForm = { values, problems };
  const title = variant ? text.editTitle(instrument.name) : text.newTitle(instrument.name);
  const back = `/instrumenten/${instrument.code}`;
  return {
    title,
    layout: 'text',
    crumbs: [...instrumentCrumbs, { href: back, text: instrument.name }],
    ...(problems.length > 0 && { failed: true, status: 400 }),
    ...(changedMeanwhile && {
      failed: true,
      status: 409,
      message: notice({ kind: 'warning', body: text.changedMeanwhile, announce: true }),
    }),
    main: html`${errorSummary(problems)}${pageHeading({
      title,
      intro: text.intro,
      facts: [
        { name: text.provider, value: providerName },
        ...(variant
          ? [
              { name: text.municipality, value: variant.gemeentenaam ?? text.allMunicipalities },
              { name: text.validFrom, value: sayDate(variant.geldtVanaf, now) },
            ]
          : []),
      ],
    })}${postForm({
      action: variant ? `/instrumenten/varianten/${variant.id}` : `${back}/variant`,
      guard: guard(),
      keepDraft: variant ? `variant-${variant.id}` : `variant-${instrument.code}`,
      body: html`${variant && html`<input type="hidden" name="revisie" value="${variant.revisie}">`}${variant ? kindOfChange(form) : municipalityField(form, view)}${fieldset({ name: 'bron', label: text.source, legendSize: 'heading', body: sourceFields(form, 'bron') })}${aspecten.values.map((aspect) => partFieldset(form, aspect, partError(form, aspect)))}${contactFields(form)}${visibilityFields(form, !variant)}${buttonGroup(
        submitButton({ text: text.save, kind: 'primary' }),
        linkButton({ text: text.stop, href: back, kind: 'subtle' }),
      )}`,
    })}${variant && endForm(variant, view)}`,
  };
}
