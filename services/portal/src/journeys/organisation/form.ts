import type { FieldProblem } from '@vlinderdas/design/form';
import { isIsoDate } from '@vlinderdas/kernel/dates';
import {
  type NieuwDeelBesluit,
  veldgroepen,
} from '@vlinderdas/organisations-service/contract/organisation.resource';
import type { FormValues } from '../../http/form-values.ts';

export type ParsedDecision =
  | { decision: NieuwDeelBesluit; problems?: never }
  | { decision?: never; problems: FieldProblem[] };

export function parseDecision(form: FormValues, today: string): ParsedDecision {
  const shares = form.text('deelt');
  const purpose = form.text('doel');
  const basis = form.text('grondslag');
  const from = form.text('vanaf');
  const groups = form.all('veldgroepen').filter((group) => veldgroepen.is(group));
  const problems: FieldProblem[] = [];
  const check = (field: string, isRight: boolean, message: string) => {
    if (!isRight) problems.push({ field, message });
  };
  check('deelt', shares === 'ja' || shares === 'nee', 'Kies ja of nee.');
  check('veldgroepen', shares !== 'ja' || groups.length > 0, 'Kies ten minste één groep gegevens.');
  check('doel', purpose !== '', 'Schrijf op waarvoor er gedeeld wordt.');
  check('grondslag', shares !== 'ja' || basis !== '', 'Schrijf op welke grondslag er is.');
  check('vanaf', from === '' || isIsoDate(from), 'Vul een bestaande datum in, of laat het veld leeg.');
  check(
    'vanaf',
    !isIsoDate(from) || from >= today,
    'Een besluit geldt niet met terugwerkende kracht. Kies vandaag of later.',
  );
  if (problems.length > 0) return { problems };
  return {
    decision: {
      deelt: shares === 'ja',
      veldgroepen: groups,
      doel: purpose,
      ...(basis && { grondslag: basis }),
      ...(from && { vanaf: from }),
    },
  };
}
