/** Rows as a file that a Dutch spreadsheet program opens at once: semicolons, and a byte order mark. Pure text. */

/** A cell that begins like a formula is said to be text, so that no program that opens the file runs it. */
export function harmlessCell(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
const quoted = (text: string): string => (/[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** @param lines headings among them; each cell is made harmless and quoted where it must be */
export function toCsvText(lines: readonly (readonly (string | number)[])[]): string {
  return `\uFEFF${lines.map((cells) => cells.map((cell) => quoted(harmlessCell(String(cell)))).join(';')).join('\r\n')}\r\n`;
}
