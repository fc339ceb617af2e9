/** What a colleague records about regelingen: parsed, with sentences that say how to put it right. */
import type { FieldProblem } from '@vlinderdas/design/form';
import { isIsoDate } from '@vlinderdas/kernel/dates';
import type {
  RegelingenAkkoordInvoer,
  RegelingenIntrekking,
} from '@vlinderdas/placements-service/contract/regelingen.resource';
import { kanalen } from '@vlinderdas/vocabulary/proposals';
import type { FormValues } from '../../http/form-values.ts';
import { regelingenText as text } from './text.ts';

export type Parsed<Body> = { body: Body } | { problems: readonly FieldProblem[] };

export function parseWithdrawal(
  form: FormValues,
  today: string,
  step = 'intrekking',
): Parsed<RegelingenIntrekking> {
  const kanaal = form.text(`${step}-kanaal`);
  const datum = form.text(`${step}-datum`);
  const problems: FieldProblem[] = [];
  if (!isIsoDate(datum)) problems.push({ field: `${step}-datum`, message: text.problems.date });
  else if (datum > today) problems.push({ field: `${step}-datum`, message: text.problems.future });
  if (!kanalen.is(kanaal))
    return { problems: [{ field: `${step}-kanaal`, message: text.problems.channel }, ...problems] };
  return problems.length > 0 ? { problems } : { body: { kanaal, datum } };
}

export function parseAgreement(form: FormValues, today: string): Parsed<RegelingenAkkoordInvoer> {
  const regelingen = [...new Set(form.all('akkoord-regelingen'))];
  const said = parseWithdrawal(form, today, 'akkoord');
  const none = regelingen.length === 0 ? [{ field: 'akkoord-regelingen', message: text.problems.which }] : [];
  if ('problems' in said) return { problems: [...none, ...said.problems] };
  return none.length > 0 ? { problems: none } : { body: { ...said.body, regelingen } };
}

/** Where a refusal by the API belongs, per form. */
export const agreementPointers = {
  akkoord: {
    '/regelingen': 'akkoord-regelingen',
    '/kanaal': 'akkoord-kanaal',
    '/datum': 'akkoord-datum',
  },
  intrekking: { '/kanaal': 'intrekking-kanaal', '/datum': 'intrekking-datum' },
} as const;
