/** What an employer answers. Each answer has a form of its own, so each field knows which answer it belongs to. */
import type { FieldProblem } from '@vlinderdas/design/form';
import type { WerkgeverAntwoordInvoer } from '@vlinderdas/placements-service/contract/proposal-parts.resource';
import {
  kennismakingVormen,
  type WerkgeverAntwoord,
  werkgeverAntwoorden,
  werkgeverRedenen,
} from '@vlinderdas/vocabulary/proposals';
import type { FormValues } from '../../http/form-values.ts';
import { suggestionsText as text } from './text.ts';

/** The note of one answer; three forms stand on one page. */
export const noteField = (answer: WerkgeverAntwoord) => `toelichting-${answer}`;

export type ParsedAnswer = { body: WerkgeverAntwoordInvoer } | { problems: readonly FieldProblem[] };

export function parseAnswer(form: FormValues): ParsedAnswer {
  const antwoord = form.text('antwoord');
  if (!werkgeverAntwoorden.is(antwoord)) return { problems: [{ field: '', message: text.answerMissing }] };
  const toelichting = form.optional(noteField(antwoord));
  const note = toelichting && { toelichting };
  switch (antwoord) {
    case 'kennismaken': {
      const kennismaking = form.text('kennismaking');
      return { body: { antwoord, ...(kennismakingVormen.is(kennismaking) && { kennismaking }), ...note } };
    }
    case 'aannemen':
      return { body: { antwoord, ...note } };
    case 'afwijzen': {
      const reden = form.text('reden');
      if (!werkgeverRedenen.is(reden)) return { problems: [{ field: 'reden', message: text.reasonMissing }] };
      return { body: { antwoord, reden, ...note } };
    }
  }
}

/** Where the errors of the API belong. */
export function fieldsOf(form: FormValues): Readonly<Record<string, string>> {
  const antwoord = form.text('antwoord');
  return {
    '/reden': 'reden',
    '/kennismaking': 'kennismaking',
    ...(werkgeverAntwoorden.is(antwoord) && { '/toelichting': noteField(antwoord) }),
  };
}
