/**
 * Weighted links between numbered concepts in compressed rows: the targets of `from` are
 * `targets[offsets[from] .. offsets[from + 1]]`, ascending, each with an integer value.
 */
export interface Links {
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
  readonly values: Uint16Array;
}

/** Rows are indexed by concept number (row 0 is empty); a missing row has no links. */
export function createLinks(rows: readonly (ReadonlyMap<number, number> | undefined)[], size: number): Links {
  const offsets = new Uint32Array(size + 2);
  let count = 0;
  for (let from = 0; from <= size; from++) {
    offsets[from] = count;
    count += rows[from]?.size ?? 0;
  }
  offsets[size + 1] = count;

  const targets = new Uint32Array(count);
  const values = new Uint16Array(count);
  let at = 0;
  for (let from = 0; from <= size; from++) {
    const row = rows[from];
    if (!row) continue;
    for (const [target, value] of [...row].sort((left, right) => left[0] - right[0])) {
      targets[at] = target;
      values[at] = value;
      at++;
    }
  }
  return { offsets, targets, values };
}

/** Calls back for each link of `from`; a number outside the table has none. */
export function forEachLink(
  links: Links,
  from: number,
  visit: (target: number, value: number) => void,
): void {
  if (from < 0 || from + 1 >= links.offsets.length) return;
  const end = links.offsets[from + 1] ?? 0;
  for (let at = links.offsets[from] ?? end; at < end; at++) {
    visit(links.targets[at] ?? 0, links.values[at] ?? 0);
  }
}

/** The value of one link, or 0. Binary search in the row. */
export function linkValue(links: Links, from: number, target: number): number {
  if (from < 0 || from + 1 >= links.offsets.length) return 0;
  let low = links.offsets[from] ?? 0;
  let high = (links.offsets[from + 1] ?? 0) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = links.targets[middle] ?? 0;
    if (found === target) return links.values[middle] ?? 0;
    if (found < target) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}
