import { problem } from '@vlinderdas/kernel/problem';

export const vacancyClosed = problem(
  'vacature-gesloten',
  409,
  'De vacature is gesloten',
  'Deze vacature is gesloten. Zet haar eerst weer open.',
);
export const stepImpossible = problem(
  'stap-kan-niet',
  409,
  'Deze stap kan nu niet',
  'Deze stap past niet bij de status van de vacature.',
);
export const postsExceeded = problem(
  'meer-vervuld-dan-gezocht',
  409,
  'Meer vervuld dan gezocht',
  'Er zouden meer plekken vervuld zijn dan er gezocht worden.',
);
