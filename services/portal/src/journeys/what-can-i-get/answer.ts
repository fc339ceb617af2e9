/** What an employer can get: in short as a table, then each regeling with who gives it, what we do and what to do. */
import { badge } from '@vlinderdas/design/badge';
import { link } from '@vlinderdas/design/button';
import { disclosure } from '@vlinderdas/design/disclosure';
import { definitionList, type Fact, section, sectionHeading } from '@vlinderdas/design/heading';
import { type Html, html, join } from '@vlinderdas/design/html';
import { emptyState } from '@vlinderdas/design/notice';
import { cellNote, dataTable } from '@vlinderdas/design/table';
import type {
  WerkgeverAdvies,
  WerkgeverInstrument,
} from '@vlinderdas/instruments-service/contract/advice.resource';
import { formatList } from '@vlinderdas/vocabulary/wording';
import { instrumentContact } from '../../instrument-advice/contact.ts';
import { regelingHref } from '../menu-card/addresses.ts';
import { menuCardText } from '../menu-card/text.ts';
import { whatCanIGetText as text } from './text.ts';

type Offer = WerkgeverInstrument['aanbod'][number];

const outcome = ({ uitkomst }: WerkgeverInstrument) =>
  uitkomst === 'ja' ? badge(text.yes, 'positive', 'check') : badge(text.depends, 'neutral', 'unknown');

const distinct = (values: readonly (string | undefined)[]) => [
  ...new Set(values.flatMap((value) => value ?? [])),
];

function worthInShort({ aanbod }: WerkgeverInstrument): string {
  const [only = text.below, ...others] = distinct(aanbod.map(({ bedrag }) => bedrag));
  return others.length > 0 ? text.differs : only;
}

function providersInShort({ aanbod }: WerkgeverInstrument): string {
  const names = distinct(aanbod.map(({ aanbieder }) => aanbieder.naam));
  const isLocal = names.length > 1 && aanbod.every(({ aanbieder }) => !aanbieder.landelijk);
  return isLocal ? text.byGemeente : formatList(names);
}

const ticks = (lines: readonly string[]) =>
  html`<ul class="vd-ticks">${lines.map((line) => html`<li>${line}</li>`)}</ul>`;

function wayOf({ stappen, uiterlijk, formulier }: Offer): readonly Fact[] {
  const facts: (Fact | false | undefined)[] = [
    uiterlijk !== undefined && { name: text.until, value: uiterlijk },
    formulier && {
      name: text.formName,
      value: formulier.link ? link(formulier.link, formulier.tekst) : formulier.tekst,
    },
    stappen.length > 0 && {
      name: text.steps,
      value: html`<ol class="vd-steps-list">${stappen.map(({ wie, tekst }) => html`<li><b>${menuCardText.who[wie]}:</b> ${tekst}</li>`)}</ol>`,
    },
  ];
  return facts.filter((fact) => fact !== false && fact !== undefined);
}

function oneOffer(offer: Offer): Html {
  const { aanbieder, bedrag, duur, contact } = offer;
  return definitionList([
    ...(bedrag === undefined ? [] : [{ name: text.worth, value: bedrag }]),
    ...(duur === undefined ? [] : [{ name: text.lasts, value: duur }]),
    { name: text.by, value: aanbieder.naam },
    ...(contact ? [{ name: text.contact, value: instrumentContact(contact) }] : []),
    ...wayOf(offer),
  ]);
}

/** Side by side, because this is where an employer compares. */
function severalOffers({ naam, aanbod }: WerkgeverInstrument): Html {
  return dataTable({
    caption: naam,
    rows: aanbod,
    columns: [
      {
        head: text.place,
        rowHeader: true,
        width: 'wide',
        cell: ({ gemeenten, aanbieder }) => (gemeenten.length > 0 ? text.livesIn(gemeenten) : aanbieder.naam),
      },
      ...(aanbod.some(({ bedrag }) => bedrag !== undefined)
        ? [{ head: text.worth, cell: ({ bedrag }: Offer) => bedrag ?? text.askUs }]
        : []),
      { head: text.lasts, cell: ({ duur }) => duur ?? text.askUs },
      {
        head: text.by,
        cell: ({ aanbieder, contact }) =>
          html`${aanbieder.naam}${contact && cellNote(instrumentContact(contact, { besides: aanbieder.naam }))}`,
      },
    ],
    detail(offer) {
      const way = wayOf(offer);
      if (way.length === 0) return null;
      return disclosure({ summary: text.steps, about: offer.aanbieder.naam, body: definitionList(way) });
    },
  });
}

function offers(instrument: WerkgeverInstrument): Html {
  const [only, ...others] = instrument.aanbod;
  return only && others.length === 0 ? oneOffer(only) : severalOffers(instrument);
}

function answerOf(instrument: WerkgeverInstrument, region: string): Html {
  const { code, naam, omschrijving, redenen, hangtAfVan, watDoetWsp, watDoetWerkgever } = instrument;
  const said = redenen.filter(({ uitkomst }) => uitkomst === 'ja');
  return html`<article class="vd-answer"><div class="vd-answer__head"><h3 class="vd-answer__title" id="${code}">${naam}</h3>${outcome(instrument)}</div><p>${omschrijving}</p>${offers(instrument)}${
    hangtAfVan.length > 0 &&
    html`<div><h4>${text.dependsOn}</h4><ul class="vd-prose">${hangtAfVan.map((line) => html`<li>${line}</li>`)}</ul></div>`
  }<div class="vd-halves"><div><h4>${text.weDo}</h4>${ticks(watDoetWsp)}</div><div><h4>${text.youDo}</h4>${watDoetWerkgever.length > 0 ? ticks(watDoetWerkgever) : html`<p>${text.nothingToDo}</p>`}</div></div>${
    said.length > 0 &&
    html`<p class="vd-note">${text.because}: ${formatList(said.map(({ tekst }) => tekst.replace(/\.$/, '')))}.</p>`
  }<p>${link(regelingHref(region, code), html`${text.more}<span class="vd-visually-hidden">: ${naam}</span>`)}</p></article>`;
}

function impossible({ nietMogelijk }: WerkgeverAdvies): Html | null {
  if (nietMogelijk.length === 0) return null;
  const lines = nietMogelijk.map(({ naam, redenen }) => {
    const why = redenen.filter(({ uitkomst }) => uitkomst === 'nee');
    return html`<li><b>${naam}.</b> ${join(
      (why.length > 0 ? why : redenen).map(({ tekst, artikel }) =>
        artikel ? `${tekst} ${text.article(artikel)}` : tekst,
      ),
      ' ',
    )}</li>`;
  });
  return disclosure({
    summary: text.not(nietMogelijk.length),
    body: html`<ul class="vd-prose">${lines}</ul>`,
  });
}

export function employerAnswer(advice: WerkgeverAdvies, region: string): Html {
  const { instrumenten, op, voorbehoud } = advice;
  if (instrumenten.length === 0)
    return html`${emptyState({ title: text.noneTitle, body: text.none })}${impossible(advice)}`;
  // Without a candidate most depends on who comes; then it is said once, above the table.
  const isEqual = new Set(instrumenten.map(({ uitkomst }) => uitkomst)).size === 1;
  return html`${section(
    sectionHeading({
      title: text.answer,
      count: instrumenten.length,
      intro: text.answerIntro,
      aside: text.rules(op),
      id: 'antwoord',
    }),
    dataTable({
      caption: text.inShort,
      rows: instrumenten,
      columns: [
        { head: text.name, rowHeader: true, cell: ({ code, naam }) => link(`#${code}`, naam) },
        ...(isEqual ? [] : [{ head: text.outcome, cell: outcome, cardLabelHidden: true }]),
        { head: text.worth, width: 'wide', cell: worthInShort },
        { head: text.by, cell: providersInShort },
      ],
    }),
  )}<div class="vd-answers">${instrumenten.map((instrument) => answerOf(instrument, region))}</div>${impossible(advice)}<p class="vd-note">${voorbehoud} ${text.print}</p>`;
}
