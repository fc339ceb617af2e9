import { urlOf } from '@vlinderdas/platform/http/client';
import { BASE_PATH } from '../contract/organisations.routes.ts';
import type { ListInput, ListResult } from '../use-cases/page-list.ts';

export function toListInput(query: { cursor?: string | undefined; aantal: number }): ListInput {
  return { cursor: query.cursor, limit: query.aantal };
}

/** A page on the wire; `volgende` is the same question with the next cursor. */
export function toPage<Row, Wire>(
  result: ListResult<Row>,
  toWire: (row: Row) => Wire,
  path: string,
  query: Record<string, unknown>,
) {
  const href = urlOf(BASE_PATH, path, { query: { ...query, cursor: result.next } });
  return {
    resultaten: result.rows.map(toWire),
    _links: result.next === undefined ? {} : { volgende: { href } },
  };
}
