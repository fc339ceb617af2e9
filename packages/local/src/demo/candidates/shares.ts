/**
 * How the demo region's people are spread, as shares of 1. Assumptions of practice, except where a source stands
 * beside them; profiles are as incomplete as real ones.
 */
import type { Bemiddelbaarheid, Uitkering } from '@vlinderdas/vocabulary/candidates';

export const shares = {
  noEducationLevel: 0.4,
  noCompetence: 0.3,
  olderThanSixMonths: 0.25,
  noLicenceOrCar: 0.4,
  /** Of everyone. */
  atMost24Hours: 0.35,
  weakDutch: 0.15,
  statushouder: 0.07,
  noOccupation: 0.12,
  noHours: 0.08,
  noPostcode: 0.03,
  /** Values that cannot be: inverted dates, an unknown code, a postcode that does not exist. */
  implausible: 0.02,
} as const;

/** Who guides and pays: gemeenten 55, UWV 45. */
export const benefits: readonly (readonly [Uitkering, number])[] = [
  ['participatiewet', 48.5],
  ['ioaw', 1.5],
  ['ioaz', 0.5],
  ['bbz', 0.5],
  ['geen', 4],
  ['ww', 22],
  ['wga', 13],
  ['wajong', 8],
  ['ziektewet', 2],
];

const paidByUwv: ReadonlySet<Uitkering> = new Set(['ww', 'wga', 'wajong', 'ziektewet']);

export function isGuidedByUwv(benefit: Uitkering): boolean {
  return paidByUwv.has(benefit);
}

/** Chance to stand in the doelgroepregister by benefit; together 18 in a hundred. */
export const inDoelgroepregister: Readonly<Partial<Record<Uitkering, number>>> = {
  participatiewet: 0.19,
  geen: 0.14,
  wga: 0.08,
  wajong: 0.9,
};

/** Average of gemeenten: ervaringsonderzoek Participatiewet 2019, tables on bemiddelbaarheid. */
export const bemiddelbaarheden: readonly (readonly [Bemiddelbaarheid, number])[] = [
  ['nog-niet', 36.3],
  ['met-ondersteuning', 43.3],
  ['niet-in-beeld', 12.5],
  ['direct', 8],
];
