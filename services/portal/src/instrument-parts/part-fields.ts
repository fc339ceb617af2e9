/** The fields of each part of a variant. What is at "niet bekend" is unknown, and is shown so. */
import { submitButton } from '@vlinderdas/design/button';
import { type Choice, checkboxes, fieldset, radios, selectField } from '@vlinderdas/design/choices';
import { numberField, textArea, textField } from '@vlinderdas/design/fields';
import { type Html, html } from '@vlinderdas/design/html';
import {
  formulierKanalen,
  regelFeiten,
  vergelijkingen,
} from '@vlinderdas/instruments-service/contract/parts.resource';
import {
  type Aspect,
  aspecten,
  bedragSoorten,
  dennisDoelgroepen,
  duurEenheden,
  duurSoorten,
  kostenEenheden,
  regelaars,
} from '@vlinderdas/vocabulary/instruments';
import { fieldOf, MORE_ROWS, type PartForm, ROW_FIELDS, rowNumbers } from './part-form.ts';
import { otherSource } from './source-fields.ts';
import { partsText as text } from './text.ts';

export function choicesOf<V extends string>(list: {
  values: readonly V[];
  labels: Readonly<Record<V, string>>;
}): readonly Choice[] {
  return list.values.map((value) => ({ value, label: list.labels[value] }));
}

const yesNoUnknown = [
  { value: 'ja', label: text.yes },
  { value: 'nee', label: text.no },
  { value: '', label: text.unknown },
];

const moreButton = (label: string, list: string) =>
  submitButton({ text: label, kind: 'subtle', small: true, name: MORE_ROWS, value: list });

function policyFields(form: PartForm): Html {
  return html`${radios({ ...fieldOf(form, 'beleid.aangeboden'), label: text.policy.offered, inline: true, choices: yesNoUnknown })}${checkboxes({ ...fieldOf(form, 'beleid.doelgroepen'), label: text.policy.groups, optional: 'quiet', values: form.values.all('beleid.doelgroepen'), choices: choicesOf(dennisDoelgroepen) })}${radios({ ...fieldOf(form, 'beleid.ookVoorUwv'), label: text.policy.forUwv, inline: true, choices: yesNoUnknown })}${textArea({ ...fieldOf(form, 'beleid.toelichting'), label: text.policy.explanation, rows: 2, maxLength: 2_000, optional: 'quiet' })}`;
}

function conditionRow(form: PartForm, row: number): Html {
  const name = `voorwaarden.lijst.${row}`;
  return fieldset({
    name,
    label: text.conditions.row(row + 1),
    optional: 'quiet',
    body: html`<div class="vd-field-row">${selectField({ ...fieldOf(form, `${name}.feit`), label: text.conditions.fact, empty: text.choose, optional: 'quiet', choices: choicesOf(regelFeiten) })}${selectField({ ...fieldOf(form, `${name}.vergelijking`), label: text.conditions.comparison, optional: 'quiet', choices: choicesOf(vergelijkingen) })}${textField({ ...fieldOf(form, `${name}.waarde`), label: text.conditions.value, width: 'short', maxLength: 300, optional: 'quiet' })}</div>${textField({ ...fieldOf(form, `${name}.tekst`), label: text.conditions.text, width: 'long', maxLength: 300, optional: 'quiet' })}${textField({ ...fieldOf(form, `${name}.bron`), label: text.conditions.article, maxLength: 300, optional: 'quiet' })}`,
  });
}

function conditionFields(form: PartForm): Html {
  const list = 'voorwaarden.lijst';
  const rows = rowNumbers(form, list, ROW_FIELDS[list] ?? []);
  return html`${radios({
    ...fieldOf(form, 'voorwaarden.keuze'),
    label: text.conditions.choice,
    choices: [
      { value: 'wel', label: text.conditions.some },
      { value: 'geen', label: text.conditions.none },
      { value: '', label: text.unknown },
    ],
  })}<p class="vd-note">${text.conditions.valueHint}</p>${rows.map((row) => conditionRow(form, row))}${moreButton(text.conditions.more, list)}${textArea({ ...fieldOf(form, 'voorwaarden.overig'), label: text.conditions.other, hint: text.conditions.otherHint, rows: 3, optional: 'quiet' })}${textArea({ ...fieldOf(form, 'voorwaarden.maatwerk'), label: text.conditions.bespoke, rows: 2, maxLength: 500, optional: 'quiet' })}`;
}

function amountFields(form: PartForm): Html {
  const units = choicesOf(kostenEenheden);
  return html`${selectField({ ...fieldOf(form, 'bedrag.soort'), label: text.amount.kind, empty: text.unknown, optional: 'quiet', choices: choicesOf(bedragSoorten) })}<div class="vd-field-row">${numberField({ ...fieldOf(form, 'bedrag.inCenten'), label: text.amount.fixed, hint: text.amount.fixedHint, prefix: '€', decimals: true, optional: 'quiet' })}${selectField({ ...fieldOf(form, 'bedrag.eenheid'), label: text.amount.unit, empty: text.choose, optional: 'quiet', choices: units })}</div><div class="vd-field-row">${numberField({ ...fieldOf(form, 'bedrag.percentage'), label: text.amount.share, hint: text.amount.shareHint, suffix: '%', decimals: true, optional: 'quiet' })}${textField({ ...fieldOf(form, 'bedrag.percentageVan'), label: text.amount.of, maxLength: 100, optional: 'quiet' })}</div><div class="vd-field-row">${numberField({ ...fieldOf(form, 'bedrag.maximumInCenten'), label: text.amount.most, prefix: '€', decimals: true, optional: 'quiet' })}${selectField({ ...fieldOf(form, 'bedrag.maximumEenheid'), label: text.amount.mostUnit, empty: text.choose, optional: 'quiet', choices: units })}</div>${textArea({ ...fieldOf(form, 'bedrag.toelichting'), label: text.amount.explanation, rows: 2, maxLength: 1_000, optional: 'quiet' })}`;
}

function durationFields(form: PartForm): Html {
  return html`${selectField({ ...fieldOf(form, 'duur.soort'), label: text.duration.kind, empty: text.unknown, optional: 'quiet', choices: choicesOf(duurSoorten) })}<div class="vd-field-row">${numberField({ ...fieldOf(form, 'duur.waarde'), label: text.duration.value, hint: text.duration.valueHint, optional: 'quiet' })}${selectField({ ...fieldOf(form, 'duur.eenheid'), label: text.duration.unit, empty: text.choose, optional: 'quiet', choices: choicesOf(duurEenheden) })}${numberField({ ...fieldOf(form, 'duur.verlengbaarTot'), label: text.duration.longest, optional: 'quiet' })}</div>${textArea({ ...fieldOf(form, 'duur.toelichting'), label: text.duration.explanation, rows: 2, maxLength: 500, optional: 'quiet' })}`;
}

function procedureFields(form: PartForm): Html {
  const list = 'werkwijze.stappen';
  const people = choicesOf(regelaars);
  const steps = rowNumbers(form, list, ROW_FIELDS[list] ?? []).map((row) => {
    const name = `${list}.${row}`;
    return fieldset({
      name,
      label: text.procedure.step(row + 1),
      optional: 'quiet',
      body: html`<div class="vd-field-row">${selectField({ ...fieldOf(form, `${name}.wie`), label: text.procedure.who, optional: 'quiet', choices: people })}${textField({ ...fieldOf(form, `${name}.tekst`), label: text.procedure.what, width: 'long', maxLength: 300, optional: 'quiet' })}</div>`,
    });
  });
  return html`<p class="vd-note">${text.procedure.emptyMeans}</p>${steps}${moreButton(text.procedure.more, list)}<div class="vd-field-row">${selectField({ ...fieldOf(form, 'werkwijze.aanvragenDoor'), label: text.procedure.appliedBy, empty: text.unknown, optional: 'quiet', choices: people })}${textField({ ...fieldOf(form, 'werkwijze.aanvragenUiterlijk'), label: text.procedure.applyBefore, hint: text.procedure.applyBeforeHint, maxLength: 200, optional: 'quiet' })}</div><div class="vd-field-row">${numberField({ ...fieldOf(form, 'werkwijze.beslistermijnInDagen'), label: text.procedure.decision, suffix: text.procedure.days, optional: 'quiet' })}${numberField({ ...fieldOf(form, 'werkwijze.betaaltermijnInDagen'), label: text.procedure.payment, suffix: text.procedure.days, optional: 'quiet' })}</div>`;
}

function formFields(form: PartForm): Html {
  return html`<div class="vd-field-row">${selectField({ ...fieldOf(form, 'formulier.kanaal'), label: text.form.channel, empty: text.unknown, optional: 'quiet', choices: choicesOf(formulierKanalen) })}${textField({ ...fieldOf(form, 'formulier.naam'), label: text.form.name, maxLength: 200, optional: 'quiet' })}</div>${textField({ ...fieldOf(form, 'formulier.link'), label: text.form.link, type: 'url', maxLength: 500, optional: 'quiet' })}`;
}

const FIELDS: Readonly<Record<Aspect, (form: PartForm) => Html>> = {
  beleid: policyFields,
  voorwaarden: conditionFields,
  bedrag: amountFields,
  duur: durationFields,
  werkwijze: procedureFields,
  formulier: formFields,
};

/** One part with its own heading. */
export function partFieldset(form: PartForm, aspect: Aspect, before: Html | null = null): Html {
  return fieldset({
    name: aspect,
    label: aspecten.labels[aspect],
    legendSize: 'heading',
    body: html`${before}${FIELDS[aspect](form)}${otherSource(form, aspect)}`,
  });
}
