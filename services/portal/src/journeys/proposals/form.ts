/** What an adviser records about a voordracht: parsed, with sentences that say how to put it right. */
import type { FieldProblem } from '@vlinderdas/design/form';
import {
  type NieuwePlaatsing,
  plaatsingVormen,
} from '@vlinderdas/placements-service/contract/placements.resource';
import type {
  BerichtKandidaatInvoer,
  Intrekking,
  TerugkoppelingInvoer,
  WerkgeverAntwoordInvoer,
} from '@vlinderdas/placements-service/contract/proposal-parts.resource';
import {
  kanalen,
  kennismakingVormen,
  werkgeverAntwoorden,
  werkgeverRedenen,
} from '@vlinderdas/vocabulary/proposals';
import type { FormValues } from '../../http/form-values.ts';
import { proposalsText as text } from './text.ts';

export type Parsed<Body> = { body: Body } | { problems: readonly FieldProblem[] };

type Needed = keyof typeof text.missing;

function required(form: FormValues, fields: readonly Needed[]): FieldProblem[] {
  return fields.filter((field) => !form.has(field)).map((field) => ({ field, message: text.missing[field] }));
}

export function parseEmployerAnswer(form: FormValues): Parsed<WerkgeverAntwoordInvoer> {
  const antwoord = form.text('antwoord');
  const reden = form.text('reden');
  const kennismaking = form.text('kennismaking');
  const toelichting = form.optional('toelichting');
  if (!werkgeverAntwoorden.is(antwoord))
    return { problems: [{ field: 'antwoord', message: text.answerMissing }] };
  if (antwoord === 'afwijzen' && !werkgeverRedenen.is(reden))
    return { problems: [{ field: 'reden', message: text.reasonMissing }] };
  return {
    body: {
      antwoord,
      ...(antwoord === 'afwijzen' && werkgeverRedenen.is(reden) && { reden }),
      ...(antwoord === 'kennismaken' && kennismakingVormen.is(kennismaking) && { kennismaking }),
      ...(toelichting && { toelichting }),
    },
  };
}

export function parseFeedback(form: FormValues): Parsed<TerugkoppelingInvoer> {
  const problems = required(form, ['tekst', 'datum', 'watNu']);
  if (problems.length > 0) return { problems };
  return { body: { tekst: form.text('tekst'), datum: form.text('datum'), watNu: form.text('watNu') } };
}

export function parseMessage(form: FormValues): Parsed<BerichtKandidaatInvoer> {
  const kanaal = form.text('kanaal');
  const problems = required(form, ['bericht', 'berichtDatum']);
  if (!kanalen.is(kanaal))
    return { problems: [...problems, { field: 'kanaal', message: text.channelMissing }] };
  if (problems.length > 0) return { problems };
  return { body: { tekst: form.text('bericht'), datum: form.text('berichtDatum'), kanaal } };
}

const isStopReason = (value: string): value is Intrekking['reden'] => Object.hasOwn(text.stopReasons, value);

export function parseStop(form: FormValues): Parsed<Intrekking> {
  const reden = form.text('stopreden');
  return isStopReason(reden)
    ? { body: { reden } }
    : { problems: [{ field: 'stopreden', message: text.stopMissing }] };
}

export function parsePlacement(form: FormValues, voordrachtId: string): Parsed<NieuwePlaatsing> {
  const vorm = form.text('vorm');
  const uren = Number(form.text('uren'));
  const problems = required(form, ['startdatum', 'nazorgcontact', 'nazorgdatum']);
  if (!plaatsingVormen.is(vorm)) problems.push({ field: 'vorm', message: text.kindEmpty });
  if (!Number.isInteger(uren) || uren < 1 || uren > 60)
    problems.push({ field: 'uren', message: 'Vul een heel getal in van 1 tot en met 60.' });
  if (problems.length > 0 || !plaatsingVormen.is(vorm)) return { problems };
  const einddatum = form.optional('einddatum');
  return {
    body: {
      voordrachtId,
      startdatum: form.text('startdatum'),
      ...(einddatum && { einddatum }),
      urenPerWeek: uren,
      vorm,
      nazorgcontactId: form.text('nazorgcontact'),
      nazorgdatums: [form.text('nazorgdatum')],
    },
  };
}

/** Where a refusal by the API belongs, per form. */
export const pointers = {
  antwoord: {
    '/antwoord': 'antwoord',
    '/reden': 'reden',
    '/kennismaking': 'kennismaking',
    '/toelichting': 'toelichting',
  },
  terugkoppeling: { '/tekst': 'tekst', '/datum': 'datum', '/watNu': 'watNu' },
  bericht: { '/tekst': 'bericht', '/datum': 'berichtDatum', '/kanaal': 'kanaal' },
  stoppen: { '/reden': 'stopreden' },
  plaatsing: {
    '/startdatum': 'startdatum',
    '/einddatum': 'einddatum',
    '/urenPerWeek': 'uren',
    '/vorm': 'vorm',
    '/nazorgcontactId': 'nazorgcontact',
    '/nazorgdatums': 'nazorgdatum',
  },
} as const satisfies Record<string, Record<string, string>>;
export type StepForm = keyof typeof pointers;
