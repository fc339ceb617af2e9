import type { Examples } from './example.ts';

export const taxonomyExamples: Examples = {
  beroepenOpvragen: {},
  beroepOpvragen: { request: () => ({ params: { beroep: 'orderpicker' } }) },
  competentiesOpvragen: {},
  competentieOpvragen: { request: () => ({ params: { competentie: 'orders-verzamelen' } }) },
  certificatenOpvragen: {},
  versiesOpvragen: {},
  versieActiveren: { request: () => ({ body: { versie: 'vlinderdas-2026-11' } }) },
};
