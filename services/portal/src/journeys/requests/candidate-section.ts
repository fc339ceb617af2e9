/** One candidate of a request: what is known, why it fits, and what can be said now. */
import { badge } from '@vlinderdas/design/badge';
import { buttonGroup, link, submitButton } from '@vlinderdas/design/button';
import { radios, selectField } from '@vlinderdas/design/choices';
import { disclosure } from '@vlinderdas/design/disclosure';
import { dateField, errorOf, textArea } from '@vlinderdas/design/fields';
import { type FieldProblem, type FormGuard, postForm } from '@vlinderdas/design/form';
import { definitionList, type Fact, section, sectionHeading } from '@vlinderdas/design/heading';
import { type Content, type Html, html } from '@vlinderdas/design/html';
import { dutchDate } from '@vlinderdas/kernel/dates';
import type { Voordracht } from '@vlinderdas/placements-service/contract/proposals.resource';
import {
  aanvraagAntwoorden,
  kanalen,
  voordrachtStatussen,
  voordrachtVormen,
} from '@vlinderdas/vocabulary/proposals';
import type { Names } from '../../candidate-card/names.ts';
import { sayDate, sayMoment } from '../../frame/moments.ts';
import type { FormValues } from '../../http/form-values.ts';
import { regelingenFact } from '../regelingen/state.ts';
import { fieldOf } from './form.ts';
import { requestsText as text } from './text.ts';

export interface AskedCandidate {
  proposal: Voordracht;
  /** Absent for whom the name is hidden. */
  person: { name: string; phone: string | undefined } | undefined;
  /** Why the candidate fits; empty when it cannot be read just now. */
  why: readonly string[];
}

/** A form that was sent and did not pass. */
export interface SentAnswer {
  proposalId: string;
  form: 'antwoord' | 'naamvrijgave' | 'bericht' | 'stoppen';
  values: FormValues;
  problems: readonly FieldProblem[];
  changedMeanwhile?: boolean;
}

export interface SectionView {
  requestId: string;
  names: Names;
  /** Begeleiders of the organisation that guides the candidates. */
  mayAnswer: boolean;
  sent?: SentAnswer | undefined;
  guard(): FormGuard;
  now: Date;
}

interface FormContext {
  proposal: Voordracht;
  field(name: string): string;
  value(name: string, otherwise: string): string;
  error(name: string): string | undefined;
  isOpen: boolean;
}

function contextOf({ sent }: SectionView, proposal: Voordracht, form: SentAnswer['form']): FormContext {
  const mine = sent?.proposalId === proposal.id && sent.form === form ? sent : undefined;
  const field = (name: string) => fieldOf(proposal.id, name);
  return {
    proposal,
    field,
    value: (name, otherwise) => (mine ? mine.values.text(field(name)) : otherwise),
    error: (name) => errorOf(mine?.problems ?? [], field(name)),
    isOpen: mine !== undefined,
  };
}

function contactFields({ field, value, error }: FormContext, now: Date): Html {
  const choices = kanalen.values.map((kanaal) => ({ value: kanaal, label: kanalen.labels[kanaal] }));
  return html`<div class="vd-field-row">${selectField({ name: field('kanaal'), label: text.channel, choices, value: value('kanaal', 'telefoon'), error: error('kanaal') })}${dateField({ name: field('datum'), label: text.date, value: value('datum', dutchDate(now)), max: dutchDate(now), error: error('datum') })}</div>`;
}

function actionForm(
  view: SectionView,
  { proposal }: FormContext,
  path: SentAnswer['form'],
  body: Content,
): Html {
  return postForm({
    action: `/aanvragen/${view.requestId}/${proposal.id}/${path}`,
    guard: view.guard(),
    body: html`<input type="hidden" name="revisie" value="${proposal.revisie}">${body}`,
  });
}

function answerForm(view: SectionView, proposal: Voordracht, about: string): Html {
  const context = contextOf(view, proposal, 'antwoord');
  const { field, value, error, isOpen } = context;
  const buttons = aanvraagAntwoorden.values.map((answer) =>
    submitButton({
      text: text.buttons[answer],
      about: `voor ${about}`,
      name: 'antwoord',
      value: answer,
      kind: answer === 'ja-beschikbaar-en-akkoord' ? 'primary' : 'secondary',
    }),
  );
  const more = html`${textArea({ name: field('vraag'), label: text.question, hint: text.questionHint, rows: 2, maxLength: 1_000, optional: true, value: value('vraag', ''), error: error('vraag') })}${textArea({ name: field('reden'), label: text.reason, hint: text.reasonHint, rows: 2, maxLength: 1_000, optional: true, value: value('reden', ''), error: error('reden') })}`;
  return actionForm(
    view,
    context,
    'antwoord',
    html`${radios({
      name: field('vorm'),
      label: text.agreement,
      hint: text.agreementHint,
      choices: voordrachtVormen.values.map((vorm) => ({ value: vorm, label: text.forms[vorm] })),
      // The most careful choice stands ready, so that one click is enough.
      value: value('vorm', 'anoniem'),
      error: error('vorm'),
    })}${contactFields(context, view.now)}${disclosure({ summary: text.more, about, body: more, open: isOpen })}${buttonGroup(buttons)}`,
  );
}

function releaseForm(view: SectionView, proposal: Voordracht, about: string): Html {
  const context = contextOf(view, proposal, 'naamvrijgave');
  const body = html`<p>${text.release.hint}</p>${contactFields(context, view.now)}${submitButton({ text: text.release.button, about, kind: 'primary' })}`;
  return disclosure({
    summary: text.release.summary,
    about,
    open: context.isOpen || proposal.status === 'kennismaking',
    body: actionForm(view, context, 'naamvrijgave', body),
  });
}

function messageForm(view: SectionView, proposal: Voordracht, about: string): Html {
  const context = contextOf(view, proposal, 'bericht');
  const { field, value, error } = context;
  const { summary, label, hint, button } = text.message;
  const body = html`${textArea({ name: field('tekst'), label, hint, rows: 4, maxLength: 2_000, value: value('tekst', ''), error: error('tekst') })}${contactFields(context, view.now)}${submitButton({ text: button, about, kind: 'primary' })}`;
  return disclosure({
    summary,
    about,
    open: context.isOpen,
    body: actionForm(view, context, 'bericht', body),
  });
}

function withdrawForm(view: SectionView, proposal: Voordracht, about: string): Html {
  const context = contextOf(view, proposal, 'stoppen');
  const { summary, hint, reasons, button } = text.withdraw;
  const choices = Object.entries(reasons).map(([value, label]) => ({ value, label }));
  const body = html`${radios({ name: context.field('stopreden'), label: 'Waarom?', hint, choices, value: context.value('stopreden', ''), error: context.error('stopreden') })}${submitButton({ text: button, about, kind: 'danger' })}`;
  return disclosure({
    summary,
    about,
    open: context.isOpen,
    body: actionForm(view, context, 'stoppen', body),
  });
}

const ENDED: readonly Voordracht['status'][] = ['aangenomen', 'afgewezen', 'teruggetrokken', 'verlopen'];

/** What the begeleider can do now, the most needed first. */
function actions(view: SectionView, proposal: Voordracht, about: string): Content {
  if (!view.mayAnswer) return null;
  const { status, open, akkoord, berichtKandidaat } = proposal;
  const isEnded = ENDED.includes(status);
  const isNameKept = akkoord?.vorm === 'anoniem' && !proposal.naamZichtbaar && !isEnded;
  const wasSent = proposal.verzending !== undefined;
  return html`${status === 'aangevraagd' && open && answerForm(view, proposal, about)}${isNameKept && releaseForm(view, proposal, about)}${isEnded && wasSent && open && !berichtKandidaat && messageForm(view, proposal, about)}${!isEnded && open && withdrawForm(view, proposal, about)}`;
}

function facts(view: SectionView, { proposal, person, why }: AskedCandidate): Fact[] {
  const { antwoordBegeleider: given, akkoord, berichtKandidaat } = proposal;
  const { names, now } = view;
  const arranged = view.mayAnswer ? regelingenFact(proposal, now) : undefined;
  const by = (id: string | undefined) => {
    const who = names.colleague(id)?.name;
    return who ? `, door ${who}` : '';
  };
  return [
    ...(person?.phone ? [{ name: 'Telefoon van de kandidaat', value: person.phone }] : []),
    ...(why.length > 0
      ? [
          {
            name: 'Hoe het past',
            value: html`${why.join(' ')} ${link(`/vacatures/${proposal.vacatureId}/kandidaten/${proposal.kandidaatId}`, 'Waarom?')}`,
          },
        ]
      : []),
    ...(proposal.redenBuitenLijst
      ? [{ name: 'Waarom de adviseur kiest', value: proposal.redenBuitenLijst }]
      : []),
    ...(given
      ? [
          {
            name: 'Antwoord',
            value: html`${aanvraagAntwoorden.labels[given.antwoord]} <span class="vd-note">${sayMoment(given.vastgelegdOp, now)}${by(given.vastgelegdDoorId)}</span>${given.vraag && html`<br>${given.vraag}`}${given.reden && html`<br>${given.reden}`}`,
          },
        ]
      : []),
    ...(akkoord
      ? [
          {
            name: 'Akkoord',
            value: `${voordrachtVormen.labels[akkoord.vorm]}, ${kanalen.labels[akkoord.kanaal].toLowerCase()}, ${sayDate(akkoord.datum, now)}`,
          },
        ]
      : []),
    ...(arranged ? [arranged] : []),
    ...(berichtKandidaat
      ? [
          {
            name: 'Bericht aan de kandidaat',
            value: `${berichtKandidaat.tekst} (${sayDate(berichtKandidaat.datum, now)})`,
          },
        ]
      : []),
  ];
}

export function askedCandidateSection(view: SectionView, candidate: AskedCandidate): Html {
  const { proposal, person } = candidate;
  const about = person ? `${person.name}, ${proposal.kaartnummer}` : `Kandidaat ${proposal.kaartnummer}`;
  const rows = facts(view, candidate);
  const late = proposal.teLaat && badge('te laat', 'negative', 'warning');
  return section(
    sectionHeading({
      title: about,
      id: proposal.kaartnummer,
      aside: html`${badge(voordrachtStatussen.labels[proposal.status], 'info')} ${late} ${link(`/kandidaten/${proposal.kandidaatId}`, html`Bekijk het profiel<span class="vd-visually-hidden"> van ${about}</span>`)}`,
    }),
    html`${rows.length > 0 && definitionList(rows)}${actions(view, proposal, about)}`,
  );
}
