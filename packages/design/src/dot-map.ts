/**
 * A small map without shapes: places as dots where they lie, each with the shape of its state and its name. The table
 * with the same facts stands under it.
 */
import { type Html, html } from './html.ts';
import { type MarkState, markShape } from './status-mark.ts';

export interface MapDot {
  name: string;
  /** Degrees. */
  latitude: number;
  longitude: number;
  state: MarkState;
  word: string;
}

const WIDTH = 560;
const EDGE_X = 96;
const EDGE_Y = 36;
/** About as wide as a letter of a name is drawn, and as high as a line. */
const LETTER = 7.2;
const LINE = 16;
/** From the middle of a dot to its name. */
const GAP = 12;

interface Placed {
  dot: MapDot;
  x: number;
  y: number;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

interface NamePlace {
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
}

function boxOf(length: number, { x, y, anchor }: NamePlace): Box {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - length : x - length / 2;
  return { left, right: left + length, top: y - LINE / 2, bottom: y + LINE / 2 };
}

const overlap = (one: Box, other: Box) =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/** A name stands right of its dot; left of it, under it or above it where something else is in the way. */
function placeNames(dots: readonly Placed[], height: number): ReadonlyMap<Placed, NamePlace> {
  const found = new Map<Placed, NamePlace>();
  const taken = dots.map(({ x, y }): Box => ({ left: x - 9, right: x + 9, top: y - 9, bottom: y + 9 }));
  for (const placed of dots) {
    const { x, y } = placed;
    const length = placed.dot.name.length * LETTER;
    const right: NamePlace = { x: x + GAP, y, anchor: 'start' };
    const others: readonly NamePlace[] = [
      { x: x - GAP, y, anchor: 'end' },
      { x, y: y + GAP + LINE / 2, anchor: 'middle' },
      { x, y: y - GAP - LINE / 2, anchor: 'middle' },
    ];
    const isFree = (place: NamePlace) => {
      const box = boxOf(length, place);
      const isInside = box.left > 0 && box.right < WIDTH && box.top > 0 && box.bottom < height;
      return isInside && !taken.some((other) => overlap(box, other));
    };
    const place = [right, ...others].find(isFree) ?? right;
    found.set(placed, place);
    taken.push(boxOf(length, place));
  }
  return found;
}

/** @param label what the map shows, in one sentence: read out instead of the dots */
export function dotMap(label: string, dots: readonly MapDot[]): Html {
  const latitudes = dots.map(({ latitude }) => latitude);
  const longitudes = dots.map(({ longitude }) => longitude);
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  const [west, east] = [Math.min(...longitudes), Math.max(...longitudes)];
  // A degree of longitude is shorter than one of latitude, here by the cosine of the latitude.
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = (WIDTH - 2 * EDGE_X) / Math.max(0.01, (east - west) * squeeze);
  const height = Math.round(Math.max(0.01, north - south) * scale + 2 * EDGE_Y);
  const placed = dots
    .map((dot) => ({
      dot,
      x: EDGE_X + (dot.longitude - west) * squeeze * scale,
      y: EDGE_Y + (north - dot.latitude) * scale,
    }))
    .sort((one, other) => one.y - other.y);
  const names = placeNames(placed, height);
  const drawn = placed.map((place) => {
    const { dot, x, y } = place;
    const name = names.get(place);
    return html`<g><title>${dot.name}: ${dot.word.toLowerCase()}</title><g transform="translate(${(x - 8).toFixed(1)} ${(y - 8).toFixed(1)})">${markShape(dot.state)}</g>${name && html`<text class="vd-map__name" x="${name.x.toFixed(1)}" y="${(name.y + 5).toFixed(1)}" text-anchor="${name.anchor}">${dot.name}</text>`}</g>`;
  });
  return html`<figure class="vd-map"><svg class="vd-map__picture" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${label}">${drawn}</svg></figure>`;
}
