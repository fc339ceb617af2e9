/** A table of a page as a file for a spreadsheet program. */
import { toCsvText } from '@vlinderdas/kernel/csv';

export interface CsvTable {
  headings: readonly string[];
  rows: readonly (readonly (string | number)[])[];
}

/** @param note what must be known of all of it, on a line of its own at the end */
export function toCsv({ headings, rows }: CsvTable, note: string | null): string {
  return toCsvText([headings, ...rows, ...(note === null ? [] : [[], [note]])]);
}
