import { describe, expect, it } from 'vitest';
import { skill, escoSet as sound } from '../../test/esco-set.builder.ts';
import { importEsco } from './esco.ts';
import { type ImportProblem, ImportRefused } from './import-refused.ts';

const run = (files: Readonly<Record<string, string>>) =>
  importEsco({
    files: { names: Object.keys(files), read: (name) => files[name] ?? '' },
    language: 'nl',
    id: 'esco-proef-nl',
  });

function problemsOf(files: Readonly<Record<string, string>>): readonly ImportProblem[] {
  try {
    run(files);
    return [];
  } catch (error) {
    if (error instanceof ImportRefused) return error.problems;
    throw error;
  }
}
const without = (name: string) => Object.fromEntries(Object.entries(sound).filter(([key]) => key !== name));
const replaced = (name: string, from: string, to: string) => ({
  ...sound,
  [name]: (sound[name] ?? '').replace(from, to),
});

describe("ESCO's official files", () => {
  it('become a version: concepts by URI, essential and optional as the outer strengths', () => {
    const { source, notes } = run(sound);

    expect(
      source.occupations.map(({ number, label, altLabels, isco }) => ({ number, label, altLabels, isco })),
    ).toEqual([
      { number: 1, label: 'bakker', altLabels: ['bakster', 'broodbakker', 'deegman'], isco: '7512' },
      { number: 2, label: 'lasser', altLabels: [], isco: '7212' },
    ]);
    expect(source.occupations[1]?.asks).toEqual({
      essential: [skill('lassen')],
      important: [],
      somewhat: [skill('metaal'), skill('tig')],
    });
    expect(source.competences.map(({ label, kind, broader }) => [label, kind, broader])).toEqual([
      ['deeg kneden', 'vaardigheid', null],
      ['lassen', 'vaardigheid', null],
      ['metaalkennis', 'kennis', null],
      ['TIG-lassen', 'vaardigheid', skill('lassen')],
    ]);
    expect(notes).toEqual(['occupations_nl.csv: 1 vervallen begrippen zijn overgeslagen.']);
  });

  it('lend a name from the other language where one is missing, and say how many', () => {
    const files = {
      ...replaced('skills_nl.csv', 'TIG-lassen', ''),
      'skills_en.csv': `conceptUri,preferredLabel\n${skill('tig')},TIG welding\n`,
    };

    expect(run(files).source.competences.map(({ label }) => label)).toContain('TIG welding');
    expect(run(files).notes.join()).toContain('skills_nl.csv: 1 namen ontbreken');
  });

  it('may have their relations under the other language, for those hold no words', () => {
    const { 'occupationSkillRelations_nl.csv': relations = '', ...others } = sound;

    expect(run({ ...others, 'occupationSkillRelations_en.csv': relations })).toEqual(run(sound));
  });

  it('may have the hierarchy of groups in place of the broader relations', () => {
    const { 'broaderRelationsSkillPillar_nl.csv': _, ...others } = sound;
    const { source, notes } = run({ ...others, 'skillsHierarchy_nl.csv': 'Level 0 URI\n' });

    expect(source.competences.every(({ broader }) => broader === null)).toBe(true);
    expect(notes.join()).toContain('broaderRelationsSkillPillar_nl.csv ontbreekt');
  });
});

describe('nothing is imported, and it is said why, from', () => {
  it.each(Object.keys(sound))('a set without %s', (name) => {
    expect(problemsOf(without(name))).toEqual([{ file: name, detail: 'Het bestand ontbreekt.' }]);
  });

  it('an empty folder: every file that is missing', () => {
    expect(problemsOf({})).toHaveLength(5);
  });

  it('a file with another column', () => {
    expect(problemsOf(replaced('skills_nl.csv', 'preferredLabel', 'label'))).toEqual([
      { file: 'skills_nl.csv', line: 1, detail: 'In de kopregel ontbreekt de kolom preferredLabel.' },
    ]);
  });

  it.each([
    ['a row that is too short', 'occupationSkillRelations_nl.csv', 'optional,knowledge,', 'optional,', 4],
    ['a code that is none', 'skills_nl.csv', skill('deeg'), 'deeg', 2],
    ['a code given twice', 'skills_nl.csv', skill('metaal'), skill('deeg'), 3],
    ['a kind of skill that is none', 'skills_nl.csv', ',knowledge,', ',kunde,', 3],
    ['a kind of relation that is none', 'occupationSkillRelations_nl.csv', 'optional', 'perhaps', 4],
    ['an ISCO group that is none', 'occupations_nl.csv', ',7212,lasser', ',9999,lasser', 5],
    ['a concept without any name', 'skills_nl.csv', 'metaalkennis', ' ', 3],
    ['a relation to no code', 'occupationSkillRelations_nl.csv', skill('tig'), 'tig', 5],
  ])('%s', (_what, name, from, to, line) => {
    const problems = problemsOf(replaced(name, from, to));

    expect(problems.map((problem) => [problem.file, problem.line])).toEqual([[name, line]]);
  });

  it.each(['occupations_nl.csv', 'skills_nl.csv', 'occupationSkillRelations_nl.csv', 'ISCOGroups_nl.csv'])(
    '%s when it is cut in half',
    (name) => {
      const text = sound[name] ?? '';

      expect(problemsOf({ ...sound, [name]: text.slice(0, text.length / 2) })).not.toEqual([]);
    },
  );

  it('relations of which nothing is left but the columns', () => {
    const [columns = ''] = (sound['occupationSkillRelations_nl.csv'] ?? '').split('\n');

    expect(problemsOf({ ...sound, 'occupationSkillRelations_nl.csv': columns })).toEqual([
      {
        file: 'occupationSkillRelations_nl.csv',
        detail: '2 van de 2 beroepen vragen geen enkele vaardigheid. Is een bestand afgekapt?',
      },
    ]);
  });

  it('several broken files: all that is wrong at once', () => {
    const files = { ...without('ISCOGroups_nl.csv'), 'skills_nl.csv': 'x\n1\n' };

    expect(problemsOf(files).map(({ file }) => file)).toEqual(
      expect.arrayContaining(['ISCOGroups_nl.csv', 'skills_nl.csv']),
    );
  });
});
