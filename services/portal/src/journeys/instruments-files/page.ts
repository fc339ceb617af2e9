/** A set comes in as one file and is looked at row by row before anything is kept; the catalogue goes out as one. */
import { type BadgeTone, badge } from '@vlinderdas/design/badge';
import { buttonGroup, link, submitButton } from '@vlinderdas/design/button';
import { checkbox } from '@vlinderdas/design/choices';
import { errorOf, fileField, textField } from '@vlinderdas/design/fields';
import { errorSummary, type FieldProblem, type FormGuard, postForm } from '@vlinderdas/design/form';
import { pageHeading, section, sectionHeading } from '@vlinderdas/design/heading';
import { type Content, type Html, html, nothing } from '@vlinderdas/design/html';
import { notice } from '@vlinderdas/design/notice';
import { cellNote, dataTable } from '@vlinderdas/design/table';
import type {
  BestandFormaat,
  ImportRij,
  ImportVerslag,
  RijUitkomst,
} from '@vlinderdas/instruments-service/contract/exchange.resource';
import type { PortalPage } from '../../http/visit.ts';
import { instrumentCrumbs, instrumentTabs } from '../instruments/section-tabs.ts';
import { filesText as text } from './text.ts';

export const FILES_PATH = '/instrumenten/bestanden';
const ACCEPT = '.xlsx,.csv,.json';
const OUTCOME_TONES: Readonly<Record<RijUitkomst, BadgeTone>> = {
  toegevoegd: 'positive',
  gewijzigd: 'info',
  ongewijzigd: 'neutral',
  geweigerd: 'negative',
};

/** A file that was looked at and waits for a decision. */
interface HeldFile {
  format: BestandFormaat;
  /** Base64; undefined when it is too large to stand in a page. */
  content: string | undefined;
}

export interface FilesView {
  /** Undefined for who may take along but not deliver. */
  ownOrganisationId: string | undefined;
  problems: readonly FieldProblem[];
  report?: { verslag: ImportVerslag; held: HeldFile };
  guard(): FormGuard;
}

function deliverForm({ problems, guard }: FilesView): Html {
  const body = html`${fileField({ name: 'bestand', label: text.file, hint: text.fileHint, accept: ACCEPT, error: errorOf(problems, 'bestand') })}${checkbox({ name: 'dennis', label: text.dennis })}${buttonGroup(submitButton({ text: text.check, kind: 'primary' }))}`;
  return section(
    sectionHeading({ title: text.deliver, intro: text.deliverHint }),
    postForm({ action: FILES_PATH, guard: guard(), withFile: true, body }),
  );
}

function takeLinks({ ownOrganisationId }: FilesView): Html {
  const href = (format: BestandFormaat, more = '') => `${FILES_PATH}/uitvoer?formaat=${format}${more}`;
  const formats = (more: string, chosen: readonly BestandFormaat[]): Content =>
    chosen.map(
      (format, index) => html`${index > 0 ? ' · ' : ''}${link(href(format, more), text.formats[format])}`,
    );
  const all = ['xlsx', 'csv', 'json', 'dennis'] as const;
  const rows = [
    { what: text.empty, links: formats('&leeg=true', ['xlsx', 'csv']), keeper: true },
    { what: text.own, links: formats(`&organisatie=${ownOrganisationId}`, all), keeper: true },
    { what: text.all, links: formats('', all), keeper: false },
  ].filter(({ keeper }) => !keeper || ownOrganisationId !== undefined);
  return section(
    sectionHeading({ title: text.take, intro: text.takeHint }),
    dataTable({
      caption: text.take,
      rows,
      columns: [
        { head: text.what, rowHeader: true, cell: ({ what }) => what },
        { head: text.as, cell: ({ links }) => links },
      ],
    }),
  );
}

function countsOf({ toegevoegd, gewijzigd, ongewijzigd, geweigerd }: ImportVerslag): string {
  const { added, changed, unchanged, refused } = text.report;
  return [
    [toegevoegd, added],
    [gewijzigd, changed],
    [ongewijzigd, unchanged],
    [geweigerd, refused],
  ]
    .filter(([count]) => count !== 0)
    .map((pair) => pair.join(' '))
    .join(', ');
}

function remarksOf({ fouten, opmerkingen }: ImportRij): Content {
  const faults = fouten.map(({ kolom, melding }) => `${kolom || text.report.wholeRow}: ${melding}`);
  return [...faults, ...opmerkingen].map((line) => html`<div>${line}</div>`);
}

function reportTable({ rijen, proef }: ImportVerslag): Html {
  const { report } = text;
  return dataTable({
    caption: proef ? report.checked : report.done,
    rows: rijen,
    columns: [
      { head: report.row, rowHeader: true, align: 'end', width: 'fit', cell: ({ rij }) => rij },
      {
        head: report.instrument,
        cell: ({ instrument, gemeente }) => html`${instrument}${gemeente && cellNote(gemeente)}`,
      },
      { head: report.outcome, cell: ({ uitkomst }) => badge(OUTCOMES[uitkomst], OUTCOME_TONES[uitkomst]) },
      { head: report.what, cell: remarksOf },
    ],
  });
}
const OUTCOMES: Readonly<Record<RijUitkomst, string>> = {
  toegevoegd: text.report.added,
  gewijzigd: text.report.changed,
  ongewijzigd: text.report.unchanged,
  geweigerd: text.report.refused,
};

function decision({ toegevoegd, gewijzigd }: ImportVerslag, held: HeldFile, guard: FormGuard): Html {
  const { report } = text;
  const rows = toegevoegd + gewijzigd;
  if (rows === 0) return html`<p>${report.nothingToDo}</p>`;
  const file =
    held.content === undefined
      ? html`<p>${report.chooseAgain}</p>${fileField({ name: 'bestand', label: text.file, hint: text.fileHint, accept: ACCEPT })}`
      : html`<input type="hidden" name="inhoud" value="${held.content}">`;
  const body = html`<input type="hidden" name="formaat" value="${held.format}"><input type="hidden" name="invoeren" value="ja">${file}${textField({ name: 'reden', label: report.reason, hint: report.reasonHint, optional: true, width: 'long', maxLength: 500 })}${buttonGroup(submitButton({ text: report.carryOut(rows), kind: 'primary' }), link(FILES_PATH, report.again))}`;
  return postForm({ action: FILES_PATH, guard, withFile: true, body });
}

function reportSection({ report, guard }: FilesView): Html {
  if (!report) return nothing;
  const { verslag, held } = report;
  const { proef, nieuweInstrumenten } = verslag;
  const fresh =
    nieuweInstrumenten.length > 0 &&
    html`<p>${text.report.newInstruments}: ${nieuweInstrumenten.join(', ')}.</p>`;
  const counts = countsOf(verslag);
  const title = proef ? text.report.checked : text.report.done;
  const next = proef ? text.report.nothingStored : link('/instrumenten/wijzigingen', text.report.toLog);
  return section(
    sectionHeading({ title, count: verslag.rijen.length }),
    html`${notice({ kind: proef ? 'info' : 'success', body: html`<p>${counts}. ${next}</p>${fresh}`, announce: !proef })}${proef && decision(verslag, held, guard())}${reportTable(verslag)}`,
  );
}

export function filesPage(view: FilesView): PortalPage {
  const mayDeliver = view.ownOrganisationId !== undefined;
  return {
    title: text.title,
    crumbs: instrumentCrumbs,
    ...(view.problems.length > 0 && { status: 400, failed: true }),
    main: html`${errorSummary(view.problems)}${pageHeading({ title: text.title, intro: mayDeliver ? text.intro : text.introReader })}${instrumentTabs(FILES_PATH)}${reportSection(view)}${mayDeliver && !view.report && deliverForm(view)}${takeLinks(view)}`,
  };
}
