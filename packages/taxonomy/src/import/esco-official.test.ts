/**
 * ESCO in full. The official set is not part of this repository, nor wholly beside it: what is there is put into the
 * official form, in memory.
 */
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { checkTaxonomy } from '../check.ts';
import { decodePrepared, encodePrepared } from '../prepared/prepared-file.ts';
import { toSource } from '../to-source.ts';
import { readCsv } from './csv.ts';
import { importEsco } from './esco.ts';
import { ImportRefused } from './import-refused.ts';

const folder = new URL('../../../../../shared/data/esco/', import.meta.url).pathname;
const isPresent = existsSync(`${folder}README.md`);

function read(name: string): string {
  const bytes = readFileSync(`${folder}${name}`);
  return (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}
const quote = (field: string) => (/[",\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field);
const toCsv = (header: readonly string[], rows: readonly (readonly string[])[]) =>
  [header, ...rows].map((row) => row.map(quote).join(',')).join('\n');

function assemble(): Record<string, string> {
  const skills = readCsv('', read('derived/skills_v1.2.0_en_nl.csv.gz'), [
    'skillUri',
    'skillType',
    'labelEn',
    'labelNl',
  ]);
  const relations = readCsv('', read('derived/occupation_skill_relations_v1.2.0.csv.gz'), [
    'occupationUri',
    'relationType',
    'skillUri',
  ]);
  const columns = ['conceptUri', 'skillType', 'preferredLabel', 'altLabels'];
  return {
    'occupations_nl.csv': read('nl/occupations_nl.csv.gz'),
    'ISCOGroups_nl.csv': read('nl/ISCOGroups_nl.csv'),
    'broaderRelationsSkillPillar_en.csv': read('en/broaderRelationsSkillPillar_en.csv.gz'),
    'skills_nl.csv': toCsv(
      columns,
      skills.rows.map(({ values }) => [values.skillUri, values.skillType, values.labelNl, '']),
    ),
    'skills_en.csv': toCsv(
      columns,
      skills.rows.map(({ values }) => [
        values.skillUri,
        values.skillType,
        values.labelEn || values.skillUri,
        '',
      ]),
    ),
    'occupationSkillRelations_nl.csv': toCsv(
      ['occupationUri', 'relationType', 'skillUri'],
      relations.rows
        .filter(({ values }) => values.skillUri !== '')
        .map(({ values }) => [values.occupationUri, values.relationType, values.skillUri]),
    ),
  };
}

describe.skipIf(!isPresent)(
  'ESCO 1.2 in full (skipped where its files do not lie beside this checkout)',
  () => {
    const set = isPresent ? assemble() : {};
    const run = (files: Readonly<Record<string, string>>) =>
      importEsco({
        files: { names: Object.keys(files), read: (name) => files[name] ?? '' },
        language: 'nl',
        id: 'esco-1.2.0-nl',
      });

    it('is a version without errors, and says which names are not Dutch', () => {
      const { source, notes } = run(set);

      expect([source.occupations.length, source.competences.length]).toEqual([3_039, 13_939]);
      expect(notes).toEqual([expect.stringContaining('8587 namen ontbreken')]);
      expect(
        checkTaxonomy(source, undefined, 'imported').filter(({ severity }) => severity === 'error'),
      ).toEqual([]);
    });

    it('says the same after it was kept as a prepared file', () => {
      const { source } = run(set);
      const read = toSource(decodePrepared(encodePrepared(source)));

      expect(read.competences).toEqual(
        source.competences.map((competence) => ({ ...competence, sameAs: [] })),
      );
      expect(read.occupations.map(({ uri, asks }) => [uri, [...asks.essential].sort()])).toEqual(
        source.occupations.map(({ uri, asks }) => [uri, [...asks.essential].sort()]),
      );
    });

    it.each(['occupations_nl.csv', 'ISCOGroups_nl.csv', 'skills_nl.csv', 'occupationSkillRelations_nl.csv'])(
      'is refused with half of %s',
      (name) => {
        const text = set[name] ?? '';

        expect(() => run({ ...set, [name]: text.slice(0, text.length / 2) })).toThrow(ImportRefused);
      },
    );
  },
);
