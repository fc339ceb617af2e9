import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { EvalDataError } from './measure.ts';
import { measureRecognition } from './recognition.ts';

const folder = mkdtempSync(join(tmpdir(), 'recognition-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = join(folder, 'teksten.json');
writeFileSync(
  file,
  JSON.stringify([
    {
      id: 'een',
      titel: 'Vrachtwagenchauffeur',
      tekst: 'Rijbewijs C is vereist. 40 uur per week.',
      labels: {
        isco: ['8332'],
        beroep: 'vrachtwagenchauffeur-c',
        rijbewijs: ['C'],
        uren: { min: 40, max: 40 },
        vereist: ['rijbewijs:C'],
      },
      niet: { rijbewijs: ['CE'] },
    },
    {
      id: 'twee',
      tekst: 'We are looking for a driver with a licence to work in our warehouse, forty hours a week.',
      labels: { tekstTaal: 'eng', rijbewijs: ['B'] },
    },
  ]),
);

describe('recognition on labelled texts', () => {
  const results = measureRecognition({ file, set: 'own' });
  const of = (name: string) => results.find(({ field }) => field === name);

  it('gives each field its precision, recall, F1 and interval over the texts in Dutch', () => {
    expect(of('licences')).toMatchObject({
      measure: 'recognition',
      set: 'own',
      precision: 1,
      recall: 1,
      f1: 1,
      low: 1,
      high: 1,
      weight: 1,
      texts: 1,
    });
    expect(of('hours')).toMatchObject({ f1: 1, asked: 1 });
    expect(of('certificates')).toMatchObject({ f1: 1, asked: 0 });
  });

  it('gives the occupation, the traps, the language and the time', () => {
    expect(of('occupation')).toMatchObject({ first: 1, firstThree: 1, texts: 1 });
    expect(of('traps')).toMatchObject({ traps: 1, sprung: 0 });
    expect(of('text-language')).toMatchObject({ texts: 2, wrong: 0 });
    expect(results.find(({ measure }) => measure === 'recognition-time')).toMatchObject({
      set: 'own',
      texts: 2,
    });
  });

  it('says that a file is not there', () => {
    expect(() => measureRecognition({ file: join(folder, 'weg.json'), set: 'own' })).toThrow(EvalDataError);
  });
});
