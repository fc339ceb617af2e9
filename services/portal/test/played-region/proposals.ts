/** A candidate who is asked for, and the same one as the employer sees them. */
import type { VoorgesteldeKandidaat } from '@vlinderdas/placements-service/contract/employer-view.resource';
import type { Aanvraag, Voordracht } from '@vlinderdas/placements-service/contract/proposals.resource';
import { played } from './played.ts';

export const proposal = {
  id: played.proposal,
  revisie: 1,
  aanvraagId: played.request,
  vacatureId: played.vacancy,
  naamVacature: 'Orderpicker',
  kandidaatId: played.candidate,
  kaartnummer: 'K-2041',
  organisatieId: played.ownOrganisation,
  begeleiderId: played.guide,
  adviseurId: played.adviser,
  adviseurOrganisatieId: played.otherOrganisation,
  status: 'aangevraagd',
  open: true,
  gevraagdOp: '2026-11-23T13:05:00Z',
  antwoordUiterlijk: '2026-11-25',
  teLaat: false,
  naamZichtbaar: false,
  geplaatst: false,
} as Voordracht;

export const request = {
  id: played.request,
  vacatureId: played.vacancy,
  naamVacature: 'Orderpicker',
  organisatieId: played.ownOrganisation,
  teamId: played.team,
  adviseurId: played.adviser,
  adviseurOrganisatieId: played.otherOrganisation,
  gevraagdOp: '2026-11-23T13:05:00Z',
  antwoordUiterlijk: '2026-11-25',
  teLaat: false,
  gerichtAanIds: [played.guide],
  voordrachten: [proposal],
} as Aanvraag;

export const presented = {
  voordrachtId: played.proposal,
  revisie: 2,
  vacatureId: played.vacancy,
  naamVacature: 'Orderpicker',
  pseudoniem: 'Kandidaat 2',
  status: 'voorgesteld',
  stadium: 'anoniem-voorgesteld',
  wijze: 'anoniem',
  voorgesteldOp: '2026-11-23T14:00:00Z',
  antwoordUiterlijk: '2026-11-30',
  aanbeveling: 'Rustige werker die al ervaring heeft met scannen.',
  ondersteuning:
    'Voor deze kandidaat regelen wij zo nodig ondersteuning. Uw contactpersoon vertelt u wat kan.',
  kaart: {
    beroepen: [{ code: 'urn:vlinderdas:beroep:orderpicker', naam: 'orderpicker' }],
    ervaring: [
      { code: 'urn:vlinderdas:beroep:orderpicker', naam: 'orderpicker', vanJaar: 2021, totJaar: 2024 },
    ],
    competenties: [{ code: 'urn:vlinderdas:competentie:orders-verzamelen', naam: 'orders verzamelen' }],
    certificaten: [{ code: 'urn:vlinderdas:certificaat:vca-basis', naam: 'VCA basis' }],
    werkEnDenkniveau: 3,
    rijbewijzen: ['B'],
    talen: [{ codeTaal: 'nld', mondeling: 3 }],
    urenMinimaal: 24,
    urenMaximaal: 32,
    redenen: ['Werkte drie jaar als orderpicker.', 'Kan 32 uur werken.'],
  },
} as VoorgesteldeKandidaat;
