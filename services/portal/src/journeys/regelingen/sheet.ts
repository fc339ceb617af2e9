/**
 * The document "wat regelen wij": each regeling, what it gives, who applies and by when, filled in with what is known.
 * For colleagues and providers; it says so as long as the candidate did not agree that the employer hears of it.
 */
import { link } from '@vlinderdas/design/button';
import { definitionList, type Fact, section, sectionHeading } from '@vlinderdas/design/heading';
import { type Content, type Html, html } from '@vlinderdas/design/html';
import { emptyState, notice } from '@vlinderdas/design/notice';
import { cellNote, dataTable } from '@vlinderdas/design/table';
import type { Advies, InstrumentAdvies } from '@vlinderdas/instruments-service/contract/advice.resource';
import { formatDateForPeople } from '@vlinderdas/vocabulary/wording';
import type { FoundAdvice } from '../../instrument-advice/advice-block.ts';
import { instrumentContact } from '../../instrument-advice/contact.ts';
import { adviceText, whoKnows } from '../../instrument-advice/text.ts';
import { regelingenText as text } from './text.ts';

export interface SheetView {
  answer: FoundAdvice;
  /** What is known of candidate, employer and work; what is not known is said. */
  filled: readonly Fact[];
  /** Whether the candidate agreed that this employer hears of it. */
  mayBeNamed: boolean;
}

function until({ uiterlijk }: InstrumentAdvies): Content {
  if (!uiterlijk) return text.noTerm;
  const { datum, tekst } = uiterlijk;
  return datum ? html`${formatDateForPeople(datum)}${cellNote(tekst)}` : tekst;
}

function contactOf({ contact, formulier }: InstrumentAdvies): Content {
  if (!contact && !formulier) return text.unknown;
  const form = formulier && (formulier.link ? link(formulier.link, formulier.tekst) : formulier.tekst);
  return html`${contact && instrumentContact(contact)}${form && cellNote(form)}`;
}

function stepsOf({ naam, stappen }: InstrumentAdvies): Html | null {
  if (stappen.length === 0) return null;
  const items = stappen.map(({ wie, tekst }) => html`<li><b>${adviceText.who[wie]}:</b> ${tekst}</li>`);
  return html`<p class="vd-note">${text.steps}<span class="vd-visually-hidden"> ${naam}</span></p><ol class="vd-steps-list">${items}</ol>`;
}

const nameOf = ({ naam, aanbieder }: InstrumentAdvies): Html =>
  html`${naam}${aanbieder && cellNote(adviceText.by(aanbieder.naam))}`;
const worthOf = ({ bedrag, duur }: InstrumentAdvies): Html =>
  html`${bedrag ?? text.unknown}${duur && cellNote(duur)}`;

function possible(rows: readonly InstrumentAdvies[]): Html {
  return dataTable({
    caption: text.sheet,
    rows,
    columns: [
      { head: text.regeling, rowHeader: true, cell: nameOf },
      { head: text.worth, cell: worthOf },
      {
        head: text.applies,
        cell: ({ aanvragenDoor }) => (aanvragenDoor ? adviceText.who[aanvragenDoor] : text.unknown),
      },
      { head: text.until, cell: until },
      { head: text.contact, cell: contactOf },
    ],
    detail: stepsOf,
  });
}

/** What must still be found out, and whom to ask. */
function openQuestions({ ontbreekt }: InstrumentAdvies): Content {
  if (ontbreekt.length === 0) return text.askProvider;
  const lines = ontbreekt.map(
    ({ feit, tekst }) => html`<li>${adviceText.ask(tekst, adviceText.whom[whoKnows(feit)])}</li>`,
  );
  return html`<ul class="vd-plain-list">${lines}</ul>`;
}

function uncertain(rows: readonly InstrumentAdvies[]): Html {
  return section(
    sectionHeading({ title: text.maybe, intro: text.maybeIntro }),
    dataTable({
      caption: text.maybe,
      rows,
      columns: [
        { head: text.regeling, rowHeader: true, cell: nameOf },
        { head: text.worth, cell: worthOf },
        { head: text.toFindOut, width: 'wide', cell: openQuestions },
      ],
    }),
  );
}

function arrangements({ instrumenten, voorbehoud }: Advies): Html {
  const certain = instrumenten.filter(({ uitkomst }) => uitkomst === 'ja');
  const open = instrumenten.filter(({ uitkomst }) => uitkomst === 'onbekend');
  if (certain.length + open.length === 0) return emptyState(text.noSheet);
  return html`${certain.length > 0 ? possible(certain) : html`<p>${text.nothingCertain}</p>`}${open.length > 0 && uncertain(open)}<p class="vd-note">${voorbehoud}</p>`;
}

function body(answer: FoundAdvice): Html {
  if (answer.kind === 'found') return arrangements(answer.advice);
  const said = answer.kind === 'away' ? text.away : text.hidden;
  return notice({ kind: 'info', ...said });
}

export function arrangementSheet({ answer, filled, mayBeNamed }: SheetView): Html {
  return html`${!mayBeNamed && notice({ kind: 'warning', body: text.notForEmployer })}${section(
    sectionHeading({ title: text.filled }),
    definitionList(filled),
  )}${section(sectionHeading({ title: text.sheet, aside: text.print }), body(answer))}`;
}
