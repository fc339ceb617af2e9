import type { Html } from '@vlinderdas/design/html';
import { tabs } from '@vlinderdas/design/navigation';

const PAGES = [
  { href: '/instrumenten', text: 'Catalogus' },
  { href: '/instrumenten/matrix', text: 'Matrix' },
  { href: '/instrumenten/voorstellen', text: 'Voorstellen' },
  { href: '/instrumenten/cijfers', text: 'Cijfers' },
  { href: '/instrumenten/onderhoud', text: 'Onderhoud' },
  { href: '/instrumenten/wijzigingen', text: 'Wijzigingen' },
  { href: '/instrumenten/bestanden', text: 'Bestanden' },
] as const;

/** The pages about instruments, side by side. */
export function instrumentTabs(current: (typeof PAGES)[number]['href']): Html {
  return tabs(
    'Over instrumenten',
    PAGES.map((page) => ({ ...page, current: page.href === current })),
  );
}

export const instrumentCrumbs = [{ href: '/instrumenten', text: 'Instrumenten' }] as const;
