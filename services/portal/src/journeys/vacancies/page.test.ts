import type { VacatureRegel } from '@vlinderdas/vacancies-service/contract/vacancies.resource';
import { describe, expect, it } from 'vitest';
import { adviser, now } from '../../../test/played-adviser-region/people.ts';
import { vacancy } from '../../../test/played-adviser-region/vacancy.ts';
import { complaintsAbout, render, wordsOf } from '../../../test/rendered-page.ts';
import { toFormValues } from '../../http/form-values.ts';
import { addressOf, parseFilters, toListQuery } from './filters.ts';
import { vacanciesPage } from './page.ts';

const row: VacatureRegel = {
  id: vacancy.id,
  naamVacature: 'Medewerker groenvoorziening en onderhoud openbare ruimte in het buitengebied',
  status: 'ontvangen',
  aantalGezocht: 6,
  aantalVervuld: 1,
  ingevoerdDoor: 'api',
  uitsluitendVoor: 'doelgroepregister',
  ontvangenOp: '2026-11-23T08:12:00Z',
  laatsteTeken: '2026-11-23T08:12:00Z',
};
const filters = (query: Record<string, string> = {}) => parseFilters(toFormValues(query));
const show = (vacancies: readonly VacatureRegel[], roles = adviser.rollen, next?: string) =>
  render(vacanciesPage({ filters: filters(), vacancies, next, roles, now: new Date(now) }));

describe('the vacancies of the region', () => {
  it('are valid and accessible with many fields unknown, and without any', async () => {
    expect(await complaintsAbout(show([row], adviser.rollen, 'x'))).toEqual([]);
    expect(await complaintsAbout(show([]))).toEqual([]);
    expect(wordsOf(show([]))).toContain('Geen vacatures gevonden');
  });

  it('say how far each is, who took it, and for whom it is kept', () => {
    const words = wordsOf(show([row]));

    expect(words).toContain('werkgever onbekend');
    expect(words).toContain('1 van 6');
    expect(words).toContain('mensen uit het doelgroepregister');
    expect(words).toContain('Opgepakt door nog niemand');
  });

  it('let advisers enter one, and others look', () => {
    expect(wordsOf(show([row]))).toContain('Nieuwe vacature');
    expect(wordsOf(show([row], ['begeleider']))).not.toContain('Nieuwe vacature');
  });
});

describe('the filters', () => {
  it('ask the API for what the address says', () => {
    expect(toListQuery(filters())).toEqual({ aantal: 25, open: 'true' });
    expect(toListQuery(filters({ toon: 'mijn', zoek: 'kempen', sector: 'H', plaats: 'Best' }))).toEqual({
      aantal: 25,
      open: 'true',
      mijn: 'true',
      zoek: 'kempen',
      sector: 'H',
      plaats: 'Best',
    });
    expect(toListQuery(filters({ toon: 'nieuw' }))).toEqual({ aantal: 25, status: 'ontvangen' });
    expect(toListQuery(filters({ status: 'vervuld' }))).toEqual({ aantal: 25, status: 'vervuld' });
  });

  it('pass over what no form of ours sends', () => {
    expect(filters({ toon: 'x', status: 'x', sector: 'Z' })).toMatchObject({
      scope: 'open',
      status: undefined,
      sector: '',
    });
  });

  it('make an address that says the same, and start at the first page when they change', () => {
    const chosen = filters({ zoek: 'a b', sector: 'H', cursor: 'c' });

    expect(addressOf(chosen, {})).toBe('/vacatures?zoek=a+b&sector=H');
    expect(addressOf(chosen, { cursor: 'd' })).toBe('/vacatures?zoek=a+b&sector=H&cursor=d');
    expect(addressOf(filters(), {})).toBe('/vacatures');
  });
});
