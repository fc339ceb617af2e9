/** For which employer: one with an account, found by name or KvK number, or one without. */
import { fieldset, radios } from '@vlinderdas/design/choices';
import { errorOf, textField } from '@vlinderdas/design/fields';
import type { FieldProblem } from '@vlinderdas/design/form';
import { type Html, html } from '@vlinderdas/design/html';
import { createEmployersClient } from '@vlinderdas/employers-service/contract/employers.client';
import type { Werkgever, WerkgeverRegel } from '@vlinderdas/employers-service/contract/employers.resource';
import type { Transport } from '@vlinderdas/platform/http/client';
import { isKvkNumber } from '@vlinderdas/region/kvk';
import type { VacatureInvoer } from '@vlinderdas/vacancies-service/contract/vacancies.resource';
import type { FormValues } from '../../http/form-values.ts';
import type { Caller } from '../../http/visit.ts';
import { newVacancyText as text } from './text.ts';

const WITHOUT_ACCOUNT = 'zonder-account';
const MOST_FOUND = 8;

export interface EmployerChoice {
  search: string;
  /** Id of an account, `zonder-account`, or empty while nothing is chosen. */
  chosen: string;
  kvk: string;
  found: readonly WerkgeverRegel[];
}

const noEmployer: EmployerChoice = { search: '', chosen: '', kvk: '', found: [] };

export function createEmployerChoice(transport: Transport) {
  const employers = createEmployersClient(transport);

  async function search(caller: Caller, zoek: string): Promise<readonly WerkgeverRegel[]> {
    if (zoek === '') return [];
    return (await employers.listEmployers(caller, { query: { zoek, aantal: MOST_FOUND } })).body.resultaten;
  }

  return {
    search,
    async read(caller: Caller, form: FormValues): Promise<EmployerChoice> {
      const typed = form.text('werkgever');
      const found = await search(caller, typed);
      const sent = form.text('werkgeverId');
      const isKnown = sent === WITHOUT_ACCOUNT || found.some(({ id }) => id === sent);
      const single = found.length === 1 ? (found[0]?.id ?? '') : '';
      const kvk = form.text('nummerKvk') || (isKvkNumber(typed) ? typed : '');
      return { search: typed, chosen: isKnown ? sent : single, kvk, found };
    },
    /** From the page of an employer. */
    async start(caller: Caller, werkgeverId: string | undefined): Promise<EmployerChoice> {
      if (werkgeverId === undefined) return noEmployer;
      const { body } = await employers.getEmployer(caller, { params: { werkgeverId } });
      const { id, handelsnaamOrganisatie, nummerKvk } = body;
      const line = { id, handelsnaamOrganisatie, ...(nummerKvk && { nummerKvk }) };
      return { search: handelsnaamOrganisatie, chosen: id, kvk: '', found: [line] };
    },
    async findAccount(caller: Caller, { chosen }: EmployerChoice): Promise<Werkgever | undefined> {
      if (chosen === '' || chosen === WITHOUT_ACCOUNT) return undefined;
      return (await employers.getEmployer(caller, { params: { werkgeverId: chosen } })).body;
    },
  };
}

export function employerProblems({ chosen, found, kvk }: EmployerChoice): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (chosen === '' && found.length > 0)
    problems.push({ field: 'werkgeverId', message: text.chooseEmployer });
  if (kvk !== '' && !isKvkNumber(kvk)) problems.push({ field: 'nummerKvk', message: text.badKvk });
  return problems;
}

export function employerInput({ search, chosen, kvk }: EmployerChoice): Partial<VacatureInvoer> {
  if (chosen !== '' && chosen !== WITHOUT_ACCOUNT) return { werkgeverId: chosen };
  return {
    ...(search !== '' && !isKvkNumber(search) && { werkgever: { handelsnaamOrganisatie: search } }),
    ...(kvk !== '' && { nummerKvk: kvk }),
  };
}

export function employerFields(
  choice: EmployerChoice,
  problems: readonly FieldProblem[],
  isChecked: boolean,
): Html {
  const { search, chosen, kvk, found } = choice;
  const options = found.map(({ id, handelsnaamOrganisatie, nummerKvk, plaats }) => ({
    value: id,
    label: handelsnaamOrganisatie,
    hint: [nummerKvk && `KvK ${nummerKvk}`, plaats].filter((part) => part).join(', '),
  }));
  const asksKvk = isChecked && (chosen === WITHOUT_ACCOUNT || (found.length === 0 && search !== ''));
  return fieldset({
    name: 'werkgeverdeel',
    label: text.employerPart,
    legendSize: 'heading',
    body: html`${textField({ name: 'werkgever', label: text.employer, hint: text.employerHint, value: search, optional: true, width: 'long', suggestions: '/vacatures/suggesties/werkgevers', error: errorOf(problems, 'werkgever') })}${
      options.length > 0 &&
      radios({
        name: 'werkgeverId',
        label: text.which,
        value: chosen,
        error: errorOf(problems, 'werkgeverId'),
        choices: [...options, { value: WITHOUT_ACCOUNT, label: text.withoutAccount }],
      })
    }${
      (asksKvk || kvk !== '') &&
      textField({
        name: 'nummerKvk',
        label: text.kvk,
        hint: text.kvkHint,
        value: kvk,
        optional: true,
        width: 'short',
        maxLength: 8,
        error: errorOf(problems, 'nummerKvk'),
      })
    }`,
  });
}
