/** A list by name and id, one page at a time, with a cursor that belongs to the actor and the list. */
import type { Tx } from '@vlinderdas/platform/db/database';
import type { Call } from '@vlinderdas/platform/http/call';
import type { Page, PageRequest } from '../db/page.ts';
import type { Deps } from './deps.ts';

export interface ListInput {
  cursor: string | undefined;
  limit: number;
}

export interface ListResult<Row> {
  rows: Row[];
  /** Cursor of the next page, when there is one. */
  next: string | undefined;
}

/** @param list name that binds the cursor; a list of something says of what */
export async function pageList<Row>(
  deps: Deps,
  call: Call,
  list: string,
  input: ListInput,
  read: (tx: Tx, page: PageRequest) => Promise<Page<Row>>,
): Promise<ListResult<Row>> {
  const key = input.cursor === undefined ? undefined : deps.cursors.decode(call.actor, list, input.cursor);
  const after = key && ([String(key[0]), String(key[1])] as const);
  const page = await deps.inTransaction(call, (tx) => read(tx, { limit: input.limit, after }));
  return {
    rows: page.rows,
    next: page.next && deps.cursors.encode(call.actor, list, page.next),
  };
}
