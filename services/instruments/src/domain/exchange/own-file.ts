import type { NieuweVariant } from '../../contract/instrument.resource.ts';
import type { ProviderVariant } from '../catalogue.ts';

/** A stored variant as one would send it in. */
export function toNewVariant(variant: ProviderVariant): NieuweVariant {
  const { gemeenteCode, contact, funding, validTo } = variant;
  return {
    instrumentCode: variant.instrumentCode,
    organisatieId: variant.provider,
    ...(gemeenteCode && { gemeentecode: gemeenteCode }),
    ...variant.parts,
    ...(contact && { contact }),
    ...(funding && { financiering: funding }),
    gepubliceerd: variant.published,
    herzienOp: variant.reviewOn,
    geldtVanaf: variant.validFrom,
    ...(validTo && { geldtTot: validTo }),
  };
}
