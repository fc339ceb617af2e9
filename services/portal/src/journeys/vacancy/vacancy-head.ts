/** What is the same on every page of one vacancy: heading with facts and actions, steps, tabs. */
import { link, linkButton } from '@vlinderdas/design/button';
import { postButton } from '@vlinderdas/design/form';
import { type Fact, pageHeading } from '@vlinderdas/design/heading';
import { type Content, type Html, html } from '@vlinderdas/design/html';
import { tabs } from '@vlinderdas/design/navigation';
import { type Step, stepsBar } from '@vlinderdas/design/steps';
import type { Voordracht } from '@vlinderdas/placements-service/contract/proposals.resource';
import type { Vacature } from '@vlinderdas/vacancies-service/contract/vacancies.resource';
import {
  isOpenVacatureStatus,
  sluitingsredenen,
  type VacatureStatus,
} from '@vlinderdas/vocabulary/vacancies';
import { formatHoursPerWeek } from '@vlinderdas/vocabulary/wording';
import { sayDate, sayMoment } from '../../frame/moments.ts';
import type { Visit } from '../../http/visit.ts';
import { vacancyText as text } from './text.ts';

export type VacancyTab = 'candidates' | 'demand' | 'proposals';

export interface VacancyHead {
  vacancy: Vacature;
  proposals: readonly Voordracht[];
  now: Date;
  guard: Visit['guard'];
  roles: readonly string[];
}

export const nameOf = ({ naamVacature }: Pick<Vacature, 'naamVacature'>): string =>
  naamVacature || text.untitled;
export const mayPropose = (roles: readonly string[]): boolean => roles.includes('werkgeversadviseur');
/** Who works on vacancies for the region. */
export const mayWork = (roles: readonly string[]): boolean =>
  ['werkgeversadviseur', 'teamleider', 'regiocoordinator'].some((role) => roles.includes(role));

function factsOf(vacancy: Vacature, now: Date): Fact[] {
  const { werktijden, arbeidsVoorwaarden, contactpersoon, werkgeverId, handelsnaamOrganisatie } = vacancy;
  const { aantalWerkurenPerWeekMinimaal: least, aantalWerkurenPerWeekMaximaal: most } = werktijden ?? {};
  const start = arbeidsVoorwaarden?.datumAanvangWerkzaamheden;
  const employer = handelsnaamOrganisatie ?? text.noEmployer;
  const facts: (Fact | false | undefined | '')[] = [
    { name: 'Werkgever', value: werkgeverId ? link(`/werkgevers/${werkgeverId}`, employer) : employer },
    vacancy.plaats && { name: 'Plaats', value: vacancy.plaats },
    vacancy.begintijd && { name: 'Begint', value: `${vacancy.begintijd} uur` },
    (least !== undefined || most !== undefined) && {
      name: 'Uren',
      value: formatHoursPerWeek(least, most).replace(' per week', ''),
    },
    start && { name: 'Vanaf', value: sayDate(start, now) },
    contactpersoon && {
      name: 'Contact',
      value: [contactpersoon.naam, contactpersoon.telefoonnummer, contactpersoon.emailadres]
        .filter((part) => part)
        .join(', '),
    },
  ];
  return facts.filter((fact) => typeof fact === 'object');
}

const COURSE: readonly { status: VacatureStatus; text: string }[] = [
  { status: 'ontvangen', text: 'Nieuw' },
  { status: 'opgepakt', text: 'Opgepakt' },
  { status: 'kandidaten-benaderd', text: 'Kandidaten benaderd' },
  { status: 'voorgesteld', text: 'Voorgesteld' },
  { status: 'vervuld', text: 'Vervuld' },
];

function stepNote(status: VacatureStatus, { vacancy, proposals, now }: VacancyHead): string | undefined {
  const moment = vacancy.stappen.findLast((step) => step.status === status)?.op;
  const said = moment && sayMoment(moment, now);
  switch (status) {
    case 'opgepakt':
      return vacancy.contactpersoonWsp?.naam && vacancy.status !== 'ontvangen'
        ? `door ${vacancy.contactpersoonWsp.naam}`
        : said;
    case 'kandidaten-benaderd': {
      const answered = proposals.filter(({ antwoordBegeleider }) => antwoordBegeleider).length;
      return proposals.length > 0 ? `${answered} van ${proposals.length} antwoord` : said;
    }
    case 'voorgesteld': {
      const sent = proposals.filter(({ verzending }) => verzending).length;
      return sent > 0 ? `${sent} ${sent === 1 ? 'kandidaat' : 'kandidaten'}` : said;
    }
    case 'vervuld':
      return `${vacancy.aantalVervuld} van ${vacancy.aantalGezocht}`;
    default:
      return said;
  }
}

function steps(head: VacancyHead): Html {
  const { vacancy } = head;
  const ended = vacancy.status === 'ingetrokken' || vacancy.status === 'geen-kandidaat';
  const reached = COURSE.findLastIndex(
    ({ status }) => status === vacancy.status || vacancy.stappen.some((step) => step.status === status),
  );
  const items = COURSE.slice(0, ended ? -1 : undefined).map(({ status, text: name }, index): Step => {
    const note = stepNote(status, head);
    const isNow = !ended && status === vacancy.status;
    const state = isNow && status !== 'vervuld' ? 'current' : index <= reached ? 'done' : 'todo';
    return { text: name, state, ...(note !== undefined && { note }) };
  });
  if (ended) {
    const { sluiting } = vacancy;
    const note = sluiting ? sluitingsredenen.labels[sluiting.reden] : undefined;
    const name = vacancy.status === 'ingetrokken' ? 'Ingetrokken' : 'Geen kandidaat';
    items.push({ text: name, state: 'current', ...(note !== undefined && { note }) });
  }
  return stepsBar(text.steps, items);
}

function actionsOf({ vacancy, proposals, guard, roles }: VacancyHead): Content {
  const { id, werkgeverId, status } = vacancy;
  const log =
    werkgeverId &&
    linkButton({ text: text.logContact, href: `/werkgevers/${werkgeverId}/contact?vacature=${id}` });
  if (!mayWork(roles)) return null;
  if (status === 'concept')
    return postButton({
      action: `/vacatures/${id}/publicatie`,
      guard: guard(),
      text: text.open,
      kind: 'primary',
      values: { revisie: String(vacancy.revisie) },
    });
  if (!isOpenVacatureStatus(status)) return log;
  if (status === 'ontvangen')
    return html`${log}${postButton({ action: `/vacatures/${id}/oppakken`, guard: guard(), text: text.take, kind: 'primary', values: { revisie: String(vacancy.revisie) } })}`;
  const ready = proposals.some((proposal) => proposal.status === 'akkoord');
  return html`${log}${mayPropose(roles) && linkButton({ text: text.present, href: `/vacatures/${id}/voordrachten`, kind: ready ? 'primary' : 'secondary' })}`;
}

/** Heading, steps and tabs. */
export function vacancyHead(head: VacancyHead, current: VacancyTab): Html {
  const { vacancy, proposals, now } = head;
  const path = `/vacatures/${vacancy.id}`;
  return html`${pageHeading({
    title: text.title(nameOf(vacancy), vacancy.aantalGezocht),
    facts: factsOf(vacancy, now),
    actions: actionsOf(head),
  })}${steps(head)}${tabs(text.tabs.label, [
    { href: path, text: text.tabs.candidates, current: current === 'candidates' },
    { href: `${path}/vraag`, text: text.tabs.demand, current: current === 'demand' },
    {
      href: `${path}/voordrachten`,
      text: text.tabs.proposals,
      current: current === 'proposals',
      count: proposals.length,
    },
  ])}`;
}
