/** Pages of lists that are sorted by a moment and an id, newest first. */
import type { KnownActor } from '@vlinderdas/platform/auth/actor';
import type { CursorCodec } from '@vlinderdas/platform/http/cursor';
import type { Position } from '../db/voordracht.queries.ts';

export interface Page<T> {
  resultaten: T[];
  _links: { volgende?: { href: string } };
}

export function positionOf(
  cursors: CursorCodec,
  actor: KnownActor,
  list: string,
  cursor: string | undefined,
): Position | undefined {
  if (cursor === undefined) return undefined;
  const [at, id] = cursors.decode(actor, list, cursor);
  return { at: String(at), id: String(id) };
}

/** @param rows one more than asked when there is a next page */
export function nextPage<Row>(
  cursors: CursorCodec,
  actor: KnownActor,
  list: string,
  rows: readonly Row[],
  query: { aantal: number } & Record<string, unknown>,
  position: (row: Row) => Position,
) {
  const shown = rows.slice(0, query.aantal);
  const last = rows.length > query.aantal ? shown.at(-1) : undefined;
  return {
    rows: shown,
    links(path: string): { volgende?: { href: string } } {
      if (last === undefined) return {};
      const { at, id } = position(last);
      const parameters = new URLSearchParams();
      for (const [name, value] of Object.entries(query)) {
        if (value !== undefined && name !== 'cursor') parameters.set(name, String(value));
      }
      parameters.set('cursor', cursors.encode(actor, list, [at, id]));
      return { volgende: { href: `${path}?${parameters}` } };
    },
  };
}
