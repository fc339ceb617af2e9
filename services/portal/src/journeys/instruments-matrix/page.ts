/** Instruments by uitvoerders: per aspect a shape, the words under it, and what the coordinator declared beside it. */
import { badge } from '@vlinderdas/design/badge';
import { link, linkButton, submitButton } from '@vlinderdas/design/button';
import { checkbox, selectField } from '@vlinderdas/design/choices';
import { disclosure } from '@vlinderdas/design/disclosure';
import { searchForm } from '@vlinderdas/design/form';
import { pageHeading, section, sectionHeading } from '@vlinderdas/design/heading';
import { type Content, type Html, html } from '@vlinderdas/design/html';
import { emptyState, notice } from '@vlinderdas/design/notice';
import { wideSheet } from '@vlinderdas/design/sheet';
import { statusMark } from '@vlinderdas/design/status-mark';
import { type Column, cellNote, dataTable } from '@vlinderdas/design/table';
import type { Matrix } from '@vlinderdas/instruments-service/contract/harmonisation.resource';
import { instrumentSoorten } from '@vlinderdas/vocabulary/instruments';
import { sayDate } from '../../frame/moments.ts';
import type { PortalPage } from '../../http/visit.ts';
import {
  aspectLegend,
  aspectMark,
  aspectRow,
  declaredBadge,
  degreeMark,
  FIXED_WORD,
  type MatrixCell,
  type MatrixRow,
  sayShare,
} from '../instruments/aspect-status.ts';
import { instrumentCrumbs, instrumentTabs } from '../instruments/section-tabs.ts';
import { type AskedComparison, comparisonAddress, comparisonFields } from '../instruments/yardstick-form.ts';
import { matrixText as text } from './text.ts';

export interface MatrixView {
  matrix: Matrix;
  asked: AskedComparison;
  onlyDiffering: boolean;
  withMunicipalities: boolean;
  now: Date;
}

type MatrixColumn = Matrix['kolommen'][number];

/** More columns than this scroll in their own frame. */
const FITS = 6;
/** From here on one sheet of A3 has room for shapes alone. */
const DENSE = { rows: 34, columns: 9 };

function differs(row: MatrixRow): boolean {
  return row.cellen.some(({ status, landelijkVast }) => !landelijkVast && status !== 'gelijk');
}

function municipalities(cell: MatrixCell, column: MatrixColumn, row: MatrixRow, open: boolean): Content {
  if (cell.gemeenten.length === 0) return null;
  const nameOf = (code: string) => column.gemeenten.find(({ gemeentecode }) => gemeentecode === code)?.naam;
  return disclosure({
    summary: text.deviates(cell.gemeenten.length),
    about: `${row.naam}, ${column.aanbieder.naam}`,
    open,
    body: html`<ul class="vd-plain-list">${cell.gemeenten.map(
      ({ gemeentecode, status, perAspect, kort }) =>
        html`<li><strong>${nameOf(gemeentecode) ?? gemeentecode}</strong><br>${aspectMark(status)}${aspectRow(perAspect)}${cellNote(kort)}</li>`,
    )}</ul>`,
  });
}

function cellOf(row: MatrixRow, column: MatrixColumn, open: boolean): Content {
  const cell = row.cellen.find(({ aanbieder }) => aanbieder === column.aanbieder.sleutel);
  if (!cell) return html`<span class="vd-note">${text.none}</span>`;
  const review = cell.teHerzien && html` ${badge(text.review, 'warning')}`;
  if (cell.landelijkVast)
    return html`${statusMark('fixed', FIXED_WORD)}${review}${cell.kort && cellNote(cell.kort)}`;
  return html`${aspectMark(cell.status)}${review}${aspectRow(cell.perAspect)}${cell.kort && cellNote(cell.kort)}${municipalities(cell, column, row, open)}`;
}

function headNote({ aanbieder, gemeenten, graad }: MatrixColumn, withNames: boolean): Content {
  const degree = graad === undefined ? null : html`<div>${text.equal(sayShare(graad))}</div>`;
  if (aanbieder.landelijk || gemeenten.length === 0) return degree;
  return html`${degree}<div>${withNames ? gemeenten.map(({ naam }) => naam).join(', ') : text.works(gemeenten.length)}</div>`;
}

/** Who has a say in these instruments; who only carries out what is the same everywhere stands below. */
function columnsWith(rows: readonly MatrixRow[], { kolommen }: Matrix): readonly MatrixColumn[] {
  const present = new Set(rows.flatMap(({ cellen }) => cellen.map(({ aanbieder }) => aanbieder)));
  return kolommen.filter(({ aanbieder }) => present.has(aanbieder.sleutel));
}

function columnsOf(
  providers: readonly MatrixColumn[],
  { asked, withMunicipalities }: MatrixView,
): readonly Column<MatrixRow>[] {
  return [
    {
      head: text.instrument,
      rowHeader: true,
      cell: (row) =>
        html`${link(comparisonAddress(`/instrumenten/${row.code}/verschillen`, asked), row.naam)}${cellNote(`${instrumentSoorten.labels[row.soort]} · ${text.variants(row.aantalVarianten)}`)}`,
    },
    {
      head: text.together,
      cell: (row) =>
        html`${degreeMark(row.graad)}${aspectRow(row.perAspect)}${
          row.verklaring
            ? html`${cellNote(text.declared)}${declaredBadge(row.verklaring.status)}`
            : cellNote(text.notDeclared)
        }${row.spreektTegen && html` ${badge(text.contradicts, 'warning')}`}`,
    },
    ...providers.map((column) => ({
      head: column.aanbieder.naam,
      headNote: headNote(column, withMunicipalities),
      cell: (row: MatrixRow) => cellOf(row, column, withMunicipalities),
    })),
  ];
}

function fixedTable(rows: readonly MatrixRow[], { matrix }: MatrixView): Html {
  const nameOf = (key: string) =>
    matrix.kolommen.find(({ aanbieder }) => aanbieder.sleutel === key)?.aanbieder.naam ?? key;
  return dataTable({
    caption: text.fixedTitle,
    rows,
    columns: [
      {
        head: text.instrument,
        rowHeader: true,
        cell: ({ code, naam }) => link(`/instrumenten/${code}`, naam),
      },
      { head: 'Soort', cell: ({ soort }) => instrumentSoorten.labels[soort] },
      {
        head: text.provider,
        cell: ({ cellen }) =>
          cellen
            .filter(({ landelijkVast }) => landelijkVast)
            .map(({ aanbieder }) => nameOf(aanbieder))
            .join(', '),
      },
      {
        head: text.what,
        cell: ({ cellen }) => cellen.find(({ landelijkVast, kort }) => landelijkVast && kort)?.kort,
      },
    ],
  });
}

function contradictions(rows: readonly MatrixRow[], asked: AskedComparison): Html | null {
  const found = rows.filter(({ spreektTegen }) => spreektTegen);
  if (found.length === 0) return null;
  return notice({
    kind: 'warning',
    title: text.contradictsTitle(found.length),
    body: html`<ul class="vd-notice__list">${found.map(
      ({ code, naam, spreektTegen }) =>
        html`<li>${link(comparisonAddress(`/instrumenten/${code}/verschillen`, asked), naam)}: ${spreektTegen}</li>`,
    )}</ul>`,
  });
}

export function matrixPage(view: MatrixView): PortalPage {
  const { matrix, asked, onlyDiffering, withMunicipalities, now } = view;
  const own = matrix.rijen.filter(({ landelijkVast }) => !landelijkVast);
  const fixed = matrix.rijen.filter(({ landelijkVast }) => landelijkVast);
  const shown = onlyDiffering ? own.filter(differs) : own;
  const columns = columnsOf(columnsWith(shown, matrix), view);
  const isDense = shown.length + fixed.length > DENSE.rows || columns.length > DENSE.columns;
  const empty =
    own.length === 0
      ? {
          title: text.emptyTitle,
          body: text.empty,
          action: linkButton({ text: text.toCatalogue, href: '/instrumenten' }),
        }
      : { title: text.noDifferencesTitle, body: text.noDifferences };
  return {
    title: text.title,
    crumbs: instrumentCrumbs,
    main: html`${pageHeading({
      title: text.title,
      intro: text.intro,
      facts: [
        {
          name: text.region,
          value: matrix.graad === undefined ? text.nothing : text.equal(sayShare(matrix.graad)),
        },
        { name: text.on, value: sayDate(matrix.op, now) },
      ],
    })}${instrumentTabs('/instrumenten/matrix')}${searchForm({
      action: '/instrumenten/matrix',
      label: text.form,
      body: html`${comparisonFields(
        asked,
        matrix.kolommen.map(({ aanbieder }) => aanbieder),
      )}${selectField({
        name: 'toon',
        label: text.which,
        optional: true,
        value: onlyDiffering ? 'verschil' : 'alles',
        choices: [
          { value: 'alles', label: text.all },
          { value: 'verschil', label: text.differing },
        ],
      })}${checkbox({ name: 'gemeenten', label: text.municipalities, checked: withMunicipalities })}${submitButton({ text: text.show })}`,
    })}${contradictions(own, asked)}${aspectLegend()}${wideSheet(
      html`${
        shown.length > 0
          ? dataTable({
              caption: text.table(sayDate(matrix.op, now)),
              columns,
              rows: shown,
              rowId: ({ code }) => code,
              scroll: columns.length > FITS,
            })
          : emptyState(empty)
      }${fixed.length > 0 && section(sectionHeading({ title: text.fixedTitle, count: fixed.length, intro: text.fixedIntro }), fixedTable(fixed, view))}`,
      isDense,
    )}`,
  };
}
