/** The cards of the candidates on the list: one for each thing that a card can say. */
import { type Kaart, kaart } from '@vlinderdas/candidates-service/contract/card.resource';
import { ids } from './people.ts';

function card(number: number, extra: Partial<Kaart> = {}): Kaart {
  return kaart.parse({
    kandidaatId: ids.candidate(number),
    kaartnummer: `K-${2041 + number}`,
    revisie: 1,
    organisatieId: ids.kempenland,
    begeleiderId: ids.peters,
    woonplaats: 'Bladel',
    beschikbaarheid: 'beschikbaar',
    bemiddelbaarheid: 'direct',
    zichtbaarVoorWerkgevers: true,
    herkomst: 'gevoed',
    nagekekenOp: '2026-10-01',
    profielkwaliteit: { score: 80, rangschikbaar: true, actueel: true, ontbreekt: [] },
    profiel: { vervoermiddel: [{ codeVervoermiddel: 1 }], werktijden: { aantalWerkurenPerWeekMaximaal: 32 } },
    ...extra,
  });
}

export const cards = new Map(
  [
    card(1),
    card(2, {
      bemiddelbaarheid: 'met-ondersteuning',
      profiel: { vervoermiddel: [{ codeVervoermiddel: 3 }] },
    }),
    card(3, { organisatieId: ids.dommel, begeleiderId: ids.mila }),
    card(4, {
      organisatieId: ids.uwv,
      begeleiderId: ids.bakker,
      beschikbaarheid: 'tijdelijk-niet',
      nietBeschikbaarTot: '2026-12-05',
    }),
    card(5, { zichtbaarVoorWerkgevers: false }),
    card(6, { organisatieId: ids.uwv, begeleiderId: undefined, profiel: {} }),
  ].map((item) => [item.kandidaatId, item]),
);
