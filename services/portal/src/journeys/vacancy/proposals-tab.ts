import { linkButton } from '@vlinderdas/design/button';
import { section, sectionHeading } from '@vlinderdas/design/heading';
import { html } from '@vlinderdas/design/html';
import { emptyState } from '@vlinderdas/design/notice';
import type { PortalPage } from '../../http/visit.ts';
import { proposalTable } from '../proposals/proposal-table.ts';
import { nameOf, type VacancyHead, vacancyHead } from './vacancy-head.ts';

/** Everyone who was asked or proposed for this vacancy; those who said yes first. */
export function proposalsTab(head: VacancyHead): PortalPage {
  const { vacancy, proposals, now } = head;
  const ready = proposals.filter(({ status }) => status === 'akkoord');
  const rest = proposals.filter(({ status }) => status !== 'akkoord');
  const nobody = emptyState({
    title: 'Nog niemand gevraagd',
    body: 'Hier staan de kandidaten voor wie je beschikbaarheid vraagt, met het antwoord van begeleider en werkgever. Kies eerst iemand van de lijst.',
    action: linkButton({ text: 'Naar de kandidaten', href: `/vacatures/${vacancy.id}` }),
  });
  const part = (title: string, intro: string, items: VacancyHead['proposals']) =>
    items.length > 0 &&
    section(
      sectionHeading({ title, count: items.length, intro }),
      proposalTable({ caption: title, proposals: items, now, ofOneVacancy: true }),
    );
  return {
    title: `Voordrachten: ${nameOf(vacancy)}`,
    crumbs: [{ href: '/vacatures', text: 'Vacatures' }],
    main: html`${vacancyHead(head, 'proposals')}${proposals.length === 0 && nobody}${part('Klaar om voor te stellen', 'De kandidaat is beschikbaar en akkoord. De werkgever weet nog niets.', ready)}${part('Gevraagd en voorgesteld', 'De nieuwste eerst.', rest)}`,
  };
}
