/**
 * The heart of a case worker's tool: a table that is a table from tablet size up and a pile of cards on a
 * phone. Roles are written out because some browsers forget them as soon as a table is laid out otherwise.
 */
import { attributes, type Content, type Html, html } from './html.ts';

export interface Column<Row> {
  head: string;
  /** Under the head, for the column as a whole: a total. */
  headNote?: Content;
  cell(row: Row): Content;
  /** The one strong column: names the row, and is the title of its card. */
  rowHeader?: boolean;
  /** Numbers stand right, so that they can be compared. */
  align?: 'end';
  /** The head is read out but not shown: a button. */
  headHidden?: boolean;
  /** The place in the list: a quiet number. */
  rank?: boolean;
  /** In a card the value says enough by itself. */
  cardLabelHidden?: boolean;
  /** In a compact card: on one line with the cell before it, or on the line of the title. */
  cardPlace?: 'inline' | 'beside-title';
  /** Address that sorts by this column, and how the rows are sorted now. */
  sort?: { href: string; direction: 'ascending' | 'descending' | null };
  /** `fit` keeps the column on one line: a moment, a state. */
  width?: 'narrow' | 'wide' | 'fit';
}

export interface TableOptions<Row> {
  caption: string;
  /** Shown above the table; else read out only, when a heading already says it. */
  captionShown?: boolean;
  /** More columns than there is room for: the table scrolls in its own frame and the first column stays. */
  scroll?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  /** For links into the list and for live updates. */
  rowId?(row: Row): string;
  /** Where rows are cards, several cells share a line: for a list with many cells of a few words. */
  compactCards?: boolean;
  /** Full-width line below the row: what folds out there belongs to it. */
  detail?(row: Row): Html | null;
  mark?(row: Row): 'changed' | 'quiet' | null;
}

function head<Row>(column: Column<Row>): Html {
  const { sort } = column;
  const classes = `vd-table__head${column.align === 'end' ? ' vd-table__cell--end' : ''}${column.width ? ` vd-table__cell--${column.width}` : ''}${column.rank ? ' vd-table__cell--narrow' : ''}`;
  const list = attributes({ 'aria-sort': sort?.direction ?? null });
  let text: Content = column.head;
  if (column.headHidden || column.rank) text = html`<span class="vd-visually-hidden">${column.head}</span>`;
  else if (sort) text = html`<a class="vd-table__sort" href="${sort.href}">${column.head}</a>`;
  return html`<th scope="col" role="columnheader" class="${classes}" ${list}>${text}${column.headNote ? html`<div class="vd-table__head-note">${column.headNote}</div>` : null}</th>`;
}

function cell<Row>(column: Column<Row>, row: Row): Html {
  const bare = column.headHidden || column.rank || column.cardLabelHidden;
  const look = `${column.align === 'end' ? ' vd-table__cell--end' : ''}${bare ? ' vd-table__cell--bare' : ''}${column.width === 'fit' ? ' vd-table__cell--fit' : ''}${column.rank ? ' vd-table__cell--rank' : ''}${column.cardPlace ? ` vd-table__cell--${column.cardPlace}` : ''}`;
  const content = column.cell(row);
  if (column.rowHeader)
    return html`<th scope="row" role="rowheader" class="vd-table__title${look}">${content}</th>`;
  const name = bare ? null : html`<span class="vd-table__label" aria-hidden="true">${column.head}</span>`;
  return html`<td role="cell" class="vd-table__cell${look}">${name}<div class="vd-table__value">${content}</div></td>`;
}

/** The line below a row; it starts under the row's name, not under its rank. */
function detailRow(detail: Html, columnCount: number, ranked: boolean): Html {
  const indent = ranked ? html`<td role="cell" class="vd-table__indent"></td>` : null;
  return html`<tr role="row" class="vd-table__detail">${indent}<td role="cell" colspan="${columnCount - (ranked ? 1 : 0)}">${detail}</td></tr>`;
}

/** A table of rows. Without rows, show `emptyState` instead. */
export function dataTable<Row>(options: TableOptions<Row>): Html {
  const { columns } = options;
  const groups = options.rows.map((row) => {
    const mark = options.mark?.(row);
    const detail = options.detail?.(row);
    const list = attributes({ id: options.rowId?.(row) ?? null });
    const below = detail ? detailRow(detail, columns.length, columns[0]?.rank ?? false) : null;
    return html`<tbody role="rowgroup" class="vd-table__group${mark ? ` vd-table__group--${mark}` : ''}" ${list}><tr role="row" class="vd-table__row">${columns.map((column) => cell(column, row))}</tr>${below}</tbody>`;
  });
  const captionClass = options.captionShown ? 'vd-table__caption' : 'vd-visually-hidden';
  const frame = options.scroll
    ? attributes({ tabindex: '0', role: 'region', 'aria-label': options.caption })
    : attributes({});
  return html`<div class="vd-table-frame${options.scroll ? ' vd-table-frame--scroll' : ''}" ${frame}><table role="table" class="vd-table${options.compactCards ? ' vd-table--compact' : ''}"><caption class="${captionClass}">${options.caption}</caption><thead role="rowgroup"><tr role="row">${columns.map(head)}</tr></thead>${groups}</table></div>`;
}

/** Second, quieter line of a cell. */
export function cellNote(text: Content): Html {
  return html`<div class="vd-note">${text}</div>`;
}

/** A number or key that must stay on one line: `Kandidaat K-2041`. */
export function tableKey(text: string): Html {
  return html`<span class="vd-table__key">${text}</span>`;
}
