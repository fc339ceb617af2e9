/** What is around every page of the portal: bar, menu, banner, footer. */
import type { FormGuard } from '@vlinderdas/design/form';
import type { PageFrame } from '@vlinderdas/design/page';
import type { SignedInPerson } from '../session/session.ts';
import { navFor } from './nav.ts';

export interface FrameFiles {
  stylesheet: string;
  favicon: string;
  scripts: readonly string[];
}

const footer = [
  { href: '/menukaart', text: 'Menukaart' },
  { href: '/zo-werkt-de-matching', text: 'Zo werkt de matching' },
  { href: '/toegankelijkheid', text: 'Toegankelijkheid' },
  { href: '/privacy', text: 'Privacy' },
  { href: '/api-documentatie', text: 'API-documentatie' },
] as const;

/** What is for people of the platform alone. */
const signedInFooter = [{ href: '/beroepen-en-vaardigheden', text: 'Beroepen en vaardigheden' }] as const;

export interface FrameOptions {
  files: FrameFiles;
  banner: string | null;
  sessionMinutes: number;
  path: string;
  person: { details: SignedInPerson; guard: FormGuard } | undefined;
}

export function buildFrame({ files, banner, sessionMinutes, path, person }: FrameOptions): PageFrame {
  return {
    ...files,
    banner,
    sessionMinutes,
    home: '/',
    nav: person ? navFor(person.details.roles, path) : [],
    user: person
      ? {
          name: person.details.name,
          organisation: person.details.organisationName,
          links: [{ href: '/voorkeuren', text: 'Mijn voorkeuren' }],
          signOut: { action: '/afmelden', guard: person.guard },
        }
      : null,
    signIn: person ? null : '/aanmelden',
    footer: person ? [...signedInFooter, ...footer] : footer,
  };
}
