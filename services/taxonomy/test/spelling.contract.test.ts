import { anonymous } from '@vlinderdas/platform/auth/actor';
import { startTestService } from '@vlinderdas/platform/testing/service';
import { describe, expect, it } from 'vitest';
import { createTaxonomyModule } from '../src/module.ts';

const service = await startTestService({
  schema: 'taxonomy',
  create: createTaxonomyModule,
  config: { TAXONOMY_DATABASE_URL: '', DATABASE_POOL_SIZE: 2 },
});

const get = (url: string) => service.request(anonymous, { method: 'GET', url });

describe('a word with a spelling error', () => {
  const named = (response: { json(): { resultaten: { naam: string; gevondenAls?: string }[] } }) =>
    response.json().resultaten.map(({ naam, gevondenAls }) => gevondenAls ?? naam);

  it.each([
    ['/beroepen', 'stratemaker', 'stratenmaker'],
    ['/beroepen', 'orderpiker', 'orderpicker'],
    ['/begrippen', 'heftruk', 'heftruck'],
    ['/competenties', 'nauwkuerig', 'nauwkeurig'],
  ])('finds in %s for %s what was meant, and says so', async (list, typed, meant) => {
    const answer = await get(`${list}?zoek=${typed}`);

    expect(answer.json().gezochtOp).toBe(meant);
    expect(named(answer)).toEqual(named(await get(`${list}?zoek=${meant}`)));
  });

  it('is mended on each page of the list', async () => {
    const first = (await get('/begrippen?zoek=heftruk&aantal=2')).json();
    const next = (await get(first._links.volgende.href.replace('/taxonomie/v1', ''))).json();

    expect(next.gezochtOp).toBe('heftruck');
    expect(next.resultaten[0].uri).not.toBe(first.resultaten[0].uri);
  });

  it.each(['heftruck', 'qwertyuiop'])('is not said of %s', async (typed) => {
    expect((await get(`/begrippen?zoek=${typed}`)).json()).not.toHaveProperty('gezochtOp');
  });
});
