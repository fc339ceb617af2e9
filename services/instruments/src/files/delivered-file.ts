/** A file as it was sent, read as far as its form goes: rows of a table, or records. What they say comes later. */
import { type FieldError, invalidInput } from '@vlinderdas/kernel/problem';
import { type BestandFormaat, type ImportInvoer, MAX_IMPORT_ROWS } from '../contract/exchange.resource.ts';
import { columns, requiredColumns } from '../domain/exchange/columns.ts';
import {
  type Delivery,
  type DeliverySurroundings,
  OwnFile,
  readDennis,
  readOwnFile,
  readSheet,
} from '../domain/exchange/delivery.ts';
import { DennisFile } from '../domain/exchange/dennis.schema.ts';
import { readCsvTable, readWorkbookTable, type Table } from './read-table.ts';
import { UnreadableFile } from './unreadable-file.ts';

/** Makes the rows, once it is known what their words can point at. */
export type FileContent = (surroundings: DeliverySurroundings) => Delivery;

const wrong = (code: string, detail: string): FieldError => ({ pointer: '/inhoud', code, detail });
const refuse = (error: FieldError): never => {
  throw invalidInput(error.detail, { errors: [error] });
};

function checkHeadings({ headings, rows }: Table): void {
  const missing = requiredColumns.filter((name) => !headings.includes(name));
  if (missing.length > 0) {
    refuse(wrong('kolom-ontbreekt', `In de kopregel ontbreekt: ${missing.join(', ')}.`));
  }
  const known = new Set(columns.map(({ name }) => name));
  const strange = headings.filter((name) => name !== '' && !known.has(name));
  if (strange.length > 0) {
    refuse(
      wrong(
        'onbekende-kolom',
        `Deze kolommen kennen wij niet: ${strange.join(', ')}. Kijk in het lege formulier.`,
      ),
    );
  }
  if (rows.length > MAX_IMPORT_ROWS) {
    refuse(wrong('te-groot', `Het bestand heeft meer dan ${MAX_IMPORT_ROWS} rijen. Lever het in delen aan.`));
  }
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return refuse(wrong('geen-json', 'Dit is geen JSON, of het bestand is afgekapt.'));
  }
}

async function readTable(format: 'csv' | 'xlsx', bytes: Uint8Array): Promise<Table> {
  try {
    return format === 'csv' ? readCsvTable(bytes) : await readWorkbookTable(bytes);
  } catch (error) {
    if (error instanceof UnreadableFile) return refuse(wrong('onleesbaar', error.message));
    throw error;
  }
}

async function contentOf(format: BestandFormaat, bytes: Uint8Array): Promise<FileContent> {
  if (format === 'csv' || format === 'xlsx') {
    const table = await readTable(format, bytes);
    checkHeadings(table);
    return (surroundings) => readSheet(table.rows, surroundings);
  }
  const value = parseJson(bytes);
  if (format === 'dennis') {
    const file = DennisFile.safeParse(value);
    if (!file.success)
      return refuse(wrong('geen-dennis', 'Dit is niet wat Dennis uitvoert: een lijst van instrumenten.'));
    return (surroundings) => readDennis(file.data, surroundings);
  }
  const file = OwnFile.safeParse(value);
  if (!file.success)
    return refuse(wrong('geen-vlinderdas', 'Dit is geen bestand dat Vlinderdas zelf uitvoert.'));
  return (surroundings) => readOwnFile(file.data, surroundings);
}

/** @throws invalidInput 400 when the file as a whole cannot be used */
export function readDeliveredFile({
  formaat,
  inhoud,
}: Pick<ImportInvoer, 'formaat' | 'inhoud'>): Promise<FileContent> {
  return contentOf(formaat, Buffer.from(inhoud, 'base64'));
}
