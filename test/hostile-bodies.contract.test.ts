/**
 * Searches, cursors, bodies, repetitions and outdated versions that mean harm: refused with the right status, and
 * nothing is stored twice (N6, N41, N43, N44, N68).
 */
import { newId } from '@vlinderdas/kernel/id';
import { describe, expect, it } from 'vitest';
import { EMPLOYER_ROLE } from './platform/actor.ts';
import { openContents } from './platform/contents.ts';
import { startPlatform } from './platform/running-platform.ts';
import { candidateInput, enterVacancy, FEED_SCOPE, vacancyInput } from './platform/story.ts';
import { buildWorld, KEY_RIGHTS, SOURCE } from './platform/world.ts';

const platform = await startPlatform();
const world = await buildWorld(platform);
const { client } = await openContents(platform.database);
const adviser = world.person('own', 'werkgeversadviseur');
const source = world.source('own', FEED_SCOPE);
const software = await world.key('own', KEY_RIGHTS);

describe('a list', () => {
  it('cannot be followed with the cursor of somebody else (N6)', async () => {
    for (let count = 0; count < 3; count += 1)
      await enterVacancy(world, { naamVacature: 'Heftruckchauffeur' });
    const query = { aantal: '1', zoek: 'Heftruckchauffeur' };
    const first = await world.must(adviser, 'vacaturesBekijken', { query });
    const cursor = new URL(first._links.volgende.href, 'http://x').searchParams.get('cursor') ?? '';
    const follow = (caller: typeof adviser, id = 'vacaturesBekijken') =>
      world.call(caller, id, { query: { ...(id === 'vacaturesBekijken' ? query : {}), cursor } });

    expect((await follow(adviser)).statusCode).toBe(200);
    const others = [
      world.person('own', 'teamleider'),
      world.person('other', 'werkgeversadviseur'),
      world.person('elsewhere', 'werkgeversadviseur'),
      world.person('disguised', 'werkgeversadviseur'),
      world.person('own', EMPLOYER_ROLE),
    ];
    for (const other of others) expect((await follow(other)).statusCode).toBe(400);
    expect((await follow(adviser, 'werkgeversZoeken')).statusCode).toBe(400);
  });

  it.each(['%', '_', '%%', "' or 1=1 --", 'a & b | !c:*', '\\', '*'])(
    'finds nothing with %s, which stands in no name (N41)',
    async (zoek) => {
      const byQuery = [
        'vacaturesBekijken',
        'werkgeversZoeken',
        'medewerkersOpvragen',
        'organisatiesOpvragen',
        'beroepenOpvragen',
        'competentiesOpvragen',
      ];
      for (const id of byQuery) {
        const found = await world.must(adviser, id, { query: { zoek } });
        expect({ id, found: found.resultaten.length }).toEqual({ id, found: 0 });
      }
      const found = await world.must(adviser, 'kandidatenZoeken', { body: { zoek } });
      expect(found.resultaten).toEqual([]);
    },
  );
});

describe('a body', () => {
  const feed = (body: string, key = newId(), headers: Record<string, string> = {}) =>
    world.call(source, 'kandidaatUitBronOpslaan', { params: { bron: SOURCE, sleutel: key }, body, headers });

  it('of great depth is refused (N43)', async () => {
    for (const depth of [1_000, 400_000]) {
      const deep = '['.repeat(depth) + ']'.repeat(depth);
      for (const body of [deep, `{"identiteit":${deep}}`, `{"a":"__proto__","sector":${deep}}`]) {
        expect((await feed(body)).statusCode).toBe(400);
      }
    }
  });

  it('that is too large, or of too many items, is refused', async () => {
    const text = 'a'.repeat(5 * 1_048_576);
    expect((await feed(JSON.stringify({ persoonlijkePresentatie: text }))).statusCode).toBe(413);
    expect(
      (await feed(JSON.stringify({ sector: Array.from({ length: 300_000 }, () => 1) }))).statusCode,
    ).toBe(400);
    const bulk = await world.call(source, 'kandidatenUitBronOpslaan', {
      params: { bron: SOURCE },
      body: `${JSON.stringify({ sleutel: 'lang', persoonlijkePresentatie: text })}\n${JSON.stringify({ sleutel: 'kort', identiteit: { achternaam: 'Kort' } })}`,
    });
    expect(bulk.json()).toMatchObject({ ontvangen: 2, toegevoegd: 1, geweigerd: 1 });
  });

  it('of a bulk may hold any rubbish, and a good line still counts', async () => {
    const unstorable = { taalbeheersing: [{ codeTaal: 'a\u0000b' }] };
    const rubbish = [
      JSON.stringify({ sleutel: newId(), arbeidsmarktkwalificatie: unstorable }),
      JSON.stringify({ naamVacature: 'Bakker', ...unstorable }),
      'null',
      '[]',
      '"x"',
      '{"sleutel":1}',
      '{',
      '\u0000',
      '{"__proto__":{"a":1}}',
      '{"sleutel":"a\\u0000b"}',
      '1e400',
      '['.repeat(50_000),
    ];
    const bulk = (id: string, caller: typeof adviser, good: unknown, params?: Record<string, string>) =>
      world.call(caller, id, { params, body: [...rubbish, JSON.stringify(good)].join('\n') });
    const people = await bulk('kandidatenUitBronOpslaan', source, { sleutel: newId() }, { bron: SOURCE });
    const vacancies = await bulk('vacaturesInlezen', adviser, { naamVacature: 'Kassamedewerker' });

    for (const { statusCode, body } of [people, vacancies]) {
      expect({ statusCode, body }).toMatchObject({ statusCode: 200 });
      expect(JSON.parse(body)).toMatchObject({ toegevoegd: 1, geweigerd: rubbish.length });
    }
    const json = { headers: { 'content-type': 'application/json' } };
    const asJson = await world.call(source, 'kandidatenUitBronOpslaan', {
      params: { bron: SOURCE },
      body: '{"sleutel":"a"}',
      ...json,
    });
    expect(asJson.statusCode).toBe(415);
    expect((await world.call(adviser, 'vacaturesInlezen', { body: '{}', ...json })).statusCode).toBe(415);
  });

  it('with names that steer a screen is kept without what turns the reading direction, and leaves one log line each (N44)', async () => {
    const before = platform.logLines.length;
    const achternaam = 'Jansen\u202e\u001b[2J\r\n{"level":60}';
    const { statusCode, body } = await feed(
      JSON.stringify(candidateInput(world, { identiteit: { achternaam } })),
    );

    expect({ statusCode, body }).toMatchObject({ statusCode: 200 });
    const { kandidaatId } = JSON.parse(body);
    const stored = await world.must(adviser, 'kandidaatOphalen', { params: { kandidaatId } });
    expect(stored.identiteit.achternaam).toBe('Jansen\u001b[2J\r\n{"level":60}');
    for (const line of platform.logLines.slice(before)) {
      expect(line.trim().split('\n')).toHaveLength(1);
      expect(JSON.parse(line).level).toBeLessThan(60);
    }
  });
});

describe('an Idempotency-Key', () => {
  const post = (key: string, naamVacature = 'Vijftig keer', caller = software) =>
    world.call(caller, 'vacatureToevoegen', {
      body: vacancyInput(world, { naamVacature, werkgeverId: undefined }),
      headers: { 'idempotency-key': key },
    });
  const countOf = async (title: string) => {
    const { rowCount } = await client.query('select 1 from vacancies.vacancy where content::text like $1', [
      `%${title}%`,
    ]);
    return rowCount;
  };

  it('sent fifty times at once stores one vacancy and gives one answer (N68)', async () => {
    const key = newId();
    const answers = await Promise.all(Array.from({ length: 50 }, () => post(key)));

    expect([...new Set(answers.map(({ statusCode }) => statusCode))]).toEqual([201]);
    expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
    expect(await countOf('Vijftig keer')).toBe(1);
    const other = await post(key, 'Een andere vacature');
    expect(other.statusCode).toBe(422);
    expect(await countOf('Een andere vacature')).toBe(0);
    expect((await post(key, 'Van een ander', adviser)).statusCode).toBe(201);
  });

  it('is needed, and of visible characters', async () => {
    const bodies = { body: vacancyInput(world) };
    for (const key of ['', ' ', 'a b', 'é', 'a'.repeat(256)]) {
      const headers = { 'idempotency-key': key };
      expect((await world.call(adviser, 'vacatureToevoegen', { ...bodies, headers })).statusCode).toBe(400);
    }
  });
});

describe('If-Match', () => {
  it('lets one of twenty at once through, and no outdated or unreadable one', async () => {
    const params = { vacatureId: await enterVacancy(world) };
    const change = (match: string, begintijd = '07:00') =>
      world.call(adviser, 'vacatureWijzigen', {
        params,
        body: { begintijd },
        headers: { 'if-match': match },
      });
    const { headers } = await world.call(adviser, 'vacatureBekijken', { params });
    const etag = String(headers.etag);

    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, minute) => change(etag, `08:${String(minute + 10)}`)),
    );

    const statuses = answers.map(({ statusCode }) => statusCode);
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    expect(statuses.filter((status) => status !== 200 && status !== 412 && status !== 409)).toEqual([]);
    for (const match of [etag, '"0"', 'abc', '"-1"', `"${'9'.repeat(30)}"`, 'W/"2"', '"1e400"'])
      expect({ match, status: (await change(match)).statusCode }).toEqual({ match, status: 412 });
  });
});
