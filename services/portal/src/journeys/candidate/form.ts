/** The three forms of the status page. */
import type {
  bemiddelbaarheidWijziging,
  beschikbaarheidWijziging,
  zichtbaarheidWijziging,
} from '@vlinderdas/candidates-service/contract/candidate.resource';
import type { FieldProblem } from '@vlinderdas/design/form';
import { isIsoDate } from '@vlinderdas/kernel/dates';
import { bemiddelbaarheden, beschikbaarheden } from '@vlinderdas/vocabulary/candidates';
import { kanalen } from '@vlinderdas/vocabulary/proposals';
import type { z } from 'zod';
import type { FormValues } from '../../http/form-values.ts';

type Parsed<Change> = { change: Change; problems?: never } | { change?: never; problems: FieldProblem[] };

export function parseAvailability(
  form: FormValues,
  today: string,
): Parsed<z.input<typeof beschikbaarheidWijziging>> {
  const value = form.text('beschikbaarheid');
  const until = form.text('nietBeschikbaarTot');
  const criterion = form.optional('criterium');
  const problems: FieldProblem[] = [];
  if (!beschikbaarheden.is(value))
    return { problems: [{ field: 'beschikbaarheid', message: 'Kies een beschikbaarheid.' }] };
  if (until !== '') {
    if (!isIsoDate(until))
      problems.push({ field: 'nietBeschikbaarTot', message: 'Vul een bestaande datum in.' });
    else if (value !== 'tijdelijk-niet')
      problems.push({
        field: 'nietBeschikbaarTot',
        message: 'Een datum hoort alleen bij ‘Tijdelijk niet beschikbaar’. Haal de datum weg.',
      });
    else if (until <= today)
      problems.push({ field: 'nietBeschikbaarTot', message: 'Kies een dag die nog komt.' });
  }
  if (problems.length > 0) return { problems };
  return {
    change: {
      beschikbaarheid: value,
      ...(until && { nietBeschikbaarTot: until }),
      ...(criterion && { criterium: criterion }),
    },
  };
}

export function parseMediation(form: FormValues): Parsed<z.input<typeof bemiddelbaarheidWijziging>> {
  const value = form.text('bemiddelbaarheid');
  const criterion = form.text('criterium');
  const problems: FieldProblem[] = [];
  if (!criterion) problems.push({ field: 'criterium', message: 'Schrijf op waarop je dit baseert.' });
  if (!bemiddelbaarheden.is(value))
    return { problems: [{ field: 'bemiddelbaarheid', message: 'Kies een bemiddelbaarheid.' }, ...problems] };
  return problems.length > 0 ? { problems } : { change: { bemiddelbaarheid: value, criterium: criterion } };
}

export function parseVisibility(form: FormValues): Parsed<z.input<typeof zichtbaarheidWijziging>> {
  const visible = form.text('zichtbaar');
  const channel = form.text('kanaal');
  if (visible !== 'ja' && visible !== 'nee')
    return { problems: [{ field: 'zichtbaar', message: 'Kies ja of nee.' }] };
  if (!kanalen.is(channel))
    return { problems: [{ field: 'kanaal', message: 'Kies hoe de kandidaat dit liet weten.' }] };
  return { change: { zichtbaarVoorWerkgevers: visible === 'ja', kanaal: channel } };
}
