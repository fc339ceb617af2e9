/**
 * The one table that says what an employer sees of a candidate, per stage. What is not in it is not shown: no
 * organisation, benefit, disability, age, birth date, place or free text of the profile (R13, R30, PR7, N35).
 */
import type { VoordrachtStadium } from '@vlinderdas/vocabulary/proposals';
import type { GetoondeIdentiteit, WerkgeverKaart } from '../contract/employer-view.resource.ts';

type CardField = keyof WerkgeverKaart;
type IdentityField = keyof GetoondeIdentiteit;

const CARD: readonly CardField[] = [
  'beroepen',
  'ervaring',
  'competenties',
  'certificaten',
  'werkEnDenkniveau',
  'rijbewijzen',
  'talen',
  'urenMinimaal',
  'urenMaximaal',
  'redenen',
];
const WHO: readonly IdentityField[] = ['naam', 'telefoonnummer', 'cv'];

/** Identity needs the candidate's agreement on top of the stage; `regelingen-besproken` opens in a later step. */
export const FIELDS_BY_STAGE: Readonly<
  Record<VoordrachtStadium, { card: readonly CardField[]; identity: readonly IdentityField[] }>
> = {
  lijst: { card: [], identity: [] },
  'anoniem-voorgesteld': { card: CARD, identity: WHO },
  kennismaking: { card: CARD, identity: WHO },
  'regelingen-besproken': { card: CARD, identity: WHO },
  aangenomen: { card: CARD, identity: WHO },
};

function pick<T extends object>(value: T, fields: readonly (keyof T)[]): T {
  return Object.fromEntries(
    fields.filter((field) => value[field] !== undefined).map((field) => [field, value[field]]),
  ) as T;
}

export interface EmployerView {
  card: WerkgeverKaart;
  identity: GetoondeIdentiteit | undefined;
}

/**
 * @param identityVisible from the voordracht: agreed for this vacancy, and sent so or already meeting
 * @returns undefined where the employer sees nothing at all
 */
export function toEmployerView(
  stage: VoordrachtStadium,
  shown: { card: WerkgeverKaart; identity: GetoondeIdentiteit | undefined },
  identityVisible: boolean,
): EmployerView | undefined {
  const { card, identity } = FIELDS_BY_STAGE[stage];
  if (card.length === 0) return undefined;
  return {
    card: pick(shown.card, card),
    identity: identityVisible && shown.identity ? pick(shown.identity, identity) : undefined,
  };
}
