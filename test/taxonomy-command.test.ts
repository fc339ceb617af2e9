import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { importCompetentNl } from '@vlinderdas/taxonomy/import/competentnl';
import { SKOS_XL_TERMS } from '@vlinderdas/taxonomy/import/competentnl-terms';
import { ImportRefused } from '@vlinderdas/taxonomy/import/import-refused';
import { afterAll, describe, expect, it } from 'vitest';
import { parseCommand } from '../scripts/taxonomy/arguments.ts';
import { fetchCompetentNl } from '../scripts/taxonomy/fetch-competentnl.ts';
import { readFolder } from '../scripts/taxonomy/read-folder.ts';
import { editionIn } from '../scripts/taxonomy/sources.ts';
import { type AskSparql, createSparql, type SparqlAnswer, SparqlError } from '../scripts/taxonomy/sparql.ts';

const folder = mkdtempSync(join(tmpdir(), 'vlinderdas-taxonomy-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('a command', () => {
  it.each([
    '',
    'verwijder',
    'import esco',
    'import esco a b',
    'import competentnl',
    'import competentnl a --sparql b',
    'import esco a --taal de',
    'diff a',
    'diff a b c',
    'activate a',
    'activate --regio b',
    'list x',
    'list --x',
    'check a b',
  ])('"%s" is none of ours', (line) => {
    expect(parseCommand(line.split(' ').filter((word) => word !== ''))).toBeUndefined();
  });

  it.each([
    ['list', { name: 'list' }],
    ['check', { name: 'check', language: 'nl' }],
    ['import esco a --taal en', { name: 'import-esco', folder: 'a', language: 'en' }],
    ['import competentnl a b', { name: 'import-competentnl', files: ['a', 'b'] }],
    ['import competentnl --sparql a --versie b', { name: 'import-competentnl', endpoint: 'a', id: 'b' }],
    ['diff a b', { name: 'diff', from: 'a', to: 'b' }],
    ['activate a --regio b', { name: 'activate', id: 'a', region: 'b' }],
  ])('"%s" is understood', (line, command) => {
    expect(parseCommand(line.split(' '))).toMatchObject(command);
  });
});

it('reads the edition of a publisher from the name of a folder or file', () => {
  expect(editionIn('/home/x/ESCO dataset - v1.2.0 - classification - nl - csv')).toBe('1.2.0');
  expect(editionIn('competentnl_2.1.ttl.gz')).toBe('2.1');
  expect(editionIn('/data/2024/esco')).toBeUndefined();
});

describe('a folder as it was downloaded', () => {
  const path = join(folder, 'esco');
  mkdirSync(join(path, 'nl'), { recursive: true });
  writeFileSync(join(path, 'nl', 'a.csv.gz'), gzipSync('één'));
  writeFileSync(join(path, 'b.csv'), Uint8Array.of(0xe9, 0x65));
  writeFileSync(join(path, 'c.csv.gz'), gzipSync('twee'.repeat(100)).subarray(0, 20));
  const files = readFolder(path);

  it('is read through its folders and through gzip', () => {
    expect([...files.names].sort()).toEqual(['a.csv', 'b.csv', 'c.csv']);
    expect(files.read('a.csv')).toBe('één');
  });

  it.each([
    ['b.csv', /geen tekst in UTF-8/],
    ['c.csv', /niet uit te pakken/],
    ['d.csv', /niet te lezen/],
  ])('says what is wrong with %s', (name, detail) => {
    expect(() => files.read(name)).toThrow(ImportRefused);
    try {
      files.read(name);
    } catch (error) {
      expect((error as ImportRefused).problems[0]?.detail).toMatch(detail);
    }
  });

  it('is refused when it is not there', () => {
    expect(() => readFolder(join(folder, 'weg'))).toThrow(ImportRefused);
  });
});

const answer = (rows: SparqlAnswer['results']['bindings']): SparqlAnswer => ({ results: { bindings: rows } });

describe('a SPARQL service', () => {
  const waits: number[] = [];
  const service = (...responses: (Response | Error)[]) => {
    const seen: RequestInit[] = [];
    const ask = createSparql({
      endpoint: 'https://sparql.example',
      apiKey: 'sleutel',
      fetch: async (_url, init) => {
        seen.push(init ?? {});
        const next = responses.shift();
        if (!next || next instanceof Error) throw next ?? new Error('no response left');
        return next;
      },
      wait: async (milliseconds) => {
        waits.push(milliseconds);
      },
    });
    return { ask, seen };
  };

  it('is asked with the key, and again when it is busy, silent or breaks off', async () => {
    const { ask, seen } = service(
      new Response('', { status: 503 }),
      new TypeError('fetch failed'),
      new Response('{"results": {"bind'),
      Response.json(answer([])),
    );

    expect(await ask('select *')).toEqual(answer([]));
    expect(seen).toHaveLength(4);
    expect(seen[0]).toMatchObject({ method: 'POST', headers: { apikey: 'sleutel' }, body: 'query=select+*' });
    expect(waits).toEqual([1_000, 5_000, 20_000]);
  });

  it('is not asked again when it refuses the key', async () => {
    const { ask, seen } = service(new Response('', { status: 401 }));

    await expect(ask('select *')).rejects.toThrow(/COMPETENTNL_API_KEY/);
    expect(seen).toHaveLength(1);
  });

  it('that never answers is given up', async () => {
    const silent = Array.from({ length: 4 }, () => new TypeError('fetch failed'));

    await expect(service(...silent).ask('select *')).rejects.toThrow(SparqlError);
  });
});

describe('CompetentNL from its service', () => {
  const CNLO = 'https://linkeddata.competentnl.nl/def/competentnl#';
  const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
  const LABEL = 'http://www.w3.org/2004/02/skos/core#prefLabel';
  const uri = (value: string) => ({ type: 'uri', value });
  const text = (value: string) => ({ type: 'literal', value, 'xml:lang': 'nl' });
  const competences = Array.from({ length: 60 }, (_, at) => `https://cnl.example/c${at}`);
  const store = [
    ['https://cnl.example/o1', TYPE, uri(`${CNLO}Occupation`)],
    ['https://cnl.example/o1', LABEL, text('Lasser')],
    ['https://cnl.example/o1', SKOS_XL_TERMS.altLabel, uri('https://cnl.example/l1')],
    ['https://cnl.example/l1', SKOS_XL_TERMS.literalForm, text('Lasster')],
    ...competences.flatMap((name) => [
      ['https://cnl.example/o1', `${CNLO}requiresHATEssential`, uri(name)] as const,
      [name, TYPE, uri(`${CNLO}HumanCapability`)] as const,
      [name, LABEL, text(`vaardigheid ${name}`)] as const,
    ]),
  ] as const;

  /** Answers the two questions that are asked, and no more rows at once than the service would. */
  const questions: string[] = [];
  const ask: AskSparql = async (query) => {
    questions.push(query);
    const limit = Number(/limit (\d+)/.exec(query)?.[1]);
    const ofClass = /\?subject a <([^>]+)>/.exec(query)?.[1];
    const rows = ofClass
      ? store.filter(([, predicate, object]) => predicate === TYPE && object.value === ofClass)
      : store.filter(([subject]) => query.includes(`<${subject}>`));
    return answer(
      rows.slice(0, limit).map(([subject, predicate, object]) => ({
        subject: uri(subject),
        predicate: uri(predicate),
        object,
      })),
    );
  };

  it('is the whole of it, class by class, some at a time, with the labels that are things of their own', async () => {
    const progress: string[] = [];
    const triples = await fetchCompetentNl(ask, (kind, done, all) => progress.push(`${kind} ${done}/${all}`));
    const { source } = importCompetentNl({ triples, id: 'competentnl-proef', origin: 'sparql' });

    expect(source.occupations).toMatchObject([{ label: 'Lasser', altLabels: ['Lasster'] }]);
    expect(source.competences).toHaveLength(60);
    expect(progress).toEqual([
      'Occupation 1/1',
      'HumanCapability 50/60',
      'HumanCapability 60/60',
      'Label 1/1',
    ]);
    expect(questions.every((query) => / limit \d+/.test(query))).toBe(true);
  });
});
