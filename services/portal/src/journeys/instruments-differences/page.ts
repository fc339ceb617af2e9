/** One instrument at all uitvoerders, side by side: what differs in words, and what it takes to become equal. */
import { linkButton, submitButton } from '@vlinderdas/design/button';
import { selectField } from '@vlinderdas/design/choices';
import { disclosure } from '@vlinderdas/design/disclosure';
import { errorOf, textArea } from '@vlinderdas/design/fields';
import { errorSummary, type FieldProblem, postForm, searchForm } from '@vlinderdas/design/form';
import { type Fact, pageHeading, section, sectionHeading } from '@vlinderdas/design/heading';
import { type Content, type Html, html } from '@vlinderdas/design/html';
import { emptyState, notice } from '@vlinderdas/design/notice';
import { cellNote, dataTable } from '@vlinderdas/design/table';
import type {
  Matrix,
  Vergelijking,
  Voorstel,
} from '@vlinderdas/instruments-service/contract/harmonisation.resource';
import { type Aspect, aspecten, harmonisatieStatussen } from '@vlinderdas/vocabulary/instruments';
import { formatEuros } from '@vlinderdas/vocabulary/wording';
import { sayDate } from '../../frame/moments.ts';
import type { FormValues } from '../../http/form-values.ts';
import type { PortalPage, Visit } from '../../http/visit.ts';
import { choicesOf } from '../../instrument-parts/part-fields.ts';
import { aspectMark, declaredBadge, degreeMark } from '../instruments/aspect-status.ts';
import { instrumentCrumbs } from '../instruments/section-tabs.ts';
import {
  type AskedComparison,
  comparisonAddress,
  comparisonFields,
  yardstickChoices,
  yardstickValue,
} from '../instruments/yardstick-form.ts';
import { proposalTable } from '../instruments-proposals/list-page.ts';
import { regionMap, standingsOf } from './region-map.ts';
import { differencesText as text } from './text.ts';

export interface DifferencesView {
  comparison: Vergelijking;
  columns: Matrix['kolommen'];
  proposals: readonly Voorstel[];
  asked: AskedComparison;
  organisationId: string;
  mayCoordinate: boolean;
  mayKeep: boolean;
  guard: Visit['guard'];
  now: Date;
  refused?: { form: FormValues; problems: readonly FieldProblem[] } | undefined;
}

type Difference = Vergelijking['verschillen'][number];

const nameOf = ({ aanbieder, gemeentenaam }: Difference) =>
  gemeentenaam ? `${aanbieder.naam}, ${gemeentenaam}` : aanbieder.naam;

function aspectCell(difference: Difference, aspect: Aspect): Content {
  const found = difference.aspecten.find((one) => one.aspect === aspect);
  if (!found) return html`<span class="vd-note">${text.unknown}</span>`;
  // What is equal stands in the column of the yardstick already.
  if (found.status === 'gelijk') return aspectMark(found.status);
  return html`${aspectMark(found.status)}${found.waarde && html`<div>${found.waarde}</div>`}${found.verschillen.map(cellNote)}`;
}

function sideBySide({ verschillen, maatstafOmschrijving }: Vergelijking): Html {
  const standard = (aspect: Aspect) =>
    verschillen.flatMap(({ aspecten: all }) => all).find((one) => one.aspect === aspect && one.maatstaf)
      ?.maatstaf;
  const shown = aspecten.values.filter((aspect) =>
    verschillen.some(({ aspecten: all }) => all.some((one) => one.aspect === aspect)),
  );
  return dataTable({
    caption: text.table,
    rows: shown,
    scroll: verschillen.length > 4,
    columns: [
      { head: text.aspect, rowHeader: true, cell: (aspect) => aspecten.labels[aspect] },
      {
        head: text.yardstick,
        headNote: maatstafOmschrijving,
        cell: (aspect) => standard(aspect) ?? html`<span class="vd-note">${text.unknown}</span>`,
      },
      ...verschillen.map((difference) => ({
        head: nameOf(difference),
        cell: (aspect: Aspect) => aspectCell(difference, aspect),
      })),
    ],
  });
}

function neededTable({ verschillen }: Vergelijking): Html {
  return dataTable({
    caption: text.needed,
    rows: verschillen,
    columns: [
      { head: text.provider, rowHeader: true, cell: nameOf },
      {
        head: text.change,
        cell: ({ nodig }) =>
          nodig.length === 0
            ? html`<span class="vd-note">${text.nothingNeeded}</span>`
            : html`<ul class="vd-plain-list">${nodig.map((line) => html`<li>${line}</li>`)}</ul>`,
      },
    ],
  });
}

function declaration({ comparison: { rij }, mayCoordinate, guard, now, refused }: DifferencesView): Html {
  const { verklaring, spreektTegen, code } = rij;
  const problems = refused?.problems ?? [];
  return section(
    sectionHeading({ title: text.declared.title }),
    html`${
      verklaring
        ? html`<p>${declaredBadge(verklaring.status)} ${text.declared.since(sayDate(verklaring.datum, now))}${verklaring.door && ` ${text.declared.by(verklaring.door)}`}</p>${verklaring.toelichting && html`<p>${verklaring.toelichting}</p>`}`
        : html`<p>${text.declared.none}</p>`
    }${spreektTegen && notice({ kind: 'warning', title: text.declared.contradiction, body: spreektTegen })}${
      mayCoordinate &&
      disclosure({
        summary: text.declared.form,
        open: errorOf(problems, 'status') !== undefined,
        body: postForm({
          action: `/instrumenten/${code}/verklaring`,
          guard: guard(),
          body: html`${selectField({ name: 'status', label: text.declared.status, empty: 'Kies', value: refused?.form.text('status') || verklaring?.status, choices: choicesOf(harmonisatieStatussen), error: errorOf(problems, 'status') })}${textArea({ name: 'toelichting', label: text.declared.note, rows: 3, maxLength: 1_000, optional: true, value: refused?.form.text('toelichting') })}${submitButton({ text: text.declared.save })}`,
        }),
      })
    }`,
  );
}

function yardstickForm({ comparison: { rij }, columns, guard, refused }: DifferencesView): Html {
  const problems = refused?.problems ?? [];
  return section(
    sectionHeading({ title: text.keep.title, intro: text.keep.intro }),
    postForm({
      action: `/instrumenten/${rij.code}/maatstaf`,
      guard: guard(),
      body: html`${selectField({ name: 'voortaan', label: text.keep.choose, empty: 'Kies', value: refused?.form.text('voortaan') || yardstickValue({ maatstaf: rij.maatstaf.soort, ...(rij.maatstaf.organisatieId && { organisatieId: rij.maatstaf.organisatieId }) }), choices: yardstickChoices(columns.map(({ aanbieder }) => aanbieder)), error: errorOf(problems, 'voortaan') })}${submitButton({ text: text.keep.save })}`,
    }),
  );
}

function facts({ comparison, now }: DifferencesView): Fact[] {
  const { rij, spreiding } = comparison;
  return [
    { name: text.equal, value: degreeMark(rij.graad) },
    { name: text.yardstick, value: comparison.maatstafOmschrijving },
    { name: text.on, value: sayDate(comparison.op, now) },
    ...(spreiding
      ? [
          {
            name: text.spread,
            value: text.spreadSaid(
              formatEuros(spreiding.laagste),
              formatEuros(spreiding.middelste),
              formatEuros(spreiding.hoogste),
              spreiding.eenheid,
            ),
          },
        ]
      : []),
  ];
}

export function differencesPage(view: DifferencesView): PortalPage {
  const { comparison, columns, asked, mayCoordinate, mayKeep, organisationId, refused } = view;
  const { rij, verschillen } = comparison;
  const problems = refused?.problems ?? [];
  const path = `/instrumenten/${rij.code}`;
  const own = verschillen.find(
    ({ aanbieder, gemeentecode }) => aanbieder.organisatieId === organisationId && !gemeentecode,
  );
  const map = regionMap(rij.naam, standingsOf(rij, columns));
  return {
    title: text.title(rij.naam),
    crumbs: [
      ...instrumentCrumbs,
      { href: comparisonAddress('/instrumenten/matrix', asked), text: 'Matrix' },
      { href: path, text: rij.naam },
    ],
    ...(problems.length > 0 && { failed: true, status: 400 }),
    main: html`${errorSummary(problems)}${pageHeading({
      title: text.title(rij.naam),
      intro: text.intro,
      facts: facts(view),
      actions: html`${mayKeep && own?.variantId && linkButton({ text: text.own, href: `/instrumenten/varianten/${own.variantId}` })}${mayCoordinate && !rij.landelijkVast && verschillen.length > 0 && linkButton({ text: text.propose, kind: 'primary', href: comparisonAddress(`${path}/voorstel`, asked) })}`,
    })}${rij.landelijkVast && notice({ kind: 'info', body: text.fixed })}${searchForm({
      action: `${path}/verschillen`,
      label: text.form,
      body: html`${comparisonFields(
        asked,
        columns.map(({ aanbieder }) => aanbieder),
      )}${submitButton({ text: text.show })}`,
    })}${
      verschillen.length === 0
        ? emptyState({ title: text.emptyTitle, body: text.empty })
        : html`${section(sectionHeading({ title: text.table }), sideBySide(comparison))}${section(sectionHeading({ title: text.needed, intro: text.neededIntro }), neededTable(comparison))}${map && section(sectionHeading({ title: text.mapTitle }), map)}`
    }${
      view.proposals.length > 0 &&
      section(
        sectionHeading({ title: text.proposals, count: view.proposals.length }),
        proposalTable(view.proposals, view.now),
      )
    }${declaration(view)}${mayCoordinate && !rij.landelijkVast && yardstickForm(view)}`,
  };
}
