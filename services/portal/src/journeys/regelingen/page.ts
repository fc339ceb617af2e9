import { link, linkButton } from '@vlinderdas/design/button';
import { errorSummary } from '@vlinderdas/design/form';
import { type Fact, pageHeading } from '@vlinderdas/design/heading';
import { html } from '@vlinderdas/design/html';
import type { Vacature } from '@vlinderdas/vacancies-service/contract/vacancies.resource';
import { formatHoursPerWeek } from '@vlinderdas/vocabulary/wording';
import type { Names } from '../../candidate-card/names.ts';
import { sayDate } from '../../frame/moments.ts';
import type { PortalPage } from '../../http/visit.ts';
import { type AgreementView, agreementPart, isAgreed } from './agreement.ts';
import { arrangementSheet } from './sheet.ts';
import { regelingenText as text } from './text.ts';

export interface RegelingenView extends AgreementView {
  names: Names;
  /** Absent when it cannot be read just now. */
  vacancy: Vacature | undefined;
  /** For colleagues of the organisation that guides, and under a release. */
  person: string | undefined;
}

/** What may be said of the employer and the work, from the vacancy. */
export function workFacts(vacancy: Vacature | undefined, title: string | undefined): Fact[] {
  const { aantalWerkurenPerWeekMinimaal: least, aantalWerkurenPerWeekMaximaal: most } =
    vacancy?.werktijden ?? {};
  const known = least !== undefined || most !== undefined;
  return [
    { name: text.employer, value: vacancy?.handelsnaamOrganisatie ?? text.unknown },
    { name: text.work, value: title ?? vacancy?.naamVacature ?? text.unknown },
    {
      name: text.hours,
      value: known ? formatHoursPerWeek(least, most).replace(' per week', '') : text.unknown,
    },
  ];
}

export function candidateFacts(options: {
  card: string;
  person: string | undefined;
  guide: string | undefined;
  organisation: string;
}): Fact[] {
  const { card, person, guide, organisation } = options;
  return [
    { name: text.candidate, value: [person, card].filter((part) => part).join(', ') },
    { name: text.guide, value: [guide, organisation].filter((part) => part).join(', ') },
  ];
}

function filledIn({ proposal, vacancy, person, names, now }: RegelingenView): Fact[] {
  const start = vacancy?.arbeidsVoorwaarden?.datumAanvangWerkzaamheden;
  return [
    ...candidateFacts({
      card: proposal.kaartnummer,
      person,
      guide: names.colleague(proposal.begeleiderId)?.name,
      organisation: names.organisation(proposal.organisatieId),
    }),
    ...workFacts(vacancy, proposal.naamVacature),
    { name: text.start, value: start ? sayDate(start, now) : text.unknown },
  ];
}

/** What can be arranged for one voordracht, and whether the employer may hear of it. */
export function regelingenPage(view: RegelingenView): PortalPage {
  const { proposal, sent } = view;
  const { id, kaartnummer, vacatureId, naamVacature } = proposal;
  const problems = sent?.problems ?? [];
  return {
    title: `${text.title} voor kandidaat ${kaartnummer}`,
    ...(problems.length > 0 && { failed: true, status: 400 }),
    crumbs: [
      { href: `/vacatures/${vacatureId}/voordrachten`, text: naamVacature ?? 'Vacature' },
      { href: `/voordrachten/${id}`, text: `Voordracht ${kaartnummer}` },
    ],
    main: html`${errorSummary(problems)}${pageHeading({
      title: text.title,
      intro: text.intro,
      facts: [
        { name: text.candidate, value: link(`/voordrachten/${id}`, `Kandidaat ${kaartnummer}`) },
        {
          name: 'Vacature',
          value: link(`/vacatures/${vacatureId}`, naamVacature ?? 'Vacature zonder titel'),
        },
      ],
      actions: linkButton({
        text: 'Waarom deze regelingen?',
        href: `/vacatures/${vacatureId}/kandidaten/${proposal.kandidaatId}`,
      }),
    })}<div class="vd-screen-only">${agreementPart(view)}</div>${arrangementSheet({
      answer: view.answer,
      filled: filledIn(view),
      mayBeNamed: isAgreed(proposal),
    })}`,
  };
}
