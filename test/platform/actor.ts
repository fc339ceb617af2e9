/** Who calls: people of three places and of every role, software with and without the right, and nobody. */
import { rollen } from '../../packages/vocabulary/src/roles.ts';

/**
 * Seen from what is called: the organisation that it belongs to, another of the same region, another region, and
 * another region whose token carries the very id of the own organisation.
 */
export const places = ['own', 'other', 'elsewhere', 'disguised'] as const;
export type Place = (typeof places)[number];

export interface Caller {
  /** For the report of a failure. */
  name: string;
  role: string | undefined;
  place: Place;
  actorId: string;
  regionId: string;
  organisationId: string;
  headers: Readonly<Record<string, string>>;
}

export const personRoles: readonly string[] = rollen.values;
/** Source systems and API keys act in these roles. */
export const SOURCE_ROLE = 'bron';
export const EMPLOYER_ROLE = 'werkgever';
