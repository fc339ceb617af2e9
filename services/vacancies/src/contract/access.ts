/** Who may do what with vacancies; the operations take their tables from here. */
import type { AccessTable } from '@vlinderdas/platform/http/contract';
import { z } from 'zod';

export const purpose = 'urn:vlinderdas:verwerking:vacatures';

/** Every colleague of the region reads every vacancy, whoever registered it (R60). */
const colleagues = {
  werkgeversadviseur: 'region',
  begeleider: 'region',
  teamleider: 'region',
  regiocoordinator: 'region',
  nazorgcontact: 'region',
  instrumentbeheerder: 'region',
} as const satisfies AccessTable;
export const readers = {
  ...colleagues,
  werkgever: 'organisation',
  bron: 'organisation',
} as const satisfies AccessTable;
/** Who works on vacancies for the region. */
export const advisers = {
  werkgeversadviseur: 'region',
  teamleider: 'region',
  regiocoordinator: 'region',
} as const satisfies AccessTable;
export const writers = {
  ...advisers,
  werkgever: 'organisation',
  bron: 'organisation',
} as const satisfies AccessTable;
export const advisersAndEmployer = { ...advisers, werkgever: 'organisation' } as const satisfies AccessTable;

export const READ_SCOPE = 'vacatures:lezen';
export const WRITE_SCOPE = 'vacatures:schrijven';

export const vacancyParams = z.strictObject({
  vacatureId: z.uuid().meta({ description: 'Kenmerk van de vacature.' }),
});
