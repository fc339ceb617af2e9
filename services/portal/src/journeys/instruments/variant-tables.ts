/** What providers do with one instrument: side by side as it is now, and in the order of time. */
import { type BadgeTone, badge } from '@vlinderdas/design/badge';
import { link } from '@vlinderdas/design/button';
import { type Content, type Html, html } from '@vlinderdas/design/html';
import { cellNote, dataTable } from '@vlinderdas/design/table';
import {
  type PublicatieStand,
  publicatieStanden,
  type Variant,
} from '@vlinderdas/instruments-service/contract/instrument.resource';
import type { Bron } from '@vlinderdas/instruments-service/contract/parts.resource';
import { type Aspect, aspecten } from '@vlinderdas/vocabulary/instruments';
import { formatList } from '@vlinderdas/vocabulary/wording';
import { sayDate } from '../../frame/moments.ts';
import { instrumentsText } from './text.ts';

const text = instrumentsText.one;

interface Reader {
  organisationId: string;
  mayKeep: boolean;
  now: Date;
}

const TONES: Readonly<Record<PublicatieStand, BadgeTone>> = {
  concept: 'neutral',
  gepubliceerd: 'positive',
  'niet-volledig': 'warning',
  'nog-niet': 'info',
  beeindigd: 'neutral',
  verouderd: 'negative',
};

const nameOf = ({ aanbieder, gemeentenaam }: Variant) =>
  gemeentenaam ? `${aanbieder.naam}, ${gemeentenaam}` : aanbieder.naam;

function stateOf({ stand, teHerzien }: Variant): Html {
  return html`${badge(publicatieStanden.labels[stand].split(':')[0] ?? '', TONES[stand])}${teHerzien && html` ${badge(instrumentsText.reviewMark, 'warning')}`}`;
}

function changeLink({ id, aanbieder }: Variant, { organisationId, mayKeep }: Reader): Content {
  if (!mayKeep || aanbieder.organisatieId !== organisationId) return null;
  return link(
    `/instrumenten/varianten/${id}`,
    html`${text.change}<span class="vd-visually-hidden"> ${aanbieder.naam}</span>`,
  );
}

function partOf(variant: Variant, aspect: Aspect): Content {
  const part = variant[aspect];
  if (!part) return html`<span class="vd-note">${text.unknown}</span>`;
  return html`${variant.inWoorden[aspect]}${!part.bron.bevestigd && html` ${badge(text.unconfirmed, 'warning')}${cellNote(text.unconfirmedWhy)}`}`;
}

/** Each source once, with the parts that come from it when there are several. */
function sourcesOf(variant: Variant, now: Date): Content {
  const sources = new Map<string, { bron: Bron; parts: string[] }>();
  for (const aspect of aspecten.values) {
    const bron = variant[aspect]?.bron;
    if (!bron) continue;
    const key = JSON.stringify([bron.tekst, bron.link, bron.gecontroleerdOp]);
    const known = sources.get(key) ?? { bron, parts: [] };
    known.parts.push(aspecten.labels[aspect].toLowerCase());
    sources.set(key, known);
  }
  return [...sources.values()].map(
    ({ bron, parts }) =>
      html`<div>${bron.link ? link(bron.link, bron.tekst) : bron.tekst}${cellNote(
        [sources.size > 1 && formatList(parts), text.checked(sayDate(bron.gecontroleerdOp, now))]
          .filter((part) => part !== false)
          .join(', '),
      )}</div>`,
  );
}

function contactOf({ contact }: Variant): Content {
  if (!contact) return html`<span class="vd-note">${text.unknown}</span>`;
  return html`${contact.naam}${[contact.telefoonnummer, contact.emailadres].filter((part) => part !== undefined).map(cellNote)}`;
}

function periodOf({ geldtVanaf, geldtTot, herzienOp, financiering }: Variant, now: Date): Content {
  return html`${text.from(sayDate(geldtVanaf, now))}${geldtTot && ` ${text.until(sayDate(geldtTot, now))}`}${cellNote(text.reviewOn(sayDate(herzienOp, now)))}${
    financiering &&
    cellNote(
      `${text.funding(financiering.naam)}${financiering.eindigtOp ? `, ${text.until(sayDate(financiering.eindigtOp, now))}` : ''}`,
    )
  }`;
}

type Line = Aspect | 'source' | 'contact' | 'period' | 'state';

/** More providers than this scroll in their own frame. */
const FITS = 4;

export function variantsBeside(variants: readonly Variant[], reader: Reader): Html {
  const rows: readonly Line[] = [...aspecten.values, 'source', 'contact', 'period', 'state'];
  const names = { source: text.source, contact: text.contact, period: text.validity, state: text.state };
  const cell = (variant: Variant, line: Line): Content => {
    if (line === 'source') return sourcesOf(variant, reader.now);
    if (line === 'contact') return contactOf(variant);
    if (line === 'period') return periodOf(variant, reader.now);
    if (line === 'state') {
      const change = changeLink(variant, reader);
      return html`${stateOf(variant)}${change && cellNote(change)}`;
    }
    return partOf(variant, line);
  };
  return dataTable({
    caption: text.variants,
    rows,
    scroll: variants.length > FITS,
    columns: [
      {
        head: text.aspect,
        rowHeader: true,
        cell: (line) => (aspecten.is(line) ? aspecten.labels[line] : names[line]),
      },
      ...variants.map((variant) => ({
        head: nameOf(variant),
        cell: (line: Line) => cell(variant, line),
      })),
    ],
  });
}

export function variantsInTime(variants: readonly Variant[], reader: Reader): Html {
  return dataTable({
    caption: text.earlier,
    rows: variants,
    columns: [
      { head: instrumentsText.provider, rowHeader: true, cell: nameOf },
      { head: text.validity, cell: (variant) => periodOf(variant, reader.now) },
      {
        head: aspecten.labels.bedrag,
        cell: ({ inWoorden }) => inWoorden.bedrag ?? html`<span class="vd-note">${text.unknown}</span>`,
      },
      { head: text.state, cell: stateOf },
      { head: text.change, headHidden: true, cell: (variant) => changeLink(variant, reader) },
    ],
  });
}
