/**
 * The order in which the columns of a version lie in a prepared file. One description serves writing and reading,
 * and the compiler refuses it when a column is forgotten. A change here is a new `FORMAT`.
 */
import type { ConceptColumns } from '../concept-columns.ts';
import type { Links } from '../links.ts';
import type { StringLists, Strings } from '../strings.ts';
import type { TaxonomyColumns } from '../taxonomy-columns.ts';

/** The first eight bytes of every prepared file. */
export const MAGIC = 'VLTAXON\n';
export const FORMAT = 1;

/** Where a reader is in the bytes. */
export interface Cursor {
  readonly bytes: Uint8Array;
  at: number;
}

/** How one kind of value is written and read. What is written is a multiple of four bytes long. */
export interface Part<Value> {
  write(value: Value, chunks: Uint8Array[]): void;
  read(cursor: Cursor): Value;
}

const ALIGNMENT = 4;
const padded = (length: number) => Math.ceil(length / ALIGNMENT) * ALIGNMENT;

/** Its length in bytes, then the bytes. */
const block: Part<Uint8Array> = {
  write(bytes, chunks) {
    chunks.push(
      new Uint8Array(Uint32Array.of(bytes.length).buffer),
      bytes,
      new Uint8Array(padded(bytes.length) - bytes.length),
    );
  },
  read(cursor) {
    const { buffer, byteOffset } = cursor.bytes;
    const [length = 0] = new Uint32Array(buffer, byteOffset + cursor.at, 1);
    const start = cursor.at + ALIGNMENT;
    cursor.at = start + padded(length);
    return cursor.bytes.subarray(start, start + length);
  },
};

type Column = Uint8Array | Uint16Array | Uint32Array;
type ColumnType<Kind extends Column> = {
  readonly BYTES_PER_ELEMENT: number;
  new (buffer: ArrayBufferLike, byteOffset: number, length: number): Kind;
};

/** A column is not copied on reading: it is a view on the file's bytes. */
function column<Kind extends Column>(type: ColumnType<Kind>): Part<Kind> {
  return {
    write: (values, chunks) =>
      block.write(new Uint8Array(values.buffer, values.byteOffset, values.byteLength), chunks),
    read(cursor) {
      const { buffer, byteOffset, length } = block.read(cursor);
      return new type(buffer, byteOffset, length / type.BYTES_PER_ELEMENT);
    },
  };
}

const text: Part<string> = {
  write: (value, chunks) => block.write(new TextEncoder().encode(value), chunks),
  read: (cursor) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(block.read(cursor)),
};

function record<Value extends object>(
  parts: { readonly [Key in keyof Value]: Part<Value[Key]> },
): Part<Value> {
  const keys = Object.keys(parts) as (keyof Value)[];
  return {
    write: (value, chunks) => {
      for (const key of keys) parts[key].write(value[key], chunks);
    },
    read: (cursor) => Object.fromEntries(keys.map((key) => [key, parts[key].read(cursor)])) as Value,
  };
}

const u8 = column(Uint8Array);
const u16 = column(Uint16Array);
const u32 = column(Uint32Array);
const language: Part<'nl' | 'en'> = {
  write: text.write,
  read: (cursor) => (text.read(cursor) === 'en' ? 'en' : 'nl'),
};
const strings = record<Strings>({ text, offsets: u32 });
const stringLists = record<StringLists>({ items: strings, starts: u32 });
const links = record<Links>({ offsets: u32, targets: u32, values: u16 });
const concepts = record<ConceptColumns>({
  numbers: u32,
  uris: strings,
  labels: strings,
  altLabels: stringLists,
  sameAs: stringLists,
  labelHashes: u32,
  labelPlaces: u32,
});

export const columnsPart = record<TaxonomyColumns>({
  id: text,
  language,
  occupations: concepts,
  competences: concepts,
  certificates: concepts,
  isco: strings,
  riasec: strings,
  tasks: stringLists,
  kinds: u8,
  broader: u32,
  diplomas: u8,
  asks: links,
  askedBy: links,
  nearCompetences: links,
  nearOccupations: links,
  idf: u16,
});
