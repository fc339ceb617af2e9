import { problem } from '@vlinderdas/kernel/problem';

export const employerExists = problem(
  'werkgever-bestaat-al',
  409,
  'Deze werkgever staat er al',
  'Er is al een werkgever met dit KvK-nummer.',
);
export const tooManyKeys = problem(
  'te-veel-sleutels',
  409,
  'Te veel sleutels',
  'Een werkgever kan ten hoogste twintig geldige sleutels hebben. Trek eerst een sleutel in.',
);
export const keyNoLongerValid = problem(
  'sleutel-niet-meer-geldig',
  409,
  'De sleutel is niet meer geldig',
  'Deze sleutel is verlopen, ingetrokken of al vernieuwd.',
);
export const tooManyOfOne = problem(
  'te-veel-bij-werkgever',
  409,
  'Te veel bij één werkgever',
  'Een werkgever kan ten hoogste honderd vestigingen en honderd contactpersonen hebben.',
);
