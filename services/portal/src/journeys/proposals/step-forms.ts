/** The forms below a voordracht: only those for which it is time. */
import { linkButton, submitButton } from '@vlinderdas/design/button';
import { radios, selectField } from '@vlinderdas/design/choices';
import { disclosure } from '@vlinderdas/design/disclosure';
import { dateField, errorOf, numberField, textArea } from '@vlinderdas/design/fields';
import { type FieldProblem, postButton, postForm } from '@vlinderdas/design/form';
import { section, sectionHeading } from '@vlinderdas/design/heading';
import { type Content, type Html, html } from '@vlinderdas/design/html';
import { dutchDate } from '@vlinderdas/kernel/dates';
import { plaatsingVormen } from '@vlinderdas/placements-service/contract/placements.resource';
import type { Voordracht } from '@vlinderdas/placements-service/contract/proposals.resource';
import {
  kanalen,
  kennismakingVormen,
  werkgeverAntwoorden,
  werkgeverRedenen,
} from '@vlinderdas/vocabulary/proposals';
import { choicesOf } from '../../candidate-card/work-words.ts';
import type { FormValues } from '../../http/form-values.ts';
import type { Visit } from '../../http/visit.ts';
import type { StepForm } from './form.ts';
import { proposalsText as text } from './text.ts';

export interface StepForms {
  proposal: Voordracht;
  guard: Visit['guard'];
  now: Date;
  /** The form that was refused, with what was typed. */
  sent: { form: FormValues; step: StepForm; problems: readonly FieldProblem[] } | undefined;
  /** Who can keep contact after the start. */
  nazorgContacts: readonly { id: string; name: string }[];
}

function stepForm({ proposal, guard }: StepForms, step: StepForm, body: Content): Html {
  return postForm({
    action: `/voordrachten/${proposal.id}/${step}`,
    guard: guard(),
    keepDraft: `${step}-${proposal.id}`,
    body: html`<input type="hidden" name="revisie" value="${proposal.revisie}">${body}`,
  });
}

/** What stood in a field, and what was wrong with it; nothing in forms that were not sent. */
function fieldsOf({ sent }: StepForms, step: StepForm) {
  const own = sent?.step === step ? sent : undefined;
  return (name: string, otherwise = '') => ({
    name,
    value: own ? own.form.text(name) : otherwise,
    error: own && errorOf(own.problems, name),
  });
}

function answerForm(options: StepForms): Html {
  const field = fieldsOf(options, 'antwoord');
  return section(
    sectionHeading({ title: text.answerTitle, intro: text.answerIntro }),
    stepForm(
      options,
      'antwoord',
      html`${radios({ ...field('antwoord'), label: text.answer, choices: choicesOf(werkgeverAntwoorden.labels) })}<div class="vd-field-row">${selectField({ ...field('reden'), label: text.reason, empty: text.reasonEmpty, optional: true, choices: choicesOf(werkgeverRedenen.labels) })}${selectField({ ...field('kennismaking'), label: text.meeting, empty: text.meetingEmpty, optional: true, choices: choicesOf(kennismakingVormen.labels) })}</div>${textArea({ ...field('toelichting'), label: text.note, optional: true, rows: 2, maxLength: 1_000 })}${submitButton({ text: text.saveAnswer, kind: 'primary' })}`,
    ),
  );
}

function feedbackForm(options: StepForms): Html {
  const field = fieldsOf(options, 'terugkoppeling');
  const today = dutchDate(options.now);
  return section(
    sectionHeading({ title: text.feedbackTitle, intro: text.feedbackIntro }),
    stepForm(
      options,
      'terugkoppeling',
      html`${textArea({ ...field('tekst'), label: text.feedback, rows: 3, maxLength: 2_000 })}${textArea({ ...field('watNu'), label: text.feedbackNext, rows: 2, maxLength: 1_000 })}${dateField({ ...field('datum', today), label: text.date, max: today })}${submitButton({ text: text.saveFeedback, kind: 'primary' })}`,
    ),
  );
}

function messageForm(options: StepForms): Html {
  const field = fieldsOf(options, 'bericht');
  const today = dutchDate(options.now);
  return section(
    sectionHeading({ title: text.messageTitle, intro: text.messageIntro }),
    stepForm(
      options,
      'bericht',
      html`${textArea({ ...field('bericht'), label: text.message, rows: 3, maxLength: 2_000 })}${radios({ ...field('kanaal'), label: text.channel, inline: true, choices: choicesOf(kanalen.labels) })}${dateField({ ...field('berichtDatum', today), label: text.date, max: today })}${submitButton({ text: text.saveMessage, kind: 'primary' })}`,
    ),
  );
}

function placementForm(options: StepForms): Html {
  const field = fieldsOf(options, 'plaatsing');
  const contacts = options.nazorgContacts.map(({ id, name }) => ({ value: id, label: name }));
  return section(
    sectionHeading({ title: text.placeTitle, intro: text.placeIntro }),
    stepForm(
      options,
      'plaatsing',
      html`<div class="vd-field-row">${dateField({ ...field('startdatum'), label: text.start })}${dateField({ ...field('einddatum'), label: text.end, optional: true })}</div><div class="vd-field-row">${numberField({ ...field('uren'), label: text.hours, suffix: 'uur' })}${selectField({ ...field('vorm'), label: text.kind, empty: text.kindEmpty, choices: choicesOf(plaatsingVormen.labels) })}</div><div class="vd-field-row">${selectField({ ...field('nazorgcontact'), label: text.nazorg, empty: text.nazorgEmpty, choices: contacts })}${dateField({ ...field('nazorgdatum'), label: text.nazorgDate })}</div>${submitButton({ text: text.place, kind: 'primary' })}`,
    ),
  );
}

function stopForm(options: StepForms): Html {
  const field = fieldsOf(options, 'stoppen');
  return disclosure({
    summary: text.stopTitle,
    open: options.sent?.step === 'stoppen',
    body: stepForm(
      options,
      'stoppen',
      html`${radios({ ...field('stopreden'), label: text.stopReason, choices: choicesOf(text.stopReasons) })}${submitButton({ text: text.stop, kind: 'danger' })}`,
    ),
  });
}

function ended(options: StepForms): Content {
  const { proposal, guard } = options;
  const { status, geplaatst, terugkoppeling, berichtKandidaat, verzending, id, revisie } = proposal;
  const canClose = terugkoppeling && berichtKandidaat && (status !== 'aangenomen' || geplaatst);
  return html`${status === 'aangenomen' && !geplaatst && placementForm(options)}${verzending && !terugkoppeling && feedbackForm(options)}${verzending && !berichtKandidaat && messageForm(options)}${
    canClose &&
    html`<p>${text.closeIntro}</p>${postButton({ action: `/voordrachten/${id}/afsluiten`, guard: guard(), text: text.close, kind: 'primary', values: { revisie: String(revisie) } })}`
  }`;
}

/** Nothing for a voordracht that is closed. */
export function stepForms(options: StepForms): Content {
  const { proposal } = options;
  if (!proposal.open) return null;
  switch (proposal.status) {
    case 'aangevraagd':
      return stopForm(options);
    case 'akkoord':
      return html`<div>${linkButton({ text: text.present, href: `/voordrachten/${proposal.id}/voorstellen`, kind: 'primary' })}</div>${stopForm(options)}`;
    case 'voorgesteld':
    case 'kennismaking':
      return html`${answerForm(options)}${stopForm(options)}`;
    default:
      return ended(options);
  }
}
