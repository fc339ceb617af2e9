/**
 * What a colleague adds about the work, to get a better answer. It stands in the address, so it is about the work only:
 * what is about the person is asked of the begeleider and kept with the candidate.
 */
import { submitButton } from '@vlinderdas/design/button';
import { selectField } from '@vlinderdas/design/choices';
import { disclosure } from '@vlinderdas/design/disclosure';
import { dateField, numberField } from '@vlinderdas/design/fields';
import { questionForm } from '@vlinderdas/design/form';
import { type Html, html } from '@vlinderdas/design/html';
import type { Advies, WerkFeiten } from '@vlinderdas/instruments-service/contract/advice.resource';
import { isIsoDate } from '@vlinderdas/kernel/dates';
import { plekSoorten, werkgeversvormen } from '@vlinderdas/vocabulary/vacancies';
import type { FormValues } from '../http/form-values.ts';
import { typedCents, typedNumber } from '../http/typed-number.ts';
import { type Fact, adviceText as text } from './text.ts';

/** A contract without an end, as the API counts it. */
const ENDLESS = 999;
const CONTRACTS = ['3', '6', '7', '12', '24', String(ENDLESS)] as const;

const within = (value: number | undefined, least: number, most: number): value is number =>
  value !== undefined && value >= least && value <= most;

const yesNo = (answer: string): boolean | undefined =>
  answer === 'ja' ? true : answer === 'nee' ? false : undefined;

/** What makes no sense is left out: it stays unknown, and unknown is never a yes. */
export function readWorkFacts(query: FormValues): WerkFeiten {
  const start = query.text('start');
  const hours = typedNumber(query.text('uren'));
  const contract = typedNumber(query.text('contract'));
  const intended = typedNumber(query.text('daarna'));
  const wage = typedCents(query.text('uurloon'));
  const place = query.text('plek');
  const kind = query.text('vorm');
  const training = yesNo(query.text('leerbedrijf'));
  const driver = yesNo(query.text('chauffeur'));
  return {
    ...(isIsoDate(start) && { startdatum: start }),
    ...(within(hours, 1, 60) && { urenPerWeek: hours }),
    ...(within(contract, 1, ENDLESS) && Number.isInteger(contract) && { contractMaanden: contract }),
    ...(within(intended, 0, ENDLESS) &&
      Number.isInteger(intended) && { voorgenomenContractMaanden: intended }),
    ...(within(wage, 1, 100_000) && { uurloonInCenten: wage }),
    ...(plekSoorten.is(place) && { soortPlek: place }),
    ...(werkgeversvormen.is(kind) && { werkgeversvorm: kind }),
    ...(training !== undefined && { erkendLeerbedrijf: training }),
    ...(driver !== undefined && { beroepsgoederenvervoer: driver }),
  };
}

const months = CONTRACTS.map((value) => ({
  value,
  label: Number(value) === ENDLESS ? text.endless : text.months(Number(value)),
}));
const yesOrNo = [
  { value: 'ja', label: 'Ja' },
  { value: 'nee', label: 'Nee' },
];
const choicesOf = <Value extends string>(list: {
  values: readonly Value[];
  labels: Readonly<Record<Value, string>>;
}) => list.values.map((value) => ({ value, label: list.labels[value] }));

type Question = (value: string) => Html;
const choose = (
  name: string,
  label: string,
  choices: readonly { value: string; label: string }[],
): Question => {
  return (value) => selectField({ name, label, value, empty: text.unknown, choices, optional: true });
};

/** One question for each fact about the work that a rule may ask. */
const questions: readonly { fact: Fact; name: string; question: Question }[] = [
  {
    fact: 'uren-per-week',
    name: 'uren',
    question: (value) =>
      numberField({ name: 'uren', label: text.question.hours, value, decimals: true, optional: true }),
  },
  {
    fact: 'contract-maanden',
    name: 'contract',
    question: choose('contract', text.question.contract, months),
  },
  {
    fact: 'uurloon-in-centen',
    name: 'uurloon',
    question: (value) =>
      numberField({
        name: 'uurloon',
        label: text.question.wage,
        value,
        decimals: true,
        prefix: '€',
        optional: true,
      }),
  },
  {
    fact: 'soort-plek',
    name: 'plek',
    question: choose('plek', text.question.place, choicesOf(plekSoorten)),
  },
  {
    fact: 'werkgeversvorm',
    name: 'vorm',
    question: choose('vorm', text.question.kind, choicesOf(werkgeversvormen)),
  },
  {
    fact: 'voorgenomen-contract-maanden',
    name: 'daarna',
    question: choose('daarna', text.question.intended, [{ value: '0', label: text.noContract }, ...months]),
  },
  {
    fact: 'erkend-leerbedrijf',
    name: 'leerbedrijf',
    question: choose('leerbedrijf', text.question.training, yesOrNo),
  },
  {
    fact: 'beroepsgoederenvervoer',
    name: 'chauffeur',
    question: choose('chauffeur', text.question.driver, yesOrNo),
  },
];

/** Only what is missing, and what was answered before so that it can be changed. Nothing when nothing would help. */
export function workFactsForm(
  { instrumenten }: Advies,
  { action, query }: { action: string; query: FormValues },
): Html | null {
  const missing = new Set(instrumenten.flatMap(({ ontbreekt }) => ontbreekt.map(({ feit }) => feit)));
  const asked = questions.filter(({ fact, name }) => missing.has(fact) || query.has(name));
  if (asked.length === 0) return null;
  return disclosure({
    summary: text.addFacts,
    body: questionForm({
      action,
      label: text.addFacts,
      body: html`<p>${text.addFactsIntro}</p>${dateField({ name: 'start', label: text.question.start, value: query.text('start'), optional: true })}${asked.map(
        ({ name, question }) => question(query.text(name)),
      )}${submitButton({ text: text.reckonAgain, kind: 'primary' })}`,
    }),
  });
}
