/**
 * The content of an aspect as one text: two parts are equal when these texts are. The order of conditions does not
 * count and the order of steps does; sources, dates and explanations never count.
 */
import type { Aspect } from '@vlinderdas/vocabulary/instruments';
import type { AspectDelen } from '../../contract/parts.resource.ts';
import { type PartOf, plainText } from './aspect.ts';

type Condition = PartOf<'voorwaarden'>['lijst'][number];

function valueKey(value: Condition['waarde']): string {
  return Array.isArray(value)
    ? JSON.stringify(value.map((one) => JSON.stringify(one)).sort())
    : JSON.stringify(value);
}

/** What a condition asks, whatever its words. */
export function conditionKey({ feit, vergelijking, waarde }: Condition): string {
  return `${feit} ${vergelijking} ${valueKey(waarde)}`;
}

/** A link without what makes no difference: capitals in the host and a slash at the end. */
export function linkKey(link: string | undefined): string | undefined {
  return link === undefined ? undefined : new URL(link).href.replace(/\/$/, '');
}

export function stepKey({ wie, tekst }: PartOf<'werkwijze'>['stappen'][number]): string {
  return `${wie}: ${plainText(tekst)}`;
}

const plain = (text: string | undefined) => (text === undefined ? null : plainText(text));

function amountKey({ soort, ...amount }: PartOf<'bedrag'>): unknown[] {
  if (soort === 'geen') return [soort];
  const maximum = [
    amount.maximumInCenten,
    amount.maximumInCenten === undefined ? null : amount.maximumEenheid,
  ];
  if (soort === 'vast') return [soort, amount.inCenten, amount.eenheid, ...maximum];
  return soort === 'percentage'
    ? [soort, amount.percentage, plain(amount.percentageVan), ...maximum]
    : [soort, ...maximum];
}

function durationKey({ soort, waarde, eenheid, verlengbaarTot }: PartOf<'duur'>): unknown[] {
  return soort === 'periode' ? [soort, waarde, eenheid, verlengbaarTot ?? waarde] : [soort];
}

function keyOf(aspect: Aspect, parts: AspectDelen): unknown {
  const { beleid, voorwaarden, bedrag, duur, werkwijze, formulier } = parts;
  switch (aspect) {
    case 'beleid':
      if (!beleid) return undefined;
      return beleid.aangeboden
        ? [true, [...new Set(beleid.doelgroepen)].sort(), beleid.ookVoorUwv ?? false]
        : [false];
    case 'voorwaarden':
      return (
        voorwaarden && [
          [...new Set(voorwaarden.lijst.map(conditionKey))].sort(),
          [...new Set((voorwaarden.overig ?? []).map(plainText))].sort(),
          plain(voorwaarden.maatwerk),
        ]
      );
    case 'bedrag':
      return bedrag && amountKey(bedrag);
    case 'duur':
      return duur && durationKey(duur);
    case 'werkwijze':
      return (
        werkwijze && [
          werkwijze.stappen.map(stepKey),
          werkwijze.aanvragenDoor,
          plain(werkwijze.aanvragenUiterlijk),
          werkwijze.beslistermijnInDagen,
          werkwijze.betaaltermijnInDagen,
        ]
      );
    case 'formulier':
      return formulier && [formulier.kanaal, plain(formulier.naam), linkKey(formulier.link)];
  }
}

const known = new WeakMap<AspectDelen, Map<Aspect, string | undefined>>();

/**
 * The content of one aspect; undefined when it is not given. Remembered for as long as the parts live: a matrix asks
 * for the same parts many times.
 */
export function canonical(aspect: Aspect, parts: AspectDelen): string | undefined {
  const keys = known.get(parts) ?? new Map<Aspect, string | undefined>();
  if (!known.has(parts)) known.set(parts, keys);
  if (keys.has(aspect)) return keys.get(aspect);
  const key = keyOf(aspect, parts);
  const text = key === undefined ? undefined : JSON.stringify(key);
  keys.set(aspect, text);
  return text;
}
