import type { WerkgeverKaart } from '@vlinderdas/placements-service/contract/employer-view.resource';
import type { Concept } from '../../candidate-card/concept-names.ts';

type Named = readonly { code: string; naam?: string | undefined }[];

/** What the card names by its code only. */
export function unnamedConcepts({
  beroepen,
  ervaring,
  competenties,
  certificaten,
}: WerkgeverKaart): Concept[] {
  const without = (kind: Concept['kind'], list: Named) =>
    list.flatMap(({ code, naam }) => (naam === undefined ? [{ kind, uri: code }] : []));
  return [
    ...without('beroep', [...beroepen, ...ervaring]),
    ...without('competentie', competenties),
    ...without('certificaat', certificaten),
  ];
}
