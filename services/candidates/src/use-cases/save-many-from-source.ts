/**
 * Bulk: lines of JSON, read as they come and stored in batches, so that memory stays small and the first rows are in
 * before the last are sent. A row that is wrong is reported and holds nobody else up. Sending again is harmless.
 */
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { FieldError } from '@vlinderdas/kernel/problem';
import { authorise } from '@vlinderdas/platform/auth/actor';
import type { Call } from '@vlinderdas/platform/http/call';
import { bodyTooLarge } from '@vlinderdas/platform/http/problem-reply';
import { toFieldErrors } from '@vlinderdas/platform/http/validation';
import { MAX_BULK_BYTES, MAX_BULK_ROWS } from '../contract/access.ts';
import type { BulkVerslag } from '../contract/candidate.resource.ts';
import { operations } from '../contract/candidates.routes.ts';
import { bulkRegel } from '../contract/profile.resource.ts';
import { findRefusedNumbers, refuseKey } from '../domain/bsn-refusal.ts';
import { type DeliveredRow, deliverPeople } from './deliver-people.ts';
import type { Deps } from './deps.ts';
import { requireOwnSource } from './save-from-source.ts';

const BATCH = 500;

interface Row extends DeliveredRow {
  line: number;
}

type ParsedLine = { row: Row } | { line: number; key?: string; errors: FieldError[] };

function parseLine(text: string, line: number): ParsedLine {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const detail = 'Deze regel is geen geldige JSON.';
    return { line, errors: [{ pointer: '/', code: 'onleesbare-json', detail }] };
  }
  const parsed = bulkRegel.safeParse(value, { reportInput: true });
  if (!parsed.success) return { line, errors: toFieldErrors(parsed.error.issues) };
  const { sleutel, ...input } = parsed.data;
  const key = sleutel || input.idWerkzoekende;
  if (!key) {
    const detail = 'Stuur een sleutel mee, of idWerkzoekende.';
    return { line, errors: [{ pointer: '/sleutel', code: 'verplicht', detail }] };
  }
  const errors = [...refuseKey(key, sleutel ? '/sleutel' : '/idWerkzoekende'), ...findRefusedNumbers(input)];
  // A refused key may be a burgerservicenummer: it is not repeated in the report.
  return errors.length > 0 ? { line, errors } : { row: { key, input, line } };
}

/** Counts what passes; a sender that goes on after the limit is cut off. */
async function* linesOf(body: Readable): AsyncGenerator<string> {
  let bytes = 0;
  for await (const text of createInterface({ input: body, crlfDelay: Number.POSITIVE_INFINITY })) {
    bytes += Buffer.byteLength(text) + 1;
    if (bytes > MAX_BULK_BYTES)
      throw bodyTooLarge('Een bulk mag ten hoogste 50 MB zijn. Stuur de rest apart.');
    yield text;
  }
}

export const saveManyFromSource =
  (deps: Deps) =>
  async (call: Call, { source, body }: { source: string; body: Readable }): Promise<BulkVerslag> => {
    requireOwnSource(authorise(call.actor, operations.saveManyFromSource), source);
    const report: BulkVerslag['regels'] = [];
    let batch = new Map<string, Row>();

    async function flush(): Promise<void> {
      if (batch.size === 0) return;
      const rows = batch;
      batch = new Map();
      const saved = await deps.inTransaction(call, (tx) =>
        deliverPeople(deps, tx, source, [...rows.values()]),
      );
      for (const { key, outcome, person } of saved) {
        const { id, warnings } = person.candidate;
        report.push({
          regel: rows.get(key)?.line ?? 0,
          sleutel: key,
          uitkomst: outcome,
          kandidaatId: id,
          ...(warnings.length > 0 && { waarschuwingen: [...warnings] }),
        });
      }
    }

    let line = 0;
    for await (const text of linesOf(body)) {
      line += 1;
      if (text.trim() === '') continue;
      if (report.length + batch.size >= MAX_BULK_ROWS) {
        await flush();
        throw bodyTooLarge(
          `Een bulk mag ten hoogste ${MAX_BULK_ROWS} regels hebben. Alles vóór regel ${line} is verwerkt. Stuur de rest apart.`,
        );
      }
      const parsed = parseLine(text, line);
      if ('errors' in parsed) {
        report.push({ regel: parsed.line, uitkomst: 'geweigerd', fouten: parsed.errors });
        continue;
      }
      // The same key twice: the later line changes what the earlier one made.
      if (batch.has(parsed.row.key) || batch.size >= BATCH) await flush();
      batch.set(parsed.row.key, parsed.row);
    }
    await flush();

    report.sort((a, b) => a.regel - b.regel);
    const count = (outcome: string) => report.filter(({ uitkomst }) => uitkomst === outcome).length;
    return {
      ontvangen: report.length,
      toegevoegd: count('toegevoegd'),
      gewijzigd: count('gewijzigd'),
      ongewijzigd: count('ongewijzigd'),
      geweigerd: count('geweigerd'),
      regels: report,
    };
  };
