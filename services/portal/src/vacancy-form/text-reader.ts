/** Reads the title and the text of a form. Where nobody gave a title, one is proposed first: it names the work best. */
import type { Transport } from '@vlinderdas/platform/http/client';
import { createVacanciesClient } from '@vlinderdas/vacancies-service/contract/vacancies.client';
import type { HerkenningAntwoord } from '@vlinderdas/vacancies-service/contract/vacancies.resource';
import { upperFirst } from '@vlinderdas/vocabulary/upper-first';
import type { Caller } from '../http/visit.ts';
import { proposedTitle } from './proposed-title.ts';
import { LONGEST_TEXT, LONGEST_TITLE } from './read-words.ts';
import type { ReadWords } from './recognised.ts';
import type { VacancyForm } from './vacancy-form.ts';

export interface ReadText {
  /** With a title, where one could be proposed. */
  form: VacancyForm;
  recognition: HerkenningAntwoord;
  words: ReadWords;
}

function withTitle(form: VacancyForm, title: string | undefined): VacancyForm {
  return title === undefined || form.texts.naamVacature !== ''
    ? form
    : { ...form, texts: { ...form.texts, naamVacature: title } };
}

/** The occupation is the title where the text has none and its occupation is read surely enough to be filled in. */
function occupationTitle({ voorstel, beroep }: HerkenningAntwoord): string | undefined {
  return voorstel?.beroep && beroep && upperFirst(beroep.naam);
}

export function createTextReader(transport: Transport) {
  const vacancies = createVacanciesClient(transport);

  return async (caller: Caller, sent: VacancyForm): Promise<ReadText> => {
    const form = withTitle(sent, proposedTitle(sent.texts.omschrijvingVacature));
    const words = {
      naamVacature: form.texts.naamVacature.slice(0, LONGEST_TITLE),
      omschrijvingVacature: form.texts.omschrijvingVacature.slice(0, LONGEST_TEXT),
    };
    const { body: recognition } = await vacancies.recognise(caller, { body: words });
    return { form: withTitle(form, occupationTitle(recognition)), recognition, words };
  };
}
