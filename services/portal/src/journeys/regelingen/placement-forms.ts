/** The forms of one regeling at a placement, and the one that adds another. */
import { submitButton } from '@vlinderdas/design/button';
import { selectField } from '@vlinderdas/design/choices';
import { disclosure } from '@vlinderdas/design/disclosure';
import { dateField, errorOf, numberField, textField } from '@vlinderdas/design/fields';
import { type FieldProblem, postForm } from '@vlinderdas/design/form';
import { section, sectionHeading } from '@vlinderdas/design/heading';
import { type Content, type Html, html } from '@vlinderdas/design/html';
import {
  type PlaatsingRegeling,
  regelingStanden,
  vervolgBesluiten,
} from '@vlinderdas/placements-service/contract/placement-regelingen.resource';
import type { Plaatsing } from '@vlinderdas/placements-service/contract/placements.resource';
import { choicesOf } from '../../candidate-card/work-words.ts';
import type { FormValues } from '../../http/form-values.ts';
import type { Visit } from '../../http/visit.ts';
import { fieldIn, type PlacementForm } from './placement-form.ts';
import { placementRegelingenText as text } from './text.ts';

export interface PlacementForms {
  placement: Plaatsing;
  /** What can be added: codes with names. */
  choices: ReadonlyMap<string, string>;
  guard: Visit['guard'];
  /** The form that was refused, with what was typed. */
  sent?: { form: FormValues; step: PlacementForm; problems: readonly FieldProblem[] } | undefined;
}

function fieldMaker({ sent }: PlacementForms, step: PlacementForm) {
  const own = sent?.step === step ? sent : undefined;
  return (name: string, otherwise: string | undefined = '') => ({
    name: fieldIn(step, name),
    value: own ? own.form.text(fieldIn(step, name)) : otherwise,
    error: own && errorOf(own.problems, fieldIn(step, name)),
  });
}

function form(view: PlacementForms, path: string, body: Content): Html {
  const { placement, guard } = view;
  return postForm({ action: `/plaatsingen/${placement.id}/regelingen${path}`, guard: guard(), body });
}

const revisionOf = ({ revisie }: PlaatsingRegeling) =>
  html`<input type="hidden" name="revisie" value="${revisie}">`;

export function changeForm(view: PlacementForms, regeling: PlaatsingRegeling): Html {
  const step = `wijzig-${regeling.id}` as const;
  const field = fieldMaker(view, step);
  const { vervolg } = regeling;
  return disclosure({
    summary: text.change,
    about: regeling.naam,
    open: view.sent?.step === step,
    body: form(
      view,
      `/${regeling.id}`,
      html`${revisionOf(regeling)}<div class="vd-field-row">${selectField({ ...field('stand', regeling.stand), label: text.state, choices: choicesOf(regelingStanden.labels) })}${dateField({ ...field('aangevraagdOp', regeling.aangevraagdOp), label: text.requested, optional: true })}${dateField({ ...field('beslotenOp', regeling.beslotenOp), label: text.decided, optional: true })}</div><div class="vd-field-row">${dateField({ ...field('vanaf', regeling.vanaf), label: text.from })}${dateField({ ...field('tot', regeling.tot), label: text.until, hint: text.untilHint, optional: true })}${dateField({ ...field('financieringTot', regeling.financieringTot), label: text.funding, optional: true })}</div><div class="vd-field-row">${selectField({ ...field('vervolg', vervolg?.besluit), label: text.followUp, empty: text.followUpEmpty, optional: true, choices: choicesOf(vervolgBesluiten.labels) })}${dateField({ ...field('vervolgOp', vervolg?.datum), label: text.followUpOn, optional: true })}</div>${submitButton({ text: text.save, kind: 'primary' })}`,
    ),
  });
}

/** Only where a loonwaarde decides: the two forms of loonkostensubsidie, and loondispensatie. */
const MEASURED: readonly string[] = [
  'loonkostensubsidie',
  'forfaitaire-loonkostensubsidie',
  'loondispensatie',
];

export function loonwaardeForm(view: PlacementForms, regeling: PlaatsingRegeling): Html | null {
  if (!MEASURED.includes(regeling.code)) return null;
  const step = `loonwaarde-${regeling.id}` as const;
  const field = fieldMaker(view, step);
  const { loonwaarde } = regeling;
  return disclosure({
    summary: text.loonwaarde,
    about: regeling.naam,
    open: view.sent?.step === step,
    body: form(
      view,
      `/${regeling.id}/loonwaarde`,
      html`${revisionOf(regeling)}<p>${text.loonwaardeIntro}</p><div class="vd-field-row">${numberField({ ...field('percentage', loonwaarde && String(loonwaarde.percentage)), label: text.percentage, suffix: '%' })}${dateField({ ...field('rapportdatum', loonwaarde?.rapportdatum), label: text.rapportdatum })}${dateField({ ...field('ingangsdatum', loonwaarde?.ingangsdatum), label: text.ingangsdatum })}</div><div class="vd-field-row">${textField({ ...field('functie', loonwaarde?.functie), label: text.functie, maxLength: 200 })}${textField({ ...field('deskundige', loonwaarde?.deskundige), label: text.deskundige, maxLength: 200 })}</div>${submitButton({ text: text.saveLoonwaarde, kind: 'primary' })}`,
    ),
  });
}

export function addForm(view: PlacementForms): Content {
  const { choices, placement } = view;
  if (choices.size === 0) return null;
  const field = fieldMaker(view, 'nieuw');
  const list = [...choices].map(([value, label]) => ({ value, label }));
  return section(
    sectionHeading({ title: text.add, intro: text.addIntro }),
    form(
      view,
      '',
      html`<div class="vd-field-row">${selectField({ ...field('code'), label: text.which, empty: text.whichEmpty, choices: list })}${selectField({ ...field('stand', 'aan-te-vragen'), label: text.state, choices: choicesOf(regelingStanden.labels) })}</div><div class="vd-field-row">${dateField({ ...field('vanaf', placement.startdatum), label: text.from })}${dateField({ ...field('tot'), label: text.until, hint: text.untilHint, optional: true })}${dateField({ ...field('aangevraagdOp'), label: text.requested, optional: true })}</div>${submitButton({ text: text.addSave, kind: 'primary' })}`,
    ),
  );
}
