/** The main menu: which entries there are, and for whom. A journey adds its entry here. */
import type { NavItem } from '@vlinderdas/design/navigation';
import type { Rol } from '@vlinderdas/vocabulary/roles';

export interface NavEntry {
  text: string;
  href: string;
  roles: readonly Rol[] | 'everyone';
}

const mainMenu: readonly NavEntry[] = [
  { text: 'Vandaag', href: '/vandaag', roles: 'everyone' },
  {
    text: 'Vacatures',
    href: '/vacatures',
    roles: ['werkgeversadviseur', 'begeleider', 'teamleider', 'regiocoordinator'],
  },
  { text: 'Aanvragen', href: '/aanvragen', roles: ['begeleider', 'teamleider'] },
  { text: 'Mijn vacatures', href: '/mijn-vacatures', roles: ['werkgever'] },
  { text: 'Voorstellen', href: '/voorstellen', roles: ['werkgever'] },
  { text: 'Wat kan ik krijgen', href: '/wat-kan-ik-krijgen', roles: ['werkgever'] },
  { text: 'API en sleutels', href: '/api-sleutels', roles: ['werkgever'] },
  { text: 'Voordrachten', href: '/voordrachten', roles: ['werkgeversadviseur'] },
  { text: 'Plaatsingen', href: '/plaatsingen', roles: ['nazorgcontact'] },
  { text: 'Kandidaten', href: '/kandidaten', roles: ['begeleider', 'teamleider', 'werkgeversadviseur'] },
  {
    text: 'Werkgevers',
    href: '/werkgevers',
    roles: ['werkgeversadviseur', 'teamleider', 'regiocoordinator'],
  },
  {
    text: 'Instrumenten',
    href: '/instrumenten',
    roles: ['regiocoordinator', 'instrumentbeheerder', 'werkgeversadviseur', 'teamleider'],
  },
  { text: 'Regio', href: '/regio', roles: ['regiocoordinator'] },
  { text: 'Team', href: '/team', roles: ['teamleider', 'beheerder'] },
  { text: 'Organisatie', href: '/organisatie', roles: ['beheerder', 'privacyfunctionaris'] },
  {
    text: 'Zoeken',
    href: '/zoeken',
    roles: ['werkgeversadviseur', 'begeleider', 'teamleider', 'regiocoordinator'],
  },
];

/** The entries for these roles; the one whose address the path begins with is current. */
export function navFor(
  roles: readonly string[],
  path: string,
  menu: readonly NavEntry[] = mainMenu,
): readonly NavItem[] {
  return menu
    .filter((entry) => entry.roles === 'everyone' || entry.roles.some((role) => roles.includes(role)))
    .map(({ text, href }) => ({ text, href, current: path === href || path.startsWith(`${href}/`) }));
}
