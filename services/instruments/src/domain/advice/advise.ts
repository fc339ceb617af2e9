/**
 * Advice for one person and one job: of every instrument whether it can be, why, from whom, how much, what to do and
 * by when. The catalogue decides nothing; the provider does. Pure: the same question always has the same answer.
 */
import type { IsoDate } from '@vlinderdas/kernel/dates';
import { addMonths } from '@vlinderdas/kernel/months';
import { formatDateForPeople } from '@vlinderdas/vocabulary/wording';
import type { Advies, InstrumentAdvies, Reden } from '../../contract/advice.resource.ts';
import type { AspectDelen, Bron } from '../../contract/parts.resource.ts';
import type { Catalogue, InstrumentDefinition, ProviderVariant } from '../catalogue.ts';
import { presentInstruments } from '../instrument-end.ts';
import { contactOf } from '../menu-card.ts';
import { isDueForReview } from '../publication.ts';
import { both, type Evaluation, evaluate, type Reason } from '../rules/evaluate.ts';
import { type Facts, factQuestions } from '../rules/fact.ts';
import type { Rule, Ruleset } from '../rules/rule.ts';
import { NO_OTHER_SUBSIDY } from '../rulesets/tax-rules.ts';
import { formText } from '../wording/part-text.ts';
import { bridgedBy, type MatchGaps } from './bridges.ts';
import { carrierOf, type PresentCarrier } from './carrier.ts';
import { evaluateProvider } from './provider-policy.ts';
import { worthOf } from './worth.ts';

export interface AdviceQuestion {
  /** The day whose rules and amounts hold. */
  on: IsoDate;
  /** First day of work, when known: terms count from it. */
  start?: IsoDate | undefined;
  today: IsoDate;
  facts: Facts;
  gaps: MatchGaps;
  catalogue: Pick<Catalogue, 'instruments' | 'variants' | 'providers'>;
  ruleset: Ruleset;
}

type Stap = NonNullable<AspectDelen['werkwijze']>['stappen'][number];

export const RESERVATION =
  'De catalogus beslist niets. De aanbieder beslist of een regeling kan, en hoeveel het is.';

/** Without a rule there is no right: whoever gives it looks at the person. */
const DISCRETION = 'Er is geen vaste regel. De aanbieder kijkt per persoon wat nodig is.';

const ORDER: Readonly<Record<InstrumentAdvies['uitkomst'], number>> = { ja: 0, onbekend: 1, nee: 2 };

export function toReden(ruleset: Pick<Ruleset, 'id'>) {
  return ({ code, outcome, text, source }: Reason): Reden => ({
    tekst: text,
    uitkomst: outcome,
    artikel: source.tekst,
    ...(source.link !== undefined && { link: source.link }),
    regel: `${ruleset.id}/${code}`,
    bevestigd: source.bevestigd,
  });
}

const discretion = ({ code, bron }: InstrumentDefinition): Evaluation => ({
  outcome: 'onbekend',
  reasons: [{ code: `${code}/per-persoon`, outcome: 'onbekend', text: DISCRETION, source: bron }],
  missing: [],
});

const hasConditions = (carrier: PresentCarrier): boolean =>
  carrier.kind === 'known' && (carrier.variant?.parts.voorwaarden?.lijst.length ?? 0) > 0;

function evaluateInstrument(
  instrument: InstrumentDefinition,
  rule: Rule | undefined,
  carrier: PresentCarrier,
  facts: Facts,
): Evaluation {
  const byProvider = evaluateProvider(instrument, carrier, facts, rule?.statutory ?? false);
  // What a provider wrote down as conditions can be looked up; a list of target groups alone gives no right.
  const base = rule
    ? evaluate(rule.when, facts)
    : hasConditions(carrier)
      ? undefined
      : discretion(instrument);
  if (base && byProvider) return both(base, byProvider);
  return base ?? byProvider ?? discretion(instrument);
}

/** The steps of the provider's set, or else what the instrument itself says that people do. */
function stepsOf(
  { watDoetWsp, watDoetWerkgever }: InstrumentDefinition,
  variant: ProviderVariant | undefined,
): Stap[] {
  return (
    variant?.parts.werkwijze?.stappen ?? [
      ...watDoetWsp.map((tekst) => ({ wie: 'wsp' as const, tekst })),
      ...watDoetWerkgever.map((tekst) => ({ wie: 'werkgever' as const, tekst })),
    ]
  );
}

function deadlineOf(
  rule: Rule | undefined,
  variant: ProviderVariant | undefined,
  start: IsoDate | undefined,
): InstrumentAdvies['uiterlijk'] {
  if (rule?.deadline) {
    const { monthsFromStart, text } = rule.deadline;
    return { ...(start !== undefined && { datum: addMonths(start, monthsFromStart) }), tekst: text };
  }
  const asked = variant?.parts.werkwijze?.aanvragenUiterlijk;
  return asked === undefined ? undefined : { tekst: asked };
}

const sourceOf = ({ bron }: InstrumentDefinition, variant: ProviderVariant | undefined): Bron =>
  variant?.parts.beleid?.bron ?? variant?.parts.bedrag?.bron ?? bron;

function carriedBy(carrier: PresentCarrier): Pick<InstrumentAdvies, 'aanbieder' | 'contact'> {
  if (carrier.kind !== 'known') return {};
  const { provider, variant } = carrier;
  const contact = variant ? contactOf(variant, provider) : contactOf({ contact: undefined }, provider);
  return {
    aanbieder: {
      sleutel: provider.key,
      ...(provider.organisationId !== undefined && { organisatieId: provider.organisationId }),
      naam: provider.name,
      landelijk: provider.national,
    },
    ...(contact && { contact }),
  };
}

function adviseOn(
  instrument: InstrumentDefinition,
  variants: readonly ProviderVariant[],
  rule: Rule | undefined,
  question: AdviceQuestion,
): InstrumentAdvies | undefined {
  const { facts, gaps, on, start, today, ruleset, catalogue } = question;
  const carrier = carrierOf(instrument, { variants, providers: catalogue.providers }, facts);
  if (carrier.kind === 'none') return undefined;
  const { outcome, reasons, missing } = evaluateInstrument(instrument, rule, carrier, facts);
  const helps = bridgedBy(instrument, gaps, facts);
  const variant = carrier.kind === 'known' ? carrier.variant : undefined;
  // Without a rule, something that the region itself offers here, or a gap to close, there is nothing to say.
  const isOffered = variant !== undefined && (instrument.bereik !== 'landelijk' || hasConditions(carrier));
  if (!rule && !isOffered && helps.length === 0) return undefined;
  const form = variant?.parts.formulier;
  const deadline = deadlineOf(rule, variant, start);
  const appliedBy = variant?.parts.werkwijze?.aanvragenDoor;
  return {
    code: instrument.code,
    naam: instrument.naam,
    soort: instrument.soort,
    uitkomst: outcome,
    ...carriedBy(carrier),
    redenen: reasons.map(toReden(ruleset)),
    ontbreekt: missing.map((feit) => ({ feit, tekst: `Nog niet bekend: ${factQuestions[feit]}.` })),
    ...worthOf(instrument.code, variant, facts, on),
    stappen: stepsOf(instrument, variant),
    ...(deadline && outcome !== 'nee' && { uiterlijk: deadline }),
    ...(appliedBy && { aanvragenDoor: appliedBy }),
    ...(form && { formulier: { tekst: formText(form), ...(form.link && { link: form.link }) } }),
    helptBij: helps,
    bron: sourceOf(instrument, variant),
    verouderd: variant !== undefined && isDueForReview(variant, today),
  };
}

/** Adds what does not go together, to those that may still be chosen. */
function withCautions(advised: readonly InstrumentAdvies[], { exclusions }: Ruleset): InstrumentAdvies[] {
  const possible = new Set(advised.filter(({ uitkomst }) => uitkomst !== 'nee').map(({ code }) => code));
  const subsidised = possible.has('loonkostensubsidie') || possible.has('forfaitaire-loonkostensubsidie');
  return advised.map((advice) => {
    if (!possible.has(advice.code)) return advice;
    const cautions = exclusions
      .filter(
        ({ instruments }) =>
          instruments.includes(advice.code) && instruments.every((code) => possible.has(code)),
      )
      .map(({ text }) => text);
    if (subsidised && advice.soort === 'premie') cautions.push(NO_OTHER_SUBSIDY);
    return cautions.length === 0 ? advice : { ...advice, opletten: [...new Set(cautions)] };
  });
}

const bridging = ({ helptBij }: InstrumentAdvies): number => (helptBij.length > 0 ? 0 : 1);

function reservationOf({ reviewOn }: Ruleset, on: IsoDate): string {
  return reviewOn === undefined || on < reviewOn
    ? RESERVATION
    : `${RESERVATION} Deze regels zijn nagekeken tot ${formatDateForPeople(reviewOn)}. Controleer ze voor een latere dag.`;
}

/** What can be comes first, and of that what bridges a gap; then by the order of the catalogue. */
export function advise(question: AdviceQuestion): Advies {
  const { catalogue, ruleset, on } = question;
  const rules = new Map(ruleset.rules.map((rule) => [rule.instrument, rule]));
  const variants = Map.groupBy(
    catalogue.variants.filter(({ published }) => published),
    ({ instrumentCode }) => instrumentCode,
  );
  const advised = presentInstruments({ ...catalogue, on }).flatMap(
    (instrument) =>
      adviseOn(instrument, variants.get(instrument.code) ?? [], rules.get(instrument.code), question) ?? [],
  );
  const sorted = withCautions(advised, ruleset).sort(
    (one, other) => ORDER[one.uitkomst] - ORDER[other.uitkomst] || bridging(one) - bridging(other),
  );
  const isNone = sorted.every(({ uitkomst }) => uitkomst === 'nee');
  return {
    op: on,
    regelset: ruleset.id,
    instrumenten: sorted,
    ...(isNone && {
      geen: [
        'Voor deze kandidaat en dit werk vinden wij geen regeling. Bij elke regeling staat waarom niet.',
        'Bespreek met de begeleider of er maatwerk kan: een aanbieder mag soms afwijken.',
      ],
    }),
    voorbehoud: reservationOf(ruleset, on),
  };
}
