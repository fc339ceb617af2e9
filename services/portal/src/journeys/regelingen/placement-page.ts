/** What is arranged around one placement: the days to watch, each regeling, and the document to hand in. */
import { link } from '@vlinderdas/design/button';
import { errorSummary } from '@vlinderdas/design/form';
import { definitionList, type Fact, pageHeading, section, sectionHeading } from '@vlinderdas/design/heading';
import { type Content, type Html, html } from '@vlinderdas/design/html';
import { cellNote, dataTable } from '@vlinderdas/design/table';
import { dutchDate } from '@vlinderdas/kernel/dates';
import {
  type PlaatsingRegeling,
  type PlaatsingRegelingen,
  regelingStanden,
  type Termijn,
  vervolgBesluiten,
} from '@vlinderdas/placements-service/contract/placement-regelingen.resource';
import { plaatsingVormen } from '@vlinderdas/placements-service/contract/placements.resource';
import type { Vacature } from '@vlinderdas/vacancies-service/contract/vacancies.resource';
import type { Names } from '../../candidate-card/names.ts';
import { sayDate } from '../../frame/moments.ts';
import type { PortalPage } from '../../http/visit.ts';
import type { FoundAdvice } from '../../instrument-advice/advice-block.ts';
import { candidateFacts, workFacts } from './page.ts';
import { addForm, changeForm, loonwaardeForm, type PlacementForms } from './placement-forms.ts';
import { arrangementSheet } from './sheet.ts';
import { regelingenText, placementRegelingenText as text } from './text.ts';

export interface PlacementRegelingenView extends PlacementForms {
  regelingen: PlaatsingRegelingen;
  answer: FoundAdvice;
  /** Whether the candidate agreed that this employer hears of it. */
  mayBeNamed: boolean;
  vacancy: Vacature | undefined;
  person: string | undefined;
  names: Names;
  now: Date;
}

function whenOf({ uiterlijk, gedaan }: Termijn, now: Date): Content {
  const state = gedaan ? text.termDone : uiterlijk < dutchDate(now) && text.termLate;
  return html`${sayDate(uiterlijk, now)}${state && cellNote(state)}`;
}

function termTable(terms: readonly Termijn[], now: Date): Html {
  if (terms.length === 0) return html`<p class="vd-note">${text.noTerms}</p>`;
  return dataTable({
    caption: text.terms,
    rows: terms,
    columns: [
      { head: text.termUntil, width: 'fit', cell: (term) => whenOf(term, now) },
      { head: text.termWhat, rowHeader: true, cell: ({ titel }) => titel },
      {
        head: text.termWhy,
        cell: ({ bron }) => (bron.link ? link(bron.link, bron.tekst) : bron.tekst),
      },
    ],
    mark: ({ gedaan }) => (gedaan ? 'quiet' : null),
  });
}

function factsOf(regeling: PlaatsingRegeling, now: Date): Fact[] {
  const { stand, vanaf, tot, aangevraagdOp, beslotenOp, financieringTot, vervolg, loonwaarde } = regeling;
  const facts: (Fact | false | undefined)[] = [
    { name: text.state, value: regelingStanden.labels[stand] },
    { name: text.since, value: `vanaf ${sayDate(vanaf, now)}${tot ? ` tot ${sayDate(tot, now)}` : ''}` },
    aangevraagdOp !== undefined && { name: text.requested, value: sayDate(aangevraagdOp, now) },
    beslotenOp !== undefined && { name: text.decided, value: sayDate(beslotenOp, now) },
    financieringTot !== undefined && { name: text.funding, value: sayDate(financieringTot, now) },
    vervolg && {
      name: text.followUp,
      value: `${vervolgBesluiten.labels[vervolg.besluit]}, ${sayDate(vervolg.datum, now)}`,
    },
    loonwaarde && {
      name: text.loonwaarde,
      value: `${loonwaarde.percentage}% als ${loonwaarde.functie}, gemeten door ${loonwaarde.deskundige} (${sayDate(loonwaarde.rapportdatum, now)}), vanaf ${sayDate(loonwaarde.ingangsdatum, now)}`,
    },
  ];
  return facts.filter((fact) => typeof fact === 'object');
}

function regelingPart(view: PlacementRegelingenView, regeling: PlaatsingRegeling): Html {
  return html`<h3 class="utrecht-heading-3">${regeling.naam}</h3>${definitionList(factsOf(regeling, view.now))}<div class="vd-screen-only">${changeForm(view, regeling)}${loonwaardeForm(view, regeling)}</div>`;
}

function filledIn(view: PlacementRegelingenView): Fact[] {
  const { placement, vacancy, person, names, now } = view;
  const { startdatum, einddatum, urenPerWeek, vorm } = placement;
  return [
    ...candidateFacts({
      card: placement.kaartnummer,
      person,
      guide: undefined,
      organisation: names.organisation(placement.organisatieId),
    }),
    ...workFacts(vacancy, placement.naamVacature).filter(({ name }) => name !== regelingenText.hours),
    { name: regelingenText.start, value: sayDate(startdatum, now) },
    ...(einddatum ? [{ name: regelingenText.ends, value: sayDate(einddatum, now) }] : []),
    { name: regelingenText.hours, value: String(urenPerWeek) },
    { name: regelingenText.contract, value: plaatsingVormen.labels[vorm] },
  ];
}

export function placementRegelingenPage(view: PlacementRegelingenView): PortalPage {
  const { placement, regelingen, sent, now } = view;
  const problems = sent?.problems ?? [];
  const title = text.title(placement.kaartnummer);
  const terms = [
    ...regelingen.termijnen,
    ...regelingen.resultaten.flatMap(({ termijnen }) => termijnen),
  ].toSorted(
    (one, other) => Number(one.gedaan) - Number(other.gedaan) || one.uiterlijk.localeCompare(other.uiterlijk),
  );
  const parts = regelingen.resultaten.map((regeling) => regelingPart(view, regeling));
  return {
    title,
    ...(problems.length > 0 && { failed: true, status: 400 }),
    crumbs: [
      { href: '/plaatsingen', text: 'Plaatsingen' },
      { href: `/plaatsingen/${placement.id}`, text: text.crumb(placement.kaartnummer) },
    ],
    main: html`${errorSummary(problems)}${pageHeading({
      title,
      facts: [
        { name: 'Werk', value: placement.naamVacature ?? 'Vacature zonder titel' },
        { name: regelingenText.start, value: sayDate(placement.startdatum, now) },
        { name: regelingenText.contract, value: plaatsingVormen.labels[placement.vorm] },
      ],
    })}${section(sectionHeading({ title: text.terms, intro: text.termsIntro }), termTable(terms, now))}${section(
      sectionHeading({ title: text.list }),
      parts.length > 0 ? html`${parts}` : html`<p class="vd-note">${text.empty}</p>`,
    )}<div class="vd-screen-only">${addForm(view)}</div><h2 class="utrecht-heading-2">${regelingenText.title}</h2><p class="vd-section-intro">${regelingenText.intro}</p>${arrangementSheet(
      { answer: view.answer, filled: filledIn(view), mayBeNamed: view.mayBeNamed },
    )}`,
  };
}
