/** The example as it stands in the address. An empty address is an example too: something to look at, and to change. */
import type { FieldProblem } from '@vlinderdas/design/form';
import type { Maandlasten, RekenVraag } from '@vlinderdas/instruments-service/contract/advice.resource';
import { isIsoDate } from '@vlinderdas/kernel/dates';
import type { FormValues } from '../../http/form-values.ts';
import { typedCents, typedNumber } from '../../http/typed-number.ts';
import { costExampleText as text } from './text.ts';

type Regeling = Maandlasten['berekeningen'][number]['regeling'];

export interface CostForm {
  uren: string;
  leeftijd: string;
  uurloon: string;
  loonwaarde: string;
  start: string;
  regelingen: readonly Regeling[];
}

export const schemes = Object.keys(text.scheme) as Regeling[];
const START: CostForm = {
  uren: '32',
  leeftijd: '21',
  uurloon: '',
  loonwaarde: '60',
  start: '',
  regelingen: ['loonkostensubsidie'],
};

export function readCostForm(query: FormValues): CostForm {
  if (!query.has('uren') && !query.has('leeftijd')) return START;
  const chosen = query.all('regeling');
  return {
    uren: query.text('uren').slice(0, 20),
    leeftijd: query.text('leeftijd').slice(0, 20),
    uurloon: query.text('uurloon').slice(0, 20),
    loonwaarde: query.text('loonwaarde').slice(0, 20),
    start: query.text('start').slice(0, 20),
    regelingen: schemes.filter((scheme) => chosen.includes(scheme)),
  };
}

const within = (value: number | undefined, least: number, most: number): boolean =>
  value === undefined || (value >= least && value <= most);

/** What the API is asked, or what must be put right first. */
export function toQuestion(
  form: CostForm,
): { question: RekenVraag; problems: readonly [] } | { question: undefined; problems: FieldProblem[] } {
  const uren = typedNumber(form.uren);
  const leeftijd = typedNumber(form.leeftijd);
  const uurloon = typedCents(form.uurloon);
  const loonwaarde = typedNumber(form.loonwaarde);
  const problems: FieldProblem[] = [];
  const check = (isGood: boolean, field: keyof typeof text.wrong) => {
    if (!isGood) problems.push({ field, message: text.wrong[field] });
  };
  check(uren !== undefined && within(uren, 1, 60), 'uren');
  check(leeftijd !== undefined && Number.isInteger(leeftijd) && within(leeftijd, 15, 75), 'leeftijd');
  check(within(uurloon, 1, 100_000), 'uurloon');
  check(within(loonwaarde, 0, 100), 'loonwaarde');
  check(form.start === '' || isIsoDate(form.start), 'start');
  if (problems.length > 0 || uren === undefined || leeftijd === undefined)
    return { question: undefined, problems };
  return {
    problems: [],
    question: {
      leeftijd,
      urenPerWeek: uren,
      regelingen: [...form.regelingen],
      ...(uurloon !== undefined && { uurloonInCenten: uurloon }),
      ...(loonwaarde !== undefined && { loonwaardePercentage: loonwaarde }),
      ...(form.start !== '' && { op: form.start }),
    },
  };
}
