import type { FieldProblem } from '@vlinderdas/design/form';
import { isIsoDate } from '@vlinderdas/kernel/dates';
import { isUuid } from '@vlinderdas/kernel/id';
import type { NieuweUitvoering } from '@vlinderdas/organisations-service/contract/organisation.resource';
import { wetten } from '@vlinderdas/vocabulary/organisations';
import type { z } from 'zod';
import type { FormValues } from '../../http/form-values.ts';

type NewUitvoering = z.input<typeof NieuweUitvoering>;

export type ParsedUitvoering =
  | { uitvoering: NewUitvoering; problems?: never }
  | { uitvoering?: never; problems: FieldProblem[] };

export function parseUitvoering(form: FormValues): ParsedUitvoering {
  const gemeentecode = form.text('gemeentecode');
  const wet = form.text('wet');
  const organisatieId = form.text('organisatieId');
  const vanaf = form.text('vanaf');
  const tot = form.text('tot');
  const problems: FieldProblem[] = [];
  const check = (field: string, isRight: boolean, message: string) => {
    if (!isRight) problems.push({ field, message });
  };
  check('gemeentecode', gemeentecode !== '', 'Kies een gemeente.');
  check('organisatieId', isUuid(organisatieId), 'Kies de organisatie die mensen begeleidt.');
  check('vanaf', isIsoDate(vanaf), 'Vul de eerste dag in.');
  check('tot', tot === '' || isIsoDate(tot), 'Vul een bestaande datum in, of laat het veld leeg.');
  check('tot', tot === '' || !isIsoDate(vanaf) || tot > vanaf, 'De einddatum moet na de begindatum liggen.');
  if (!wetten.is(wet)) return { problems: [...problems, { field: 'wet', message: 'Kies een wet.' }] };
  if (problems.length > 0) return { problems };
  return { uitvoering: { gemeentecode, wet, organisatieId, vanaf, ...(tot && { tot }) } };
}
