/**
 * A workbook (.xlsx) is a zip of XML. Here it is unpacked with a bound on what comes out, whatever its table of contents
 * says, and looked over before it is read: one cell in the far corner makes a reader build all the empty ones before it.
 */
import { Unzip, UnzipInflate, zipSync } from 'fflate';
import { UnreadableFile } from './unreadable-file.ts';

const MAX_UNPACKED_BYTES = 40_000_000;
/** Small enough that what one push unpacks to stays small. */
const PUSHED_BYTES = 16_384;
/** The most rows that are taken, with every column filled, have fewer tags. */
const MAX_TAGS = 2_600_000;
/** Room for empty rows between those that say something: a reader needs ever longer for each. */
const MAX_ROWS = 20_000;
/** Past column ZZ or row 9,999, or written so that only a reader of XML can tell. */
const FAR_CELL = /<(?:\w+:)?c\s[^>]*?\br\s*=\s*["'](?:[A-Z]{3}|[A-Z]+\d{5}|[^"']*&)/i;
/** Past the last row that Excel has. */
const FAR_ROW = /<(?:\w+:)?row\s[^>]*?\br\s*=\s*["'](?:\d{8}|[^"']*&)/i;

const TOO_FAR =
  'Er staat een cel ver onder of ver naast de tabel. Verwijder daar alle rijen en kolommen, en lever het bestand opnieuw aan.';
const tooLarge = () => new UnreadableFile('Het bestand is te groot. Lever het in delen aan.');

/** @throws UnreadableFile for more than the bound */
function unpack(bytes: Uint8Array): Record<string, Buffer> {
  const files: Record<string, Uint8Array[]> = {};
  let size = 0;
  const zip = new Unzip((file) => {
    const chunks: Uint8Array[] = [];
    files[file.name] = chunks;
    file.ondata = (error, chunk) => {
      if (error) throw error;
      size += chunk.length;
      if (size > MAX_UNPACKED_BYTES) throw tooLarge();
      chunks.push(chunk);
    };
    file.start();
  });
  zip.register(UnzipInflate);
  for (let at = 0; at < bytes.length; at += PUSHED_BYTES)
    zip.push(bytes.subarray(at, at + PUSHED_BYTES), at + PUSHED_BYTES >= bytes.length);
  return Object.fromEntries(Object.entries(files).map(([name, chunks]) => [name, Buffer.concat(chunks)]));
}

function occurrences(mark: string, files: readonly Buffer[]): number {
  let count = 0;
  for (const content of files)
    for (let at = content.indexOf(mark); at >= 0; at = content.indexOf(mark, at + 1)) count += 1;
  return count;
}

/**
 * The same workbook, not compressed, of which a reader can make no more than it holds.
 * @throws UnreadableFile when it holds too much, or a cell far away from the table
 */
export function unpackWorkbook(bytes: Uint8Array): Uint8Array {
  const files = unpack(bytes);
  const contents = Object.values(files);
  if (occurrences('<', contents) > MAX_TAGS || occurrences('<row', contents) > MAX_ROWS) throw tooLarge();
  for (const content of contents) {
    const xml = content.toString();
    if (FAR_CELL.test(xml) || FAR_ROW.test(xml)) throw new UnreadableFile(TOO_FAR);
  }
  return zipSync(files, { level: 0 });
}
