import { link, linkButton } from '@vlinderdas/design/button';
import { errorSummary } from '@vlinderdas/design/form';
import { definitionList, type Fact, pageHeading, section, sectionHeading } from '@vlinderdas/design/heading';
import { html } from '@vlinderdas/design/html';
import { filterPills, pagination } from '@vlinderdas/design/navigation';
import { emptyState, notice } from '@vlinderdas/design/notice';
import { type Step, stepsBar, timeline } from '@vlinderdas/design/steps';
import {
  type Voordracht,
  type VoordrachtMetStappen,
  voordrachtStappen,
} from '@vlinderdas/placements-service/contract/proposals.resource';
import {
  kanalen,
  voordrachtVormen,
  werkgeverAntwoorden,
  werkgeverRedenen,
} from '@vlinderdas/vocabulary/proposals';
import type { ConceptNames } from '../../candidate-card/concept-names.ts';
import type { Names } from '../../candidate-card/names.ts';
import { sayDate, sayMoment } from '../../frame/moments.ts';
import type { PortalPage } from '../../http/visit.ts';
import { regelingenFact } from '../regelingen/state.ts';
import { regelingenText } from '../regelingen/text.ts';
import { cardFacts } from '../suggestions/card-facts.ts';
import { proposalWords } from '../vacancy/proposal-state.ts';
import { mayPropose } from '../vacancy/vacancy-head.ts';
import { nextStep } from './next-step.ts';
import { proposalTable } from './proposal-table.ts';
import { type StepForms, stepForms } from './step-forms.ts';
import { proposalsText as text } from './text.ts';

/** Who may ask advice and record the agreement; a coordinator may not. */
const mayArrange = (roles: readonly string[]): boolean =>
  ['werkgeversadviseur', 'begeleider', 'teamleider'].some((role) => roles.includes(role));

export type ProposalScope = 'bezig' | 'klaar' | 'iedereen';

export function proposalsPage(options: {
  scope: ProposalScope;
  proposals: readonly Voordracht[];
  next: string | undefined;
  cursor: string | undefined;
  now: Date;
}): PortalPage {
  const { scope, proposals, next, cursor, now } = options;
  const address = (to: ProposalScope, at?: string) => {
    const query = new URLSearchParams({
      ...(to !== 'bezig' && { toon: to }),
      ...(at && { cursor: at }),
    }).toString();
    return `/voordrachten${query ? `?${query}` : ''}`;
  };
  const pill = (to: ProposalScope, name: string) => ({
    href: address(to),
    text: name,
    current: to === scope,
  });
  return {
    title: text.title,
    main: html`${pageHeading({ title: text.title, intro: text.intro })}${filterPills(text.pills, [
      pill('bezig', text.mine),
      pill('klaar', text.mineDone),
      pill('iedereen', text.all),
    ])}${
      proposals.length > 0
        ? html`${proposalTable({ caption: text.title, proposals, now })}${(next || cursor) && pagination({ shown: text.shown(proposals.length), first: cursor && address(scope), next: next && address(scope, next) })}`
        : emptyState({
            title: text.emptyTitle,
            body: text.empty,
            action: linkButton({ text: text.toVacancies, href: '/vacatures' }),
          })
    }`,
  };
}

export interface ProposalView extends StepForms {
  proposal: VoordrachtMetStappen;
  names: Names;
  concepts: ConceptNames;
  roles: readonly string[];
}

const ANSWERED: readonly Voordracht['status'][] = ['kennismaking', 'aangenomen', 'afgewezen'];
const COURSE = [
  { text: 'Gevraagd', reached: () => true },
  {
    text: 'Kandidaat akkoord',
    reached: (it: Voordracht) => it.akkoord !== undefined || it.verzending !== undefined,
  },
  { text: 'Voorgesteld', reached: (it: Voordracht) => it.verzending !== undefined },
  { text: 'Antwoord van de werkgever', reached: (it: Voordracht) => ANSWERED.includes(it.status) },
  { text: 'Afgesloten', reached: (it: Voordracht) => !it.open },
] as const;

function course(proposal: Voordracht) {
  const last = COURSE.findLastIndex(({ reached }) => reached(proposal));
  const steps = COURSE.map((step, index): Step => {
    const isNow = index === last && proposal.open;
    const state = isNow ? 'current' : step.reached(proposal) ? 'done' : 'todo';
    return { text: step.text, state, ...(index === last && { note: proposalWords(proposal).toLowerCase() }) };
  });
  return stepsBar(text.steps, steps);
}

function remark({ proposal, now }: ProposalView) {
  const { status, bellen, antwoordUiterlijk, antwoordBegeleider, teLaat, verzending, open } = proposal;
  if (!open) return null;
  const call = bellen?.telefoonnummer ? text.call(bellen.naam, bellen.telefoonnummer) : '';
  if (status === 'aangevraagd') {
    const question = antwoordBegeleider?.vraag && text.question(antwoordBegeleider.vraag);
    const due = antwoordUiterlijk && text.askedUntil(sayDate(antwoordUiterlijk, now));
    const body = [
      teLaat ? text.late : text.asked,
      question ?? (teLaat ? '' : due),
      teLaat || question ? call : '',
    ];
    return notice({
      kind: teLaat ? 'warning' : 'info',
      title: nextStep(proposal),
      body: body.filter((part) => part).join(' '),
    });
  }
  if (status === 'voorgesteld' && verzending)
    return notice({
      kind: teLaat ? 'warning' : 'info',
      title: nextStep(proposal),
      body: `${teLaat ? text.late : ''} ${text.sent(sayDate(verzending.antwoordUiterlijk, now))}`,
    });
  return notice({ kind: 'info', title: nextStep(proposal), body: status === 'akkoord' ? text.agreed : '' });
}

/** What was recorded, each kind of feedback apart. */
function records({ proposal, now, roles }: ProposalView): Fact[] {
  const {
    akkoord,
    antwoordWerkgever: answer,
    terugkoppeling,
    berichtKandidaat,
    redenBuitenLijst,
    afwijking,
    verzending,
  } = proposal;
  const facts: (Fact | false | undefined)[] = [
    redenBuitenLijst !== undefined && { name: text.chosenBecause, value: redenBuitenLijst },
    afwijking && { name: text.order, value: text.deviation(afwijking) },
    akkoord && {
      name: text.facts.agreement,
      value: `${voordrachtVormen.labels[akkoord.vorm]}, ${kanalen.labels[akkoord.kanaal].toLowerCase()}, ${sayDate(akkoord.datum, now)}`,
    },
    mayArrange(roles) && regelingenFact(proposal, now),
    verzending?.aanbeveling !== undefined && { name: 'Aanbeveling', value: verzending.aanbeveling },
    answer && {
      name: text.answerTitle,
      value: [
        werkgeverAntwoorden.labels[answer.antwoord],
        answer.reden && werkgeverRedenen.labels[answer.reden],
        answer.toelichting,
        !answer.doorWerkgever && '(vastgelegd door de adviseur)',
      ]
        .filter((part) => part)
        .join('. '),
    },
    terugkoppeling && {
      name: text.feedbackTitle,
      value: `${terugkoppeling.tekst} ${terugkoppeling.watNu} (${sayDate(terugkoppeling.datum, now)})`,
    },
    berichtKandidaat && {
      name: text.messageTitle,
      value: `${berichtKandidaat.tekst} (${kanalen.labels[berichtKandidaat.kanaal].toLowerCase()}, ${sayDate(berichtKandidaat.datum, now)})`,
    },
  ];
  return facts.filter((fact) => typeof fact === 'object');
}

export function proposalPage(view: ProposalView): PortalPage {
  const { proposal, names, concepts, roles, now, sent } = view;
  const { kaartnummer, vacatureId, kandidaatId, naamVacature, getoondeKaart } = proposal;
  const guide = [
    names.colleague(proposal.begeleiderId)?.name,
    names.organisation(proposal.organisatieId),
    names.colleague(proposal.begeleiderId)?.phone,
  ];
  const problems = sent?.problems ?? [];
  const shown = getoondeKaart && cardFacts(getoondeKaart, concepts);
  return {
    title: text.pageTitle(kaartnummer),
    ...(problems.length > 0 && { failed: true, status: 400 }),
    crumbs: [
      { href: '/voordrachten', text: text.title },
      { href: `/vacatures/${vacatureId}/voordrachten`, text: naamVacature ?? 'Vacature' },
    ],
    main: html`${errorSummary(problems)}${pageHeading({
      title: text.heading(kaartnummer),
      facts: [
        {
          name: text.facts.vacancy,
          value: link(`/vacatures/${vacatureId}`, naamVacature ?? 'Vacature zonder titel'),
        },
        { name: text.facts.guide, value: guide.filter((part) => part).join(', ') },
        { name: text.facts.adviser, value: names.colleague(proposal.adviseurId)?.name ?? 'onbekend' },
      ],
      actions: html`${
        mayArrange(roles) &&
        linkButton({ text: regelingenText.open, href: `/voordrachten/${proposal.id}/regelingen` })
      }${linkButton({
        text: 'Waarom deze kandidaat?',
        href: `/vacatures/${vacatureId}/kandidaten/${kandidaatId}`,
      })}`,
    })}${course(proposal)}${remark(view)}${mayPropose(roles) && stepForms(view)}${records(view).length > 0 && definitionList(records(view))}${
      shown && section(sectionHeading({ title: text.shownTitle }), shown)
    }${section(
      sectionHeading({ title: text.history }),
      timeline(
        proposal.stappen.toReversed().map(({ stap, op, doorId }) => ({
          at: op,
          when: sayMoment(op, now),
          text: voordrachtStappen.labels[stap],
          note: names.colleague(doorId)?.name,
        })),
      ),
    )}`,
  };
}
