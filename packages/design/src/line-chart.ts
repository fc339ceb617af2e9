/** Lines over time, drawn on the server. The table with the same numbers stands beside it: see `dataTable`. */
import { type Html, html } from './html.ts';

export interface ChartLine {
  name: string;
  /** One value per column; `undefined` interrupts the line. */
  values: readonly (number | undefined)[];
}

export interface LineChartOptions {
  /** What the picture shows, in one sentence: read out instead of the lines. */
  label: string;
  /** Names under the columns; an empty name leaves its place open. */
  columns: readonly string[];
  /** The first line is the main one; at most four can be told apart. */
  lines: readonly ChartLine[];
  /** The highest value of the axis; the lowest is 0. */
  most: number;
  say(value: number): string;
  /** From this column on it is what is expected: dashed, behind a line with this word. */
  expectedFrom?: { column: number; word: string } | undefined;
}

const WIDTH = 560;
const HEIGHT = 260;
const LEFT = 48;
const RIGHT = 16;
const TOP = 24;
const BOTTOM = 34;
const GRID = [0, 0.25, 0.5, 0.75, 1];

interface Point {
  x: number;
  y: number;
}

/** Pieces of a line without a gap in them. */
function pieces(points: readonly (Point | undefined)[]): readonly (readonly Point[])[] {
  const found: Point[][] = [[]];
  for (const point of points) {
    if (point) found.at(-1)?.push(point);
    else found.push([]);
  }
  return found.filter((piece) => piece.length > 0);
}

function pathOf(points: readonly Point[]): string {
  return points
    .map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`)
    .join('');
}

export function lineChart(options: LineChartOptions): Html {
  const { columns, lines, most, say, expectedFrom } = options;
  const last = Math.max(1, columns.length - 1);
  const xOf = (column: number) => LEFT + (column / last) * (WIDTH - LEFT - RIGHT);
  const yOf = (value: number) => TOP + (1 - value / most) * (HEIGHT - TOP - BOTTOM);

  const grid = GRID.map((share) => {
    const y = yOf(share * most);
    return html`<path class="vd-chart__grid" d="M${LEFT} ${y}H${WIDTH - RIGHT}"/><text class="vd-chart__text" x="${LEFT - 8}" y="${y + 5}" text-anchor="end">${say(share * most)}</text>`;
  });
  const names = columns.map(
    (name, column) =>
      name &&
      html`<text class="vd-chart__text" x="${xOf(column).toFixed(1)}" y="${HEIGHT - 10}" text-anchor="${column === 0 ? 'start' : column === last ? 'end' : 'middle'}">${name}</text>`,
  );
  const split = expectedFrom?.column ?? columns.length;
  const drawn = lines.map(({ values }, index) => {
    const points = values.map((value, column) =>
      value === undefined ? undefined : { x: xOf(column), y: yOf(value) },
    );
    const known = pieces(points.slice(0, split + 1));
    const expected = pieces(points.slice(split));
    const dots = points.map(
      (point) =>
        point &&
        html`<circle class="vd-chart__dot" cx="${point.x.toFixed(1)}" cy="${point.y.toFixed(1)}" r="3"/>`,
    );
    return html`<g class="vd-chart__line vd-chart__line--${index + 1}">${known.map((piece) => html`<path d="${pathOf(piece)}"/>`)}${expected.map((piece) => html`<path class="vd-chart__expected" d="${pathOf(piece)}"/>`)}${dots}</g>`;
  });
  const boundary =
    expectedFrom &&
    html`<path class="vd-chart__boundary" d="M${xOf(expectedFrom.column).toFixed(1)} ${TOP - 8}V${HEIGHT - BOTTOM}"/><text class="vd-chart__text" x="${xOf(expectedFrom.column).toFixed(1)}" y="${TOP - 11}" text-anchor="middle">${expectedFrom.word}</text>`;
  const keys =
    lines.length > 1 &&
    html`<ul class="vd-legend__list" aria-hidden="true">${lines.map(({ name }, index) => html`<li class="vd-chart__key"><svg class="vd-chart__sample" viewBox="0 0 24 8" focusable="false"><g class="vd-chart__line vd-chart__line--${index + 1}"><path d="M0 4H24"/></g></svg>${name}</li>`)}</ul>`;
  return html`<figure class="vd-chart"><svg class="vd-chart__picture" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${options.label}">${grid}${boundary}${drawn}${names}</svg>${keys}</figure>`;
}
