import { describe, expect, it } from 'vitest';
import { rows } from '../../../test/played-region/candidates.ts';
import { played } from '../../../test/played-region/played.ts';
import { complaintsAbout, render, testGuard, wordsOf } from '../../../test/rendered-page.ts';
import type { Names } from '../../candidate-card/names.ts';
import { toFormValues } from '../../http/form-values.ts';
import { listHref, parseFilters, toListQuery } from './form.ts';
import { type CandidatesView, candidatesPage, foundPage } from './page.ts';

const names: Names = { colleague: () => undefined, organisation: () => '' };
const view: CandidatesView = {
  filters: { scope: 'mine' },
  rows,
  names,
  ownTeam: { id: played.team, name: 'Team Zuid' },
  isLater: false,
  nextCursor: 'volgende',
  guard: testGuard,
  now: new Date(played.now),
};

describe('the filters of the list', () => {
  const parse = (query: Record<string, string>, roles = ['begeleider']) =>
    parseFilters(toFormValues(query), roles);

  it('begin at the own case load for a begeleider, and at everyone for a teamleider', () => {
    expect(parse({}).scope).toBe('mine');
    expect(parse({}, ['begeleider', 'teamleider']).scope).toBe('all');
    expect(parse({ mijn: 'nee' }).scope).toBe('all');
    expect(parse({ team: played.team })).toMatchObject({ scope: 'team', teamId: played.team });
  });

  it('leave out what nobody knows', () => {
    expect(parse({ mijn: 'ja', beschikbaarheid: 'ziek', aandacht: 'x', team: '1' })).toEqual({
      scope: 'mine',
    });
  });

  it('stand in the address of the list, so that it can be shared', () => {
    const filters = parse({ mijn: 'ja', aandacht: 'onvolledig', bemiddelbaarheid: 'direct' });
    const href = listHref(filters, 'c');

    expect(href).toBe('/kandidaten?mijn=ja&aandacht=onvolledig&bemiddelbaarheid=direct&cursor=c');
    expect(parse(Object.fromEntries(new URLSearchParams(href.split('?')[1])))).toEqual(filters);
    expect(toListQuery(filters)).toEqual({ mijn: 'ja', aandacht: 'onvolledig', bemiddelbaarheid: 'direct' });
  });
});

describe('the list', () => {
  it('is valid, and says of each candidate what stands out', async () => {
    const markup = render(candidatesPage(view));

    expect(await complaintsAbout(markup)).toEqual([]);
    expect(wordsOf(markup)).toContain('Karel Kwast K-0012 Beschikbaar tijdelijk niet tot di 15 december');
    expect(wordsOf(markup)).toContain('25 van 100 onvolledig');
    expect(markup).toContain('cursor=volgende');
  });

  it('never puts a name in an address: searching is a POST', () => {
    expect(render(candidatesPage(view))).toMatch(/<form[^>]*method="post" action="\/kandidaten\/gevonden"/);
  });

  it('says what will be here, and of a filter that nobody passes it', () => {
    const empty = (filters: CandidatesView['filters']) =>
      wordsOf(render(candidatesPage({ ...view, rows: [], filters })));

    expect(empty({ scope: 'mine' })).toContain('Je hebt nog geen kandidaten');
    expect(empty({ scope: 'mine', aandacht: 'verouderd' })).toContain('Niemand past bij dit filter');
  });
});

describe('a search by name', () => {
  const found = { words: 'kwast', rows, names, hasMore: false, guard: testGuard, now: view.now };

  it('is valid, and says when nobody or too many were found', async () => {
    expect(await complaintsAbout(render(foundPage({ ...found, hasMore: true })))).toEqual([]);
    expect(wordsOf(render(foundPage({ ...found, rows: [] })))).toContain('Niemand gevonden met ‘kwast’');
  });

  it('without words is a form that did not pass', () => {
    expect(foundPage({ ...found, words: '', rows: [], error: 'Vul een deel van de naam in.' }).status).toBe(
      400,
    );
  });
});
