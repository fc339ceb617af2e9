/** A spreadsheet as it arrives: comma- or semicolon-separated text, or a workbook. Rows come out as text by heading. */
import { type CsvError, parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import { unpackWorkbook } from './unpack-workbook.ts';
import { UnreadableFile } from './unreadable-file.ts';

interface TableRow {
  /** As the program that made the file counts: the heading is row 1. */
  number: number;
  values: Readonly<Record<string, string>>;
}

export interface Table {
  headings: readonly string[];
  rows: readonly TableRow[];
}

/** Undoes the mark with which a cell says that it is text and no formula. */
const plain = (text: string) => (/^'[=+\-@\t\r]/.test(text) ? text.slice(1) : text);
const isBlank = (cells: readonly string[]) => cells.every((cell) => cell.trim() === '');
const heading = (text: string) => text.trim().toLowerCase();

function toTable(lines: readonly { number: number; cells: readonly string[] }[]): Table {
  const [first, ...rest] = lines.filter(({ cells }) => !isBlank(cells));
  if (!first) throw new UnreadableFile('Het bestand is leeg.');
  const headings = first.cells.map(heading);
  return {
    headings,
    rows: rest.map(({ number, cells }) => ({
      number,
      values: Object.fromEntries(headings.map((name, index) => [name, plain(cells[index]?.trim() ?? '')])),
    })),
  };
}

/** Excel in the Netherlands writes semicolons, and often Windows-1252. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** @throws UnreadableFile */
export function readCsvTable(bytes: Uint8Array): Table {
  const text = decode(bytes);
  const firstLine = /\S.*/.exec(text)?.[0] ?? '';
  const delimiter = firstLine.split(';').length > firstLine.split(',').length ? ';' : ',';
  try {
    const records = parse(text, {
      bom: true,
      delimiter,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    return toTable(
      records.map(({ record, info }) => ({
        number: info.lines - record.reduce((extra, cell) => extra + cell.split('\n').length - 1, 0),
        cells: record,
      })),
    );
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    const { code, lines } = error as CsvError;
    const where = lines === undefined ? '' : ` Kijk rond regel ${String(lines)}.`;
    throw new UnreadableFile(
      code === 'CSV_QUOTE_NOT_CLOSED'
        ? `Een aanhalingsteken wordt niet gesloten. Waarschijnlijk is het bestand afgekapt.${where}`
        : `Het bestand is niet als tabel te lezen.${where}`,
    );
  }
}

/** A date cell of a workbook is a day, whatever the clock says. */
function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'boolean') return value ? 'ja' : 'nee';
  return String(value);
}

/** The first sheet of a workbook (.xlsx). @throws UnreadableFile */
export async function readWorkbookTable(bytes: Uint8Array): Promise<Table> {
  let sheet: readonly (readonly unknown[])[];
  try {
    sheet = await readSheet(Buffer.from(unpackWorkbook(bytes)));
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile('Dit is geen Excel-bestand (.xlsx), of het is beschadigd.');
  }
  return toTable(sheet.map((row, index) => ({ number: index + 1, cells: row.map(cellText) })));
}
