/**
 * The public menukaart of a region: tiles by what an employer wants, and under each the regelingen with what they are
 * worth. One page that prints as a card; nobody has to sign in.
 */
import { link, linkButton, submitButton } from '@vlinderdas/design/button';
import { selectField } from '@vlinderdas/design/choices';
import { searchForm } from '@vlinderdas/design/form';
import { pageHeading, section, sectionHeading } from '@vlinderdas/design/heading';
import { type Content, type Html, html } from '@vlinderdas/design/html';
import { linkList } from '@vlinderdas/design/link-list';
import { type MenuItem, menu } from '@vlinderdas/design/menu';
import { emptyState, notice } from '@vlinderdas/design/notice';
import { pictureHeading, pictureTiles } from '@vlinderdas/design/picture-tiles';
import { dataTable } from '@vlinderdas/design/table';
import { werkgeverWensen } from '@vlinderdas/instruments-service/contract/advice.resource';
import type {
  Menukaart,
  MenukaartRegeling,
  MenukaartRegio,
} from '@vlinderdas/instruments-service/contract/menukaart.resource';
import { formatList } from '@vlinderdas/vocabulary/wording';
import type { PortalPage } from '../../http/visit.ts';
import { instrumentContact } from '../../instrument-advice/contact.ts';
import { menuHref, regelingHref } from './addresses.ts';
import { equalOffers, localProviders, oldestCheck, onlyFor } from './offers.ts';
import { regionContact } from './region-contact.ts';
import { menuCardText as text } from './text.ts';

export interface MenuCardView {
  card: Menukaart;
  /** Code of the gemeente that was chosen. */
  gemeente: string | undefined;
  /** Whole address, for paper. */
  address: string;
}

type Wish = MenukaartRegeling['wensen'][number];

/** More lines than these do not help anyone choose; the page of the regeling has them all. */
const MOST_LINES = 3;

/** The first sentences, so that the card stays a card. A point inside a number ends no sentence. */
function inShort(words: string): string {
  return words
    .split(/(?<=[.!?])\s+/)
    .slice(0, 2)
    .join(' ');
}

function worthOf(regeling: MenukaartRegeling): MenuItem['worth'] {
  const offers = equalOffers(regeling.aanbod).filter(({ bedrag }) => bedrag !== undefined);
  const different = new Set(offers.map(({ bedrag }) => bedrag));
  if (different.size === 1) return [...different].map((bedrag) => ({ text: bedrag ?? '' }));
  if (offers.length > MOST_LINES) return [];
  return offers.map(({ bedrag, places }) => ({
    text: bedrag ?? '',
    note: places.length > 0 && text.inGemeenten(places),
  }));
}

function factsOf(regeling: MenukaartRegeling, isFiltered: boolean): readonly Content[] {
  const providers = [...new Set(regeling.aanbod.map(({ aanbieder }) => aanbieder.naam))];
  const isLocal = providers.length > 1 && regeling.aanbod.every(({ aanbieder }) => !aanbieder.landelijk);
  const durations = [...new Set(regeling.aanbod.flatMap(({ duur }) => duur ?? []))];
  return [
    isLocal ? text.byGemeente : text.by(providers),
    durations.length === 1 && durations[0] !== undefined && text.lasts(durations[0]),
    regeling.verschilt && !isFiltered && text.differs,
    regeling.aanbod.some(({ teHerzien }) => teHerzien) && text.revised,
  ];
}

function underWishes(regelingen: readonly MenukaartRegeling[]): readonly [Wish, MenukaartRegeling[]][] {
  return werkgeverWensen.values.flatMap((wish): [Wish, MenukaartRegeling[]][] => {
    const found = regelingen.filter(({ wensen }) => wensen[0] === wish);
    return found.length > 0 ? [[wish, found]] : [];
  });
}

/** On paper there is nothing to click on: so the card itself says whom to call in which gemeente. */
function providersTable(regelingen: readonly MenukaartRegeling[]): Html | null {
  const providers = localProviders(regelingen);
  if (providers.length === 0) return null;
  return section(
    sectionHeading({ title: text.providers, intro: text.providersIntro }),
    dataTable({
      caption: text.providers,
      rows: providers,
      columns: [
        {
          head: text.place,
          rowHeader: true,
          cell: ({ places }) => (places.length > 0 ? formatList(places) : text.wholeRegion),
        },
        { head: text.provider, cell: ({ name }) => name },
        {
          head: text.contact,
          cell: ({ name, contact }) => contact && instrumentContact(contact, { besides: name }),
        },
      ],
    }),
  );
}

function gemeenteForm({ card, gemeente }: MenuCardView): Html {
  return searchForm({
    action: menuHref(card.regio.code),
    label: text.filter,
    body: html`${selectField({
      name: 'gemeente',
      label: text.gemeente,
      hint: text.gemeenteHint,
      empty: text.everywhere,
      value: gemeente,
      choices: card.gemeenten.map(({ gemeentecode, naam }) => ({ value: gemeentecode, label: naam })),
      optional: true,
    })}${submitButton({ text: text.show, kind: 'primary' })}`,
  });
}

export function menuCardPage(view: MenuCardView): PortalPage {
  const { card, gemeente, address } = view;
  const { regio } = card;
  const shown = onlyFor(card.regelingen, gemeente);
  const wishes = underWishes(shown);
  const place = card.gemeenten.find(({ gemeentecode }) => gemeentecode === gemeente)?.naam;
  const parts = wishes.map(
    ([wish, regelingen]) =>
      html`<section class="vd-section" aria-labelledby="${wish}">${pictureHeading({
        icon: text.wish[wish].icon,
        title: text.wish[wish].title,
        id: wish,
      })}${menu(
        regelingen.map((regeling) => ({
          href: regelingHref(regio.code, regeling.code, gemeente),
          name: regeling.naam,
          worth: worthOf(regeling),
          text: inShort(regeling.omschrijving),
          facts: factsOf(regeling, gemeente !== undefined),
        })),
      )}</section>`,
  );
  const nothing =
    gemeente === undefined
      ? emptyState({ title: text.emptyTitle, body: text.empty })
      : emptyState({
          title: text.emptyFilterTitle,
          body: text.emptyFilter,
          action: linkButton({ text: text.all, href: menuHref(regio.code) }),
        });
  return {
    title: text.heading(regio.naam),
    description: text.description(regio.naam),
    isPublic: true,
    main: html`<div class="vd-beside"><div>${pageHeading({ title: text.heading(regio.naam), intro: card.inleiding || text.intro })}${
      wishes.length > 0 &&
      pictureTiles(
        text.wishes,
        wishes.map(([wish, { length }]) => ({
          href: `#${wish}`,
          icon: text.wish[wish].icon,
          title: text.wish[wish].title,
          text: text.wish[wish].text,
          note: text.count(length),
        })),
      )
    }</div><div>${regionContact(regio, { withActions: true })}${card.regelingen.length > 0 && card.gemeenten.length > 0 && gemeenteForm(view)}</div></div>${
      place !== undefined &&
      wishes.length > 0 &&
      notice({
        kind: 'info',
        body: html`${text.filtered(place)} ${link(menuHref(regio.code), text.all)}`,
      })
    }${wishes.length > 0 ? parts : nothing}${providersTable(shown)}${
      wishes.length > 0 &&
      html`<p class="vd-note">${text.foot(card.op, oldestCheck(shown))}</p><p class="vd-note vd-print-only">${text.printed(address)}</p>`
    }`,
  };
}

/** Where more than one region publishes its card. */
export function regionsPage(regions: readonly MenukaartRegio[]): PortalPage {
  return {
    title: text.regionsTitle,
    isPublic: true,
    layout: 'text',
    main: html`${pageHeading({ title: text.regionsTitle, intro: text.regionsIntro })}${
      regions.length > 0
        ? linkList(regions.map(({ code, naam }) => link(menuHref(code), naam)))
        : emptyState({ title: text.noRegionsTitle, body: text.noRegions })
    }`,
  };
}
