import { pageHeading, section, sectionHeading } from '@vlinderdas/design/heading';
import { html } from '@vlinderdas/design/html';
import { notice } from '@vlinderdas/design/notice';
import { score } from '@vlinderdas/design/score';
import { dataTable } from '@vlinderdas/design/table';
import type { Uitgangspunten } from '@vlinderdas/matcher-service/contract/matching.resource';
import { formatDateForPeople, formatNumber } from '@vlinderdas/vocabulary/wording';
import type { PortalPage } from '../../http/visit.ts';
import { whyText } from '../why/text.ts';
import { matchingExplainedText as text } from './text.ts';

const ALL = 10_000;

function figures(principles: Uitgangspunten) {
  const { criteria, gewichten, geldigVanaf, bron, taxonomie, regels, woorden, lijst } = principles;
  const counted = criteria.filter(({ punten }) => punten > 0).sort((one, other) => other.punten - one.punten);
  const uncounted = criteria.filter(({ punten }) => punten === 0);
  return html`${section(
    sectionHeading({
      title: text.weights,
      intro: text.weightsIntro,
      aside: text.version(gewichten, formatDateForPeople(geldigVanaf)),
    }),
    html`${dataTable({
      caption: text.weights,
      rows: counted,
      columns: [
        {
          head: text.part,
          rowHeader: true,
          width: 'fit',
          cell: ({ criterium }) => whyText.criterion[criterium],
        },
        { head: text.asks, width: 'wide', cell: ({ criterium }) => text.about[criterium] },
        {
          head: text.share,
          align: 'end',
          width: 'fit',
          cell: ({ punten }) => `${Math.round((punten * 100) / ALL)}%`,
        },
        { head: text.points, align: 'end', width: 'fit', cell: ({ punten }) => formatNumber(punten) },
      ],
    })}<div class="vd-prose"><p>${text.uncounted(uncounted.map(({ criterium }) => whyText.criterion[criterium].toLowerCase()))}</p><p class="vd-note">${text.source(bron, taxonomie)}</p></div>`,
  )}${section(
    sectionHeading({ title: text.rules }),
    html`<div class="vd-prose"><ul>${regels.map((rule) => html`<li>${rule}</li>`)}</ul></div>`,
  )}${section(
    sectionHeading({ title: text.words }),
    html`<ul class="vd-plain-list"><li>${score('sterk', woorden.sterk)} ${text.from(woorden.sterk)}</li><li>${score('goed', woorden.goed)} ${text.from(woorden.goed)}</li><li>${score('mogelijk', woorden.goed - 1)} ${text.below(woorden.goed)}</li></ul><div class="vd-prose"><p>${text.lists(lijst.geschikt, lijst.pastBijna, lijst.onvolledig)}</p></div>`,
  )}`;
}

export function matchingPage(principles: Uitgangspunten | undefined): PortalPage {
  const paragraphs = (part: { title: string; body: readonly (string | readonly string[])[] }) =>
    section(
      sectionHeading({ title: part.title }),
      html`<div class="vd-prose">${part.body.map((piece) =>
        typeof piece === 'string'
          ? html`<p>${piece}</p>`
          : html`<ul>${piece.map((item) => html`<li>${item}</li>`)}</ul>`,
      )}</div>`,
    );
  return {
    title: text.title,
    layout: 'text',
    main: html`${pageHeading({ title: text.title, intro: text.intro })}${paragraphs(text.never)}${
      principles ? figures(principles) : notice({ kind: 'info', title: text.awayTitle, body: text.away })
    }${text.parts.map(paragraphs)}`,
  };
}
