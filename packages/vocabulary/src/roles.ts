import type { ChoiceOf } from './choice-list.ts';
import { choiceList } from './choice-list.ts';

/**
 * Roles of people. A role is held per organisation; one person can hold several, also in several
 * organisations.
 */
export const rollen = choiceList('Rol', 'De rol van iemand binnen een organisatie.', {
  werkgeversadviseur: 'Werkgeversadviseur',
  begeleider: 'Begeleider',
  teamleider: 'Teamleider',
  regiocoordinator: 'Regiocoördinator',
  instrumentbeheerder: 'Instrumentbeheerder',
  nazorgcontact: 'Nazorgcontact',
  privacyfunctionaris: 'Privacyfunctionaris',
  werkgever: 'Werkgever',
  beheerder: 'Beheerder',
});
export type Rol = ChoiceOf<typeof rollen>;

/** Everyone who works for the region, so every role but the employer's. */
export const rollenVanMedewerkers = rollen.values.filter((rol) => rol !== 'werkgever');
