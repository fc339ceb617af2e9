/** Rows as a file that opens in a spreadsheet program: text with semicolons, or a workbook. */
import writeExcelFile from 'write-excel-file/node';

/** A cell that begins like a formula is said to be text, so that no program that opens the file runs it. */
const harmless = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
const quoted = (text: string) => (/[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** With semicolons and a byte order mark: so a Dutch Excel opens it at once. */
export function writeCsvTable(
  headings: readonly string[],
  rows: readonly Readonly<Record<string, string>>[],
): Buffer {
  const lines = [headings, ...rows.map((row) => headings.map((name) => harmless(row[name] ?? '')))];
  return Buffer.from(`\uFEFF${lines.map((cells) => cells.map(quoted).join(';')).join('\r\n')}\r\n`);
}

/** @param hints what belongs under each heading: a second sheet of explanation */
export async function writeWorkbookTable(
  headings: readonly string[],
  rows: readonly Readonly<Record<string, string>>[],
  hints: readonly (readonly [string, string])[],
): Promise<Buffer> {
  const bold = (value: string) => ({ value, fontWeight: 'bold' as const });
  const cell = (value: string) => ({ value: harmless(value), wrap: true });
  return writeExcelFile([
    {
      sheet: 'Varianten',
      stickyRowsCount: 1,
      columns: headings.map(() => ({ width: 22 })),
      data: [headings.map(bold), ...rows.map((row) => headings.map((name) => cell(row[name] ?? '')))],
    },
    {
      sheet: 'Uitleg',
      columns: [{ width: 28 }, { width: 100 }],
      data: [[bold('Kolom'), bold('Wat u invult')], ...hints.map(([name, hint]) => [cell(name), cell(hint)])],
    },
  ]).toBuffer();
}
