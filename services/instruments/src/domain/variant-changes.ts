/** What a write changes in a variant, in words for the log: old and new. */
import { isDeepStrictEqual } from 'node:util';
import type { IsoDate } from '@vlinderdas/kernel/dates';
import type { FieldError } from '@vlinderdas/kernel/problem';
import { aspecten } from '@vlinderdas/vocabulary/instruments';
import { formatDateForPeople as say } from '@vlinderdas/vocabulary/wording';
import type { VariantWijziging } from '../contract/instrument.resource.ts';
import type { InstrumentDefinition, Provider, ProviderVariant } from './catalogue.ts';
import { findBeyondEndErrors } from './instrument-end.ts';
import { partsOf } from './variant-parts.ts';
import { aspectText } from './wording/part-text.ts';

type Described = Pick<
  ProviderVariant,
  'parts' | 'contact' | 'funding' | 'published' | 'reviewOn' | 'validFrom' | 'validTo'
>;

function describeAspects(before: Described, after: Described): string[] {
  return aspecten.values.flatMap((aspect) => {
    if (isDeepStrictEqual(before.parts[aspect], after.parts[aspect])) return [];
    const label = aspecten.labels[aspect];
    const old = aspectText(aspect, before.parts);
    const fresh = aspectText(aspect, after.parts);
    if (old === fresh) return [`${label}: de toelichting of de bron is aangepast.`];
    return [
      `${label}: was ${old ? `“${old}”` : 'niet ingevuld'}, is nu ${fresh ? `“${fresh}”` : 'niet bekend'}.`,
    ];
  });
}

/** One sentence per thing that differs; none when nothing does. */
export function describeVariantChange(before: Described, after: Described): string[] {
  const sentences = describeAspects(before, after);
  if (!isDeepStrictEqual(before.contact, after.contact))
    sentences.push(
      `Contact: was ${before.contact?.naam ?? 'niet ingevuld'}, is nu ${after.contact?.naam ?? 'niet bekend'}.`,
    );
  if (!isDeepStrictEqual(before.funding, after.funding))
    sentences.push(
      `Financiering: was ${before.funding?.naam ?? 'niet ingevuld'}, is nu ${after.funding?.naam ?? 'niet bekend'}.`,
    );
  if (before.published !== after.published)
    sentences.push(after.published ? 'Werkgevers mogen dit zien.' : 'Werkgevers zien dit niet meer.');
  if (before.reviewOn !== after.reviewOn)
    sentences.push(`Herzien op: was ${say(before.reviewOn)}, is nu ${say(after.reviewOn)}.`);
  if (before.validFrom !== after.validFrom) sentences.push(`Geldt vanaf ${say(after.validFrom)}.`);
  if (before.validTo !== after.validTo)
    sentences.push(after.validTo ? `Geldt tot ${say(after.validTo)}.` : 'De einddatum is weg.');
  return sentences;
}

/** What a new variant says, in words. */
export function describeVariant(variant: Described): string[] {
  const parts = aspecten.values.flatMap((aspect) => {
    const said = aspectText(aspect, variant.parts);
    return said === undefined ? [] : [`${aspecten.labels[aspect]}: ${said}.`.replace(/\.\.$/, '.')];
  });
  const until = variant.validTo ? ` tot ${say(variant.validTo)}` : '';
  return [...parts, `Geldt vanaf ${say(variant.validFrom)}${until}.`];
}

/** The variant as the change leaves it. What is not named stays; `null` takes away what was there. */
export function applyVariantChange<T extends ProviderVariant>(variant: T, change: VariantWijziging): T {
  const { contact, financiering, gepubliceerd, herzienOp, geldtTot, vanaf, reden: _reden, ...parts } = change;
  return {
    ...variant,
    parts: partsOf({ ...variant.parts, ...parts }),
    ...(contact !== undefined && { contact: contact ?? undefined }),
    ...(financiering !== undefined && { funding: financiering ?? undefined }),
    ...(gepubliceerd !== undefined && { published: gepubliceerd }),
    ...(herzienOp && { reviewOn: herzienOp }),
    ...(vanaf && { validFrom: vanaf }),
    ...(geldtTot !== undefined && { validTo: geldtTot ?? undefined }),
  };
}

/** What is wrong with the days of a change; nothing when they fit. */
export function findPeriodErrors(before: ProviderVariant, change: VariantWijziging): FieldError[] {
  const errors: FieldError[] = [];
  const add = (pointer: string, code: string, detail: string) => errors.push({ pointer, code, detail });
  const { vanaf } = change;
  if (vanaf !== undefined && vanaf < before.validFrom)
    add(
      '/vanaf',
      'buiten-periode',
      `De variant geldt pas vanaf ${say(before.validFrom)}. Kies een latere dag.`,
    );
  if (vanaf !== undefined && before.validTo !== undefined && vanaf >= before.validTo)
    add('/vanaf', 'buiten-periode', `De variant geldt tot ${say(before.validTo)}. Kies een eerdere dag.`);
  const start = vanaf ?? before.validFrom;
  if (change.geldtTot && change.geldtTot <= start)
    add('/geldtTot', 'periode-omgekeerd', 'De einddatum moet na de begindatum liggen.');
  return errors;
}

/** Why a provider cannot have this variant; nothing when it can. */
export function findPlaceErrors(
  instrument: InstrumentDefinition | undefined,
  provider: Pick<Provider, 'national' | 'gemeenten'> | undefined,
  { gemeentecode, geldtVanaf }: { gemeentecode?: string | undefined; geldtVanaf: IsoDate },
): FieldError[] {
  const errors: FieldError[] = [];
  if (!instrument) {
    const detail = 'Dit instrument bestaat niet. Voeg het eerst toe.';
    errors.push({ pointer: '/instrumentCode', code: 'onbekend-instrument', detail });
  } else if (instrument.landelijkeAanbieder && !provider?.national) {
    const detail = 'Dit instrument is overal hetzelfde. Alleen de landelijke aanbieder houdt het bij.';
    errors.push({ pointer: '/instrumentCode', code: 'landelijk-vast', detail });
  } else if (instrument.landelijkeAanbieder && instrument.landelijkeAanbieder !== 'uwv') {
    const detail = 'Dit instrument hoort bij een andere landelijke aanbieder.';
    errors.push({ pointer: '/instrumentCode', code: 'landelijk-vast', detail });
  }
  errors.push(...findBeyondEndErrors(instrument, geldtVanaf, '/geldtVanaf'));
  if (gemeentecode && !provider?.gemeenten.some(({ code }) => code === gemeentecode)) {
    const detail = 'Uw organisatie voert dit niet uit voor deze gemeente.';
    errors.push({ pointer: '/gemeentecode', code: 'andere-gemeente', detail });
  }
  return errors;
}
