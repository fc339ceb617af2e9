import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { vumWerkzoekende } from './vum-job-seeker.schema.ts';
import { vumVacature } from './vum-vacancy.schema.ts';

const text = readFileSync(new URL('../../../docs/glossary.md', import.meta.url), 'utf8');
const words = [...text.matchAll(/^\| (?!Dutch wire word|-)(.+?) \|/gm)].map(([, word = '']) => word);

function attributesOf(schema: z.ZodType): string[] {
  const names: string[] = [];
  JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), (key, value) => {
    if (key === 'properties') names.push(...Object.keys(value));
    return value;
  });
  return names;
}

describe('docs/glossary.md', () => {
  it('holds every attribute of the VUM fragments', () => {
    const attributes = new Set([...attributesOf(vumWerkzoekende), ...attributesOf(vumVacature)]);

    expect([...attributes].filter((name) => !words.includes(name))).toEqual([]);
  });

  it('holds each word once, in order', () => {
    const lower = words.map((word) => word.toLowerCase());

    expect(new Set(words).size).toBe(words.length);
    expect(lower).toEqual(lower.toSorted());
  });
});
