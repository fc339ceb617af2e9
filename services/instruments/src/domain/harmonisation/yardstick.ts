/**
 * What providers are compared with. Only providers that have the instrument and are not national have a say, one voice
 * each, so that nobody becomes equal by having nothing. Ties are decided by content, never by the order of the input.
 */
import {
  type Aspect,
  aspecten,
  type MaatstafSoort,
  maatstafSoorten,
} from '@vlinderdas/vocabulary/instruments';
import type { AspectDelen } from '../../contract/parts.resource.ts';
import type { PartOf } from './aspect.ts';
import { canonical } from './canonical.ts';
import { toDayTwelfths, toYearCents } from './conversion.ts';
import { type Coverage, isOffered } from './coverage.ts';

export interface YardstickChoice {
  soort: MaatstafSoort;
  /** With `organisatie` only. */
  organisatieId?: string | undefined;
}

/** A proposal that all parties adopted. */
export interface Agreement {
  title: string;
  parts: AspectDelen;
}

export interface Yardstick {
  /** What was used; the majority when what was chosen has nothing to say of this instrument. */
  choice: YardstickChoice;
  /** In words, with the reason when another yardstick was used than the one that was chosen. */
  description: string;
  /** An aspect that is absent here cannot be compared. */
  parts: AspectDelen;
}

interface Voice {
  parts: AspectDelen;
  gemeenten: number;
}

const MAJORITY: YardstickChoice = { soort: 'meerderheid' };

function byText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function majorityOf<A extends Aspect>(aspect: A, voices: readonly Voice[]): AspectDelen[A] {
  const given = voices.filter(({ parts }) => canonical(aspect, parts) !== undefined);
  const gemeenten = (group: readonly Voice[]) => group.reduce((sum, voice) => sum + voice.gemeenten, 0);
  const [most] = [...Map.groupBy(given, ({ parts }) => canonical(aspect, parts) ?? '')].sort(
    ([one, ones], [other, others]) =>
      others.length - ones.length || gemeenten(others) - gemeenten(ones) || byText(one, other),
  );
  return most?.[1][0]?.parts[aspect];
}

interface Measured<A extends Aspect> {
  part: PartOf<A>;
  /** Only values of one scale can be put in order. */
  scale: string;
  value: number;
  key: string;
}

/** The middle one of the largest group that can be put in order; the lower one of an even number. */
function medianOf<A extends Aspect>(measured: readonly Measured<A>[], given: number): PartOf<A> | undefined {
  const [largest] = [...Map.groupBy(measured, ({ scale }) => scale)].sort(
    ([one, ones], [other, others]) => others.length - ones.length || byText(one, other),
  );
  const group = largest?.[1] ?? [];
  if (group.length * 2 < given) return undefined;
  const ordered = group.toSorted((one, other) => one.value - other.value || byText(one.key, other.key));
  return ordered[Math.floor((ordered.length - 1) / 2)]?.part;
}

function medianAmount(voices: readonly Voice[]): PartOf<'bedrag'> | undefined {
  const amounts = voices.filter(({ parts }) => parts.bedrag !== undefined);
  const measured = amounts.flatMap(({ parts }): Measured<'bedrag'>[] => {
    const { bedrag } = parts;
    if (bedrag?.soort !== 'vast' || bedrag.inCenten === undefined || bedrag.eenheid === undefined) return [];
    const yearly = toYearCents(bedrag.inCenten, bedrag.eenheid);
    const key = canonical('bedrag', parts) ?? '';
    return yearly === undefined
      ? [{ part: bedrag, scale: bedrag.eenheid, value: bedrag.inCenten, key }]
      : [{ part: bedrag, scale: 'jaar', value: yearly, key }];
  });
  return medianOf(measured, amounts.length);
}

function medianDuration(voices: readonly Voice[]): PartOf<'duur'> | undefined {
  const durations = voices.filter(({ parts }) => parts.duur !== undefined);
  const measured = durations.flatMap(({ parts }): Measured<'duur'>[] => {
    const { duur } = parts;
    if (duur?.soort !== 'periode' || duur.waarde === undefined || duur.eenheid === undefined) return [];
    const twelfths = toDayTwelfths(duur.waarde, duur.eenheid);
    const key = canonical('duur', parts) ?? '';
    return twelfths === undefined
      ? [{ part: duur, scale: 'uur', value: duur.waarde, key }]
      : [{ part: duur, scale: 'dag', value: twelfths, key }];
  });
  return medianOf(measured, durations.length);
}

function given(parts: AspectDelen): AspectDelen {
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined));
}

function majorityParts(voices: readonly Voice[]): AspectDelen {
  return given(
    Object.fromEntries(aspecten.values.map((aspect) => [aspect, majorityOf(aspect, voices)])) as AspectDelen,
  );
}

/**
 * The yardstick of one instrument on one day.
 * @param agreement the regional agreement that holds on that day, if there is one
 */
export function yardstickOf(
  choice: YardstickChoice,
  coverage: readonly Coverage[],
  agreement: Agreement | undefined,
): Yardstick {
  // In a fixed order, so that of two providers with the same content always the same one is quoted.
  const voices = coverage
    .toSorted((one, other) => byText(one.provider.key, other.provider.key))
    .flatMap(({ provider, variant }) =>
      isOffered(variant) && !provider.national
        ? [{ parts: variant.parts, gemeenten: provider.gemeenten.length }]
        : [],
    );
  const majority = majorityParts(voices);
  const label = maatstafSoorten.labels[choice.soort];
  const instead = (reason: string): Yardstick => ({
    choice: MAJORITY,
    description: `${maatstafSoorten.labels.meerderheid} (${reason})`,
    parts: majority,
  });
  switch (choice.soort) {
    case 'meerderheid':
      return { choice, description: label, parts: majority };
    case 'mediaan': {
      const middle = given({ bedrag: medianAmount(voices), duur: medianDuration(voices) });
      return { choice, description: label, parts: { ...majority, ...middle } };
    }
    case 'organisatie': {
      const own = coverage.find(({ provider }) => provider.key === choice.organisatieId);
      if (!own) return instead('de gekozen organisatie voert dit niet uit');
      if (!isOffered(own.variant)) return instead(`${own.provider.name} heeft dit niet`);
      return { choice, description: `De set van ${own.provider.name}`, parts: given(own.variant.parts) };
    }
    case 'afspraak':
      if (!agreement) return instead('er is nog geen afspraak die geldt');
      if (agreement.parts.beleid?.aangeboden === false)
        return instead('de afspraak is om het niet meer te doen');
      return {
        choice,
        description: `De regionale afspraak “${agreement.title}”`,
        parts: { ...majority, ...given(agreement.parts) },
      };
  }
}
