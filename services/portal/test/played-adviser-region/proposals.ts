/** Candidates whom the adviser asked for, and what the employer would see of one. */
import { WerkgeverKaart } from '@vlinderdas/placements-service/contract/employer-view.resource';
import { Voordracht } from '@vlinderdas/placements-service/contract/proposals.resource';
import { uuid } from '../uuid.ts';
import { ids } from './people.ts';

export function proposal(number: number, extra: Partial<Voordracht> = {}): Voordracht {
  return Voordracht.parse({
    id: ids.proposal(number),
    revisie: 1,
    aanvraagId: uuid(3000 + number),
    vacatureId: ids.vacancy,
    naamVacature: 'Orderpicker',
    kandidaatId: ids.candidate(number),
    kaartnummer: `K-${2041 + number}`,
    organisatieId: ids.kempenland,
    begeleiderId: ids.peters,
    adviseurId: ids.mila,
    adviseurOrganisatieId: ids.dommel,
    status: 'aangevraagd',
    open: true,
    gevraagdOp: '2026-11-23T08:14:00Z',
    antwoordUiterlijk: '2026-11-25',
    teLaat: false,
    naamZichtbaar: false,
    geplaatst: false,
    ...extra,
  });
}

export const agreed = proposal(1, {
  status: 'akkoord',
  revisie: 2,
  antwoordBegeleider: { antwoord: 'ja-beschikbaar-en-akkoord', vastgelegdOp: '2026-11-23T08:40:00Z' },
  akkoord: { vorm: 'anoniem', kanaal: 'telefoon', datum: '2026-11-23', vastgelegdOp: '2026-11-23T08:40:00Z' },
});

export const preview: WerkgeverKaart = WerkgeverKaart.parse({
  beroepen: [{ code: 'urn:vlinderdas:beroep:orderpicker', naam: 'orderpicker' }],
  ervaring: [
    { code: 'urn:vlinderdas:beroep:orderpicker', naam: 'orderpicker', vanJaar: 2021, totJaar: 2024 },
  ],
  competenties: [{ code: 'urn:vlinderdas:competentie:orders-verzamelen', naam: 'orders verzamelen' }],
  certificaten: [],
  rijbewijzen: ['B'],
  talen: [],
  urenMaximaal: 32,
  redenen: ['De kandidaat heeft 3 jaar gewerkt als orderpicker.'],
});
