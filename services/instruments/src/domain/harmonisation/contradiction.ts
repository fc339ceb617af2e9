/**
 * What the coordinator declares beside what the data say (R100). "Geharmoniseerd" can mean no more than "listed", so a
 * page says so in words where the two disagree.
 */
import { type Aspect, aspecten, type HarmonisatieStatus } from '@vlinderdas/vocabulary/instruments';
import { formatCount, formatList } from '@vlinderdas/vocabulary/wording';
import { degreeOf } from './degree.ts';
import { comparisonsOf, type Row } from './matrix.ts';

function aspectsWith(row: Row, statuses: readonly string[]): Aspect[] {
  return aspecten.values.filter((aspect) => statuses.includes(row.byAspect[aspect] ?? ''));
}

function namesOf(aspects: readonly Aspect[]): string {
  return formatList(aspects.map((aspect) => aspecten.labels[aspect].toLowerCase()));
}

function unequalSentence(row: Row): string {
  const counted = row.cells.filter(({ fixed }) => !fixed);
  const unequal = counted.filter((cell) =>
    comparisonsOf(cell).some(({ status }) => status === 'verschilt' || status === 'ontbreekt'),
  );
  const aspects = aspectsWith(row, ['verschilt', 'ontbreekt']);
  const who = `bij ${formatCount(unequal.length, 'uitvoerder', 'uitvoerders')} van de ${counted.length}`;
  return `volgens de gegevens is het niet gelijk ${who}: ${namesOf(aspects)}`;
}

/** One sentence when the two disagree; undefined when they agree or nothing can be compared. */
export function contradictionOf(declared: HarmonisatieStatus, row: Row): string | undefined {
  const degree = degreeOf(row.tally);
  if (row.fixed || degree === undefined) return undefined;
  const providers = row.cells.filter(({ fixed }) => !fixed).length;
  const unknown = aspectsWith(row, ['onbekend']);
  switch (declared) {
    case 'geharmoniseerd':
      if (degree < 1_000) return `Verklaard als geharmoniseerd, maar ${unequalSentence(row)}.`;
      return unknown.length > 0
        ? `Verklaard als geharmoniseerd, maar van ${namesOf(unknown)} is het bij een uitvoerder nog niet bekend.`
        : undefined;
    case 'deels':
      if (degree === 0)
        return 'Verklaard als deels geharmoniseerd, maar volgens de gegevens is niets gelijk.';
      return degree === 1_000 && unknown.length === 0 && providers > 1
        ? 'Verklaard als deels geharmoniseerd, maar volgens de gegevens is alles gelijk.'
        : undefined;
    case 'alleen-inzichtelijk':
    case 'lokaal':
      return degree === 1_000 && unknown.length === 0 && providers > 1
        ? `Verklaard als ${declared === 'lokaal' ? 'lokaal' : 'alleen inzichtelijk'}, maar volgens de gegevens is alles gelijk.`
        : undefined;
  }
}
