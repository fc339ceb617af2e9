import { linkButton } from '@vlinderdas/design/button';
import { errorSummary } from '@vlinderdas/design/form';
import { pageHeading } from '@vlinderdas/design/heading';
import { html } from '@vlinderdas/design/html';
import { notice } from '@vlinderdas/design/notice';
import type { Aanvraag } from '@vlinderdas/placements-service/contract/proposals.resource';
import type { Vacature } from '@vlinderdas/vacancies-service/contract/vacancies.resource';
import { aanvraagAntwoorden } from '@vlinderdas/vocabulary/proposals';
import { formatHoursPerWeek } from '@vlinderdas/vocabulary/wording';
import { sayDate, sayMoment } from '../../frame/moments.ts';
import type { PortalPage } from '../../http/visit.ts';
import { type AskedCandidate, askedCandidateSection, type SectionView } from './candidate-section.ts';
import { requestsText as text } from './text.ts';

export interface RequestView extends Omit<SectionView, 'requestId'> {
  request: Aanvraag;
  /** Absent when it cannot be read just now. */
  vacancy: Vacature | undefined;
  candidates: readonly AskedCandidate[];
}

function meanwhile({ sent, candidates, names, now }: RequestView) {
  const found = candidates.find(({ proposal }) => proposal.id === sent?.proposalId)?.proposal;
  const given = found?.antwoordBegeleider;
  const who = names.colleague(given?.vastgelegdDoorId)?.name ?? 'Een collega';
  const { title, body } = text.changedMeanwhile;
  const what = given
    ? `${who} antwoordde ${sayMoment(given.vastgelegdOp, now)}: ‘${aanvraagAntwoorden.labels[given.antwoord]}’.`
    : 'De aanvraag is intussen veranderd.';
  return notice({ kind: 'warning', announce: true, title, body: html`<p>${what} ${body}</p>` });
}

/** One request: what is asked, for which work, and per candidate the answer. */
export function requestPage(view: RequestView): PortalPage {
  const { request, vacancy, candidates, names, sent, now } = view;
  const title = text.heading(request.naamVacature ?? vacancy?.naamVacature ?? 'Vacature zonder titel');
  const adviser = names.colleague(request.adviseurId);
  const { aantalWerkurenPerWeekMinimaal: least, aantalWerkurenPerWeekMaximaal: most } =
    vacancy?.werktijden ?? {};
  return {
    title,
    crumbs: [{ href: '/aanvragen', text: text.title }],
    ...(sent && { status: sent.changedMeanwhile ? 409 : 400, failed: true }),
    main: html`${sent && (sent.changedMeanwhile ? meanwhile(view) : errorSummary(sent.problems))}${pageHeading(
      {
        title,
        ...(view.mayAnswer && { intro: text.intro }),
        facts: [
          ...(vacancy?.handelsnaamOrganisatie
            ? [{ name: 'Werkgever', value: vacancy.handelsnaamOrganisatie }]
            : []),
          ...(vacancy?.plaats ? [{ name: 'Plaats', value: vacancy.plaats }] : []),
          ...(vacancy?.begintijd ? [{ name: 'Begint', value: `${vacancy.begintijd} uur` }] : []),
          ...(vacancy?.werktijden ? [{ name: 'Uren', value: formatHoursPerWeek(least, most) }] : []),
          {
            name: 'Gevraagd door',
            value: html`${[adviser?.name ?? 'een adviseur', adviser?.phone].filter((part) => part).join(', ')} <span class="vd-note">(${names.organisation(request.adviseurOrganisatieId)})</span>`,
          },
          { name: 'Gevraagd', value: sayMoment(request.gevraagdOp, now) },
          { name: 'Antwoord uiterlijk', value: sayDate(request.antwoordUiterlijk, now) },
        ],
        actions: linkButton({ text: 'Bekijk de vacature', href: `/vacatures/${request.vacatureId}` }),
      },
    )}${candidates.map((candidate) => askedCandidateSection({ ...view, requestId: request.id }, candidate))}`,
  };
}
