import { buttonGroup, link, linkButton, submitButton } from '@vlinderdas/design/button';
import { type Choice, checkbox, checkboxes, fieldset, radios, selectField } from '@vlinderdas/design/choices';
import { textArea, textField } from '@vlinderdas/design/fields';
import { errorSummary, type FieldProblem, postForm } from '@vlinderdas/design/form';
import { pageHeading } from '@vlinderdas/design/heading';
import { type Html, html } from '@vlinderdas/design/html';
import { notice } from '@vlinderdas/design/notice';
import type {
  GelijkendInstrument,
  Instrument,
} from '@vlinderdas/instruments-service/contract/instrument.resource';
import { sbiSections } from '@vlinderdas/region/sbi';
import {
  dennisDienstverbanden,
  dennisDoelgroepen,
  dennisLeeftijdsgroepen,
  dennisTegels,
  instrumentSoorten,
} from '@vlinderdas/vocabulary/instruments';
import type { z } from 'zod';
import type { FormValues } from '../../http/form-values.ts';
import type { PortalPage, Visit } from '../../http/visit.ts';
import { choicesOf } from '../../instrument-parts/part-fields.ts';
import { fieldOf, type PartForm, ROW_FIELDS, rowNumbers } from '../../instrument-parts/part-form.ts';
import { instrumentCrumbs } from '../instruments/section-tabs.ts';
import { editText as text } from './text.ts';

export type Similar = z.output<typeof GelijkendInstrument>;

export interface EditView {
  /** Undefined for a new one. */
  instrument: Instrument | undefined;
  values: FormValues;
  problems: readonly FieldProblem[];
  similar?: readonly Similar[];
  changedMeanwhile?: boolean;
  revision: number | undefined;
  /** May add what holds for the whole region. */
  mayCoordinate: boolean;
  guard: Visit['guard'];
}

function similarNotice(similar: readonly Similar[]): Html {
  return notice({
    kind: 'warning',
    title: text.similarTitle(similar.length),
    announce: true,
    body: html`<p>${text.similarBody}</p><ul class="vd-notice__list">${similar.map(
      ({ code, naam, waarom }) => html`<li>${link(`/instrumenten/${code}`, naam)}: ${waarom}</li>`,
    )}</ul>`,
  });
}

function basisFields(form: PartForm): Html {
  const list = 'wettelijkeBasis';
  return fieldset({
    name: list,
    label: text.basis,
    legendSize: 'heading',
    body: rowNumbers(form, list, ROW_FIELDS[list] ?? []).map((row) =>
      fieldset({
        name: `${list}.${row}`,
        label: text.basisRow(row + 1),
        optional: true,
        body: html`<div class="vd-field-row">${textField({ ...fieldOf(form, `${list}.${row}.naam`), label: text.basisName, maxLength: 200, optional: 'quiet' })}${textField({ ...fieldOf(form, `${list}.${row}.artikel`), label: text.article, maxLength: 100, optional: 'quiet' })}</div>${textField({ ...fieldOf(form, `${list}.${row}.link`), label: text.link, type: 'url', maxLength: 500, optional: 'quiet' })}`,
      }),
    ),
  });
}

function dennisFields(form: PartForm): Html {
  const boxes = (name: string, label: string, choices: readonly Choice[], hint?: string) =>
    checkboxes({
      ...fieldOf(form, name),
      label,
      ...(hint && { hint }),
      optional: true,
      values: form.values.all(name),
      choices,
    });
  const sectors = sbiSections.map(({ letter, name }) => ({ value: letter, label: name }));
  return fieldset({
    name: 'dennis',
    label: text.dennis,
    hint: text.dennisIntro,
    legendSize: 'heading',
    body: html`${boxes('tegels', text.moments, choicesOf(dennisTegels))}${boxes('doelgroepen', text.groups, choicesOf(dennisDoelgroepen))}${boxes('leeftijdsgroepen', text.ages, choicesOf(dennisLeeftijdsgroepen))}${boxes('dienstverbanden', text.contracts, choicesOf(dennisDienstverbanden))}${boxes('sectoren', text.sectors, sectors, text.sectorsHint)}`,
  });
}

/** One organisation alone has nothing to choose. */
function reachField(form: PartForm, mayCoordinate: boolean): Html {
  if (!mayCoordinate) return html`<input type="hidden" name="bereik" value="lokaal">`;
  return radios({
    ...fieldOf(form, 'bereik'),
    value: form.values.text('bereik') || 'regionaal',
    label: text.reach,
    inline: true,
    choices: [
      { value: 'regionaal', label: text.regional },
      { value: 'lokaal', label: text.local },
    ],
  });
}

export function editPage(view: EditView): PortalPage {
  const { instrument, values, problems, similar = [], changedMeanwhile, revision, guard } = view;
  const form: PartForm = { values, problems };
  const title = instrument ? text.editTitle(instrument.naam) : text.newTitle;
  const back = instrument ? `/instrumenten/${instrument.code}` : '/instrumenten';
  const lines = (name: string, label: string) =>
    textArea({ ...fieldOf(form, name), label, hint: text.perLine, rows: 3, optional: true });
  return {
    title,
    layout: 'text',
    crumbs: instrument ? [...instrumentCrumbs, { href: back, text: instrument.naam }] : instrumentCrumbs,
    ...(problems.length > 0 && { failed: true, status: 400 }),
    ...((changedMeanwhile || similar.length > 0) && { failed: true, status: 409 }),
    ...(changedMeanwhile && {
      message: notice({ kind: 'warning', body: text.changedMeanwhile, announce: true }),
    }),
    main: html`${errorSummary(problems)}${pageHeading({ title, intro: instrument ? text.editIntro : text.newIntro })}${similar.length > 0 && similarNotice(similar)}${postForm(
      {
        action: instrument ? `${back}/bewerken` : '/instrumenten/nieuw',
        guard: guard(),
        keepDraft: instrument ? `instrument-${instrument.code}` : 'nieuw-instrument',
        body: html`${revision !== undefined && html`<input type="hidden" name="revisie" value="${revision}">`}${similar.length > 0 && checkbox({ name: 'toch', label: text.anyway })}${textField({ ...fieldOf(form, 'naam'), label: text.name, width: 'long', maxLength: 120 })}${selectField({ ...fieldOf(form, 'soort'), label: text.kind, empty: 'Kies', choices: choicesOf(instrumentSoorten) })}${!instrument && reachField(form, view.mayCoordinate)}${textArea({ ...fieldOf(form, 'omschrijvingWerkgever'), label: text.employers, hint: text.employersHint, rows: 4, maxLength: 2_000 })}${textArea({ ...fieldOf(form, 'omschrijvingProfessional'), label: text.colleagues, rows: 5, maxLength: 4_000 })}${lines('watDoetWsp', text.wsp)}${lines('watDoetWerkgever', text.employer)}${basisFields(form)}${dennisFields(form)}${buttonGroup(
          submitButton({ text: instrument ? text.save : text.add, kind: 'primary' }),
          linkButton({ text: text.stop, href: back, kind: 'subtle' }),
        )}`,
      },
    )}`,
  };
}
