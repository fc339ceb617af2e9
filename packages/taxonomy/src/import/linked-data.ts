/** Linked data as triples, whatever form it is written in. Nothing is fetched: a remote JSON-LD context is refused. */
import { parse } from 'oxigraph';
import { readCsv } from './csv.ts';
import { ImportRefused } from './import-refused.ts';

export interface Triple {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
  /** Of a text; empty where it has none. Undefined for what is no text but a thing. */
  readonly language: string | undefined;
}

const FORMATS: Readonly<Record<string, string>> = {
  ttl: 'text/turtle',
  nt: 'application/n-triples',
  nq: 'application/n-quads',
  trig: 'application/trig',
  jsonld: 'application/ld+json',
  json: 'application/ld+json',
  rdf: 'application/rdf+xml',
  xml: 'application/rdf+xml',
};
export const LINKED_DATA_NAMES = /\.(?:ttl|nt|nq|trig|jsonld|json|rdf|xml|csv)$/i;

const IRI = /^[a-z][a-z0-9+.-]*:\S+$/i;

/** The answer of a SPARQL service to `select ?subject ?predicate ?object`, saved as CSV. */
function readTable(file: string, text: string): Triple[] {
  const { rows, problems } = readCsv(file, text, ['subject', 'predicate', 'object'], ['language']);
  if (problems.length > 0) throw new ImportRefused(problems);
  return rows.map(({ values: { subject, predicate, object, language } }) => ({
    subject,
    predicate,
    object,
    language: IRI.test(object) ? undefined : language,
  }));
}

/** Oxigraph says `Parser error at line 3 between columns 1 and 4: ...`, or `at line 3 column 4`. */
function toRefusal(file: string, error: unknown): ImportRefused {
  const message = error instanceof Error ? error.message : String(error);
  const line = Number(/\bline (\d+)/.exec(message)?.[1] ?? Number.NaN);
  const detail = /LoadDocumentCallback/.test(message)
    ? 'De JSON-LD verwijst naar een context op een ander adres. Neem de context op in het bestand zelf.'
    : `Het bestand is niet te lezen: ${message}`;
  return new ImportRefused([{ file, ...(Number.isNaN(line) ? {} : { line }), detail }]);
}

/**
 * @param file name, of which the ending says the form: .ttl, .nt, .nq, .trig, .jsonld, .json, .rdf, .xml or .csv
 * @throws ImportRefused when it cannot be read to the end
 */
export function readLinkedData(file: string, text: string): Triple[] {
  const ending = file.split('.').at(-1)?.toLowerCase() ?? '';
  if (ending === 'csv') return readTable(file, text);
  const format = FORMATS[ending];
  if (!format) {
    throw new ImportRefused([
      { file, detail: 'Het bestand hoort te eindigen op .ttl, .nt, .jsonld, .rdf of .csv.' },
    ]);
  }
  try {
    return parse(text, { format }).map(({ subject, predicate, object }) => ({
      subject: subject.value,
      predicate: predicate.value,
      object: object.value,
      language: object.termType === 'Literal' ? object.language : undefined,
    }));
  } catch (error) {
    throw toRefusal(file, error);
  }
}
