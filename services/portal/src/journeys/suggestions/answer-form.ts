/** The employer's answer: a form per answer that is still possible. */
import { submitButton } from '@vlinderdas/design/button';
import { radios, selectField } from '@vlinderdas/design/choices';
import { disclosure } from '@vlinderdas/design/disclosure';
import { errorOf, textArea } from '@vlinderdas/design/fields';
import { postForm } from '@vlinderdas/design/form';
import { section, sectionHeading } from '@vlinderdas/design/heading';
import { type Content, type Html, html } from '@vlinderdas/design/html';
import type { VoorgesteldeKandidaat } from '@vlinderdas/placements-service/contract/employer-view.resource';
import {
  kennismakingVormen,
  type WerkgeverAntwoord,
  werkgeverRedenen,
} from '@vlinderdas/vocabulary/proposals';
import { noteField } from './form.ts';
import type { SuggestionView } from './page.ts';
import { reasonsFor, suggestionsText as text } from './text.ts';

function answerForm(view: SuggestionView, answer: WerkgeverAntwoord, isOpen: boolean): Html {
  const { suggestion, guard, form, problems = [] } = view;
  const { summary, intro, button, noteLabel, noteHint } = text.choices[answer];
  const question = {
    kennismaken: () =>
      radios({
        name: 'kennismaking',
        label: text.meeting,
        optional: true,
        inline: true,
        value: form?.text('kennismaking'),
        error: errorOf(problems, 'kennismaking'),
        choices: kennismakingVormen.values.map((value) => ({
          value,
          label: kennismakingVormen.labels[value],
        })),
      }),
    aannemen: () => null,
    afwijzen: () =>
      selectField({
        name: 'reden',
        label: text.reason,
        empty: text.choose,
        value: form?.text('reden'),
        error: errorOf(problems, 'reden'),
        choices: reasonsFor(suggestion.status === 'kennismaking').map((value) => ({
          value,
          label: werkgeverRedenen.labels[value],
        })),
      }),
  }[answer]();
  const field = noteField(answer);
  return disclosure({
    summary,
    open: isOpen,
    body: postForm({
      action: `/voorstellen/${suggestion.voordrachtId}/antwoord`,
      guard: guard(),
      body: html`<p>${intro}</p><input type="hidden" name="antwoord" value="${answer}"><input type="hidden" name="revisie" value="${suggestion.revisie}">${question}${textArea(
        {
          name: field,
          label: noteLabel,
          hint: noteHint,
          optional: true,
          rows: 3,
          maxLength: 1_000,
          value: form?.text(field),
          error: errorOf(problems, field),
        },
      )}${submitButton({ text: button, kind: answer === 'afwijzen' ? 'danger' : 'primary' })}`,
    }),
  });
}

/** What an employer can still answer at this step. */
export function openAnswers({ status }: VoorgesteldeKandidaat): readonly WerkgeverAntwoord[] {
  if (status === 'voorgesteld') return ['kennismaken', 'aannemen', 'afwijzen'];
  return status === 'kennismaking' ? ['aannemen', 'afwijzen'] : [];
}

export function answerSection(view: SuggestionView): Content {
  const answers = openAnswers(view.suggestion);
  if (answers.length === 0) return null;
  const chosen = view.form?.text('antwoord') ?? answers[0];
  return section(
    sectionHeading({
      title: view.suggestion.status === 'kennismaking' ? text.outcome : text.answer,
      id: 'antwoord',
      intro: text.answerIntro,
    }),
    html`${answers.map((answer) => answerForm(view, answer, answer === chosen))}`,
  );
}
