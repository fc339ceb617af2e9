/** The employer's own way in: paste, look, place; and the same form again to change what is placed. */
import { buttonGroup, linkButton, submitButton } from '@vlinderdas/design/button';
import { errorSummary, type FieldProblem, postForm } from '@vlinderdas/design/form';
import { definitionList, pageHeading } from '@vlinderdas/design/heading';
import { type Html, html } from '@vlinderdas/design/html';
import { notice } from '@vlinderdas/design/notice';
import { stepsBar } from '@vlinderdas/design/steps';
import type { Vacature } from '@vlinderdas/vacancies-service/contract/vacancies.resource';
import { sayMoment } from '../../frame/moments.ts';
import type { PortalPage, Visit } from '../../http/visit.ts';
import { storedOtherwise } from '../../vacancy-form/changed-fields.ts';
import { readMark } from '../../vacancy-form/read-words.ts';
import { readAgainNotice, recognisedNotice, type SecondStep } from '../../vacancy-form/recognised.ts';
import { textPart, type VacancyFields, vacancyFields } from '../../vacancy-form/vacancy-fields.ts';
import type { VacancyForm } from '../../vacancy-form/vacancy-form.ts';
import { nameOf } from '../my-vacancy/course.ts';
import { placeVacancyText as text } from './text.ts';

interface FormPage {
  guard: Visit['guard'];
  form: VacancyForm;
  problems: readonly FieldProblem[];
}

export const PLACE = '/mijn-vacatures/nieuw';
const CHECK = `${PLACE}/controle`;
const crumbs = [{ href: '/mijn-vacatures', text: 'Mijn vacatures' }];

function fieldsOf(
  { form, problems }: FormPage,
  addAction: string,
  { recognition, words, beside }: Partial<SecondStep> = {},
): VacancyFields {
  return {
    form,
    problems,
    audience: 'employer',
    addAction,
    recognition,
    ...(words && { words }),
    ...(beside && { beside }),
    suggestions: '/vacatures/suggesties/vaardigheden',
    occupationSuggestions: '/vacatures/suggesties/beroepen',
  };
}

function steps(current: number): Html {
  return stepsBar(
    text.steps,
    text.stepNames.map((name, index) => ({
      text: name,
      state: index < current ? 'done' : index === current ? 'current' : 'todo',
    })),
  );
}

const failed = (problems: readonly FieldProblem[]) =>
  problems.length > 0 ? { failed: true, status: 400 } : {};

/** The first step: the employer's own words. */
export function startPage(view: FormPage): PortalPage {
  return {
    title: text.title,
    layout: 'text',
    crumbs,
    ...failed(view.problems),
    main: html`${errorSummary(view.problems)}${pageHeading({ title: text.title, intro: text.intro })}${steps(0)}${postForm(
      {
        action: CHECK,
        guard: view.guard(),
        keepDraft: 'vacature-plaatsen',
        body: html`${textPart(fieldsOf(view, CHECK))}${buttonGroup(
          submitButton({ text: text.recognise, kind: 'primary', name: 'herken', value: 'ja' }),
          linkButton({ text: text.stop, href: '/mijn-vacatures', kind: 'subtle' }),
        )}`,
      },
    )}`,
  };
}

/** The second step: what was recognised, with the words it came from, all of it open to change. */
export function checkPage(view: FormPage & SecondStep): PortalPage {
  return {
    title: text.checkTitle,
    layout: 'text',
    crumbs: [...crumbs, { href: PLACE, text: text.title }],
    ...failed(view.problems),
    main: html`${errorSummary(view.problems)}${pageHeading({ title: text.checkTitle, intro: text.checkIntro })}${steps(1)}${view.isAgain && readAgainNotice('employer')}${recognisedNotice(view.recognition, 'employer', view.form, view.words)}${postForm(
      {
        action: PLACE,
        guard: view.guard(),
        body: html`${readMark(view.form)}${vacancyFields(fieldsOf(view, CHECK, view))}${buttonGroup(
          submitButton({ text: text.place, kind: 'primary' }),
          submitButton({ text: text.draft, name: 'concept', value: 'ja' }),
          submitButton({ text: text.again, kind: 'subtle', name: 'herken', value: 'ja', formAction: CHECK }),
          linkButton({ text: text.stop, href: '/mijn-vacatures', kind: 'subtle' }),
        )}`,
      },
    )}`,
  };
}

function conflictNotice(form: VacancyForm, stored: Vacature, now: Date): Html {
  return notice({
    kind: 'warning',
    title: text.conflictTitle,
    body: html`<p>${text.conflict(sayMoment(stored.gewijzigdOp, now))}</p>${definitionList(storedOtherwise(form, stored))}<p>${text.conflictTodo}</p>`,
    announce: true,
  });
}

export function changePage(
  view: FormPage & { vacancy: Vacature; now: Date; isConflict?: boolean },
): PortalPage {
  const { vacancy, guard, form, problems, now, isConflict = false } = view;
  const path = `/mijn-vacatures/${vacancy.id}`;
  return {
    title: text.changeTitle,
    layout: 'text',
    crumbs: [...crumbs, { href: path, text: nameOf(vacancy) }],
    ...(isConflict ? { failed: true, status: 409 } : failed(problems)),
    main: html`${errorSummary(problems)}${isConflict && conflictNotice(form, vacancy, now)}${pageHeading({ title: text.changeTitle, intro: text.changeIntro })}${recognisedNotice(vacancy.herkenning, 'employer', form, vacancy)}${postForm(
      {
        action: `${path}/wijzigen`,
        guard: guard(),
        body: html`<input type="hidden" name="revisie" value="${vacancy.revisie}">${vacancyFields(fieldsOf(view, `${path}/wijzigen/controle`, { recognition: vacancy.herkenning }))}${buttonGroup(
          submitButton({ text: text.save, kind: 'primary' }),
          linkButton({ text: text.stopChange, href: path, kind: 'subtle' }),
        )}`,
      },
    )}`,
  };
}
