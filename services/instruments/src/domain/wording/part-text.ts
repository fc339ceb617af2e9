/** What a provider does, in words that an employer and a colleague both understand. Each aspect has one text. */
import {
  type Aspect,
  aspecten,
  type DuurEenheid,
  dennisDoelgroepen,
  duurSoorten,
  type KostenEenheid,
  kostenEenheden,
  regelaars,
} from '@vlinderdas/vocabulary/instruments';
import { formatCount, formatEuros, formatList } from '@vlinderdas/vocabulary/wording';
import { type AspectDelen, formulierKanalen } from '../../contract/parts.resource.ts';
import { formatPercent } from './percent.ts';

type PartOf<A extends Aspect> = NonNullable<AspectDelen[A]>;

const SINGULAR: Record<DuurEenheid, string> = { uur: 'uur', dag: 'dag', week: 'week', maand: 'maand' };
const PLURAL: Record<DuurEenheid, string> = { uur: 'uur', dag: 'dagen', week: 'weken', maand: 'maanden' };

/** `per maand`, `eenmalig` */
export function unitText(unit: KostenEenheid): string {
  return kostenEenheden.labels[unit].toLowerCase();
}

/** `€ 400 per maand` */
export function sumText(cents: number, unit: KostenEenheid | undefined): string {
  return unit === undefined ? formatEuros(cents) : `${formatEuros(cents)} ${unitText(unit)}`;
}

/** `6 maanden` */
export function periodText(value: number, unit: DuurEenheid): string {
  return formatCount(value, SINGULAR[unit], PLURAL[unit]);
}

function amountWithoutMaximum(amount: PartOf<'bedrag'>): string {
  switch (amount.soort) {
    case 'geen':
      return 'Geen bedrag';
    case 'vast':
      return sumText(amount.inCenten ?? 0, amount.eenheid);
    case 'percentage':
      return `${formatPercent(amount.percentage ?? 0)}${amount.percentageVan ? ` van ${amount.percentageVan}` : ''}`;
    case 'werkelijke-kosten':
      return 'De werkelijke kosten';
    case 'berekening':
      return 'Een berekening volgens de wet';
  }
}

/** `€ 400 per maand, ten hoogste € 2.000 per jaar` */
export function amountText(amount: PartOf<'bedrag'>): string {
  const text = amountWithoutMaximum(amount);
  if (amount.soort === 'geen' || amount.maximumInCenten === undefined) return text;
  return `${text}, ten hoogste ${sumText(amount.maximumInCenten, amount.maximumEenheid)}`;
}

/** `6 maanden, te verlengen tot 12 maanden in totaal` */
export function durationText(duration: PartOf<'duur'>): string {
  const { soort, waarde, eenheid, verlengbaarTot } = duration;
  if (soort !== 'periode' || waarde === undefined || eenheid === undefined) return duurSoorten.labels[soort];
  const period = periodText(waarde, eenheid);
  return verlengbaarTot === undefined || verlengbaarTot === waarde
    ? period
    : `${period}, te verlengen tot ${periodText(verlengbaarTot, eenheid)} in totaal`;
}

function policyText(policy: PartOf<'beleid'>): string {
  if (!policy.aangeboden) return 'Wordt niet aangeboden';
  const groups = policy.doelgroepen.map((group) => dennisDoelgroepen.labels[group]);
  const forWhom = groups.length > 0 ? `Wordt aangeboden voor: ${groups.join(', ')}` : 'Wordt aangeboden';
  return policy.ookVoorUwv ? `${forWhom}; ook voor kandidaten van UWV` : forWhom;
}

/** Every condition in one sentence; those a person must judge come last. */
export function conditionTexts(conditions: PartOf<'voorwaarden'>): string[] {
  return [
    ...conditions.lijst.map(({ tekst }) => tekst),
    ...(conditions.overig ?? []),
    ...(conditions.maatwerk ? [`Maatwerk: ${conditions.maatwerk}`] : []),
  ];
}

export function procedureTexts(procedure: PartOf<'werkwijze'>): string[] {
  const { stappen, aanvragenDoor, aanvragenUiterlijk, beslistermijnInDagen, betaaltermijnInDagen } =
    procedure;
  return [
    ...stappen.map(({ wie, tekst }, index) => `${index + 1}. ${regelaars.labels[wie]}: ${tekst}`),
    ...(aanvragenDoor ? [`Aanvragen door: ${regelaars.labels[aanvragenDoor].toLowerCase()}`] : []),
    ...(aanvragenUiterlijk ? [`Aanvragen: ${aanvragenUiterlijk}`] : []),
    ...(beslistermijnInDagen === undefined
      ? []
      : [`Beslissing binnen ${periodText(beslistermijnInDagen, 'dag')}`]),
    ...(betaaltermijnInDagen === undefined
      ? []
      : [`Betaling binnen ${periodText(betaaltermijnInDagen, 'dag')}`]),
  ];
}

export function formText(form: PartOf<'formulier'>): string {
  const channel = formulierKanalen.labels[form.kanaal];
  return form.naam ? `${channel}: ${form.naam}` : channel;
}

/** Sentences on one line, without the full stops between them. */
function inOneLine(sentences: readonly string[]): string {
  return sentences.map((sentence) => sentence.replace(/\.$/, '')).join('; ');
}

/** One aspect in words; undefined when the provider said nothing of it. */
export function aspectText(aspect: Aspect, parts: AspectDelen): string | undefined {
  switch (aspect) {
    case 'beleid':
      return parts.beleid && policyText(parts.beleid);
    case 'voorwaarden':
      return parts.voorwaarden && (inOneLine(conditionTexts(parts.voorwaarden)) || 'Geen voorwaarden');
    case 'bedrag':
      return parts.bedrag && amountText(parts.bedrag);
    case 'duur':
      return parts.duur && durationText(parts.duur);
    case 'werkwijze':
      return parts.werkwijze && (inOneLine(procedureTexts(parts.werkwijze)) || 'Geen stappen genoemd');
    case 'formulier':
      return parts.formulier && formText(parts.formulier);
  }
}

/** `['Bedrag: € 400 per maand', 'Duur: 12 maanden']`: one line for each aspect that is given. */
export function partsInWords(parts: AspectDelen): string[] {
  return aspecten.values.flatMap((aspect) => {
    const text = aspectText(aspect, parts);
    return text === undefined ? [] : [`${aspecten.labels[aspect]}: ${text}`];
  });
}

/** Amount and duration as one answer: `€ 400 per maand, ten hoogste 12 maanden`. Undefined when neither is known. */
export function benefitText({ bedrag, duur }: AspectDelen): string | undefined {
  if (!bedrag) return duur && durationText(duur);
  if (!duur || bedrag.soort === 'geen') return amountText(bedrag);
  if (duur.soort === 'eenmalig' || duur.soort === 'maatwerk') return amountText(bedrag);
  const howLong = durationText(duur);
  if (duur.soort !== 'periode') return `${amountText(bedrag)}, ${howLong.toLowerCase()}`;
  const isExtendable = duur.verlengbaarTot !== undefined && duur.verlengbaarTot !== duur.waarde;
  return `${amountText(bedrag)}, ${isExtendable ? 'eerst' : 'ten hoogste'} ${howLong}`;
}

const OTHER: Record<Aspect, string> = {
  beleid: 'ander beleid',
  voorwaarden: 'andere voorwaarden',
  bedrag: 'ander bedrag',
  duur: 'andere duur',
  werkwijze: 'andere werkwijze',
  formulier: 'ander formulier',
};

/** The one fact that says most, and the aspect it stands for. */
function mainFact({ bedrag, duur }: AspectDelen): { aspect: Aspect; text: string } | undefined {
  if (bedrag && bedrag.soort !== 'geen') return { aspect: 'bedrag', text: amountWithoutMaximum(bedrag) };
  if (duur?.soort === 'periode' || duur?.soort === 'zolang-het-dienstverband-duurt')
    return { aspect: 'duur', text: durationText(duur) };
  return bedrag && { aspect: 'bedrag', text: amountWithoutMaximum(bedrag) };
}

/** A few words for a small cell: the amount or the duration, and which other aspects differ. */
export function shortText(parts: AspectDelen, different: readonly Aspect[]): string {
  const fact = mainFact(parts);
  const others = different.filter((aspect) => aspect !== fact?.aspect);
  const words = [...(fact ? [fact.text] : []), ...(others.length > 0 ? [differenceText(others)] : [])];
  return words.join(' · ') || 'Wordt aangeboden';
}

function differenceText(aspects: readonly Aspect[]): string {
  return aspects.length > 2
    ? `${aspects.length} andere onderdelen`
    : formatList(aspects.map((a) => OTHER[a]));
}
