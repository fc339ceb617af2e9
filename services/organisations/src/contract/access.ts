/** Who may call what, and why: words that the operations of this API have in common. */
import type { AccessTable, Reach } from '@vlinderdas/platform/http/contract';
import { rollenVanMedewerkers } from '@vlinderdas/vocabulary/roles';

export const PURPOSE_REGION = 'urn:vlinderdas:verwerking:regio-inrichten';
export const PURPOSE_COLLEAGUES = 'urn:vlinderdas:verwerking:samenwerken-in-de-regio';

/** Scope with which a source system may read facts of the region. */
export const READ_SCOPE = 'organisaties:lezen';

/** Every key of an employer may read what belongs to its own account; that includes the counter of its region. */
export const ACCOUNT_SCOPE = 'werkgever:lezen';

/** Everyone who works for the region, at this reach. */
export function staff(reach: Reach): AccessTable {
  return Object.fromEntries(rollenVanMedewerkers.map((role) => [role, reach]));
}
