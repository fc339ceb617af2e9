import { describe, expect, it } from 'vitest';
import { isConceptCode } from './concept-code.ts';

describe('a code of a taxonomy', () => {
  it.each([
    'urn:vlinderdas:beroep:orderpicker',
    'https://taxonomie.example/id/occupation/5A3DAB1EB4',
    '000000000A',
    '93331.2',
  ])('is %s', (value) => {
    expect(isConceptCode(value)).toBe(true);
  });

  it.each(['Orderpicker', 'werkte van 2019 tot 2021', 'iemand2@voorbeeld.example', '', undefined])(
    'is not %s',
    (value) => {
      expect(isConceptCode(value)).toBe(false);
    },
  );
});
