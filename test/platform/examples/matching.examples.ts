import type { Examples } from './example.ts';

export const matchingExamples: Examples = {
  kandidatenBijVacatureOpvragen: {
    target: ({ seed }) => ({ vacatureId: seed.vacatureId }),
    request: (params) => ({ params, query: { wacht: '0' } }),
  },
  uitlegOpvragen: {
    target: ({ seed }) => ({ vacatureId: seed.vacatureId, kandidaatId: seed.kandidaatId }),
  },
  plaatsenOpvragen: {
    target: ({ seed }) => ({ vacatureId: seed.vacatureId, kandidaatId: seed.kandidaatId }),
    request: ({ vacatureId = '', kandidaatId }) => ({
      params: { vacatureId },
      body: { kandidaatIds: [kandidaatId] },
    }),
  },
  vraagEnAanbodTellen: {
    request: () => ({ query: { soort: 'beroep', begrip: 'urn:vlinderdas:beroep:orderpicker' } }),
  },
  uitgangspuntenOpvragen: {},
  vacaturesBijKandidaatOpvragen: { target: ({ seed }) => ({ kandidaatId: seed.kandidaatId }) },
};
