/** Rows as a file that opens in a spreadsheet program: text with semicolons, or a workbook. */
import { harmlessCell, toCsvText } from '@vlinderdas/kernel/csv';
import writeExcelFile from 'write-excel-file/node';

export function writeCsvTable(
  headings: readonly string[],
  rows: readonly Readonly<Record<string, string>>[],
): Buffer {
  return Buffer.from(toCsvText([headings, ...rows.map((row) => headings.map((name) => row[name] ?? ''))]));
}

/** @param hints what belongs under each heading: a second sheet of explanation */
export async function writeWorkbookTable(
  headings: readonly string[],
  rows: readonly Readonly<Record<string, string>>[],
  hints: readonly (readonly [string, string])[],
): Promise<Buffer> {
  const bold = (value: string) => ({ value, fontWeight: 'bold' as const });
  const cell = (value: string) => ({ value: harmlessCell(value), wrap: true });
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
