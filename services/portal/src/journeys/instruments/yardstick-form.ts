/** The day and the yardstick of a comparison: two fields of a GET form, so that the address can be shared. */
import { selectField } from '@vlinderdas/design/choices';
import { dateField } from '@vlinderdas/design/fields';
import { type Html, html } from '@vlinderdas/design/html';
import type { Aanbieder } from '@vlinderdas/instruments-service/contract/instrument.resource';
import { type IsoDate, isIsoDate } from '@vlinderdas/kernel/dates';
import { isUuid } from '@vlinderdas/kernel/id';
import { type MaatstafSoort, maatstafSoorten } from '@vlinderdas/vocabulary/instruments';
import type { FormValues } from '../../http/form-values.ts';

export interface ComparisonQuestion {
  op?: IsoDate;
  maatstaf?: MaatstafSoort;
  organisatieId?: string;
}

export interface AskedComparison {
  question: ComparisonQuestion;
  /** What was typed, to show it again. */
  day: string;
  yardstick: string;
  dayError?: string;
}

const ORGANISATION = 'organisatie:';

/** `organisatie:<id>` names an organisation as the yardstick; what is no choice of the list counts as none. */
export function parseYardstick(text: string): Pick<ComparisonQuestion, 'maatstaf' | 'organisatieId'> {
  if (text.startsWith(ORGANISATION)) {
    const organisatieId = text.slice(ORGANISATION.length);
    return isUuid(organisatieId) ? { maatstaf: 'organisatie', organisatieId } : {};
  }
  return maatstafSoorten.is(text) && text !== 'organisatie' ? { maatstaf: text } : {};
}

export function yardstickValue({
  maatstaf,
  organisatieId,
}: Pick<ComparisonQuestion, 'maatstaf' | 'organisatieId'>): string {
  return organisatieId ? `${ORGANISATION}${organisatieId}` : (maatstaf ?? '');
}

export function parseComparison(query: FormValues): AskedComparison {
  const day = query.text('op');
  const yardstick = query.text('maatstaf');
  const isDay = isIsoDate(day);
  return {
    question: { ...(isDay && { op: day }), ...parseYardstick(yardstick) },
    day,
    yardstick,
    ...(day !== '' && !isDay && { dayError: 'Vul een bestaande datum in. Je ziet nu de stand van vandaag.' }),
  };
}

export function yardstickChoices(providers: readonly Aanbieder[]) {
  return [
    ...maatstafSoorten.values
      .filter((soort) => soort !== 'organisatie')
      .map((soort) => ({ value: soort, label: maatstafSoorten.labels[soort] })),
    ...providers.flatMap(({ organisatieId, naam, landelijk }) =>
      organisatieId && !landelijk
        ? [{ value: `${ORGANISATION}${organisatieId}`, label: `Zoals bij ${naam}` }]
        : [],
    ),
  ];
}

export function comparisonFields(asked: AskedComparison, providers: readonly Aanbieder[]): Html {
  return html`${dateField({ name: 'op', label: 'Stand op', value: asked.day, optional: true, error: asked.dayError })}${selectField({ name: 'maatstaf', label: 'Vergelijk met', empty: 'De gekozen maatstaf per instrument', optional: true, value: asked.yardstick, choices: yardstickChoices(providers) })}`;
}

/** The same question on another page. */
export function comparisonAddress(path: string, { day, yardstick }: AskedComparison): string {
  const query = new URLSearchParams({ ...(day && { op: day }), ...(yardstick && { maatstaf: yardstick }) });
  return query.size > 0 ? `${path}?${query}` : path;
}
