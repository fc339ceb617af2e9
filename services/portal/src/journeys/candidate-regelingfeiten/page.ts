import { submitButton } from '@vlinderdas/design/button';
import { fieldset, radios, selectField } from '@vlinderdas/design/choices';
import { dateField, errorOf, numberField, textField } from '@vlinderdas/design/fields';
import { errorSummary, type FieldProblem, type FormGuard, postForm } from '@vlinderdas/design/form';
import { section, sectionHeading } from '@vlinderdas/design/heading';
import { type Content, type Html, html } from '@vlinderdas/design/html';
import { notice } from '@vlinderdas/design/notice';
import { addDays, dutchDate } from '@vlinderdas/kernel/dates';
import {
  feitwaarden,
  type Regelingfeit,
  regelingfeiten,
  uitkeringen,
} from '@vlinderdas/vocabulary/candidates';
import { formatDateForPeople } from '@vlinderdas/vocabulary/wording';
import { choicesOf } from '../../candidate-card/work-words.ts';
import type { FormValues } from '../../http/form-values.ts';
import type { PortalPage } from '../../http/visit.ts';
import { candidatePath, type DossierFrame, dossierPage } from '../candidate/frame.ts';
import { candidateText } from '../candidate/text.ts';
import { fieldsOf } from './form.ts';
import { regelingfeitenText as text } from './text.ts';

/** After this many days somebody must look again. */
const FRESH_DAYS = 365;

export interface FactsView extends DossierFrame {
  sent?: { form: FormValues; problems: readonly FieldProblem[]; changedMeanwhile?: boolean } | undefined;
  guard(): FormGuard;
}

interface Kept {
  bron?: string | undefined;
  gecontroleerdOp?: string | undefined;
}

/** Said beside a fact that is known and that nobody looked at for a year. */
function staleNote(kept: Kept | undefined, now: Date): Content {
  if (!kept) return null;
  const { gecontroleerdOp } = kept;
  if (gecontroleerdOp === undefined) return html`<p class="vd-note"><b>${text.never}</b></p>`;
  if (gecontroleerdOp >= addDays(dutchDate(now), -FRESH_DAYS)) return null;
  return html`<p class="vd-note"><b>${text.stale(formatDateForPeople(gecontroleerdOp))}</b></p>`;
}

function fieldMaker({ sent }: FactsView) {
  return (name: string, kept: string | undefined) => ({
    name,
    value: sent ? sent.form.text(name) : (kept ?? ''),
    error: sent && errorOf(sent.problems, name),
  });
}

function originFields(view: FactsView, fact: Regelingfeit | 'loonwaarde', kept: Kept | undefined): Html {
  const field = fieldMaker(view);
  const { source, checked } = fieldsOf(fact);
  return html`<div class="vd-field-row">${textField({ ...field(source, kept?.bron), label: text.source, optional: true, maxLength: 70 })}${dateField({ ...field(checked, kept?.gecontroleerdOp), label: text.checked, optional: true, max: dutchDate(view.now) })}</div>`;
}

function factFields(view: FactsView, fact: Regelingfeit): Html {
  const field = fieldMaker(view);
  const known = view.dossier.regelingfeiten?.find(({ feit }) => feit === fact);
  const isKnown = known !== undefined && known.waarde !== 'onbekend';
  return section(
    sectionHeading({ title: regelingfeiten.labels[fact], intro: text.explain[fact] }),
    html`${staleNote(isKnown ? known : undefined, view.now)}${radios({ ...field(fieldsOf(fact).value, known?.waarde ?? 'onbekend'), label: text.known, inline: true, choices: choicesOf(feitwaarden.labels) })}${originFields(view, fact, known)}`,
  );
}

function otherFields(view: FactsView): Html {
  const { identiteit, uitkering, loonwaardeIndicatie: estimate } = view.dossier;
  const field = fieldMaker(view);
  const birth = identiteit?.geboortedatum;
  return section(
    sectionHeading({ title: text.others }),
    html`${dateField({ ...field('geboortedatum', birth), label: text.birthDate, hint: text.birthDateHint, optional: true, max: dutchDate(view.now) })}${selectField({ ...field('uitkering', uitkering), label: text.benefit, hint: text.benefitHint, empty: text.benefitEmpty, optional: true, choices: choicesOf(uitkeringen.labels) })}${fieldset(
      {
        name: 'loonwaarde-groep',
        label: text.loonwaarde,
        hint: text.loonwaardeHint,
        legendSize: 'heading',
        body: html`${staleNote(estimate, view.now)}${numberField({ ...field(fieldsOf('loonwaarde').value, estimate && String(estimate.percentage)), label: text.percentage, optional: true, suffix: '%' })}${originFields(view, 'loonwaarde', estimate)}`,
      },
    )}`,
  );
}

export function factsPage(view: FactsView): PortalPage {
  const { dossier, sent, guard } = view;
  const problems = sent?.problems ?? [];
  const changed =
    sent?.changedMeanwhile && notice({ kind: 'warning', ...candidateText.changedMeanwhile, announce: true });
  const content = dossierPage(view, 'facts', {
    top: html`${changed}${errorSummary(problems)}`,
    main: html`<p class="vd-lead">${text.intro}</p><p>${text.how}</p>${postForm({
      action: candidatePath(dossier.id, 'facts'),
      guard: guard(),
      keepDraft: `regelingfeiten-${dossier.id}`,
      body: html`<input type="hidden" name="revisie" value="${dossier.revisie}">${regelingfeiten.values.map((fact) => factFields(view, fact))}${otherFields(view)}${submitButton({ text: text.save, kind: 'primary' })}`,
    })}`,
  });
  if (problems.length > 0) return { ...content, failed: true, status: 400 };
  return sent?.changedMeanwhile ? { ...content, status: 409 } : content;
}
