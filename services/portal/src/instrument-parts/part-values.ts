/** What is stored, as what stands in the form. */
import type {
  AspectDelen,
  Bron,
  InstrumentContactGegevens,
} from '@vlinderdas/instruments-service/contract/parts.resource';
import { type Aspect, aspecten } from '@vlinderdas/vocabulary/instruments';

export type TypedValues = Record<string, string | readonly string[]>;

const yesOrNo = (value: boolean | undefined) => (value === undefined ? '' : value ? 'ja' : 'nee');

/** Cents as people write them: 35050 becomes `350,50`, 35000 becomes `350`. */
function typedEuros(cents: number | undefined): string {
  if (cents === undefined) return '';
  return cents % 100 === 0 ? String(cents / 100) : (cents / 100).toFixed(2).replace('.', ',');
}

const typedNumber = (value: number | undefined) =>
  value === undefined ? '' : String(value).replace('.', ',');

function sourceValues(name: string, { tekst, link, gecontroleerdOp, bevestigd }: Bron): TypedValues {
  return {
    [`${name}.tekst`]: tekst,
    [`${name}.link`]: link ?? '',
    [`${name}.gecontroleerdOp`]: gecontroleerdOp,
    [`${name}.onbevestigd`]: bevestigd ? '' : 'ja',
  };
}

const sourceKey = (bron: Bron) =>
  JSON.stringify([bron.tekst, bron.link, bron.gecontroleerdOp, bron.bevestigd]);

/** Most parts have one source together: it is asked once, and only what differs is asked by itself. */
function sourcesOf(parts: AspectDelen): TypedValues {
  const sources = aspecten.values.flatMap((aspect) => {
    const part = parts[aspect];
    return part ? [{ aspect, bron: part.bron }] : [];
  });
  const counts = new Map<string, number>();
  for (const { bron } of sources) counts.set(sourceKey(bron), (counts.get(sourceKey(bron)) ?? 0) + 1);
  const most = [...counts].sort((one, other) => other[1] - one[1])[0]?.[0];
  const general = sources.find(({ bron }) => sourceKey(bron) === most)?.bron;
  const own = sources.filter(({ bron }) => sourceKey(bron) !== most);
  return Object.assign(
    general ? sourceValues('bron', general) : {},
    ...own.map(({ aspect, bron }) => sourceValues(`${aspect}.bron`, bron)),
  );
}

function conditionValues(voorwaarden: NonNullable<AspectDelen['voorwaarden']>): TypedValues {
  const { lijst, overig = [], maatwerk = '' } = voorwaarden;
  const isBare = lijst.length === 0 && overig.length === 0 && maatwerk === '';
  const values: TypedValues = {
    'voorwaarden.keuze': isBare ? 'geen' : 'wel',
    'voorwaarden.overig': overig.join('\n'),
    'voorwaarden.maatwerk': maatwerk,
  };
  lijst.forEach(({ feit, vergelijking, waarde, tekst, bron }, row) => {
    const name = `voorwaarden.lijst.${row}`;
    const typed = (value: boolean | number | string) =>
      typeof value === 'boolean' ? yesOrNo(value) : typeof value === 'number' ? typedNumber(value) : value;
    values[`${name}.feit`] = feit;
    values[`${name}.vergelijking`] = vergelijking;
    values[`${name}.waarde`] = Array.isArray(waarde) ? waarde.map(typed).join('; ') : typed(waarde);
    values[`${name}.tekst`] = tekst;
    values[`${name}.bron`] = bron ?? '';
  });
  return values;
}

function procedureValues(werkwijze: NonNullable<AspectDelen['werkwijze']>): TypedValues {
  const values: TypedValues = {
    'werkwijze.aanvragenDoor': werkwijze.aanvragenDoor ?? '',
    'werkwijze.aanvragenUiterlijk': werkwijze.aanvragenUiterlijk ?? '',
    'werkwijze.beslistermijnInDagen': typedNumber(werkwijze.beslistermijnInDagen),
    'werkwijze.betaaltermijnInDagen': typedNumber(werkwijze.betaaltermijnInDagen),
  };
  werkwijze.stappen.forEach(({ wie, tekst }, row) => {
    values[`werkwijze.stappen.${row}.wie`] = wie;
    values[`werkwijze.stappen.${row}.tekst`] = tekst;
  });
  return values;
}

const PARTS: { [A in Aspect]: (part: NonNullable<AspectDelen[A]>) => TypedValues } = {
  beleid: (part) => ({
    'beleid.aangeboden': yesOrNo(part.aangeboden),
    'beleid.doelgroepen': part.doelgroepen,
    'beleid.ookVoorUwv': yesOrNo(part.ookVoorUwv),
    'beleid.toelichting': part.toelichting ?? '',
  }),
  voorwaarden: conditionValues,
  bedrag: (part) => ({
    'bedrag.soort': part.soort,
    'bedrag.inCenten': typedEuros(part.inCenten),
    'bedrag.eenheid': part.eenheid ?? '',
    'bedrag.percentage': typedNumber(part.percentage),
    'bedrag.percentageVan': part.percentageVan ?? '',
    'bedrag.maximumInCenten': typedEuros(part.maximumInCenten),
    'bedrag.maximumEenheid': part.maximumEenheid ?? '',
    'bedrag.toelichting': part.toelichting ?? '',
  }),
  duur: (part) => ({
    'duur.soort': part.soort,
    'duur.waarde': typedNumber(part.waarde),
    'duur.eenheid': part.eenheid ?? '',
    'duur.verlengbaarTot': typedNumber(part.verlengbaarTot),
    'duur.toelichting': part.toelichting ?? '',
  }),
  werkwijze: procedureValues,
  formulier: (part) => ({
    'formulier.kanaal': part.kanaal,
    'formulier.naam': part.naam ?? '',
    'formulier.link': part.link ?? '',
  }),
};

function valuesOf<A extends Aspect>(aspect: A, parts: AspectDelen): TypedValues {
  const part = parts[aspect];
  return part ? PARTS[aspect](part) : {};
}

export function partValues(parts: AspectDelen): TypedValues {
  return Object.assign({}, sourcesOf(parts), ...aspecten.values.map((aspect) => valuesOf(aspect, parts)));
}

export function contactValues(contact: InstrumentContactGegevens | undefined): TypedValues {
  return {
    'contact.naam': contact?.naam ?? '',
    'contact.telefoonnummer': contact?.telefoonnummer ?? '',
    'contact.emailadres': contact?.emailadres ?? '',
    'contact.link': contact?.link ?? '',
  };
}
