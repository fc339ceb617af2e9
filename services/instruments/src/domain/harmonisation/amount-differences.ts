/** How an amount and a duration differ from those of the yardstick. */

import type { DuurEenheid, KostenEenheid } from '@vlinderdas/vocabulary/instruments';
import { upperFirst } from '@vlinderdas/vocabulary/upper-first';
import { formatEuros } from '@vlinderdas/vocabulary/wording';
import { amountText, durationText, periodText, sumText } from '../wording/part-text.ts';
import { formatPercent } from '../wording/percent.ts';
import { type Difference, isWithin, type PartOf, plainText } from './aspect.ts';
import { toDayTwelfths, toYearCents } from './conversion.ts';

type Amount = PartOf<'bedrag'>;
type Duration = PartOf<'duur'>;

interface Sum {
  cents: number;
  unit: KostenEenheid | undefined;
}

function differ(
  label: string,
  own: string,
  target: string,
  change: string,
  withinMargin = false,
): Difference {
  return { sentence: `${label}: ${own} in plaats van ${target}`, change, withinMargin };
}

function sumDifference(own: Sum, target: Sum, name: string, perMille: number): Difference[] {
  if (own.unit === target.unit) {
    if (own.cents === target.cents) return [];
    const verb = own.cents < target.cents ? 'Verhoog' : 'Verlaag';
    return [
      differ(
        name,
        sumText(own.cents, own.unit),
        sumText(target.cents, target.unit),
        `${verb} het ${name.toLowerCase()} van ${formatEuros(own.cents)} naar ${sumText(target.cents, target.unit)}`,
        isWithin(own.cents, target.cents, perMille),
      ),
    ];
  }
  const ownYear = own.unit && toYearCents(own.cents, own.unit);
  const targetYear = target.unit && toYearCents(target.cents, target.unit);
  const isClose =
    ownYear !== undefined && targetYear !== undefined && isWithin(ownYear, targetYear, perMille);
  return [
    differ(
      name,
      sumText(own.cents, own.unit),
      sumText(target.cents, target.unit),
      `Verander het ${name.toLowerCase()} van ${sumText(own.cents, own.unit)} in ${sumText(target.cents, target.unit)}`,
      isClose,
    ),
  ];
}

function maximumDifference(own: Amount, target: Amount, perMille: number): Difference[] {
  const [mine, other] = [own, target].map(({ maximumInCenten: cents, maximumEenheid: unit }) =>
    cents === undefined ? undefined : { cents, unit },
  );
  if (mine && other) return sumDifference(mine, other, 'Maximum', perMille);
  if (mine) {
    const text = sumText(mine.cents, mine.unit);
    return [differ('Maximum', text, 'geen maximum', `Laat het maximum van ${text} vervallen`)];
  }
  if (!other) return [];
  const text = sumText(other.cents, other.unit);
  return [differ('Maximum', 'geen maximum', text, `Stel een maximum in van ${text}`)];
}

function percentageDifference(own: Amount, target: Amount, perMille: number): Difference[] {
  const [mine, other] = [own.percentage ?? 0, target.percentage ?? 0];
  const basis = ({ percentageVan }: Amount) => plainText(percentageVan ?? '');
  if (basis(own) !== basis(target)) {
    return [
      differ('Bedrag', amountText(own), amountText(target), `Verander het bedrag in ${amountText(target)}`),
    ];
  }
  if (mine === other) return [];
  const verb = mine < other ? 'Verhoog' : 'Verlaag';
  return [
    differ(
      'Percentage',
      formatPercent(mine),
      formatPercent(other),
      `${verb} het percentage van ${formatPercent(mine)} naar ${formatPercent(other)}`,
      isWithin(mine, other, perMille),
    ),
  ];
}

export function amountDifferences(own: Amount, target: Amount, perMille: number): Difference[] {
  if (own.soort !== target.soort) {
    const [from, to] = [amountText(own), amountText(target)];
    return [differ('Bedrag', from, to, `Verander het bedrag van “${from}” in “${to}”`)];
  }
  const value =
    own.soort === 'vast'
      ? sumDifference(
          { cents: own.inCenten ?? 0, unit: own.eenheid },
          { cents: target.inCenten ?? 0, unit: target.eenheid },
          'Bedrag',
          perMille,
        )
      : own.soort === 'percentage'
        ? percentageDifference(own, target, perMille)
        : [];
  return own.soort === 'geen' ? [] : [...value, ...maximumDifference(own, target, perMille)];
}

interface Period {
  value: number;
  unit: DuurEenheid;
}

function periodDifference(
  own: Period,
  target: Period,
  label: string,
  the: string,
  perMille: number,
): Difference[] {
  const isSameUnit = own.unit === target.unit;
  if (isSameUnit && own.value === target.value) return [];
  const [from, to] = [periodText(own.value, own.unit), periodText(target.value, target.unit)];
  const mine = isSameUnit ? own.value : toDayTwelfths(own.value, own.unit);
  const other = isSameUnit ? target.value : toDayTwelfths(target.value, target.unit);
  const verb =
    mine === undefined || other === undefined || mine === other
      ? 'Verander'
      : mine < other
        ? 'Verleng'
        : 'Verkort';
  return [
    differ(
      label,
      from,
      to,
      `${verb} ${the} van ${from} naar ${to}`,
      mine !== undefined && other !== undefined && isWithin(mine, other, perMille),
    ),
  ];
}

export function durationDifferences(own: Duration, target: Duration, perMille: number): Difference[] {
  if (own.soort !== target.soort) {
    const [from, to] = [durationText(own), durationText(target)];
    return [differ('Duur', from, to, `Verander de duur van “${from}” in “${to}”`)];
  }
  const [mine, other] = [own, target].map(({ waarde, eenheid, verlengbaarTot }) =>
    waarde === undefined || eenheid === undefined
      ? undefined
      : { value: waarde, most: verlengbaarTot ?? waarde, unit: eenheid },
  );
  if (own.soort !== 'periode' || !mine || !other) return [];
  return [
    ...periodDifference(mine, other, 'Duur', 'de duur', perMille),
    ...extensionDifference(mine, other, perMille),
  ];
}

interface ExtendablePeriod extends Period {
  /** The whole duration after extension; the same as the value when it cannot be extended. */
  most: number;
}

function extensionDifference(
  own: ExtendablePeriod,
  target: ExtendablePeriod,
  perMille: number,
): Difference[] {
  const isExtendable = ({ value, most }: ExtendablePeriod) => most !== value;
  if (!isExtendable(own) && !isExtendable(target)) return [];
  const most = (period: ExtendablePeriod) => ({ value: period.most, unit: period.unit });
  const words = (period: ExtendablePeriod) =>
    isExtendable(period) ? `tot ${periodText(period.most, period.unit)} in totaal` : 'niet mogelijk';
  const change = isExtendable(target)
    ? `Maak verlenging mogelijk ${words(target)}`
    : 'Maak verlenging niet meer mogelijk';
  return periodDifference(most(own), most(target), 'Verlenging', 'de verlenging', perMille).map(
    ({ withinMargin }) => differ('Verlenging', words(own), words(target), change, withinMargin),
  );
}

/** A term in days that may be named or not: to decide, to pay. */
export function termDifferences(
  own: number | undefined,
  target: number | undefined,
  name: string,
  perMille: number,
): Difference[] {
  if (own === target) return [];
  const label = upperFirst(name);
  if (own !== undefined && target !== undefined) {
    return periodDifference(
      { value: own, unit: 'dag' },
      { value: target, unit: 'dag' },
      label,
      `de ${name}`,
      perMille,
    );
  }
  const [from, to] = [own, target].map((days) =>
    days === undefined ? 'niet genoemd' : periodText(days, 'dag'),
  );
  return [
    differ(
      label,
      from ?? '',
      to ?? '',
      own === undefined ? `Leg een ${name} vast van ${to}` : `Noem geen ${name} meer`,
    ),
  ];
}
