/** Who works with the catalogue in the portal, and who may do what there; the API decides, this shows the buttons. */
import type { Instrument } from '@vlinderdas/instruments-service/contract/instrument.resource';
import type { SignedInPerson } from '../../session/session.ts';

export const CATALOGUE_READERS = [
  'regiocoordinator',
  'instrumentbeheerder',
  'werkgeversadviseur',
  'teamleider',
] as const;
export const COORDINATOR = ['regiocoordinator'] as const;
export const KEEPER = ['instrumentbeheerder'] as const;
export const DECIDERS = ['regiocoordinator', 'instrumentbeheerder'] as const;

type Roles = Pick<SignedInPerson, 'roles'>;

export const coordinates = ({ roles }: Roles): boolean => roles.includes('regiocoordinator');
export const keepsVariants = ({ roles }: Roles): boolean => roles.includes('instrumentbeheerder');

/** A national instrument belongs to the program; a local one to its organisation; the rest to the coordinator. */
export function mayEditInstrument(
  { bereik, beheerderId }: Pick<Instrument, 'bereik' | 'beheerderId'>,
  person: SignedInPerson,
): boolean {
  if (bereik === 'landelijk') return false;
  if (coordinates(person)) return true;
  return keepsVariants(person) && bereik === 'lokaal' && beheerderId === person.organisationId;
}
