/** One vacancy as its employer sees it: what happens now, who was suggested, what we understood. */
import { buttonGroup, link, linkButton } from '@vlinderdas/design/button';
import { disclosure } from '@vlinderdas/design/disclosure';
import { postButton } from '@vlinderdas/design/form';
import { type Fact, pageHeading, section, sectionHeading } from '@vlinderdas/design/heading';
import { type Content, type Html, html } from '@vlinderdas/design/html';
import { emptyState, notice } from '@vlinderdas/design/notice';
import { type Step, stepsBar } from '@vlinderdas/design/steps';
import type { VoorgesteldeKandidaat } from '@vlinderdas/placements-service/contract/employer-view.resource';
import type { Vacature } from '@vlinderdas/vacancies-service/contract/vacancies.resource';
import { isOpenVacatureStatus, type VacatureStatus } from '@vlinderdas/vocabulary/vacancies';
import { formatHoursPerWeek } from '@vlinderdas/vocabulary/wording';
import { sayDate, sayMoment } from '../../frame/moments.ts';
import type { PortalPage, Visit } from '../../http/visit.ts';
import { ownWords } from '../../vacancy-form/vacancy-words.ts';
import { ASK_PATH } from '../menu-card/addresses.ts';
import { suggestionTable } from '../suggestions/suggestion-table.ts';
import { waitsForEmployer } from '../suggestions/waiting.ts';
import { contactLine } from './contact.ts';
import { nameOf, postsText, stateBadge, stateWord, whatHappens } from './course.ts';
import { unlawfulNotice, vacancyNotices } from './notices.ts';
import { myVacancyText as text } from './text.ts';
import { demandTable, workFacts } from './understood.ts';

export interface MyVacancyView {
  vacancy: Vacature;
  suggestions: readonly VoorgesteldeKandidaat[];
  guard: Visit['guard'];
  now: Date;
}

const COURSE: readonly VacatureStatus[] = [
  'ontvangen',
  'opgepakt',
  'kandidaten-benaderd',
  'voorgesteld',
  'vervuld',
];

function stepNote(status: VacatureStatus, { vacancy, suggestions, now }: MyVacancyView): string | undefined {
  const moment = vacancy.stappen.findLast((step) => step.status === status)?.op;
  if (status === 'voorgesteld' && suggestions.length > 0)
    return suggestions.length === 1 ? '1 kandidaat' : `${suggestions.length} kandidaten`;
  if (status === 'vervuld') return `${vacancy.aantalVervuld} van ${vacancy.aantalGezocht}`;
  return moment && sayMoment(moment, now);
}

function steps(view: MyVacancyView): Html | null {
  const { vacancy } = view;
  if (vacancy.status === 'concept') return null;
  const isEnded = vacancy.status === 'ingetrokken' || vacancy.status === 'geen-kandidaat';
  const reached = COURSE.findLastIndex(
    (status) => status === vacancy.status || vacancy.stappen.some((step) => step.status === status),
  );
  // Of a vacancy that ended early only the steps that it took are shown.
  const course = isEnded ? COURSE.slice(0, reached + 1) : COURSE;
  const items = course.map((status, index): Step => {
    const note = stepNote(status, view);
    const isNow = status === vacancy.status && status !== 'vervuld';
    return {
      text: stateWord(status),
      state: isNow ? 'current' : index <= reached ? 'done' : 'todo',
      ...(note !== undefined && { note }),
    };
  });
  if (isEnded) items.push({ text: stateWord(vacancy.status), state: 'current' });
  return stepsBar(text.steps, items);
}

function factsOf(vacancy: Vacature, now: Date): Fact[] {
  const { werktijden, plaats, begintijd } = vacancy;
  const { aantalWerkurenPerWeekMinimaal: least, aantalWerkurenPerWeekMaximaal: most } = werktijden ?? {};
  const facts: [string, Content][] = [
    ['Stand', stateBadge(vacancy.status)],
    ['Personen', postsText(vacancy)],
    ['Plaats', plaats],
    ['Uren', least === undefined && most === undefined ? undefined : formatHoursPerWeek(least, most)],
    ['Begint', begintijd && `${begintijd} uur`],
    ['Sluitingsdatum', vacancy.sluitingsdatumVacature && sayDate(vacancy.sluitingsdatumVacature, now)],
    ['Uw kenmerk', vacancy.nummerVacature],
  ];
  return facts.filter(([, value]) => value).map(([name, value]) => ({ name, value }));
}

function actionsOf({ vacancy, guard }: MyVacancyView): Content {
  const path = `/mijn-vacatures/${vacancy.id}`;
  const isDraft = vacancy.status === 'concept';
  if (!isDraft && !isOpenVacatureStatus(vacancy.status)) return null;
  const change = linkButton({ text: text.change, href: `${path}/wijzigen` });
  if (!isDraft) return change;
  return html`${change}${postButton({ action: `${path}/publicatie`, guard: guard(), text: text.open, kind: 'primary', values: { revisie: String(vacancy.revisie) } })}`;
}

function happens({ vacancy, suggestions, now }: MyVacancyView): Html {
  const waiting = suggestions.filter(waitsForEmployer).length;
  const first = suggestions.find(waitsForEmployer);
  return notice({
    kind: 'info',
    title: text.nowTitle,
    body: html`<p>${whatHappens(vacancy, waiting, now)}</p><p>${text.contactTitle}: ${contactLine(vacancy.contactpersoonWsp)}</p>`,
    ...(first && {
      actions: linkButton({
        text: 'Geef antwoord',
        href: `/voorstellen/${first.voordrachtId}`,
        kind: 'primary',
        about: first.pseudoniem,
      }),
    }),
  });
}

function suggested({ vacancy, suggestions, now }: MyVacancyView): Html {
  const body =
    suggestions.length > 0
      ? suggestionTable({ caption: text.suggestions, suggestions, now, ofOneVacancy: true })
      : isOpenVacatureStatus(vacancy.status)
        ? emptyState({ title: text.suggestionsEmptyTitle, body: text.suggestionsEmpty })
        : html`<p class="vd-note">${text.suggestionsClosed}</p>`;
  return section(
    sectionHeading({ title: text.suggestions, ...(suggestions.length > 0 && { count: suggestions.length }) }),
    body,
  );
}

/** About the work alone: the same for every vacancy, whoever was suggested. */
function whatCanIGetHref({ werktijden }: Vacature): string {
  const hours = werktijden?.aantalWerkurenPerWeekMaximaal ?? werktijden?.aantalWerkurenPerWeekMinimaal;
  return hours === undefined ? ASK_PATH : `${ASK_PATH}?uren=${hours}&antwoord=ja`;
}

export function myVacancyPage(view: MyVacancyView): PortalPage {
  const { vacancy, guard, now } = view;
  const path = `/mijn-vacatures/${vacancy.id}`;
  const isOpen = isOpenVacatureStatus(vacancy.status);
  const isDraft = vacancy.status === 'concept';
  const isChangeable = isOpen || isDraft;
  return {
    title: nameOf(vacancy),
    crumbs: [{ href: '/mijn-vacatures', text: text.list }],
    main: html`${pageHeading({ title: nameOf(vacancy), facts: factsOf(vacancy, now), actions: actionsOf(view) })}${steps(view)}${isChangeable && happens(view)}${vacancyNotices(vacancy, guard, now)}${
      !isDraft && suggested(view)
    }${section(sectionHeading({ title: text.understood, intro: isChangeable ? text.understoodIntro : text.understoodClosed }), html`${isChangeable && unlawfulNotice(vacancy.herkenning.nietOvergenomen)}${demandTable(vacancy)}`)}${section(
      sectionHeading({ title: text.work }),
      html`${workFacts(vacancy, now)}${isChangeable && html`<p>${link(whatCanIGetHref(vacancy), text.whatCanIGet)}</p>`}${
        vacancy.omschrijvingVacature &&
        disclosure({
          summary: text.ownText,
          body: ownWords(vacancy.omschrijvingVacature),
        })
      }`,
    )}${isOpen && buttonGroup(linkButton({ text: text.fillTitle, href: `${path}/sluiten#zelf-gevonden` }), linkButton({ text: text.close, href: `${path}/sluiten`, kind: 'subtle' }))}`,
  };
}
