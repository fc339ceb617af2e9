/** The second step of a new vacancy: the form, with what its words say where they are to be read into it. */
import { dutchDate } from '@vlinderdas/kernel/dates';
import type { Transport } from '@vlinderdas/platform/http/client';
import type { HerkenningAntwoord } from '@vlinderdas/vacancies-service/contract/vacancies.resource';
import type { Submission } from '../http/visit.ts';
import type { Resolved } from './concept-lookup.ts';
import { lengthProblems, type ReadingAsked, toReadIn } from './read-words.ts';
import { createSkillChoiceLookup } from './skill-choice-lookup.ts';
import { createTextReader } from './text-reader.ts';
import { toVacancyContent } from './vacancy-content.ts';
import type { VacancyForm } from './vacancy-form.ts';

export interface StepAsked extends ReadingAsked {
  /** The form was sent to be stored: it says all that is wrong. */
  isSent?: boolean;
}

/** @param fill fills in what else is known; without a recognition, the text is not to be read into the form */
type Fill = (form: VacancyForm, recognition: HerkenningAntwoord | undefined) => Promise<VacancyForm>;

export function createSecondStep(transport: Transport) {
  const readText = createTextReader(transport);
  const choicesBeside = createSkillChoiceLookup(transport);

  return async (
    { caller, form: sent, now }: Pick<Submission, 'caller' | 'form' | 'now'>,
    { form: given, problems }: Resolved,
    { isRead, isAgain, isSent = false }: StepAsked,
    fill: Fill,
  ) => {
    const read = await readText(caller, isRead ? toReadIn(sent, given) : given);
    const { recognition, words } = read;
    const form = isRead ? await fill(read.form, recognition) : await fill(given, undefined);
    const beside = await choicesBeside(caller, form, recognition);
    const unfit = isSent ? toVacancyContent(form, dutchDate(now)).problems : lengthProblems(form);
    return { form, problems: [...problems, ...unfit], recognition, words, beside, isAgain };
  };
}
