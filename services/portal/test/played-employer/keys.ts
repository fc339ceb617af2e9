/** The keys of the employer's software: in use, near its end, withdrawn. */
import { ApiSleutel } from '@vlinderdas/employers-service/contract/api-keys.resource';
import { uuid } from '../uuid.ts';

export const keys: readonly ApiSleutel[] = [
  ApiSleutel.parse({
    id: uuid(3_001),
    naam: 'Ons wervingssysteem',
    kenmerk: 'vd_8Fq2LmZk01Xc',
    rechten: ['vacatures:lezen', 'vacatures:schrijven', 'voordrachten:lezen', 'voordrachten:schrijven'],
    aangemaaktOp: '2026-01-10T09:00:00Z',
    verlooptOp: '2027-01-10T09:00:00Z',
    laatstGebruikt: '2026-11-24',
  }),
  ApiSleutel.parse({
    id: uuid(3_002),
    naam: 'Rapportage van de holding in Noordwest-Voorbeeldland',
    kenmerk: 'vd_Qw7RtY4pZ9sB',
    rechten: ['vacatures:lezen'],
    aangemaaktOp: '2025-12-01T09:00:00Z',
    verlooptOp: '2026-12-01T09:00:00Z',
  }),
  ApiSleutel.parse({
    id: uuid(3_003),
    naam: 'Oude koppeling',
    kenmerk: 'vd_Aa1Bb2Cc3Dd4',
    rechten: ['vacatures:lezen'],
    aangemaaktOp: '2026-02-01T09:00:00Z',
    verlooptOp: '2027-02-01T09:00:00Z',
    ingetrokkenOp: '2026-10-01T09:00:00Z',
  }),
];
/** Shaped like a key and worth nothing. */
export const shownKey = `vd_VoorBeeld001_${'x'.repeat(43)}`;
