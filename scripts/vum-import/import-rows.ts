/**
 * Sends rows of VUM through the public API, in parts, and adds up the reports. Rows go as they are: a profile and a
 * vacancy take VUM's fields by VUM's names. VUM's own id is the key, so that sending again updates.
 */
import { createCandidatesClient } from '@vlinderdas/candidates-service/contract/candidates.client';
import { newId } from '@vlinderdas/kernel/id';
import type { Credentials } from '@vlinderdas/platform/http/call';
import type { Transport } from '@vlinderdas/platform/http/client';
import { createVacanciesClient } from '@vlinderdas/vacancies-service/contract/vacancies.client';

export type Outcome = 'toegevoegd' | 'gewijzigd' | 'ongewijzigd' | 'geweigerd';

export interface RowReport {
  /** Place in the file, from 1. */
  row: number;
  /** VUM's own id of the row. */
  key: string | undefined;
  outcome: Outcome;
  /** Of the candidate or vacancy that it became. */
  id: string | undefined;
  warnings: readonly { pointer: string; code: string; detail: string }[];
  errors: readonly { pointer: string; code: string; detail: string }[];
}

interface Line {
  regel: number;
  uitkomst: Outcome;
  waarschuwingen?: RowReport['warnings'] | undefined;
  fouten?: RowReport['errors'] | undefined;
}

/** Small enough to be answered well before any proxy loses patience. */
const ROWS_AT_ONCE = 250;

export interface ImportOptions {
  transport: Transport;
  /** Asked before every part: a token may last a minute. */
  credentials(): Promise<Credentials>;
  onProgress?: (done: number) => void;
}

/** @param source the name under which the sender delivers; for a source system that of its token */
export function importJobSeekers(
  rows: readonly unknown[],
  source: string,
  options: ImportOptions,
): Promise<RowReport[]> {
  const client = createCandidatesClient(options.transport);
  return inParts(rows, options, 'idWerkzoekende', async (call, body) => {
    const answer = await client.saveManyFromSource(call, {
      params: { bron: source },
      // The body is sent as lines; the contract describes one of them.
      body: body as never,
    });
    return answer.body.regels.map((line) => ({ ...line, id: line.kandidaatId }));
  });
}

export function importVacancies(rows: readonly unknown[], options: ImportOptions): Promise<RowReport[]> {
  const client = createVacanciesClient(options.transport);
  return inParts(rows, options, 'idVacature', async (call, body) => {
    const answer = await client.importVacancies(call, { body });
    return answer.body.regels.map((line) => ({ ...line, id: line.vacatureId }));
  });
}

async function inParts(
  rows: readonly unknown[],
  { credentials, onProgress }: ImportOptions,
  keyField: string,
  send: (
    call: { credentials: Credentials; correlationId: string },
    body: string,
  ) => Promise<(Line & { id: string | undefined })[]>,
): Promise<RowReport[]> {
  const reports: RowReport[] = [];
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    const part = rows.slice(from, from + ROWS_AT_ONCE);
    const body = part.map((row) => JSON.stringify(row)).join('\n');
    const lines = await send({ credentials: await credentials(), correlationId: newId() }, body);
    for (const { regel, uitkomst, id, waarschuwingen = [], fouten = [] } of lines) {
      reports.push({
        row: from + regel,
        key: keyOf(part[regel - 1], keyField),
        outcome: uitkomst,
        id,
        warnings: waarschuwingen,
        errors: fouten,
      });
    }
    onProgress?.(Math.min(from + ROWS_AT_ONCE, rows.length));
  }
  return reports;
}

function keyOf(row: unknown, field: string): string | undefined {
  const value = typeof row === 'object' && row !== null ? (row as Record<string, unknown>)[field] : undefined;
  return typeof value === 'string' && value !== '' ? value : undefined;
}
