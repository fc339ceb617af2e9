type Present<T> = { [K in keyof T]?: Exclude<T[K], null | undefined | ''> };

/** Leaves out what a form left empty: an API takes a missing field, not an empty one. */
export function presentFields<T extends object>(record: T): Present<T> {
  return Object.fromEntries(
    Object.entries(record).filter(([, value]) => value !== undefined && value !== null && value !== ''),
  ) as Present<T>;
}
