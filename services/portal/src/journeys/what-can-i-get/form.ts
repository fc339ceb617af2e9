/** The five answers as they stand in the address; they are kept nowhere. */
import type { FieldProblem } from '@vlinderdas/design/form';
import type { WerkgeverVraag } from '@vlinderdas/instruments-service/contract/advice.resource';
import { werkgeverWensen } from '@vlinderdas/instruments-service/contract/advice.resource';
import type { FormValues } from '../../http/form-values.ts';
import { typedNumber } from '../../http/typed-number.ts';
import { whatCanIGetText as text } from './text.ts';

export interface QuestionForm {
  gemeente: string;
  uren: string;
  contract: string;
  zoekt: readonly WerkgeverVraag['zoektVoor'][number][];
  leerbedrijf: string;
  /** The page is visited without answers at first. */
  isSent: boolean;
}

const MOST_HOURS = 60;

export function readQuestionForm(query: FormValues): QuestionForm {
  const chosen = query.all('zoekt');
  return {
    gemeente: query.text('gemeente').slice(0, 10),
    uren: query.text('uren').slice(0, 20),
    contract: query.text('contract').slice(0, 5),
    zoekt: werkgeverWensen.values.filter((wish) => chosen.includes(wish)),
    leerbedrijf: query.text('leerbedrijf').slice(0, 5),
    isSent: query.has('antwoord'),
  };
}

/** What the API is asked, or what must be put right first. */
export function toQuestion(
  form: QuestionForm,
  regio: string,
): { question: WerkgeverVraag | undefined; problems: FieldProblem[] } {
  const uren = typedNumber(form.uren);
  if (uren !== undefined && !(uren >= 1 && uren <= MOST_HOURS))
    return { question: undefined, problems: [{ field: 'uren', message: text.wrongHours }] };
  const contract = text.contracts.find(({ value }) => value === form.contract);
  return {
    problems: [],
    question: {
      regio,
      zoektVoor: [...form.zoekt],
      ...(/^GM\d{4}$/.test(form.gemeente) && { gemeentecode: form.gemeente }),
      ...(uren !== undefined && { urenPerWeek: uren }),
      ...(contract && { contractMaanden: Number(contract.value) }),
      ...(form.leerbedrijf === 'ja' && { erkendLeerbedrijf: true }),
      ...(form.leerbedrijf === 'nee' && { erkendLeerbedrijf: false }),
    },
  };
}
