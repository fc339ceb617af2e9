import type { Uitleg } from '@vlinderdas/matcher-service/contract/matching.resource';
import type { TestRegion } from './region.builder.ts';

/** The matcher's answer: on the list, with what fits and two things that an employer must not read. */
export function addExplanation(
  region: TestRegion,
  vacatureId: string,
  kandidaatId: string,
  groep: Uitleg['groep'] = 'geschikt',
): void {
  const part = { vereist: false, punten: 100, maximum: 100 };
  region.explanations.set(`${vacatureId} ${kandidaatId}`, {
    vacatureId,
    vacatureRevisie: 1,
    kandidaatId,
    kandidaatRevisie: 1,
    gewichten: '2026-11',
    taxonomie: 'start-1',
    groep,
    totaal: 7_000,
    feiten: '1 van 1 vaardigheden',
    zinnen: [],
    criteria: [
      {
        criterium: 'competenties',
        uitkomst: 'past',
        vereist: false,
        punten: 100,
        maximum: 100,
        onderdelen: [
          {
            ...part,
            uitkomst: 'past',
            soort: 'competentie',
            begrip: 'urn:vlinderdas:competentie:orders-verzamelen',
            zin: 'Orders verzamelen: past.',
          },
        ],
      },
      {
        criterium: 'reistijd',
        uitkomst: 'past',
        vereist: false,
        punten: 100,
        maximum: 100,
        onderdelen: [
          { ...part, uitkomst: 'past', soort: 'reistijd', zin: '12 minuten fietsen vanuit Valkenswaard.' },
        ],
      },
      {
        criterium: 'omstandigheden',
        uitkomst: 'ontbreekt',
        vereist: false,
        punten: 0,
        maximum: 100,
        onderdelen: [
          {
            ...part,
            punten: 0,
            uitkomst: 'ontbreekt',
            soort: 'omstandigheden',
            zin: 'Kan niet zwaar tillen: een jobcoach helpt.',
          },
        ],
      },
    ],
    ditIsNodig: [],
    nogNaTeGaan: [],
    profielMist: [],
    watVerandert: [],
  });
}
