import { problem } from '@vlinderdas/kernel/problem';

export const variantOverlaps = problem(
  'variant-overlapt',
  409,
  'Er is al een variant in deze periode',
  'Van dit instrument heeft deze aanbieder in deze periode al een variant. Beëindig die eerst, of kies een andere begindatum.',
);
export const similarInstrument = problem(
  'gelijkend-instrument',
  409,
  'Er is al een instrument dat hierop lijkt',
  'Bekijk eerst de instrumenten die erop lijken. Wilt u toch een nieuw instrument? Stuur dan `toch: true` mee.',
);
