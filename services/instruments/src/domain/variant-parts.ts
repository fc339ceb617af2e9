import type { AspectDelen } from '../contract/parts.resource.ts';

/** Only the aspects that are given: a part that is missing is unknown, and stored as missing. */
export function partsOf({
  beleid,
  voorwaarden,
  bedrag,
  duur,
  werkwijze,
  formulier,
}: AspectDelen): AspectDelen {
  return {
    ...(beleid && { beleid }),
    ...(voorwaarden && { voorwaarden }),
    ...(bedrag && { bedrag }),
    ...(duur && { duur }),
    ...(werkwijze && { werkwijze }),
    ...(formulier && { formulier }),
  };
}
