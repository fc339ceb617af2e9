/** The whole explanation of one pair, with its points: what a candidate may ask and a colleague must be able to answer. */
import type { Kaart } from '@vlinderdas/candidates-service/contract/card.resource';
import { badge } from '@vlinderdas/design/badge';
import { link, linkButton } from '@vlinderdas/design/button';
import { postButton } from '@vlinderdas/design/form';
import { definitionList, type Fact, pageHeading, section, sectionHeading } from '@vlinderdas/design/heading';
import { type Content, html } from '@vlinderdas/design/html';
import { score } from '@vlinderdas/design/score';
import { cellNote, dataTable } from '@vlinderdas/design/table';
import type { Uitleg } from '@vlinderdas/matcher-service/contract/matching.resource';
import type { Voordracht } from '@vlinderdas/placements-service/contract/proposals.resource';
import type { Vacature } from '@vlinderdas/vacancies-service/contract/vacancies.resource';
import { isOpenVacatureStatus } from '@vlinderdas/vocabulary/vacancies';
import { formatList, formatNumber } from '@vlinderdas/vocabulary/wording';
import type { ConceptNames } from '../../candidate-card/concept-names.ts';
import type { Names } from '../../candidate-card/names.ts';
import { isUnknown, profileFacts, profileSteps } from '../../candidate-card/profile-facts.ts';
import { availabilityText, mediationText } from '../../candidate-card/status.ts';
import type { FormValues } from '../../http/form-values.ts';
import type { PortalPage, Visit } from '../../http/visit.ts';
import { adviceBlock, type FoundAdvice } from '../../instrument-advice/advice-block.ts';
import { mayNameRegelingen } from '../../instrument-advice/may-name.ts';
import type { SignedInPerson } from '../../session/session.ts';
import { ONLY } from '../vacancy/candidate-table.ts';
import { proposalState } from '../vacancy/proposal-state.ts';
import { vacancyText } from '../vacancy/text.ts';
import { mayPropose, nameOf } from '../vacancy/vacancy-head.ts';
import { demandWords, isSaid, markOf, type SaidPart, sentenceOf } from './part-words.ts';
import { sharedOut } from './shared-out.ts';
import { whyText as text } from './text.ts';

export interface WhyView {
  vacancy: Vacature;
  explanation: Uitleg;
  card: Kaart;
  proposal: Voordracht | undefined;
  names: Names;
  concepts: ConceptNames;
  /** What may bridge a gap; on this page only, which is for colleagues. */
  advice: FoundAdvice;
  person: Pick<SignedInPerson, 'roles' | 'organisationId'>;
  guard: Visit['guard'];
  query: FormValues;
  now: Date;
}

type Criterion = Uitleg['criteria'][number];
interface Line {
  criterion: Criterion;
  part: SaidPart;
  isFirst: boolean;
}

function linesOf({ criteria }: Uitleg): Line[] {
  return criteria.flatMap((criterion) =>
    criterion.onderdelen.filter(isSaid).map((part, index) => ({ criterion, part, isFirst: index === 0 })),
  );
}

function actions({ vacancy, card, explanation, proposal, person, guard, now }: WhyView): Content {
  if (proposal) return html`<div>${proposalState(proposal, now)}</div>`;
  if (!mayPropose(person.roles) || !isOpenVacatureStatus(vacancy.status)) return null;
  if (!card.zichtbaarVoorWerkgevers) return html`<p class="vd-note">${vacancyText.notVisible}</p>`;
  if (explanation.groep === 'onvolledig') {
    const href = `/vacatures/${vacancy.id}/kandidaten/${card.kandidaatId}/voordragen`;
    return linkButton({ text: vacancyText.talk, href, kind: 'primary' });
  }
  return postButton({
    action: `/vacatures/${vacancy.id}/aanvragen`,
    guard: guard(),
    text: vacancyText.ask,
    kind: 'primary',
    values: { [ONLY]: card.kandidaatId },
  });
}

function facts({ card, names, now, vacancy }: WhyView): Fact[] {
  const colleague = names.colleague(card.begeleiderId);
  const guide = [colleague?.name, names.organisation(card.organisatieId), colleague?.phone].filter(
    (part) => part,
  );
  return [
    { name: text.vacancy, value: link(`/vacatures/${vacancy.id}`, nameOf(vacancy)) },
    { name: text.mediation, value: mediationText(card.bemiddelbaarheid) },
    { name: text.availability, value: availabilityText(card, now) },
    { name: text.guide, value: guide.join(', ') },
  ];
}

/** The law that asks it, where a law does. */
function groundOf({ vereist, soort, naam = '' }: Line['part'], vacancy: Vacature): string | undefined {
  if (!vereist) return undefined;
  if (soort === 'rijbewijs')
    return vacancy.rijbewijs?.find((asked) => asked.wettelijkeGrond)?.wettelijkeGrond;
  if (soort !== 'certificaat') return undefined;
  const lawful = vacancy.cursus?.filter(({ wettelijkeGrond }) => wettelijkeGrond) ?? [];
  const named = lawful.find(({ naamCursus }) => naamCursus?.toLowerCase() === naam.toLowerCase());
  return named?.wettelijkeGrond;
}

function requiredBadge({ criterion, part }: Line, vacancy: Vacature): Content {
  const words = demandWords(criterion.criterium, part);
  const ground = groundOf(part, vacancy);
  return html`${words !== undefined && badge(words)}${ground !== undefined && cellNote(text.lawful(ground))}`;
}

function pointsTable({ explanation, vacancy }: WhyView) {
  return dataTable({
    caption: text.points,
    rows: linesOf(explanation),
    columns: [
      {
        head: text.about,
        rowHeader: true,
        width: 'fit',
        cell: ({ criterion, isFirst }) =>
          isFirst
            ? text.criterion[criterion.criterium]
            : html`<span class="vd-note">${text.criterion[criterion.criterium]}</span>`,
      },
      {
        head: text.outcome,
        width: 'fit',
        cardLabelHidden: true,
        cell: ({ part }) => markOf(part),
      },
      {
        head: text.sentence,
        width: 'wide',
        cardLabelHidden: true,
        cell: (line) =>
          html`${sentenceOf(line.part)} ${requiredBadge(line, vacancy)}${line.part.berekening !== undefined && cellNote(line.part.berekening)}`,
      },
      {
        head: text.earned,
        align: 'end',
        width: 'fit',
        cell: ({ part }) =>
          part.maximum === 0
            ? text.noPoints
            : `${formatNumber(part.punten)} van ${formatNumber(part.maximum)}`,
      },
    ],
  });
}

/** What is known, and in one line what is not. */
function profileOf({ profiel }: Kaart, concepts: ConceptNames): Content {
  const all = profileSteps.flatMap((step) => profileFacts(step, profiel, concepts));
  const unknown = all.filter(isUnknown).map(({ name }) => name.toLowerCase());
  const known = all.filter((fact) => !isUnknown(fact));
  return html`${known.length > 0 && definitionList(known)}${unknown.length > 0 && html`<p class="vd-note">${text.unknown(unknown)}</p>`}`;
}

const GUIDES = ['begeleider', 'teamleider', 'werkgeversadviseur'];

/** What may bridge a gap, and where this reader goes on: the facts are kept by the organisation that guides. */
function regelingen({ vacancy, card, proposal, advice, person, query }: WhyView) {
  const isOwn = card.organisatieId === person.organisationId;
  const isGuide = GUIDES.some((role) => person.roles.includes(role));
  return adviceBlock(advice, {
    mayBeNamed: mayNameRegelingen(proposal),
    page: { action: `/vacatures/${vacancy.id}/kandidaten/${card.kandidaatId}`, query },
    ways: {
      facts: isOwn && isGuide ? `/kandidaten/${card.kandidaatId}/regelingen` : undefined,
      arrange: proposal && isGuide ? `/voordrachten/${proposal.id}/regelingen` : undefined,
    },
  });
}

export function whyPage(view: WhyView): PortalPage {
  const { vacancy, explanation, card, concepts } = view;
  const { woord, totaal, feiten, ditIsNodig, nogNaTeGaan, profielMist, watVerandert, gewichten, taxonomie } =
    explanation;
  const list = (items: readonly Content[]) =>
    html`<ul class="vd-prose">${items.map((item) => html`<li>${item}</li>`)}</ul>`;
  const needed = ditIsNodig.map(({ zin, helpt }) =>
    helpt.length > 0 && !zin.includes('Dit kan helpen')
      ? `${zin} Dit kan helpen: ${formatList(
          helpt.map((help) => text.help[help]),
          'of',
        )}.`
      : zin,
  );
  return {
    title: text.pageTitle(card.kaartnummer),
    crumbs: [
      { href: '/vacatures', text: 'Vacatures' },
      { href: `/vacatures/${vacancy.id}`, text: nameOf(vacancy) },
    ],
    main: html`${pageHeading({ title: text.title(card.kaartnummer), facts: facts(view), actions: actions(view) })}
      <div class="vd-facts">${woord ? score(woord, totaal) : badge(text.incomplete)}<p>${feiten}<br><span class="vd-note">${text.total(totaal)}</span></p></div>
      ${needed.length > 0 && section(sectionHeading({ title: text.needed }), list(needed))}
      ${nogNaTeGaan.length > 0 && section(sectionHeading({ title: text.toCheck, intro: text.toCheckIntro }), list(nogNaTeGaan.map(({ zin }) => zin)))}
      ${profielMist.length > 0 && section(sectionHeading({ title: text.missing, intro: text.missingIntro }), list(profielMist.map((gap) => text.gap[gap])))}
      ${watVerandert.length > 0 && section(sectionHeading({ title: text.changes, intro: text.changesIntro }), list(watVerandert.map(({ zin }) => zin)))}
      ${regelingen(view)}
      ${section(sectionHeading({ title: text.points, intro: [text.pointsIntro, sharedOut(explanation)].filter((part) => part).join(' '), aside: html`${text.versions(gewichten, taxonomie)} · ${link('/zo-werkt-de-matching', vacancyText.explained)}` }), pointsTable(view))}
      ${section(sectionHeading({ title: text.card, intro: text.cardIntro }), profileOf(card, concepts))}`,
  };
}
