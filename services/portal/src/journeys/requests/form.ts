/** What a begeleider sends about one candidate of a request. */
import type { FieldProblem } from '@vlinderdas/design/form';
import { isIsoDate } from '@vlinderdas/kernel/dates';
import type {
  AkkoordInvoer,
  BerichtKandidaatInvoer,
  Bevestiging,
  Intrekking,
  Naamvrijgave,
} from '@vlinderdas/placements-service/contract/proposal-parts.resource';
import { aanvraagAntwoorden, kanalen, voordrachtVormen } from '@vlinderdas/vocabulary/proposals';
import type { z } from 'zod';
import type { FormValues } from '../../http/form-values.ts';

export type Parsed<T> = { value: T; problems?: never } | { value?: never; problems: FieldProblem[] };

/**
 * Several candidates stand on one page, each with its own forms, so the id of the voordracht is part of each field's
 * name.
 */
export function fieldOf(proposalId: string, name: string): string {
  return `${name}-${proposalId}`;
}

function parseContact(
  form: FormValues,
  field: (name: string) => string,
  today: string,
): Parsed<z.input<typeof Naamvrijgave>> {
  const channel = form.text(field('kanaal'));
  const date = form.text(field('datum'));
  const problems: FieldProblem[] = [];
  if (!isIsoDate(date))
    problems.push({ field: field('datum'), message: 'Vul in wanneer de kandidaat dit zei.' });
  else if (date > today)
    problems.push({
      field: field('datum'),
      message: 'Deze dag moet nog komen. Vul vandaag of een eerdere dag in.',
    });
  if (!kanalen.is(channel)) {
    return { problems: [{ field: field('kanaal'), message: 'Kies hoe de kandidaat dit zei.' }, ...problems] };
  }
  return problems.length > 0 ? { problems } : { value: { kanaal: channel, datum: date } };
}

function parseAgreement(
  form: FormValues,
  field: (name: string) => string,
  today: string,
): Parsed<z.input<typeof AkkoordInvoer>> {
  const kind = form.text(field('vorm'));
  const contact = parseContact(form, field, today);
  if (!voordrachtVormen.is(kind)) {
    const problem = { field: field('vorm'), message: 'Kies waarmee de kandidaat akkoord is.' };
    return { problems: [problem, ...(contact.problems ?? [])] };
  }
  return contact.problems ? contact : { value: { vorm: kind, ...contact.value } };
}

/** What is typed for another answer than the one that was pressed is left out. */
export function parseAnswer(
  form: FormValues,
  proposalId: string,
  today: string,
): Parsed<z.input<typeof Bevestiging>> {
  const field = (name: string) => fieldOf(proposalId, name);
  const answer = form.text('antwoord');
  if (!aanvraagAntwoorden.is(answer)) {
    return { problems: [{ field: '', message: 'Kies een van de vier antwoorden.' }] };
  }
  switch (answer) {
    case 'ja-beschikbaar-en-akkoord': {
      const agreement = parseAgreement(form, field, today);
      return agreement.problems ? agreement : { value: { antwoord: answer, akkoord: agreement.value } };
    }
    case 'wil-eerst-meer-weten': {
      const question = form.optional(field('vraag'));
      return { value: { antwoord: answer, ...(question && { vraag: question }) } };
    }
    case 'nu-niet': {
      const reason = form.optional(field('reden'));
      return { value: { antwoord: answer, ...(reason && { reden: reason }) } };
    }
    case 'niet-bereikt':
      return { value: { antwoord: answer } };
  }
}

export function parseRelease(
  form: FormValues,
  proposalId: string,
  today: string,
): Parsed<z.input<typeof Naamvrijgave>> {
  return parseContact(form, (name) => fieldOf(proposalId, name), today);
}

export function parseMessage(
  form: FormValues,
  proposalId: string,
  today: string,
): Parsed<z.input<typeof BerichtKandidaatInvoer>> {
  const field = (name: string) => fieldOf(proposalId, name);
  const text = form.text(field('tekst'));
  const contact = parseContact(form, field, today);
  if (!text) {
    const problem = { field: field('tekst'), message: 'Schrijf op wat je de kandidaat vertelde.' };
    return { problems: [problem, ...(contact.problems ?? [])] };
  }
  return contact.problems ? contact : { value: { tekst: text, ...contact.value } };
}

export function parseWithdrawal(form: FormValues, proposalId: string): Parsed<Intrekking> {
  const reason = form.text(fieldOf(proposalId, 'stopreden'));
  if (reason === 'kandidaat-zag-af' || reason === 'kandidaat-niet-beschikbaar')
    return { value: { reden: reason } };
  return {
    problems: [{ field: fieldOf(proposalId, 'stopreden'), message: 'Kies waarom de voordracht stopt.' }],
  };
}
