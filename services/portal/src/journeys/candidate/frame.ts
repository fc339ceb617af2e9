/** What all pages of one candidate have in common: heading, facts and tabs. */
import type { Kandidaat } from '@vlinderdas/candidates-service/contract/candidate.resource';
import { pageHeading } from '@vlinderdas/design/heading';
import { type Content, type Html, html } from '@vlinderdas/design/html';
import { tabs } from '@vlinderdas/design/navigation';
import type { Names } from '../../candidate-card/names.ts';
import { personName } from '../../candidate-card/person-name.ts';
import { availabilityText, mediationText } from '../../candidate-card/status.ts';
import type { PortalPage } from '../../http/visit.ts';
import { candidateText as text } from './text.ts';

export interface DossierFrame {
  dossier: Kandidaat;
  names: Names;
  /** Whether the reader may see who looked. */
  mayAccount: boolean;
  now: Date;
}

/** Who may see who looked at a person. */
export const ACCOUNTABLE = ['begeleider', 'teamleider', 'privacyfunctionaris'] as const;

export type DossierTab = keyof typeof text.tabs;

const PATHS: Readonly<Record<DossierTab, string>> = {
  profile: '',
  vacancies: '/vacatures',
  status: '/status',
  facts: '/regelingen',
  account: '/inzage',
};

export function candidatePath(id: string, tab: DossierTab = 'profile'): string {
  return `/kandidaten/${id}${PATHS[tab]}`;
}

function dossierName(dossier: Kandidaat): string {
  return personName(dossier.identiteit ?? {}) ?? `Kandidaat ${dossier.kaartnummer}`;
}

function tabsOf({ dossier, mayAccount }: DossierFrame, current: DossierTab): Html {
  const shown = (Object.keys(PATHS) as DossierTab[]).filter((tab) =>
    tab === 'status' || tab === 'facts' ? !dossier.vrijgegeven : tab !== 'account' || mayAccount,
  );
  return tabs(
    'Over deze kandidaat',
    shown.map((tab) => ({
      href: candidatePath(dossier.id, tab),
      text: text.tabs[tab],
      current: tab === current,
    })),
  );
}

/** A page about a candidate whose name may be seen. */
export function dossierPage(
  frame: DossierFrame,
  tab: DossierTab,
  parts: { main: Content; actions?: Content; top?: Content },
): PortalPage {
  const { dossier, names, now } = frame;
  const guide = names.colleague(dossier.begeleiderId);
  const { telefoonnummer } = dossier.identiteit ?? {};
  const name = dossierName(dossier);
  return {
    title: tab === 'profile' ? name : `${text.tabs[tab]} - ${name}`,
    crumbs: [{ href: '/kandidaten', text: 'Kandidaten' }],
    main: html`${parts.top}${pageHeading({
      title: name,
      ...(parts.actions !== undefined && { actions: parts.actions }),
      facts: [
        { name: 'Kaartnummer', value: dossier.kaartnummer },
        { name: 'Woonplaats', value: dossier.woonplaats ?? 'niet bekend' },
        ...(telefoonnummer ? [{ name: 'Telefoon', value: telefoonnummer }] : []),
        { name: 'Status', value: availabilityText(dossier, now) },
        { name: 'Bemiddelbaar', value: mediationText(dossier.bemiddelbaarheid) },
        {
          name: 'Begeleider',
          value:
            guide?.name ?? (dossier.vrijgegeven ? names.organisation(dossier.organisatieId) : 'nog niemand'),
        },
      ],
    })}${tabsOf(frame, tab)}${parts.main}`,
  };
}
