/** What is wrong with a delivered row that is whole in itself, and the report of what became of every row. */
import { findBsnInValue } from '@vlinderdas/vocabulary/bsn';
import type { ImportRij, ImportVerslag } from '../../contract/exchange.resource.ts';
import type { Catalogue } from '../catalogue.ts';
import { findPlaceErrors } from '../variant-changes.ts';
import { partsOf } from '../variant-parts.ts';
import type { DeliveredRow, Delivery } from './delivery.ts';
import type { DeliveredVariant, ImportPlan } from './plan-import.ts';
import type { CellProblem } from './sheet-row.ts';

export const OTHER_PROVIDER = 'andere-aanbieder';

function toDeliveredVariant(input: NonNullable<DeliveredRow['variant']>): DeliveredVariant {
  return {
    instrumentCode: input.instrumentCode,
    provider: input.organisatieId,
    gemeenteCode: input.gemeentecode,
    parts: partsOf(input),
    contact: input.contact,
    funding: input.financiering,
    published: input.gepubliceerd,
    reviewOn: input.herzienOp,
    validFrom: input.geldtVanaf,
    validTo: input.geldtTot,
  };
}

export interface JudgedRow extends DeliveredRow {
  /** Only when nothing is wrong with the row. */
  accepted?: DeliveredVariant;
}

/** Not the sender's own, not for this gemeente, not an instrument that a gemeente has, or a number of a person in a text. */
export function judgeRows(
  { rows, instruments: fresh }: Delivery,
  ownOrganisationId: string,
  catalogue: Pick<Catalogue, 'instruments' | 'providers'>,
): JudgedRow[] {
  const instruments = new Map(catalogue.instruments.map((instrument) => [instrument.code, instrument]));
  const faultsOfFresh = new Map(fresh.map(({ code, fields }) => [code, findBsnInValue(fields)]));
  const own = catalogue.providers.find(({ key }) => key === ownOrganisationId);
  return rows.map((row) => {
    const { variant } = row;
    if (!variant) return row;
    if (variant.organisatieId !== ownOrganisationId) {
      const melding = 'Deze rij is van een andere aanbieder. Die levert zijn set zelf.';
      return { ...row, problems: [{ kolom: 'aanbieder', code: OTHER_PROVIDER, melding }] };
    }
    const { contact: _phoneNumbers, ...texts } = variant;
    const place = findPlaceErrors(instruments.get(variant.instrumentCode), own, variant);
    const faults = faultsOfFresh.get(variant.instrumentCode);
    const problems = [...place, ...findBsnInValue(texts), ...(faults ?? [])]
      .filter(({ code }) => code !== 'onbekend-instrument' || !faults)
      .map(
        ({ pointer, code, detail }): CellProblem => ({
          kolom: pointer.split('/')[1] ?? '',
          code,
          melding: detail,
        }),
      );
    return problems.length > 0 ? { ...row, problems } : { ...row, accepted: toDeliveredVariant(variant) };
  });
}

/** @param plan made of the accepted rows, numbered by their place in `rows` */
export function reportOf(
  rows: readonly JudgedRow[],
  plan: ImportPlan,
  { proef, newInstruments }: { proef: boolean; newInstruments: readonly string[] },
): ImportVerslag {
  const planned = new Map(plan.rows.map((row) => [row.number, row]));
  const rijen = rows.map(({ number, instrument, gemeente, problems, remarks }, place): ImportRij => {
    const row = planned.get(place);
    const fouten = [...problems, ...(row?.problem ? [row.problem] : [])];
    return {
      rij: number,
      uitkomst: row?.outcome ?? 'geweigerd',
      instrument,
      ...(gemeente && { gemeente }),
      fouten,
      opmerkingen: [...remarks],
    };
  });
  const count = (outcome: ImportRij['uitkomst']) =>
    rijen.filter(({ uitkomst }) => uitkomst === outcome).length;
  return {
    proef,
    toegevoegd: count('toegevoegd'),
    gewijzigd: count('gewijzigd'),
    ongewijzigd: count('ongewijzigd'),
    geweigerd: count('geweigerd'),
    nieuweInstrumenten: [...newInstruments],
    rijen,
  };
}
