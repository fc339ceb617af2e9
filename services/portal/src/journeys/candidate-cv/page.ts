import type { Kandidaat } from '@vlinderdas/candidates-service/contract/candidate.resource';
import type { ProfielHerkenning } from '@vlinderdas/candidates-service/contract/recognition.resource';
import { buttonGroup, linkButton, submitButton } from '@vlinderdas/design/button';
import { checkboxes } from '@vlinderdas/design/choices';
import { disclosure } from '@vlinderdas/design/disclosure';
import { errorOf, textArea } from '@vlinderdas/design/fields';
import { errorSummary, type FieldProblem, type FormGuard, postForm } from '@vlinderdas/design/form';
import { pageHeading, section, sectionHeading } from '@vlinderdas/design/heading';
import { type Html, html } from '@vlinderdas/design/html';
import { markedText, type Span } from '@vlinderdas/design/marked-text';
import { emptyState, notice } from '@vlinderdas/design/notice';
import { languageName } from '@vlinderdas/vocabulary/languages';
import { formatList } from '@vlinderdas/vocabulary/wording';
import { personName } from '../../candidate-card/person-name.ts';
import { profileSteps, stepTitles } from '../../candidate-card/profile-facts.ts';
import type { PortalPage } from '../../http/visit.ts';
import { type FoundGroup, foundGroups } from './found-groups.ts';
import { cvText as text } from './text.ts';

/** As the API takes it. */
const LONGEST_TEXT = 20_000;

export interface CvView {
  dossier: Kandidaat;
  /** A form of its own for each: a form is sent once. */
  guard(): FormGuard;
  /** What was pasted: it lives in the answer to the request that sent it, and nowhere else. */
  written: string;
  reading?: ProfielHerkenning;
  problems?: readonly FieldProblem[];
}

export const cvPath = (candidateId: string): string => `/kandidaten/${candidateId}/cv`;

function textForm({ dossier, guard, written, reading, problems = [] }: CvView): Html {
  return postForm({
    action: cvPath(dossier.id),
    guard: guard(),
    body: html`${textArea({
      name: 'tekst',
      label: text.label,
      hint: text.hint,
      rows: 14,
      maxLength: LONGEST_TEXT,
      value: written,
      error: errorOf(problems, 'tekst'),
    })}${buttonGroup(
      submitButton({ text: reading ? text.readAgain : text.read, kind: reading ? 'secondary' : 'primary' }),
      !reading && linkButton({ text: text.leave, href: `/kandidaten/${dossier.id}`, kind: 'subtle' }),
    )}`,
  });
}

function sensitiveNotice({ nietOpslaan }: ProfielHerkenning): Html | null {
  if (nietOpslaan.length === 0) return null;
  const items = nietOpslaan.map(({ soort, gevondenIn }) =>
    soort === 'bsn'
      ? html`<li>${text.sensitive[soort]}</li>`
      : html`<li>“${gevondenIn}”: ${text.sensitive[soort]}</li>`,
  );
  return notice({
    kind: 'warning',
    title: text.sensitiveTitle,
    body: html`<p>${text.sensitiveBody}</p><ul class="vd-notice__list">${items}</ul>`,
    announce: true,
  });
}

function groupFields({ field, choices, ticked, known }: FoundGroup): Html {
  return html`${
    choices.length > 0 && checkboxes({ name: field, label: text.groups[field], choices, values: ticked })
  }${known.length > 0 && html`<p class="vd-note">${text.groups[field]}. ${text.known(formatList(known))}.</p>`}`;
}

function chooseForm({ dossier, guard }: CvView, groups: readonly FoundGroup[]): Html {
  const steps = profileSteps.flatMap((step) => {
    const ofStep = groups.filter((group) => group.step === step);
    return ofStep.length === 0
      ? []
      : section(sectionHeading({ title: stepTitles[step] }), ofStep.map(groupFields));
  });
  return postForm({
    action: `${cvPath(dossier.id)}/overnemen`,
    guard: guard(),
    body: html`${steps}${buttonGroup(
      submitButton({ text: text.takeOver, kind: 'primary' }),
      linkButton({ text: text.leave, href: `/kandidaten/${dossier.id}`, kind: 'subtle' }),
    )}`,
  });
}

/** Where in the text something stands; words that are not there after all are not marked. */
function spansOf(
  { nietOpslaan, werkEnDenkniveau, uren, ...lists }: ProfielHerkenning,
  written: string,
): Span[] {
  const found = [
    lists.werkervaring,
    lists.competenties,
    lists.rijbewijzen,
    lists.certificaten,
    lists.talen,
    lists.opleidingen,
    [werkEnDenkniveau, uren].filter((finding) => finding !== undefined),
  ].flat();
  return [
    ...nietOpslaan.map((finding) => ({ ...finding, isRefused: true })),
    ...found.map((finding) => ({ ...finding, isRefused: false })),
  ].flatMap(({ van: from, tot: to, gevondenIn, isRefused }) =>
    written.slice(from, to) === gevondenIn ? [{ from, to, isRefused }] : [],
  );
}

function outcome(view: CvView, reading: ProfielHerkenning): Html {
  const groups = foundGroups(reading, view.dossier);
  const isNew = groups.some(({ choices }) => choices.length > 0);
  const language =
    reading.taal !== undefined &&
    reading.taal !== 'nld' &&
    notice({ kind: 'warning', body: text.otherLanguage(languageName(reading.taal) ?? reading.taal) });
  const body = isNew
    ? chooseForm(view, groups)
    : emptyState(groups.length > 0 ? text.nothingNew : text.nothing);
  return html`${sensitiveNotice(reading)}${language}${body}${disclosure({
    summary: text.marked,
    body: markedText(view.written, spansOf(reading, view.written)),
  })}${disclosure({ summary: text.change, body: textForm(view), open: !isNew })}`;
}

/** The text, and once it was read what is in it. */
export function cvPage(view: CvView): PortalPage {
  const { dossier, reading, problems = [] } = view;
  const name = personName(dossier.identiteit ?? {}) ?? `Kandidaat ${dossier.kaartnummer}`;
  const title = reading ? text.chooseTitle : text.title;
  return {
    title: `${title} - ${name}`,
    crumbs: [
      { href: '/kandidaten', text: 'Kandidaten' },
      { href: `/kandidaten/${dossier.id}`, text: name },
    ],
    ...(problems.length > 0 && { status: 400, failed: true }),
    main: html`${errorSummary(problems)}${pageHeading({
      title,
      intro: reading ? text.chooseIntro : text.intro,
      facts: [{ name: 'Kandidaat', value: name }],
    })}${reading ? outcome(view, reading) : textForm(view)}`,
  };
}
