import type { FieldProblem } from '@vlinderdas/design/form';
import type { MedewerkerWijziging } from '@vlinderdas/organisations-service/contract/person.resource';
import type { FormValues } from '../../http/form-values.ts';

export type ParsedContact =
  | { change: MedewerkerWijziging; problems?: never }
  | { change?: never; problems: FieldProblem[] };

export function parseContact(form: FormValues): ParsedContact {
  const email = form.text('emailadres');
  const phone = form.optional('telefoonnummer');
  const problems: FieldProblem[] = [];
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email))
    problems.push({ field: 'emailadres', message: 'Schrijf een e-mailadres als naam@organisatie.nl.' });
  if (phone && !/^[\d+() -]{6,20}$/.test(phone))
    problems.push({ field: 'telefoonnummer', message: 'Schrijf een telefoonnummer als 040 000 00 12.' });
  if (problems.length > 0) return { problems };
  return { change: { emailadres: email, ...(phone && { telefoonnummer: phone }) } };
}
