/** Rows as a file that a Dutch spreadsheet program opens at once: semicolons, and a byte order mark. */

/** A cell that begins like a formula is said to be text, so that no program that opens the file runs it. */
const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
const quoted = (text: string): string => (/[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

export interface CsvTable {
  headings: readonly string[];
  rows: readonly (readonly (string | number)[])[];
}

/** @param note what must be known of all of it, on a line of its own at the end */
export function toCsv({ headings, rows }: CsvTable, note: string | null): string {
  const lines = [headings, ...rows, ...(note === null ? [] : [[], [note]])];
  return `\uFEFF${lines.map((cells) => cells.map((cell) => quoted(harmless(String(cell)))).join(';')).join('\r\n')}\r\n`;
}
