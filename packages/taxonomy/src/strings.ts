/**
 * Many strings as one text with offsets, so that a version of a hundred thousand labels is read in one go and a
 * label becomes a string of its own only when someone asks for it.
 */
export interface Strings {
  readonly text: string;
  /** String `at` is `text[offsets[at] .. offsets[at + 1]]`, in UTF-16 units. */
  readonly offsets: Uint32Array;
}

/** A list of strings per place: the strings of `at` are `starts[at] .. starts[at + 1]` of `items`. */
export interface StringLists {
  readonly items: Strings;
  readonly starts: Uint32Array;
}

export function packStrings(strings: readonly string[]): Strings {
  const offsets = new Uint32Array(strings.length + 1);
  // Half a surrogate pair cannot be written as UTF-8: what is packed is what can be read back.
  const parts = strings.map((part) => part.toWellFormed());
  let length = 0;
  parts.forEach((part, at) => {
    length += part.length;
    offsets[at + 1] = length;
  });
  return { text: parts.join(''), offsets };
}

export function packStringLists(lists: readonly (readonly string[])[]): StringLists {
  const starts = new Uint32Array(lists.length + 1);
  lists.forEach((list, at) => {
    starts[at + 1] = (starts[at] ?? 0) + list.length;
  });
  return { items: packStrings(lists.flat()), starts };
}

/** The string at a place; empty beyond either end. */
export function stringAt({ text, offsets }: Strings, at: number): string {
  const end = offsets[at + 1];
  return end === undefined ? '' : text.slice(offsets[at], end);
}

export function stringsAt({ items, starts }: StringLists, at: number): string[] {
  const found: string[] = [];
  for (let item = starts[at] ?? 0; item < (starts[at + 1] ?? 0); item++) found.push(stringAt(items, item));
  return found;
}
