/** What the user reads after an import, in Dutch. */
import type { Outcome, RowReport } from './import-rows.ts';

const MOST_KINDS = 20;
const MOST_REFUSED = 50;

export function toReport(title: string, sent: number, rows: readonly RowReport[]): string {
  const count = (outcome: Outcome) => rows.filter((row) => row.outcome === outcome).length;
  const refused = rows.filter(({ outcome }) => outcome === 'geweigerd');
  const lines = [
    title,
    `  in het bestand   ${sent}`,
    `  aangekomen       ${rows.length - refused.length}`,
    `    toegevoegd     ${count('toegevoegd')}`,
    `    bijgewerkt     ${count('gewijzigd')}`,
    `    ongewijzigd    ${count('ongewijzigd')}`,
    `  geweigerd        ${refused.length}`,
    ...warningLines(rows),
    ...refusedLines(refused),
  ];
  return `${lines.join('\n')}\n`;
}

/** Places in lists do not matter for the kind: `/sector/3/codeSbi` and `/sector/0/codeSbi` are one. */
function kindOf(pointer: string): string {
  return pointer.replaceAll(/\/\d+(?=\/|$)/g, '').replace(/^\//, '');
}

function warningLines(rows: readonly RowReport[]): string[] {
  const kinds = new Map<string, { detail: string; times: number; rows: Set<number> }>();
  for (const { row, warnings } of rows) {
    for (const { pointer, code, detail } of warnings) {
      const key = `${code} ${kindOf(pointer)}`;
      const kind = kinds.get(key) ?? { detail, times: 0, rows: new Set() };
      kind.times += 1;
      kind.rows.add(row);
      kinds.set(key, kind);
    }
  }
  if (kinds.size === 0) return ['  waarschuwingen   geen'];
  const total = [...kinds.values()].reduce((sum, { times }) => sum + times, 0);
  const most = [...kinds].sort(([, one], [, other]) => other.times - one.times).slice(0, MOST_KINDS);
  const rest = kinds.size - most.length;
  return [
    `  waarschuwingen   ${total} (bewaard zoals gestuurd; bij het zoeken tellen deze waarden als onbekend)`,
    ...most.map(
      ([key, { times, rows: where, detail }]) =>
        `    ${String(times).padStart(6)} x ${key}, in ${where.size} rijen: ${detail}`,
    ),
    ...(rest > 0 ? [`           en nog ${rest} soorten`] : []),
  ];
}

function refusedLines(refused: readonly RowReport[]): string[] {
  if (refused.length === 0) return [];
  const shown = refused.slice(0, MOST_REFUSED);
  const rest = refused.length - shown.length;
  return [
    '  geweigerde rijen',
    ...shown.flatMap(({ row, key, errors }) => [
      `    rij ${row}${key === undefined ? '' : ` (${key})`}`,
      ...errors.map(({ pointer, detail }) => `      ${pointer}: ${detail}`),
    ]),
    ...(rest > 0 ? [`    en nog ${rest} rijen`] : []),
  ];
}
