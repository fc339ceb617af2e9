/**
 * "Welke regelingen kunnen helpen": what may bridge the gaps of one candidate for one vacancy. For colleagues only: the
 * name of a regeling can tell of a disability or a benefit, so this block is on no page of an employer.
 */
import { buttonGroup, link, linkButton } from '@vlinderdas/design/button';
import { disclosure } from '@vlinderdas/design/disclosure';
import { outcomeMark } from '@vlinderdas/design/explanation';
import { definitionList, type Fact, section, sectionHeading } from '@vlinderdas/design/heading';
import { type Content, type Html, html, join } from '@vlinderdas/design/html';
import { emptyState, notice } from '@vlinderdas/design/notice';
import { cellNote, dataTable } from '@vlinderdas/design/table';
import type { Advies, InstrumentAdvies } from '@vlinderdas/instruments-service/contract/advice.resource';
import type { FormValues } from '../http/form-values.ts';
import { calculation } from './calculation.ts';
import { instrumentContact } from './contact.ts';
import { bareFact, missingFactList } from './missing-facts.ts';
import { adviceText as text } from './text.ts';
import { workFactsForm } from './work-facts.ts';

export type FoundAdvice =
  | { kind: 'found'; advice: Advies }
  /** The service gave no answer: the page stands without it. */
  | { kind: 'away' }
  /** Not for this reader. */
  | { kind: 'none' };

const MARK = { ja: 'past', onbekend: 'onbekend', nee: 'ontbreekt' } as const;

function outcome({ uitkomst }: InstrumentAdvies): Html {
  return outcomeMark(MARK[uitkomst], text.word[uitkomst]);
}

function reasonList(reasons: InstrumentAdvies['redenen']): Html {
  const lines = reasons.map(({ tekst, uitkomst, artikel, link: at, bevestigd }) => {
    const basis = artikel && (at ? link(at, artikel) : artikel);
    return html`<li>${outcomeMark(MARK[uitkomst], text.reason[uitkomst])} ${tekst}${basis && html` <span class="vd-note">(${basis})</span>`}${!bevestigd && html` <span class="vd-note">${text.check}</span>`}</li>`;
  });
  return html`<ul class="vd-plain-list">${lines}</ul>`;
}

const untilOf = ({ uiterlijk }: InstrumentAdvies): string | undefined =>
  uiterlijk &&
  (uiterlijk.datum ? `${text.untilDate(uiterlijk.datum)}: ${uiterlijk.tekst}` : text.until(uiterlijk.tekst));

const appliesOf = ({ aanvragenDoor }: InstrumentAdvies): string | undefined =>
  aanvragenDoor && text.applies(text.who[aanvragenDoor]);

/** First what must be known (whom to ask stands below the table); who applies and by when follows once it can. */
function nextOf(instrument: InstrumentAdvies): Content {
  const { ontbreekt } = instrument;
  const lines =
    ontbreekt.length > 0
      ? [text.stillUnknown(ontbreekt.map(({ tekst }) => bareFact(tekst)))]
      : [appliesOf(instrument), untilOf(instrument)].filter((line) => line !== undefined);
  return html`<ul class="vd-plain-list">${lines.map((line) => html`<li>${line}</li>`)}</ul>`;
}

function details(instrument: InstrumentAdvies): Html {
  const { naam, redenen, ontbreekt, stappen, berekening, contact, formulier, bron, verouderd } = instrument;
  const { opletten = [] } = instrument;
  const facts: (Fact | false | undefined)[] = [
    { name: text.reasons, value: reasonList(redenen) },
    opletten.length > 0 && { name: text.caution, value: join(opletten, html`<br>`) },
    stappen.length > 0 && {
      name: text.steps,
      value: html`<ol class="vd-steps-list">${stappen.map(({ wie, tekst }) => html`<li><b>${text.who[wie]}:</b> ${tekst}</li>`)}</ol>`,
    },
    ontbreekt.length > 0 && {
      name: text.onceKnown,
      value: join([appliesOf(instrument), untilOf(instrument)], html`<br>`),
    },
    contact && { name: text.contact, value: instrumentContact(contact) },
    formulier && {
      name: text.form,
      value: formulier.link ? link(formulier.link, formulier.tekst) : formulier.tekst,
    },
  ];
  const origin = text.source(bron.tekst, bron.gecontroleerdOp);
  return disclosure({
    summary: text.details,
    about: naam,
    body: html`${definitionList(facts.filter((fact) => fact !== false && fact !== undefined))}${
      berekening &&
      disclosure({ summary: text.working, about: naam, body: calculation(text.working, berekening) })
    }<p class="vd-note">${bron.link ? link(bron.link, origin) : origin}${!bron.bevestigd && ` ${text.unconfirmed}`}${verouderd && ` ${text.overdue}`}</p>`,
  });
}

function adviceTable(instruments: readonly InstrumentAdvies[]): Html {
  return dataTable({
    caption: text.title,
    rows: instruments,
    columns: [
      {
        head: text.name,
        rowHeader: true,
        cell: ({ naam, aanbieder, helptBij }) =>
          html`${naam}${aanbieder && cellNote(text.by(aanbieder.naam))}${helptBij.length > 0 && cellNote(text.helps(helptBij))}`,
      },
      { head: text.outcome, width: 'fit', cardLabelHidden: true, cell: outcome },
      {
        head: text.worth,
        width: 'wide',
        cell: ({ bedrag, duur }) =>
          html`${bedrag ?? (duur ? null : text.worthUnknown)}${duur && cellNote(duur)}`,
      },
      { head: text.now, width: 'wide', cell: nextOf },
    ],
    detail: details,
  });
}

function impossible(instruments: readonly InstrumentAdvies[]): Html | null {
  if (instruments.length === 0) return null;
  const lines = instruments.map(({ naam, redenen }) => {
    const why = redenen.filter(({ uitkomst }) => uitkomst === 'nee');
    return html`<li><b>${naam}.</b> ${join(
      (why.length > 0 ? why : redenen).map(({ tekst, artikel }) =>
        artikel ? `${tekst} ${text.rule(artikel)}` : tekst,
      ),
      ' ',
    )}</li>`;
  });
  return disclosure({
    summary: text.not(instruments.length),
    body: html`<ul class="vd-prose">${lines}</ul>`,
  });
}

/**
 * What can, and what may bridge a gap of this match, is in sight; what is only not excluded yet folds out. Else a
 * profile of which little is known would push the explanation off the page.
 */
function found(advice: Advies): Html {
  const { instrumenten, geen = [], voorbehoud } = advice;
  const possible = instrumenten.filter(({ uitkomst }) => uitkomst !== 'nee');
  const not = instrumenten.filter(({ uitkomst }) => uitkomst === 'nee');
  const inSight = possible.filter(({ uitkomst, helptBij }) => uitkomst === 'ja' || helptBij.length > 0);
  const rest = possible.filter((instrument) => !inSight.includes(instrument));
  const none = emptyState({
    title: text.noneTitle,
    body: geen.length > 0 ? html`${geen.map((line) => html`<p>${line}</p>`)}` : text.none,
  });
  return html`${possible.length === 0 && none}${inSight.length > 0 && adviceTable(inSight)}${missingFactList(possible)}${
    rest.length > 0 && disclosure({ summary: text.unclear(rest.length), body: adviceTable(rest) })
  }${impossible(not)}<p class="vd-note">${voorbehoud} ${text.noRanking}</p>`;
}

export interface AdviceBlockOptions {
  /** Whether the candidate agreed, for this vacancy, that the employer hears of it. */
  mayBeNamed: boolean;
  /** The page itself, where facts about the work can be added. */
  page: { action: string; query: FormValues };
  /** Where this reader can go on: keep the facts of the candidate, arrange what was found. */
  ways?: { facts?: string | undefined; arrange?: string | undefined };
}

function waysOn({ facts, arrange }: NonNullable<AdviceBlockOptions['ways']>): Html | null {
  if (!facts && !arrange) return null;
  return buttonGroup(
    facts && linkButton({ text: text.toFacts, href: facts }),
    arrange && linkButton({ text: text.toArrange, href: arrange }),
  );
}

export function adviceBlock(answer: FoundAdvice, options: AdviceBlockOptions): Html | null {
  if (answer.kind === 'none') return null;
  if (answer.kind === 'away') {
    return section(
      sectionHeading({ title: text.title }),
      notice({ kind: 'info', title: text.awayTitle, body: text.away }),
    );
  }
  const { advice } = answer;
  return section(
    sectionHeading({ title: text.title, aside: text.rules(advice.regelset, advice.op) }),
    html`${notice(
      options.mayBeNamed
        ? { kind: 'info', body: text.agreed }
        : { kind: 'warning', title: text.colleaguesOnly, body: text.warning },
    )}${found(advice)}${workFactsForm(advice, options.page)}${waysOn(options.ways ?? {})}`,
  );
}
