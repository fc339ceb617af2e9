/** Lines of an NDJSON file as they come in, numbered, without holding the whole file. */

export interface ImportLine {
  /** From 1, empty lines counted. */
  number: number;
  text: string;
}

export const MOST_LINES = 10_000;
/** One vacancy holds at most some 20,000 characters of text; a line of a megabyte is no vacancy. */
export const LONGEST_LINE = 1_048_576;

/** What has come in and is not yet a whole line. */
export interface LineBuffer {
  rest: string;
  count: number;
}

export const emptyBuffer: LineBuffer = { rest: '', count: 0 };

/** Adds a piece of the file and gives the lines that are whole now. */
export function splitLines(buffer: LineBuffer, piece: string): { buffer: LineBuffer; lines: ImportLine[] } {
  const parts = `${buffer.rest}${piece}`.split('\n');
  const rest = parts.pop() ?? '';
  const lines = parts
    .map((text, index) => ({ number: buffer.count + index + 1, text: text.trim() }))
    .filter(({ text }) => text !== '');
  return { buffer: { rest, count: buffer.count + parts.length }, lines };
}
