import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { starterTaxonomy } from '@vlinderdas/taxonomy/starter/starter-taxonomy';
import { createTaxonomy } from '@vlinderdas/taxonomy/taxonomy';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readLabelledTexts, TEXT_SETS, textsOf } from './labelled-texts.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'labelled-texts-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, content: string): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

const one = { id: 'een', tekst: 'Lasser, 38 uur, VCA vereist.', labels: { certificaten: ['vca-basis'] } };

describe('a file of labelled texts', () => {
  it.each([
    ['teksten.json', JSON.stringify([one])],
    ['teksten.jsonl', `${JSON.stringify(one)}\n\n`],
    ['teksten.yaml', '- id: een\n  tekst: Lasser\n  labels: { certificaten: [vca-basis] }\n'],
  ])('is read from %s', (name, content) => {
    const [text] = readLabelledTexts(write(name, content));

    expect(text).toMatchObject({
      id: 'een',
      titel: '',
      peildatum: '2026-11-23',
      labels: { tekstTaal: 'nld', certificaten: ['urn:vlinderdas:certificaat:vca-basis'] },
    });
  });

  it('says which text has which label wrong', () => {
    const wrong = { ...one, labels: { rijbewijs: ['Z'], begintijd: '25:00', hobby: 'x' } };

    expect(() => readLabelledTexts(write('t.json', JSON.stringify([wrong])))).toThrow(
      /tekst een, labels.rijbewijs.0: kies uit AM[\s\S]*labels.begintijd: schrijf een tijd/,
    );
  });

  it('refuses a weight for what has no label', () => {
    const wrong = { ...one, labels: { rijbewijs: ['B'], vereist: ['rijbewijs:C'] } };

    expect(() => readLabelledTexts(write('t.json', JSON.stringify([wrong])))).toThrow(/geen label/);
  });

  it('refuses two texts with one id, a broken file and a missing one', () => {
    expect(() => readLabelledTexts(write('t.json', JSON.stringify([one, one])))).toThrow(/twee teksten/);
    expect(() => readLabelledTexts(write('t.json', '[{"id": "een"'))).toThrow(/geen leesbare/);
    expect(() => readLabelledTexts(join(folder, 'weg.json'))).toThrow(/bestaat niet/);
  });
});

describe('our own texts', () => {
  const taxonomy = createTaxonomy(starterTaxonomy);
  const halves = TEXT_SETS.map((set) => textsOf(set));

  it('report on more than a hundred texts, and on more than half as many as were built with', () => {
    const [building = 0, reporting] = halves.map((half) => half.length);

    expect(reporting).toBeGreaterThan(100);
    expect(reporting).toBeGreaterThanOrEqual(0.5 * building);
  });

  it('name only occupations and competences of the starter taxonomy', () => {
    const unknown = halves
      .flat()
      .flatMap(({ id, labels }) => [
        ...(labels.beroep ?? [])
          .filter((uri) => taxonomy.occupations.numberOf(uri) === undefined)
          .map((uri) => `${id} ${uri}`),
        ...(labels.competenties ?? [])
          .filter((uri) => taxonomy.competences.numberOf(uri) === undefined)
          .map((uri) => `${id} ${uri}`),
      ]);

    expect(unknown).toEqual([]);
  });

  it('set no trap for what they label', () => {
    const both = halves.flat().flatMap(({ id, labels, niet }) =>
      (['isco', 'rijbewijs', 'werkmomenten', 'contract', 'competenties'] as const).flatMap((field) => {
        const forbidden = niet[field];
        const labelled: readonly string[] = labels[field] ?? [];
        if (forbidden === true) return labelled.length > 0 ? [`${id} ${field}`] : [];
        return (forbidden ?? []).filter((value) => labelled.includes(value)).map((value) => `${id} ${value}`);
      }),
    );

    expect(both).toEqual([]);
  });
});
