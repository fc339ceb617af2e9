/**
 * The one table that says what an employer sees of a candidate, per stage. What is not in it is not shown: no
 * organisation, benefit, disability, age, birth date, place or free text of the profile (R13, R30, PR7, N35).
 */
import type { VoordrachtStadium } from '@vlinderdas/vocabulary/proposals';
import type { GetoondeIdentiteit, WerkgeverKaart } from '../contract/employer-view.resource.ts';
import type { GetoondeRegeling } from '../contract/regelingen.resource.ts';

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

interface Shown {
  card: readonly CardField[];
  identity: readonly IdentityField[];
  regelingen: boolean;
}

/** Identity and regelingen each need the candidate's agreement for this vacancy on top of the stage. */
export const FIELDS_BY_STAGE: Readonly<Record<VoordrachtStadium, Shown>> = {
  lijst: { card: [], identity: [], regelingen: false },
  'anoniem-voorgesteld': { card: CARD, identity: WHO, regelingen: false },
  kennismaking: { card: CARD, identity: WHO, regelingen: false },
  'regelingen-besproken': { card: CARD, identity: WHO, regelingen: true },
  aangenomen: { card: CARD, identity: WHO, regelingen: true },
};

function pick<T extends object>(value: T, fields: readonly (keyof T)[]): T {
  return Object.fromEntries(
    fields.filter((field) => value[field] !== undefined).map((field) => [field, value[field]]),
  ) as T;
}

export interface EmployerView {
  card: WerkgeverKaart;
  identity: GetoondeIdentiteit | undefined;
  regelingen: readonly GetoondeRegeling[] | undefined;
}

/**
 * @param shown regelingen: undefined without the candidate's agreement
 * @param identityVisible from the voordracht: agreed for this vacancy, and sent so or already meeting
 * @returns undefined where the employer sees nothing at all
 */
export function toEmployerView(
  stage: VoordrachtStadium,
  shown: EmployerView,
  identityVisible: boolean,
): EmployerView | undefined {
  const { card, identity, regelingen } = FIELDS_BY_STAGE[stage];
  if (card.length === 0) return undefined;
  return {
    card: pick(shown.card, card),
    identity: identityVisible && shown.identity ? pick(shown.identity, identity) : undefined,
    regelingen: regelingen ? shown.regelingen : undefined,
  };
}
