import { buttonGroup, linkButton, submitButton } from '@vlinderdas/design/button';
import { errorSummary, type FieldProblem, postForm } from '@vlinderdas/design/form';
import { definitionList, pageHeading } from '@vlinderdas/design/heading';
import { html } from '@vlinderdas/design/html';
import { notice } from '@vlinderdas/design/notice';
import type { Vacature } from '@vlinderdas/vacancies-service/contract/vacancies.resource';
import { sayMoment } from '../../frame/moments.ts';
import type { PortalPage, Visit } from '../../http/visit.ts';
import { storedOtherwise } from '../../vacancy-form/changed-fields.ts';
import { readMark } from '../../vacancy-form/read-words.ts';
import { readAgainNotice, recognisedNotice, type SecondStep } from '../../vacancy-form/recognised.ts';
import { formText } from '../../vacancy-form/text.ts';
import { textPart, vacancyFields } from '../../vacancy-form/vacancy-fields.ts';
import type { VacancyForm } from '../../vacancy-form/vacancy-form.ts';
import { vacancyText } from '../vacancy/text.ts';
import { type EmployerChoice, employerFields } from './employer-choice.ts';
import { newVacancyText as text } from './text.ts';

interface FormPage {
  guard: Visit['guard'];
  form: VacancyForm;
  problems: readonly FieldProblem[];
}

const crumbs = [{ href: '/vacatures', text: 'Vacatures' }];
const SUGGESTIONS = {
  occupationSuggestions: '/vacatures/suggesties/beroepen',
  suggestions: '/vacatures/suggesties/vaardigheden',
};
const failed = (problems: readonly FieldProblem[]) =>
  problems.length > 0 ? { failed: true, status: 400 } : {};

/** The first step: who, and what they say. */
export function startPage({
  guard,
  form,
  problems,
  employer,
}: FormPage & { employer: EmployerChoice }): PortalPage {
  const fields = {
    form,
    problems,
    audience: 'adviser',
    addAction: '/vacatures/nieuw/controle',
    recognition: undefined,
    ...SUGGESTIONS,
  } as const;
  return {
    title: text.title,
    layout: 'text',
    crumbs,
    ...failed(problems),
    main: html`${errorSummary(problems)}${pageHeading({ title: text.title, intro: text.intro })}${postForm({
      action: '/vacatures/nieuw/controle',
      guard: guard(),
      keepDraft: 'nieuwe-vacature',
      body: html`${employerFields(employer, problems, false)}${textPart(fields)}${buttonGroup(
        submitButton({ text: formText.recognise, kind: 'primary', name: 'herken', value: 'ja' }),
        linkButton({ text: text.stop, href: '/vacatures', kind: 'subtle' }),
      )}`,
    })}`,
  };
}

/** The second step: what was recognised, all of it open to change. */
export function checkPage(options: FormPage & SecondStep & { employer: EmployerChoice }): PortalPage {
  const { guard, form, problems, employer, recognition, words, beside, isAgain } = options;
  const fields = {
    form,
    problems,
    audience: 'adviser',
    addAction: '/vacatures/nieuw/controle',
    recognition,
    words,
    beside,
    ...SUGGESTIONS,
  } as const;
  return {
    title: text.checkTitle,
    layout: 'text',
    crumbs: [...crumbs, { href: '/vacatures/nieuw', text: text.title }],
    ...failed(problems),
    main: html`${errorSummary(problems)}${pageHeading({ title: text.checkTitle, intro: text.checkIntro })}${isAgain && readAgainNotice('adviser')}${recognisedNotice(recognition, 'adviser', form, words)}${postForm(
      {
        action: '/vacatures/nieuw',
        guard: guard(),
        body: html`${readMark(form)}${employerFields(employer, problems, true)}${vacancyFields(fields)}${buttonGroup(
          submitButton({ text: text.place, kind: 'primary' }),
          submitButton({ text: text.draft, name: 'concept', value: 'ja' }),
          submitButton({
            text: text.again,
            kind: 'subtle',
            name: 'herken',
            value: 'ja',
            formAction: '/vacatures/nieuw/controle',
          }),
          linkButton({ text: text.stop, href: '/vacatures', kind: 'subtle' }),
        )}`,
      },
    )}`,
  };
}

function conflictNotice(form: VacancyForm, stored: Vacature, now: Date) {
  return notice({
    kind: 'warning',
    title: text.conflictTitle,
    body: html`<p>${text.conflict(sayMoment(stored.gewijzigdOp, now))}</p>${definitionList(storedOtherwise(form, stored))}<p>${text.conflictTodo}</p>`,
    announce: true,
  });
}

export function changePage(
  options: FormPage & { vacancy: Vacature; now: Date; isConflict?: boolean },
): PortalPage {
  const { guard, form, problems, vacancy, now, isConflict = false } = options;
  const path = `/vacatures/${vacancy.id}`;
  const fields = {
    form,
    problems,
    audience: 'adviser',
    addAction: `${path}/wijzigen/controle`,
    recognition: vacancy.herkenning,
    ...SUGGESTIONS,
  } as const;
  return {
    title: text.changeTitle,
    layout: 'text',
    crumbs: [...crumbs, { href: path, text: vacancy.naamVacature || vacancyText.untitled }],
    ...(isConflict ? { failed: true, status: 409 } : failed(problems)),
    main: html`${errorSummary(problems)}${isConflict && conflictNotice(form, vacancy, now)}${pageHeading({ title: text.changeTitle })}${recognisedNotice(vacancy.herkenning, 'adviser', form, vacancy)}${postForm(
      {
        action: `${path}/wijzigen`,
        guard: guard(),
        body: html`<input type="hidden" name="revisie" value="${vacancy.revisie}">${vacancyFields(fields)}${buttonGroup(
          submitButton({ text: text.save, kind: 'primary' }),
          linkButton({ text: text.stopChange, href: path, kind: 'subtle' }),
        )}`,
      },
    )}`,
  };
}
