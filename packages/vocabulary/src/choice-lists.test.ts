import { describe, expect, it } from 'vitest';
import * as candidates from './candidates.ts';
import type { ChoiceList } from './choice-list.ts';
import * as organisations from './organisations.ts';
import * as proposals from './proposals.ts';
import { rollen } from './roles.ts';
import { reiswijzen } from './travel-means.ts';
import * as vacancies from './vacancies.ts';

function isList(value: unknown): value is ChoiceList<string> {
  return value !== null && typeof value === 'object' && 'schema' in value;
}

const exported: Record<string, unknown> = {
  ...candidates,
  ...organisations,
  ...proposals,
  ...vacancies,
  rollen,
  reiswijzen,
};
const lists = Object.entries(exported).flatMap(([name, value]) =>
  isList(value) ? [[name, value] as const] : [],
);

describe.each(lists)('%s', (_name, list) => {
  it('holds kebab-case words, each with a label', () => {
    for (const value of list.values) {
      expect(value).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(list.labels[value]).toMatch(/\S/);
    }
  });

  it('accepts its own words only', () => {
    for (const value of list.values) expect(list.schema.parse(value)).toBe(value);
    expect(list.schema.safeParse('bestaat-niet').success).toBe(false);
    expect(list.is('toString')).toBe(false);
  });
});

describe('vacancy status', () => {
  it('gives every reason to close an end that is not open', () => {
    for (const reason of vacancies.sluitingsredenen.values) {
      expect(vacancies.isOpenVacatureStatus(vacancies.statusAfterClosing(reason))).toBe(false);
    }
    expect(vacancies.isOpenVacatureStatus('ontvangen')).toBe(true);
    expect(vacancies.isOpenVacatureStatus('concept')).toBe(false);
  });
});
