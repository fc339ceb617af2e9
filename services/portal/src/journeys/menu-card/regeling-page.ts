/** One regeling: for whom, what an employer gets, from whom, what we do and what the employer does, and where it stands. */
import { link } from '@vlinderdas/design/button';
import { definitionList, type Fact, pageHeading, section, sectionHeading } from '@vlinderdas/design/heading';
import { type Content, type Html, html } from '@vlinderdas/design/html';
import { notice } from '@vlinderdas/design/notice';
import { cellNote, dataTable } from '@vlinderdas/design/table';
import type {
  MenukaartAanbod,
  MenukaartDetail,
  MenukaartRegeling,
} from '@vlinderdas/instruments-service/contract/menukaart.resource';
import { aspecten } from '@vlinderdas/vocabulary/instruments';
import { formatDateForPeople, formatList } from '@vlinderdas/vocabulary/wording';
import type { PortalPage } from '../../http/visit.ts';
import { instrumentContact } from '../../instrument-advice/contact.ts';
import { menuHref } from './addresses.ts';
import { equalOffers, onlyFor } from './offers.ts';
import { regionContact } from './region-contact.ts';
import { menuCardText as text } from './text.ts';

export interface RegelingView {
  detail: MenukaartDetail;
  gemeente: string | undefined;
}

const bullets = (items: readonly Content[]) => html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`;

const placesOf = ({ gemeenten }: MenukaartAanbod) =>
  gemeenten.length === 0 ? text.wholeRegion : formatList(gemeenten.map(({ naam }) => naam));

const amountOf = ({ bedrag, uitleg }: MenukaartAanbod) =>
  html`${bedrag ?? text.unknown}${uitleg.map((line) => cellNote(line))}`;

const providerOf = ({ aanbieder, contact }: MenukaartAanbod) =>
  html`${aanbieder.naam}${contact && cellNote(instrumentContact(contact, { besides: aanbieder.naam }))}`;

function offersTable(regeling: MenukaartRegeling): Html {
  return dataTable({
    caption: text.whatYouGet,
    rows: regeling.aanbod,
    columns: [
      { head: text.place, rowHeader: true, cell: placesOf },
      ...(regeling.aanbod.some(({ bedrag }) => bedrag !== undefined)
        ? [{ head: text.amount, cell: amountOf }]
        : []),
      { head: text.duration, cell: ({ duur }) => duur ?? text.unknown },
      { head: text.provider, cell: providerOf },
    ],
  });
}

/** One offer has nothing to compare with. */
function worth(regeling: MenukaartRegeling): Html {
  const [offer, ...others] = regeling.aanbod;
  if (!offer || others.length > 0) {
    const isEqual = equalOffers(regeling.aanbod).length === 1;
    return section(
      sectionHeading({ title: text.whatYouGet, ...(!isEqual && { intro: text.whatYouGetDiffers }) }),
      offersTable(regeling),
    );
  }
  const { aanbieder, bedrag, duur, contact } = offer;
  return section(
    sectionHeading({ title: text.whatYouGet }),
    definitionList([
      ...(bedrag === undefined ? [] : [{ name: text.amount, value: amountOf(offer) }]),
      { name: text.duration, value: duur ?? text.unknown },
      { name: text.provider, value: aanbieder.naam },
      ...(contact ? [{ name: text.contact, value: instrumentContact(contact) }] : []),
    ]),
  );
}

function forWhom({ doelgroepen, aanbod }: MenukaartRegeling): Html | null {
  const conditions = [...new Set(aanbod.flatMap(({ voorWie }) => voorWie))];
  if (doelgroepen.length === 0 && conditions.length === 0) return null;
  return section(
    sectionHeading({ title: text.forWhom }),
    html`<div class="vd-prose">${doelgroepen.length > 0 && html`<p>${text.target(doelgroepen.map((group) => text.groups[group]))}</p>`}${conditions.length > 0 && bullets(conditions)}</div>`,
  );
}

function whoDoesWhat({ watDoetWsp, watDoetWerkgever }: MenukaartRegeling): Html {
  return html`<section class="vd-section"><div class="vd-halves"><div><h2 class="utrecht-heading-2">${text.weDo}</h2><ul class="vd-ticks">${watDoetWsp.map((line) => html`<li>${line}</li>`)}</ul></div><div><h2 class="utrecht-heading-2">${text.youDo}</h2>${
    watDoetWerkgever.length > 0
      ? html`<ul class="vd-ticks">${watDoetWerkgever.map((line) => html`<li>${line}</li>`)}</ul>`
      : html`<p>${text.nothingToDo}</p>`
  }</div></div></section>`;
}

function stepsOf({ stappen }: MenukaartAanbod): Html | null {
  if (stappen.length === 0) return null;
  return html`<ol class="vd-steps-list">${stappen.map(({ wie, tekst }) => html`<li><b>${text.who[wie]}:</b> ${tekst}</li>`)}</ol>`;
}

function formOf({ formulier }: MenukaartAanbod): Content {
  if (!formulier) return null;
  if (formulier.link) return link(formulier.link, formulier.naam ?? text.openForm);
  return formulier.naam ?? text.channel[formulier.kanaal];
}

const decisionOf = ({ beslistermijnInDagen: days }: MenukaartAanbod) =>
  days === undefined ? null : text.decisionDays(days);

function termsOf(offer: MenukaartAanbod): readonly Fact[] {
  return [
    { name: text.applyUntil, value: offer.aanvragenUiterlijk },
    { name: text.decision, value: decisionOf(offer) },
    { name: text.form, value: formOf(offer) },
  ].filter(({ value }) => value !== undefined && value !== null);
}

function termsTable(aanbod: readonly MenukaartAanbod[]): Html {
  return dataTable({
    caption: text.howTitle,
    rows: aanbod,
    columns: [
      { head: text.provider, rowHeader: true, cell: ({ aanbieder }) => aanbieder.naam },
      { head: text.applyUntil, cell: ({ aanvragenUiterlijk }) => aanvragenUiterlijk },
      { head: text.decision, cell: decisionOf },
      { head: text.form, cell: formOf },
    ],
  });
}

/** What is the same everywhere is told once. */
function how({ aanbod }: MenukaartRegeling): Html | null {
  const [first] = aanbod;
  if (!first) return null;
  const isOne = (told: (offer: MenukaartAanbod) => string) => new Set(aanbod.map(told)).size === 1;
  const sameSteps = isOne((offer) => String(stepsOf(offer)));
  const sameTerms = isOne((offer) => String(definitionList(termsOf(offer))));
  const steps = sameSteps
    ? stepsOf(first)
    : aanbod.map((offer) => {
        const own = stepsOf(offer);
        return own && html`<h3 class="utrecht-heading-3">${text.howOf(offer.aanbieder.naam)}</h3>${own}`;
      });
  const terms = termsOf(first);
  const shown = sameTerms ? terms.length > 0 && definitionList(terms) : termsTable(aanbod);
  if (sameSteps && !steps && !shown) return null;
  return section(
    sectionHeading({ title: text.howTitle }),
    html`<div class="vd-stack">${steps}${shown}</div>`,
  );
}

function sources({ aanbod, wettelijkeBasis }: MenukaartRegeling): Html {
  const laws = wettelijkeBasis.map(({ naam, artikel, link: at }) => {
    const name = [naam, artikel].filter(Boolean).join(', ');
    return at ? link(at, name) : name;
  });
  const seen = new Map<string, Html>();
  for (const { bronnen } of aanbod)
    for (const { onderdelen, tekst, link: at, gecontroleerdOp, bevestigd } of bronnen) {
      const about = formatList(onderdelen.map((part) => aspecten.labels[part].toLowerCase()));
      const line = html`${at ? link(at, tekst) : tekst}${about && ` (${about})`}, ${text.checked(formatDateForPeople(gecontroleerdOp))}.${!bevestigd && ` ${text.check}`}`;
      seen.set(String(line), line);
    }
  return section(
    sectionHeading({ title: text.sources }),
    html`<div class="vd-prose vd-note">${laws.length > 0 && html`<p>${text.law}:</p>${bullets(laws)}`}${seen.size > 0 && bullets([...seen.values()])}</div>`,
  );
}

export function regelingPage({ detail, gemeente }: RegelingView): PortalPage {
  const { regio } = detail;
  const regeling = onlyFor([detail.regeling], gemeente)[0] ?? detail.regeling;
  const overdue = regeling.aanbod.filter(({ teHerzien }) => teHerzien).map(({ aanbieder }) => aanbieder.naam);
  const ends = regeling.aanbod.flatMap(({ eindigtOp }) => eindigtOp ?? []).sort()[0];
  return {
    title: regeling.naam,
    description: regeling.omschrijving.slice(0, 160),
    isPublic: true,
    crumbs: [{ href: menuHref(regio.code, gemeente), text: text.heading(regio.naam) }],
    main: html`<div class="vd-beside"><div>${pageHeading({ title: regeling.naam, intro: regeling.omschrijving })}${
      overdue.length > 0 &&
      notice({ kind: 'warning', title: text.overdueTitle, body: text.overdue([...new Set(overdue)]) })
    }${ends && notice({ kind: 'info', body: text.ends(ends) })}</div>${regionContact(regio, { withActions: false })}</div>${worth(regeling)}${forWhom(regeling)}${whoDoesWhat(regeling)}${how(regeling)}${sources(regeling)}<p class="vd-note">${text.foot(detail.op, undefined)}</p>`,
  };
}
