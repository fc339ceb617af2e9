/** Results for a person: one block per measure, one line per result, baselines and intervals below it. */
import type { MeasureResult } from './measure.ts';

type Value = MeasureResult[string];

function isNested(value: Value): value is object {
  return typeof value === 'object';
}

function format(value: unknown): string {
  if (typeof value === 'number') return Number.isInteger(value) ? String(value) : value.toFixed(4);
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([name, inner]) => `${name} ${format(inner)}`)
    .join('  ');
}

/** Columns as wide as their widest cell; numbers to the right. */
function toTable(rows: readonly (readonly string[])[]): string[] {
  const widths = rows.reduce<number[]>((found, row) => {
    row.forEach((cell, at) => {
      found[at] = Math.max(found[at] ?? 0, cell.length);
    });
    return found;
  }, []);
  return rows.map((row) =>
    row
      .map((cell, at) => {
        const width = widths[at] ?? 0;
        return /^-?[\d.]+$/.test(cell) ? cell.padStart(width) : cell.padEnd(width);
      })
      .join('  ')
      .trimEnd(),
  );
}

function toBlock(measure: string, results: readonly MeasureResult[]): string[] {
  const columns = [...new Set(results.flatMap((result) => Object.keys(result)))].filter(
    (column) => column !== 'measure' && results.every((result) => !isNested(result[column] ?? '')),
  );
  const table = toTable([
    columns,
    ...results.map((row) => columns.map((column) => format(row[column] ?? ''))),
  ]);
  const lines = [measure, `  ${table[0] ?? ''}`];
  results.forEach((result, at) => {
    lines.push(`  ${table[at + 1] ?? ''}`);
    for (const [name, value] of Object.entries(result)) {
      if (!isNested(value)) continue;
      const inner = Object.entries(value);
      const isTable = inner.every(([, one]) => typeof one === 'object');
      if (isTable) {
        lines.push(...toTable(inner.map(([key, one]) => [`    ${key}`, format(one)])));
      } else lines.push(`    ${name}: ${format(value)}`);
    }
  });
  return lines;
}

/** @param results in any order; a measure's results come together where its first one stands */
export function toText(results: readonly MeasureResult[]): string {
  const measures = [...new Set(results.map(({ measure }) => measure))];
  return measures
    .map((name) =>
      toBlock(
        name,
        results.filter(({ measure }) => measure === name),
      ).join('\n'),
    )
    .join('\n\n');
}
