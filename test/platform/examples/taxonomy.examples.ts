import { starterTaxonomy } from '@vlinderdas/taxonomy/starter/starter-taxonomy';
import type { Examples } from './example.ts';

export const taxonomyExamples: Examples = {
  begrippenZoeken: { request: () => ({ query: { zoek: 'magazijn' } }) },
  beroepenOpvragen: {},
  beroepOpvragen: { request: () => ({ params: { beroep: 'orderpicker' } }) },
  competentiesOpvragen: {},
  competentieOpvragen: { request: () => ({ params: { competentie: 'orders-verzamelen' } }) },
  certificatenOpvragen: {},
  certificaatOpvragen: { request: () => ({ params: { certificaat: 'vca-basis' } }) },
  versiesOpvragen: {},
  versieActiveren: { request: () => ({ body: { versie: starterTaxonomy.id } }) },
};
