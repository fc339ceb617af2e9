/** What one provider does with an instrument, as a form: a new one, a correction, or a change from a day on. */
import { isDeepStrictEqual } from 'node:util';
import type { FieldProblem } from '@vlinderdas/design/form';
import {
  NieuweVariant,
  type Variant,
  VariantWijziging,
} from '@vlinderdas/instruments-service/contract/instrument.resource';
import { type IsoDate, isIsoDate } from '@vlinderdas/kernel/dates';
import { aspecten } from '@vlinderdas/vocabulary/instruments';
import type { z } from 'zod';
import type { FormValues } from '../../http/form-values.ts';
import { presentFields } from '../../http/present-fields.ts';
import { type CheckedBody, checkBody } from '../../instrument-parts/check-body.ts';
import { parseContact } from '../../instrument-parts/contact-fields.ts';
import { parseParts } from '../../instrument-parts/part-content.ts';
import { contactValues, partValues, type TypedValues } from '../../instrument-parts/part-values.ts';
import { variantText as text } from './text.ts';

/** A new variant begins today, and is looked at again in a year. */
export function newValues(today: IsoDate): TypedValues {
  const inAYear = `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`;
  return {
    geldtVanaf: today,
    herzienOp: isIsoDate(inAYear) ? inAYear : `${inAYear.slice(0, 8)}28`,
    'bron.gecontroleerdOp': today,
    'beleid.aangeboden': 'ja',
    gepubliceerd: 'ja',
  };
}

export function variantValues(variant: Variant): TypedValues {
  return {
    ...partValues(variant),
    ...contactValues(variant.contact),
    'financiering.naam': variant.financiering?.naam ?? '',
    'financiering.eindigtOp': variant.financiering?.eindigtOp ?? '',
    gepubliceerd: variant.gepubliceerd ? 'ja' : '',
    herzienOp: variant.herzienOp,
    geldtTot: variant.geldtTot ?? '',
    wijze: 'verbetering',
  };
}

function typedContent(form: FormValues) {
  const { parts, problems } = parseParts(form);
  return {
    content: {
      ...parts,
      ...parseContact(form),
      gepubliceerd: form.has('gepubliceerd'),
      herzienOp: form.text('herzienOp'),
    },
    problems,
  };
}

export function parseNewVariant(
  form: FormValues,
  instrumentCode: string,
  organisatieId: string,
): CheckedBody<typeof NieuweVariant> {
  const { content, problems } = typedContent(form);
  const body = {
    ...content,
    instrumentCode,
    organisatieId,
    geldtVanaf: form.text('geldtVanaf'),
    ...presentFields({ gemeentecode: form.optional('gemeentecode'), geldtTot: form.optional('geldtTot') }),
  };
  return checkBody(NieuweVariant, body, form, problems);
}

type Change = z.input<typeof VariantWijziging>;
type Stored = Readonly<Record<string, unknown>>;

/** What was known and was emptied is unknown from now on; leaving it out would keep it. */
function emptied(content: Stored, stored: Variant): Change {
  const names = [...aspecten.values, 'contact', 'financiering'] as const;
  const gone = names.filter((name) => stored[name] !== undefined && content[name] === undefined);
  return Object.fromEntries(gone.map((name) => [name, null]));
}

/** Only what differs from what is stored; `undefined` when nothing does. */
function changesIn(body: Change, stored: Variant): Change | undefined {
  const read = VariantWijziging.parse(body) as Stored;
  const before: Stored = { ...stored, geldtTot: stored.geldtTot ?? null };
  const changed = Object.entries(body).filter(
    ([name]) => name !== 'vanaf' && name !== 'reden' && !isDeepStrictEqual(read[name], before[name]),
  );
  if (changed.length === 0) return undefined;
  const { vanaf, reden } = body;
  return { ...Object.fromEntries(changed), ...presentFields({ vanaf, reden }) };
}

export type ParsedChange =
  | { change: Change | undefined; problems?: never }
  | { change?: never; problems: readonly FieldProblem[] };

export function parseVariantChange(form: FormValues, stored: Variant): ParsedChange {
  const { content, problems } = typedContent(form);
  const isLater = form.text('wijze') === 'vanaf';
  const found = [...problems];
  if (isLater && !form.has('vanaf')) found.push({ field: 'vanaf', message: text.fromMissing });
  const body = {
    ...content,
    ...emptied(content, stored),
    geldtTot: form.optional('geldtTot') ?? null,
    ...presentFields({ vanaf: isLater ? form.optional('vanaf') : undefined, reden: form.optional('reden') }),
  };
  const checked = checkBody(VariantWijziging, body, form, found);
  if (!checked.body) return { problems: checked.problems };
  return { change: changesIn(checked.body, stored) };
}
