import { anonymous, systemActor } from '@vlinderdas/platform/auth/actor';
import { startTestService, testPerson } from '@vlinderdas/platform/testing/service';
import { encodePrepared } from '@vlinderdas/taxonomy/prepared/prepared-file';
import { starterTaxonomy } from '@vlinderdas/taxonomy/starter/starter-taxonomy';
import { describe, expect, it } from 'vitest';
import type { NewVersion } from '../src/domain/stored-version.ts';
import { createTaxonomyModule } from '../src/module.ts';
import { storeVersion } from '../src/use-cases/store-version.ts';

const service = await startTestService({
  schema: 'taxonomy',
  create: createTaxonomyModule,
  config: { TAXONOMY_DATABASE_URL: '', DATABASE_POOL_SIZE: 2 },
});
const REGION = '0190a000-0000-7000-8000-000000000001';
const OTHER_REGION = '0190a000-0000-7000-8000-000000000002';
const ORGANISATION = '0190a000-0000-7000-8000-000000000010';
const coordinator = testPerson(REGION, ORGANISATION, 'regiocoordinator');

const get = (url: string) => service.request(anonymous, { method: 'GET', url });

describe('occupations', () => {
  it('are suggested while someone types, by any name they have', async () => {
    const typing = await get('/beroepen?zoek=orderp');
    const otherName = await get('/beroepen?zoek=Magazijn%20bediende');

    expect(typing.json().resultaten[0]).toMatchObject({
      uri: 'urn:vlinderdas:beroep:orderpicker',
      nummer: 1,
      naam: 'orderpicker',
      isco: '9333',
    });
    expect(otherName.json().resultaten[0]).toMatchObject({
      naam: 'magazijnmedewerker',
      gevondenAls: 'magazijnbediende',
    });
  });

  it('are all listed by name, page by page, each once', async () => {
    const names: string[] = [];
    let url: string | undefined = '/beroepen?aantal=15';
    while (url !== undefined) {
      const body: { resultaten: { naam: string }[]; _links: { volgende?: { href: string } } } = (
        await get(url)
      ).json();
      names.push(...body.resultaten.map(({ naam }) => naam));
      url = body._links.volgende?.href.replace('/taxonomie/v1', '');
    }

    expect(names).toHaveLength(starterTaxonomy.occupations.length);
    expect(names).toEqual([...new Set(names)].sort(new Intl.Collator('nl').compare));
  });

  it('show tasks, what they ask, strongest first, and what is near, by slug, number and URI', async () => {
    const answers = await Promise.all(
      ['orderpicker', '1', encodeURIComponent('urn:vlinderdas:beroep:orderpicker')].map((key) =>
        get(`/beroepen/${key}`),
      ),
    );

    const [body, ...same] = answers.map((answer) => answer.json());
    expect(same).toEqual([body, body]);
    expect(body.versie).toBe(starterTaxonomy.id);
    expect(body.taken.length).toBeGreaterThan(2);
    const strengths = body.competenties.map(({ sterkte }: { sterkte: string }) => sterkte);
    expect(strengths.length).toBeGreaterThanOrEqual(10);
    expect(strengths).toEqual(
      strengths.toSorted(
        (one: string, other: string) =>
          ['essentieel', 'belangrijk', 'enigszins'].indexOf(one) -
          ['essentieel', 'belangrijk', 'enigszins'].indexOf(other),
      ),
    );
    expect(body.verwant.map(({ naam }: { naam: string }) => naam)).toContain('magazijnmedewerker');
  });

  it.each(['onbekend-beroep', '99999', '0', 'urn:elders:1'])('answer 404 for %s', async (key) => {
    expect((await get(`/beroepen/${encodeURIComponent(key)}`)).statusCode).toBe(404);
  });
});

describe('competences and certificates', () => {
  it('are found by a part of a name, and say who asks for them', async () => {
    const found = (await get('/competenties?zoek=nauwkeurig')).json().resultaten[0];
    const { body } = await get(`/competenties/${found.nummer}`);

    expect(found).toMatchObject({ uri: 'urn:vlinderdas:competentie:nauwkeurig-werken' });
    expect(JSON.parse(body).beroepen.map(({ naam }: { naam: string }) => naam)).toContain('orderpicker');
  });

  it('of a certificate are found too', async () => {
    expect((await get('/certificaten?zoek=vca')).json().resultaten.length).toBeGreaterThan(0);
    expect((await get('/certificaten/vca-basis')).json()).toMatchObject({ diploma: false });
    expect((await get('/certificaten/niets')).statusCode).toBe(404);
  });

  it('refuse a question that is no question', async () => {
    const response = await get('/competenties?zoek=&aantal=500&kleur=geel');

    expect(response.statusCode).toBe(400);
    expect(
      response
        .json()
        .errors.map(({ pointer }: { pointer: string }) => pointer)
        .sort(),
    ).toEqual(['#/query/aantal', '#/query/kleur', '#/query/zoek']);
  });
});

describe('everything at once', () => {
  it('is searched by one word, what is called so first, each with its kind', async () => {
    const { resultaten, _links } = (await get('/begrippen?zoek=heftruck&aantal=2')).json();
    const next = (await get(_links.volgende.href.replace('/taxonomie/v1', ''))).json().resultaten;
    const found = [...resultaten, ...next] as { naam: string; soort: string; uri: string }[];

    expect(resultaten).toHaveLength(2);
    expect(new Set(found.map(({ soort }) => soort))).toEqual(
      new Set(['beroep', 'vaardigheid', 'certificaat']),
    );
    expect(new Set(found.map(({ uri }) => uri)).size).toBe(found.length);
    expect(found[0]?.naam).toMatch(/^heftruck/);
  });

  it('is not searched without a word', async () => {
    expect((await get('/begrippen')).statusCode).toBe(400);
  });
});

describe('why concepts are alike', () => {
  interface Relative {
    naam: string;
    gelijkenis: number;
  }

  it('is said of occupations: their group, and what both ask', async () => {
    const { verwant } = (await get('/beroepen/orderpicker')).json();
    const relative = verwant.find(({ naam }: Relative) => naam === 'magazijnmedewerker');

    expect(relative.beroepsgroep).toBe('zelfde-groep');
    expect(relative.vragenBeide.map(({ naam }: Relative) => naam)).toContain('orders verzamelen');
    expect(relative.vragenBeide.length).toBeLessThanOrEqual(4);
  });

  it('is said of competences, which name their parts', async () => {
    const { onderdelen, verwant } = (await get('/competenties/lassen')).json();
    const first = onderdelen[0];
    const part = (await get(`/competenties/${first.nummer}`)).json();

    expect(onderdelen.length).toBeGreaterThan(1);
    expect(verwant.find(({ naam }: Relative) => naam === first.naam)).toMatchObject({ reden: 'deel' });
    expect(part.onderdeelVan.naam).toBe('lassen');
    expect(part.verwant[0]).toMatchObject({ naam: 'lassen', reden: 'ruimer' });
  });
});

const small = {
  ...starterTaxonomy,
  id: 'klein-1',
  occupations: starterTaxonomy.occupations.slice(0, 3),
};
const imported: NewVersion = {
  id: small.id,
  language: 'nl',
  source: 'Proef',
  publisherVersion: '1',
  prepared: encodePrepared(small),
  occupations: small.occupations.length,
  competences: small.competences.length,
  certificates: small.certificates.length,
  errors: 0,
  warnings: 1,
  findings: [{ severity: 'warning', kind: 'orphan-competence', uri: 'urn:proef:1', detail: 'Geen beroep.' }],
};
const store = (version: NewVersion) =>
  service.as(systemActor(REGION, null), (tx) =>
    storeVersion(tx, {
      version,
      mappings: [
        {
          toVersion: version.id,
          from: 'urn:elders:1',
          to: 'urn:vlinderdas:beroep:orderpicker',
          match: 'exact',
        },
      ],
      at: new Date('2026-11-20T10:00:00Z'),
    }),
  );

describe('versions', () => {
  const put = (actor: typeof coordinator, versie: string, headers: Record<string, string> = {}) =>
    service.request(actor, { method: 'PUT', url: '/versies/actief', body: { versie }, headers });

  it('say which one a region works with', async () => {
    expect((await get('/versies')).json().versies).toMatchObject([
      {
        id: starterTaxonomy.id,
        taal: 'nl',
        actief: true,
        aantalBeroepen: starterTaxonomy.occupations.length,
      },
    ]);
  });

  it('are chosen by the coordinator, with the revision that was read', async () => {
    const unknown = await put(coordinator, 'esco-1.2');
    const first = await put(coordinator, starterTaxonomy.id, { 'if-match': '"0"' });
    const again = await put(coordinator, starterTaxonomy.id, { 'if-match': '"0"' });
    const adviser = await put(testPerson(REGION, ORGANISATION, 'werkgeversadviseur'), starterTaxonomy.id);

    expect(unknown.json().errors).toMatchObject([{ pointer: '/versie', code: 'onbekend' }]);
    expect([first.statusCode, again.statusCode, adviser.statusCode]).toEqual([200, 200, 403]);
    expect([first.headers.etag, again.headers.etag]).toEqual(['"1"', '"1"']);
    expect(await service.events()).toEqual([
      { name: 'taxonomy.activated.v1', aggregateId: REGION, revision: 1, reason: 'activated' },
    ]);
  });

  it('that are imported stand beside the shipped one, and are used once they are activated', async () => {
    const outcomes = [await store(imported), await store(imported)];
    const other = await store({ ...imported, prepared: encodePrepared({ ...small, competences: [] }) });
    const listed = (await get('/versies')).json().versies;
    const late = await put(coordinator, small.id, { 'if-match': '"0"' });
    const activated = await put(coordinator, small.id, { 'if-match': '"1"' });
    const own = await service.request(coordinator, { method: 'GET', url: '/beroepen?aantal=100' });
    const byMapping = await service.request(coordinator, {
      method: 'GET',
      url: `/beroepen/${encodeURIComponent('urn:elders:1')}`,
    });

    expect([...outcomes, other]).toEqual(['stored', 'known', 'other']);
    expect(listed.map(({ id, bron }: { id: string; bron: string }) => [id, bron])).toEqual([
      [starterTaxonomy.id, 'Vlinderdas'],
      [small.id, 'Proef'],
    ]);
    expect(listed[1]).toMatchObject({
      aantalBeroepen: 3,
      bruikbaar: true,
      bevindingen: [{ ernst: 'waarschuwing', uitleg: 'Geen beroep.' }],
    });
    expect([late.statusCode, activated.statusCode]).toEqual([412, 200]);
    expect(own.json().resultaten).toHaveLength(3);
    expect(byMapping.json().naam).toBe('orderpicker');
    expect((await get('/beroepen?aantal=100')).json().resultaten.length).toBeGreaterThan(3);
  });

  it('with errors are shown and cannot be activated', async () => {
    const bad = { ...small, id: 'kapot-1' };
    await store({ ...imported, id: bad.id, prepared: encodePrepared(bad), errors: 2 });

    const refused = await put(coordinator, bad.id);

    expect(refused.statusCode).toBe(409);
    expect(refused.json().type).toMatch(/versie-niet-bruikbaar$/);
  });

  it('are added by an import only', async () => {
    const byCoordinator = service.as(coordinator, (tx) =>
      tx.execute(`insert into taxonomy.mapping values ('klein-1', 'a', 'b', 'exact')`),
    );

    await expect(byCoordinator).rejects.toThrow();
  });

  it('stay a region’s own choice', async () => {
    const elsewhere = testPerson(OTHER_REGION, ORGANISATION, 'regiocoordinator');
    const { headers } = await service.request(elsewhere, { method: 'GET', url: '/versies' });
    const rows = await service.as(elsewhere, (tx) => tx.execute('select * from taxonomy.active_version'));

    expect(headers.etag).toBe('"0"');
    expect(rows.rows).toEqual([]);
  });
});
