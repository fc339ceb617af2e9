/** One suggested candidate: exactly what was sent, and the employer's answer. */
import { link, linkButton } from '@vlinderdas/design/button';
import { errorSummary, type FieldProblem } from '@vlinderdas/design/form';
import { type Fact, pageHeading, section, sectionHeading } from '@vlinderdas/design/heading';
import { type Content, type Html, html } from '@vlinderdas/design/html';
import { notice } from '@vlinderdas/design/notice';
import { type Step, stepsBar } from '@vlinderdas/design/steps';
import type { VoorgesteldeKandidaat } from '@vlinderdas/placements-service/contract/employer-view.resource';
import { kennismakingVormen, werkgeverAntwoorden, werkgeverRedenen } from '@vlinderdas/vocabulary/proposals';
import type { ConceptNames } from '../../candidate-card/concept-names.ts';
import { sayDate, sayMoment } from '../../frame/moments.ts';
import type { FormValues } from '../../http/form-values.ts';
import type { PortalPage, Visit } from '../../http/visit.ts';
import { contactLine, type WspContact } from '../my-vacancy/contact.ts';
import { answerSection, openAnswers } from './answer-form.ts';
import { cardFacts, identityFacts, reasonList } from './card-facts.ts';
import { noteField } from './form.ts';
import { regelingList } from './regelingen.ts';
import { suggestionName, suggestionState } from './suggestion-table.ts';
import { suggestionsText as text } from './text.ts';

export interface SuggestionView {
  suggestion: VoorgesteldeKandidaat;
  contact: WspContact | undefined;
  names: ConceptNames;
  guard: Visit['guard'];
  now: Date;
  form?: FormValues;
  problems?: readonly FieldProblem[];
  /** Someone else recorded something first. */
  isChanged?: boolean;
}

const note = (body: Content) => html`<p class="vd-note">${body}</p>`;

function steps({ status, voorgesteldOp, antwoord }: VoorgesteldeKandidaat, now: Date): Html {
  const met = antwoord?.antwoord === 'kennismaken' || status === 'kennismaking';
  const ended = status !== 'voorgesteld' && status !== 'kennismaking';
  const items: Step[] = [
    {
      text: 'Voorgesteld',
      state: status === 'voorgesteld' ? 'current' : 'done',
      note: sayMoment(voorgesteldOp, now),
    },
  ];
  if (!ended || met)
    items.push({
      text: 'Kennismaking',
      state: status === 'kennismaking' ? 'current' : met ? 'done' : 'todo',
    });
  if (!ended) items.push({ text: 'Aangenomen', state: 'todo' });
  else if (status === 'aangenomen') items.push({ text: 'Aangenomen', state: 'done' });
  else
    items.push({
      text:
        status === 'teruggetrokken'
          ? 'Niet meer beschikbaar'
          : status === 'verlopen'
            ? 'Verlopen'
            : 'Niet doorgegaan',
      state: 'current',
    });
  return stepsBar(text.steps, items);
}

function given({ suggestion, now }: SuggestionView): Content {
  const { antwoord } = suggestion;
  if (!antwoord) return null;
  const { antwoord: kind, reden, kennismaking, toelichting, op, doorWerkgever } = antwoord;
  const detail = [
    reden && werkgeverRedenen.labels[reden],
    kennismaking && kennismakingVormen.labels[kennismaking],
  ]
    .filter((part) => part)
    .join(', ');
  return section(
    sectionHeading({ title: text.given }),
    html`<p><strong>${werkgeverAntwoorden.labels[kind]}</strong>${detail && `: ${detail.toLowerCase()}`}, ${sayMoment(op, now)}.</p>${toelichting && html`<p>“${toelichting}”</p>`}${!doorWerkgever && note(text.givenByAdviser)}`,
  );
}

function feedback({ suggestion, now }: SuggestionView): Content {
  const said = suggestion.terugkoppeling;
  if (!said) return null;
  return notice({
    kind: 'info',
    title: text.feedback,
    body: html`<p>${said.tekst}</p><p>${text.whatNow}: ${said.watNu}</p>${note(sayDate(said.datum, now))}`,
  });
}

function whoItIs({ suggestion, names }: SuggestionView): Html {
  const { identiteit, status } = suggestion;
  const body = identiteit
    ? identityFacts(identiteit, names)
    : note(status === 'kennismaking' ? text.anonymousMeeting : text.anonymous);
  return section(sectionHeading({ title: text.who }), body);
}

/** Someone else was first. What was written for an answer that is no longer possible is shown here, to copy. */
function changedNotice({ suggestion, form }: SuggestionView): Html {
  const chosen = form?.text('antwoord') ?? '';
  const fits = openAnswers(suggestion).some((answer) => answer === chosen);
  const written = werkgeverAntwoorden.is(chosen) ? form?.text(noteField(chosen)) : undefined;
  return notice({
    kind: 'warning',
    title: text.changedTitle,
    body: html`<p>${fits ? text.changed : text.changedNoForm}</p>${!fits && written && html`<p>${text.written}: “${written}”</p>`}`,
    announce: true,
  });
}

export function suggestionPage(view: SuggestionView): PortalPage {
  const { suggestion, contact, names, now, problems = [], isChanged = false } = view;
  const { vacatureId, naamVacature, kaart, aanbeveling, ondersteuning, antwoordUiterlijk, status } =
    suggestion;
  const title = suggestionName(suggestion);
  const vacancyName = naamVacature ?? text.noTitle;
  const isOpen = openAnswers(suggestion).length > 0;
  const facts: Fact[] = [
    { name: 'Voor uw vacature', value: link(`/mijn-vacatures/${vacatureId}`, vacancyName) },
    { name: 'Stand', value: suggestionState(suggestion) },
    ...(antwoordUiterlijk ? [{ name: 'Antwoord uiterlijk', value: sayDate(antwoordUiterlijk, now) }] : []),
  ];
  const changed = isChanged && changedNotice(view);
  const why =
    (kaart.redenen.length > 0 || aanbeveling) &&
    section(
      sectionHeading({ title: text.why }),
      html`${kaart.redenen.length > 0 && reasonList(kaart.redenen)}${aanbeveling && html`<p>${text.adviserSays}: “${aanbeveling}”</p>`}`,
    );
  return {
    title: `${title}, ${vacancyName}`,
    crumbs: [{ href: '/voorstellen', text: text.title }],
    ...(problems.length > 0 && { failed: true, status: 400 }),
    ...(isChanged && { status: 409 }),
    main: html`${changed}${errorSummary(problems)}${pageHeading({
      title,
      facts,
      ...(isOpen && { actions: linkButton({ text: text.answerNow, href: '#antwoord', kind: 'primary' }) }),
    })}${steps(suggestion, now)}${feedback(view)}${given(view)}${suggestion.identiteit && whoItIs(view)}${why}${section(
      sectionHeading({ title: text.brings }),
      cardFacts(kaart, names) ?? note(text.noFacts),
    )}${!suggestion.identiteit && (isOpen || status === 'aangenomen') && whoItIs(view)}${section(
      sectionHeading({ title: text.support }),
      html`${regelingList(suggestion.regelingen) ?? html`<p>${ondersteuning}</p>`}<p>${text.contact}: ${contactLine(contact)}</p>`,
    )}${answerSection(view)}`,
  };
}
