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
const EDGE_Y = 28;
const LINE = 18;
/** About as wide as a letter of a name is drawn. */
const LETTER = 7.6;

interface Placed {
  dot: MapDot;
  x: number;
  y: number;
}

/** Names stand right of their dot, or left of it where another name is in the way. */
function besideEachOther(dots: readonly Placed[]): ReadonlyMap<Placed, 'start' | 'end'> {
  const sides = new Map<Placed, 'start' | 'end'>();
  const taken: { from: number; to: number; y: number }[] = dots.map(({ x, y }) => ({
    from: x - 8,
    to: x + 8,
    y,
  }));
  for (const placed of dots) {
    const length = placed.dot.name.length * LETTER + 12;
    const isFree = (from: number, to: number) =>
      from > 0 &&
      to < WIDTH &&
      !taken.some((other) => Math.abs(other.y - placed.y) < LINE && from < other.to && to > other.from);
    const right = { from: placed.x + 9, to: placed.x + length, y: placed.y };
    const left = { from: placed.x - length, to: placed.x - 9, y: placed.y };
    const side = isFree(right.from, right.to) || !isFree(left.from, left.to) ? 'start' : 'end';
    sides.set(placed, side);
    taken.push(side === 'start' ? right : left);
  }
  return sides;
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
  const sides = besideEachOther(placed);
  const drawn = placed.map((place) => {
    const side = sides.get(place) ?? 'start';
    return html`<g transform="translate(${(place.x - 8).toFixed(1)} ${(place.y - 8).toFixed(1)})"><title>${place.dot.name}: ${place.dot.word.toLowerCase()}</title>${markShape(place.dot.state)}<text class="vd-map__name" x="${side === 'start' ? 21 : -5}" y="13" text-anchor="${side}">${place.dot.name}</text></g>`;
  });
  return html`<figure class="vd-map"><svg class="vd-map__picture" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${label}">${drawn}</svg></figure>`;
}
