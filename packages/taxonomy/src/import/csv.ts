import { type CsvError, parse } from 'csv-parse/sync';
import type { ImportProblem } from './import-refused.ts';

export interface CsvRow<Column extends string> {
  /** Line on which the row begins. */
  readonly line: number;
  readonly values: Readonly<Record<Column, string>>;
}

export interface CsvContent<Column extends string> {
  readonly rows: readonly CsvRow<Column>[];
  readonly problems: readonly ImportProblem[];
}

function explain({ code, record }: CsvError, header: readonly string[]): string {
  if (code === 'CSV_QUOTE_NOT_CLOSED') {
    return 'Een aanhalingsteken wordt niet gesloten. Waarschijnlijk is het bestand afgekapt.';
  }
  if (code === 'CSV_RECORD_INCONSISTENT_FIELDS_LENGTH') {
    const count = Array.isArray(record) ? record.length : 0;
    return `De rij heeft ${count} velden in plaats van ${header.length}.`;
  }
  return `De rij is niet te lezen (${code}).`;
}

function newlinesIn(record: readonly string[]): number {
  return record.reduce((count, field) => count + field.split('\n').length - 1, 0);
}

/**
 * Reads columns of a comma-separated file with a header. Columns may stand in any order, and others beside them.
 * Every broken row is reported; the rows that are whole are given all the same.
 *
 * @param columns those that must be there
 * @param extras those that are empty where they are not there
 */
export function readCsv<const Column extends string, const Extra extends string = never>(
  file: string,
  text: string,
  columns: readonly Column[],
  extras: readonly Extra[] = [],
): CsvContent<Column | Extra> {
  let header: readonly string[] = [];
  let places: readonly (readonly [Column | Extra, number])[] = [];
  let line = 1;
  const rows: CsvRow<Column | Extra>[] = [];
  const problems: ImportProblem[] = [];
  const refuse = (error: CsvError | undefined) => {
    if (!error) return undefined;
    problems.push({ file, line, detail: explain(error, header) });
    line = Number(error.lines ?? line) + 1;
    return undefined;
  };
  try {
    parse(text, {
      bom: true,
      skip_empty_lines: true,
      skip_records_with_error: true,
      on_skip: refuse,
      on_record: (record: string[], { lines }) => {
        if (header.length === 0) {
          header = record;
          places = [...columns, ...extras].map((column) => [column, record.indexOf(column)] as const);
        } else {
          const values = Object.fromEntries(places.map(([column, at]) => [column, record[at] ?? '']));
          rows.push({ line: lines - newlinesIn(record), values: values as Record<Column | Extra, string> });
        }
        line = lines + 1;
        return null;
      },
    });
  } catch (error) {
    // A quote that is never closed ends the file, whatever is skipped.
    refuse(error as CsvError);
  }
  if (header.length === 0 && problems.length === 0) {
    return { rows, problems: [{ file, detail: 'Het bestand is leeg.' }] };
  }
  const missing = columns.filter((column) => !header.includes(column));
  if (missing.length === 0 || header.length === 0) return { rows, problems };
  const detail = `In de kopregel ontbreekt de kolom ${missing.join(', ')}.`;
  return { rows: [], problems: [{ file, line: 1, detail }] };
}
