/** One instrument: what it is, what each provider does with it, how far the region is, and what changed. */
import { badge } from '@vlinderdas/design/badge';
import { link, linkButton } from '@vlinderdas/design/button';
import { definitionList, type Fact, pageHeading, section, sectionHeading } from '@vlinderdas/design/heading';
import { type Html, html } from '@vlinderdas/design/html';
import { emptyState, notice } from '@vlinderdas/design/notice';
import { statusMark } from '@vlinderdas/design/status-mark';
import type {
  Instrument,
  Variant,
  Wijziging,
} from '@vlinderdas/instruments-service/contract/instrument.resource';
import { dutchDate } from '@vlinderdas/kernel/dates';
import { sbiSections } from '@vlinderdas/region/sbi';
import {
  bereiken,
  dennisDoelgroepen,
  dennisTegels,
  instrumentSoorten,
} from '@vlinderdas/vocabulary/instruments';
import { sayDate } from '../../frame/moments.ts';
import type { PortalPage } from '../../http/visit.ts';
import { aspectRow, declaredBadge, degreeMark, FIXED_WORD, type MatrixRow } from './aspect-status.ts';
import { changeLog } from './change-log.ts';
import { instrumentCrumbs } from './section-tabs.ts';
import { instrumentsText } from './text.ts';
import { variantsBeside, variantsInTime } from './variant-tables.ts';

const text = instrumentsText.one;

export interface InstrumentView {
  instrument: Instrument;
  /** Of all times. */
  variants: readonly Variant[];
  /** Undefined when nobody has anything to compare. */
  row: MatrixRow | undefined;
  changes: readonly Wijziging[];
  organisationId: string;
  mayEdit: boolean;
  mayKeep: boolean;
  now: Date;
}

function list(title: string, lines: readonly string[]): Html | null {
  if (lines.length === 0) return null;
  return html`<h3 class="utrecht-heading-3">${title}</h3><ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`;
}

function sectorsOf({ sectoren }: Instrument): string {
  const chosen = sbiSections.filter(({ letter }) => sectoren.includes(letter));
  return chosen.map(({ name }) => name).join('; ');
}

function definition({ instrument, now }: InstrumentView): Html {
  const { bron } = instrument;
  const rows: Fact[] = [
    ...instrument.wettelijkeBasis.map(({ naam, artikel, link: address }) => {
      const said = artikel ? `${naam}, ${artikel}` : naam;
      return { name: text.basis, value: address ? link(address, said) : said };
    }),
    {
      name: text.source,
      value: html`${bron.link ? link(bron.link, bron.tekst) : bron.tekst} <span class="vd-note">${text.checked(sayDate(bron.gecontroleerdOp, now))}</span>${!bron.bevestigd && html`<div>${badge(text.unconfirmed, 'warning')} <span class="vd-note">${text.unconfirmedWhy}</span></div>`}`,
    },
    {
      name: text.groups,
      value: instrument.doelgroepen.map((group) => dennisDoelgroepen.labels[group]).join(', '),
    },
    { name: text.moments, value: instrument.tegels.map((tile) => dennisTegels.labels[tile]).join(', ') },
    { name: text.sectors, value: sectorsOf(instrument) },
  ];
  return definitionList(rows.filter(({ value }) => value !== ''));
}

function standing({ row, instrument, now }: InstrumentView): Html | null {
  if (!row || row.landelijkVast) return null;
  const { verklaring, spreektTegen } = row;
  return section(
    sectionHeading({
      title: text.status,
      aside: link(`/instrumenten/${instrument.code}/verschillen`, text.differences),
    }),
    html`${definitionList([
      { name: text.computed, value: html`${degreeMark(row.graad)}${aspectRow(row.perAspect)}` },
      {
        name: text.declared,
        value: verklaring
          ? html`${declaredBadge(verklaring.status)} ${text.since(sayDate(verklaring.datum, now))}${verklaring.toelichting && html`<div class="vd-note">${verklaring.toelichting}</div>`}`
          : text.notDeclared,
      },
    ])}${spreektTegen && notice({ kind: 'warning', title: text.contradiction, body: spreektTegen })}`,
  );
}

function variantSections(view: InstrumentView): Html {
  const { variants, now } = view;
  const today = dutchDate(now);
  const isNow = ({ geldtVanaf, geldtTot }: Variant) =>
    geldtVanaf <= today && (geldtTot === undefined || geldtTot > today);
  const present = variants.filter(isNow);
  const others = variants.filter((variant) => !isNow(variant));
  return html`${section(
    sectionHeading({ title: text.variants, count: present.length, intro: text.variantsIntro }),
    present.length > 0
      ? variantsBeside(present, view)
      : emptyState({ title: text.emptyTitle, body: text.empty }),
  )}${
    others.length > 0 &&
    section(
      sectionHeading({ title: text.earlier, count: others.length, intro: text.earlierIntro }),
      variantsInTime(others, view),
    )
  }`;
}

export function instrumentPage(view: InstrumentView): PortalPage {
  const { instrument, row, changes, mayEdit, mayKeep, organisationId, variants, now } = view;
  const { code, naam, soort, bereik, landelijkeAanbieder, geldtTot } = instrument;
  const isOver = geldtTot !== undefined && geldtTot <= dutchDate(now);
  const path = `/instrumenten/${code}`;
  const hasOwn = variants.some(({ aanbieder }) => aanbieder.organisatieId === organisationId);
  return {
    title: naam,
    crumbs: instrumentCrumbs,
    main: html`${pageHeading({
      title: naam,
      facts: [
        { name: text.kind, value: instrumentSoorten.labels[soort] },
        { name: text.reach, value: bereiken.labels[bereik] },
        {
          name: text.degree,
          value:
            landelijkeAanbieder || row?.landelijkVast
              ? statusMark('fixed', FIXED_WORD)
              : degreeMark(row?.graad),
        },
      ],
      actions: html`${mayEdit && linkButton({ text: text.edit, href: `${path}/bewerken` })}${mayEdit && !isOver && linkButton({ text: geldtTot ? text.changeEnd : text.end, href: `${path}/einde` })}${row && !row.landelijkVast && linkButton({ text: text.differences, href: `${path}/verschillen` })}${mayKeep && !hasOwn && !isOver && linkButton({ text: text.addVariant, href: `${path}/variant`, kind: 'primary', icon: 'plus' })}`,
    })}${geldtTot && notice({ kind: 'warning', body: isOver ? text.ended(sayDate(geldtTot, now)) : text.ending(sayDate(geldtTot, now)) })}<div class="vd-columns"><div>${section(
      sectionHeading({ title: text.forEmployers }),
      html`<p class="vd-prose">${instrument.omschrijvingWerkgever}</p>${list(text.wsp, instrument.watDoetWsp)}${list(text.employer, instrument.watDoetWerkgever)}`,
    )}${section(sectionHeading({ title: text.forColleagues }), html`<p class="vd-prose">${instrument.omschrijvingProfessional}</p>`)}</div><div>${section(sectionHeading({ title: text.source }), definition(view))}${standing(view)}</div></div>${variantSections(view)}${section(
      sectionHeading({
        title: text.log,
        aside: link(`/instrumenten/wijzigingen?instrument=${code}`, text.logAll),
      }),
      changes.length > 0
        ? changeLog(changes, now, { withInstrument: false })
        : emptyState({ title: text.logEmptyTitle, body: text.logEmpty }),
    )}`,
  };
}
