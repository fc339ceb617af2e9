import type { AspectDelen } from '../contract/parts.resource.ts';

type GivenParts = { [A in keyof AspectDelen]: AspectDelen[A] | null };

/** Only the aspects that are given: a part that is missing or `null` is unknown, and stored as missing. */
export function partsOf({
  beleid,
  voorwaarden,
  bedrag,
  duur,
  werkwijze,
  formulier,
}: GivenParts): AspectDelen {
  return {
    ...(beleid && { beleid }),
    ...(voorwaarden && { voorwaarden }),
    ...(bedrag && { bedrag }),
    ...(duur && { duur }),
    ...(werkwijze && { werkwijze }),
    ...(formulier && { formulier }),
  };
}
