import { newId } from '@vlinderdas/kernel/id';
import type { Actor } from '@vlinderdas/platform/auth/actor';
import { systemActor } from '@vlinderdas/platform/auth/actor';
import { startTestService, testPerson } from '@vlinderdas/platform/testing/service';
import { starterTaxonomy } from '@vlinderdas/taxonomy/starter/starter-taxonomy';
import { createTaxonomy } from '@vlinderdas/taxonomy/taxonomy';
import { rollen } from '@vlinderdas/vocabulary/roles';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VraagEnAanbod } from '../src/contract/concept-counts.resource.ts';
import { ShortlistMessage, shortlistChannel } from '../src/contract/matching.events.ts';
import {
  Kandidatenlijst,
  PassendeVacature,
  Uitgangspunten,
  Uitleg,
} from '../src/contract/matching.resource.ts';
import { matchingOperations } from '../src/contract/matching.routes.ts';
import { Plaatsen } from '../src/contract/standings.resource.ts';
import { createMatcherModule } from '../src/module.ts';
import { addRegion, createRandomRows, openAsAdmin, type TestRegion } from './region.builder.ts';

const service = await startTestService({
  schema: 'matcher',
  create: createMatcherModule,
  config: { MATCHER_DATABASE_URL: '', DATABASE_POOL_SIZE: 4 },
});
const admin = openAsAdmin(service.database.adminUrl);
afterAll(() => admin.close());

const rows = createRandomRows(7);
const people = Array.from({ length: 60 }, rows.candidate);
const jobs = Array.from({ length: 6 }, rows.vacancy);
const jobId = jobs[0]?.id ?? '';
const personId = people[0]?.id ?? '';
let region: TestRegion;
let adviser: Actor;

const deliver = (kind: 'candidate' | 'vacancy', id: string) =>
  service.deliver(`matcher.${kind}-changed`, {
    name: `${kind}.changed.v1`,
    aggregateId: id,
    revision: 1,
    regionId: region.regionId,
    organisationId: null,
    reason: 'changed',
  });
const get = (actor: Actor, url: string) => service.request(actor, { method: 'GET', url });

beforeAll(async () => {
  region = await addRegion(admin);
  adviser = testPerson(region.regionId, newId(), 'werkgeversadviseur');
  await region.putCandidates(people);
  await region.putVacancies(jobs);
  await Promise.all(people.map(({ id }) => deliver('candidate', id)));
  await Promise.all(jobs.map(({ id }) => deliver('vacancy', id)));
});

describe('what the matching reckons with', () => {
  it('is there for everyone, also without signing in, and is what the scores say they were made with', async () => {
    const open = await service.app.inject({ method: 'GET', url: '/matching/v1/uitgangspunten' });
    const principles = Uitgangspunten.parse(open.json());
    const list = Kandidatenlijst.parse((await get(adviser, `/vacatures/${jobId}/kandidaten`)).json());

    expect(open.statusCode).toBe(200);
    expect(list).toMatchObject({ gewichten: principles.gewichten, taxonomie: principles.taxonomie });
    expect(principles.criteria.reduce((sum, { punten }) => sum + punten, 0)).toBe(10_000);
  });
});

describe('the list of a vacancy', () => {
  it('comes in pages that hold everyone once, best first, with its revision as ETag', async () => {
    const found: Kandidatenlijst['resultaten'] = [];
    for (let url = `/vacatures/${jobId}/kandidaten?aantal=25`; url; ) {
      const response = await get(adviser, url);
      const page = Kandidatenlijst.parse(response.json());
      expect(response.statusCode).toBe(200);
      expect(response.headers.etag).toBe(`"${page.revisie}"`);
      found.push(...page.resultaten);
      url = page._links.volgende?.href.replace('/matching/v1', '') ?? '';
    }

    expect(new Set(found.map(({ kandidaatId }) => kandidaatId)).size).toBe(60);
    expect(found.map(({ rang }) => rang)).toEqual([...found.keys()].map((at) => at + 1));
    const order = ['geschikt', 'past-bijna', 'onvolledig'];
    const groups = found.map(({ groep }) => order.indexOf(groep));
    expect(groups).toEqual([...groups].sort());
  });

  it('can be one group, and its pages keep to that', async () => {
    const all = Kandidatenlijst.parse(
      (await get(adviser, `/vacatures/${jobId}/kandidaten?aantal=100`)).json(),
    );
    const some = Kandidatenlijst.parse(
      (await get(adviser, `/vacatures/${jobId}/kandidaten?aantal=100&groep=onvolledig`)).json(),
    );

    expect(some.resultaten).toEqual(all.resultaten.filter(({ groep }) => groep === 'onvolledig'));
    expect(some.resultaten).toHaveLength(all.aantallen.onvolledig);
    for (const { woord } of some.resultaten) expect(woord).toBeUndefined();
  });

  it('says of each candidate the same as the explanation', async () => {
    const list = Kandidatenlijst.parse(
      (await get(adviser, `/vacatures/${jobId}/kandidaten?aantal=20&metUitleg=true`)).json(),
    );

    expect(list.resultaten.some(({ reis }) => reis?.minuten !== undefined)).toBe(true);
    for (const { kandidaatId, groep, totaal, feiten, uitleg } of list.resultaten) {
      const response = await get(adviser, `/vacatures/${jobId}/kandidaten/${kandidaatId}/uitleg`);
      const explanation = Uitleg.parse(response.json());
      expect(explanation).toMatchObject({ groep, totaal, feiten, ...uitleg });
      expect(uitleg).toBeDefined();
      expect(explanation.criteria.reduce((sum, { punten }) => sum + punten, 0)).toBe(totaal);
    }
  });

  it('says that it is being made while the vacancy has not arrived yet, and waits for it when asked', async () => {
    const job = rows.vacancy();
    await region.putVacancies([job]);
    const url = `/vacatures/${job.id}/kandidaten`;
    const before = Kandidatenlijst.parse((await get(adviser, url)).json());

    const waiting = get(adviser, `${url}?wacht=5000`);
    await deliver('vacancy', job.id);
    const after = Kandidatenlijst.parse((await waiting).json());

    expect(before).toMatchObject({ stand: 'in-berekening', revisie: 0, resultaten: [] });
    expect(after).toMatchObject({ stand: 'gereed', revisie: 1, vacatureRevisie: 1 });
  });

  it('waits for a newer list than the one the caller has, and gives that one back when none comes', async () => {
    const { revisie } = Kandidatenlijst.parse((await get(adviser, `/vacatures/${jobId}/kandidaten`)).json());

    const same = await get(adviser, `/vacatures/${jobId}/kandidaten?wacht=50&naRevisie=${revisie}`);
    const waiting = get(adviser, `/vacatures/${jobId}/kandidaten?wacht=5000&naRevisie=${revisie}`);
    await region.changeVacancy(jobId, { hours_min: 33 });
    await deliver('vacancy', jobId);

    expect(same.json().revisie).toBe(revisie);
    expect((await waiting).json().revisie).toBeGreaterThan(revisie);
  });

  it('is empty once the vacancy is closed', async () => {
    const id = jobs[1]?.id ?? '';
    await region.changeVacancy(id, { status: 'ingetrokken', closed_at: new Date().toISOString() });
    await deliver('vacancy', id);

    const response = await get(adviser, `/vacatures/${id}/kandidaten?wacht=5000`);

    expect(response.json()).toMatchObject({ stand: 'niet-open', resultaten: [] });
  });

  it('is told to live pages after it is stored, as ids only', async () => {
    const messages: unknown[] = [];
    const subscriber = service.deps.subscriber();
    await subscriber.subscribe(shortlistChannel(region.regionId));
    const told = new Promise<void>((resolve) => {
      subscriber.on('message', (_channel: string, text: string) => {
        messages.push(JSON.parse(text));
        resolve();
      });
    });

    const id = jobs[2]?.id ?? '';
    await region.changeVacancy(id, { hours_min: 30 });
    await deliver('vacancy', id);
    await told;
    subscriber.disconnect();

    expect(ShortlistMessage.parse(messages[0])).toMatchObject({ vacancyId: id });
  });

  it('refuses a wish it does not know, all at once and in Dutch', async () => {
    const response = await get(adviser, `/vacatures/${jobId}/kandidaten?aantal=1000&groep=top&onbekend=1`);

    expect(response.statusCode).toBe(400);
    expect(response.headers['content-type']).toContain('application/problem+json');
    expect(response.json().errors.length).toBeGreaterThanOrEqual(3);
  });
});

describe('where candidates stand on a list', () => {
  const ask = (body: object) =>
    service.request(adviser, { method: 'POST', url: `/vacatures/${jobId}/kandidaten/_plaatsen`, body });
  const listed = async () =>
    Kandidatenlijst.parse((await get(adviser, `/vacatures/${jobId}/kandidaten?aantal=100`)).json())
      .resultaten;

  it('is their place, and how many suitable others stand higher', async () => {
    const list = await listed();
    const suitable = list.filter(({ groep }) => groep === 'geschikt');
    const last = list.at(-1);
    const [first] = list;
    const stranger = newId();

    const response = await ask({ kandidaatIds: [last?.kandidaatId, stranger], zonder: [first?.kandidaatId] });
    const { resultaten } = Plaatsen.parse(response.json());

    const others = suitable.filter(
      ({ kandidaatId }) => kandidaatId !== first?.kandidaatId && kandidaatId !== last?.kandidaatId,
    );
    expect(resultaten).toEqual([
      {
        kandidaatId: last?.kandidaatId,
        groep: last?.groep,
        rang: list.length,
        totaal: last?.totaal,
        hoger: others.length,
      },
      { kandidaatId: stranger, hoger: others.length },
    ]);
  });

  it('does not exist for a vacancy of elsewhere, and not for an empty question', async () => {
    const elsewhere = await service.request(testPerson(newId(), newId(), 'werkgeversadviseur'), {
      method: 'POST',
      url: `/vacatures/${jobId}/kandidaten/_plaatsen`,
      body: { kandidaatIds: [personId] },
    });

    expect(elsewhere.statusCode).toBe(404);
    expect((await ask({ kandidaatIds: [] })).statusCode).toBe(400);
  });
});

describe('the vacancies of a candidate', () => {
  it('are all open vacancies of the region, best first', async () => {
    const response = await get(adviser, `/kandidaten/${personId}/vacatures?aantal=100`);

    const entries = PassendeVacature.array().parse(response.json().resultaten);
    expect(entries).toHaveLength(6);
    const inGroup = entries.filter(({ groep }) => groep === entries[0]?.groep).map(({ totaal }) => totaal);
    expect(inGroup).toEqual([...inGroup].sort((left, right) => right - left));
  });

  it('come in pages', async () => {
    const first = await get(adviser, `/kandidaten/${personId}/vacatures?aantal=4`);
    const next = first.json()._links.volgende.href.replace('/matching/v1', '');
    const second = await get(adviser, next);

    expect(first.json().resultaten).toHaveLength(4);
    expect(second.json().resultaten).toHaveLength(2);
    expect(second.json()._links).toEqual({});
  });
});

describe('how often a concept is asked and offered', () => {
  const taxonomy = createTaxonomy(starterTaxonomy);
  const [common = 0, rare = 0, unheard = 0] = taxonomy.competences.numbers;
  const uriOf = (number: number) => taxonomy.competences.uriOf(number) ?? '';
  const count = (soort: string, begrip: string, actor = adviser) =>
    get(actor, `/vraag-en-aanbod?${new URLSearchParams({ soort, begrip })}`);
  let crowded: Actor;

  beforeAll(async () => {
    const crowd = await addRegion(admin);
    crowded = testPerson(crowd.regionId, newId(), 'werkgeversadviseur');
    const holders = Array.from({ length: 6 }, (_, at) => ({
      ...rows.candidate(),
      competences: at < 4 ? [common, rare] : [common],
    }));
    const asking = {
      ...rows.vacancy(),
      competences: [rare],
      competence_strengths: [3],
      competence_hard: [false],
    };
    await crowd.putCandidates(holders);
    await crowd.putVacancies([asking]);
    const tell = (kind: 'candidate' | 'vacancy', aggregateId: string) =>
      service.deliver(`matcher.${kind}-changed`, {
        name: `${kind}.changed.v1`,
        aggregateId,
        revision: 1,
        regionId: crowd.regionId,
        organisationId: null,
        reason: 'changed',
      });
    await Promise.all(holders.map(({ id }) => tell('candidate', id)));
    await tell('vacancy', asking.id);
  });

  it('is told in numbers, of people from five on', async () => {
    const answers = await Promise.all(
      [common, rare, unheard].map((number) => count('competentie', uriOf(number), crowded)),
    );

    expect(answers.map((answer) => VraagEnAanbod.parse(answer.json()))).toEqual([
      { taxonomie: taxonomy.id, aantalVacatures: 0, aantalKandidaten: 6 },
      { taxonomie: taxonomy.id, aantalVacatures: 1 },
      { taxonomie: taxonomy.id, aantalVacatures: 0 },
    ]);
  });

  it('is of the own region only', async () => {
    expect((await count('competentie', uriOf(common))).json()).not.toHaveProperty('aantalKandidaten');
  });

  it('is for advisers and coordinators, of a concept that there is', async () => {
    const picker = 'urn:vlinderdas:beroep:orderpicker';
    const statuses = [
      await count('beroep', picker),
      await count('beroep', picker, testPerson(region.regionId, newId(), 'regiocoordinator')),
      await count('beroep', picker, testPerson(region.regionId, newId(), 'begeleider')),
      await count('beroep', picker, testPerson(region.regionId, newId(), 'werkgever')),
      await count('competentie', picker),
      await count('mens', picker),
    ].map(({ statusCode }) => statusCode);

    expect(statuses).toEqual([200, 200, 403, 403, 404, 400]);
  });
});

describe('who may ask', () => {
  const urls = () => [
    `/vacatures/${jobId}/kandidaten`,
    `/vacatures/${jobId}/kandidaten/${personId}/uitleg`,
    `/kandidaten/${personId}/vacatures`,
  ];

  it.each([...rollen.values])('%s gets what the table of roles says', async (role) => {
    const actor = testPerson(region.regionId, newId(), role);
    const expected = Object.hasOwn(matchingOperations.getShortlist.access, role) ? 200 : 403;

    for (const url of urls()) expect((await get(actor, url)).statusCode).toBe(expected);
  });

  it('refuses an employer, its software, and whoever is not signed in', async () => {
    const key: Actor = {
      kind: 'machine',
      actorId: newId(),
      regionId: region.regionId,
      organisationId: newId(),
      roles: ['werkgever', 'werkgeversadviseur'],
      scopes: ['vacatures:schrijven'],
    };

    for (const url of urls()) {
      expect((await get(key, url)).statusCode).toBe(403);
      const nobody = await service.app.inject({ method: 'GET', url: `/matching/v1${url}` });
      expect(nobody.statusCode).toBe(401);
    }
  });

  it('answers another region as if nothing existed', async () => {
    const stranger = testPerson(newId(), newId(), 'werkgeversadviseur');
    const elsewhere = await Promise.all(urls().map((url) => get(stranger, url)));
    const unknown = await Promise.all(
      urls().map((url) => get(adviser, url.replaceAll(jobId, newId()).replaceAll(personId, newId()))),
    );

    for (const [at, response] of elsewhere.entries()) {
      expect(response.statusCode).toBe(404);
      const { instance: _mine, ...body } = response.json();
      const { instance: _theirs, ...other } = unknown[at]?.json() ?? {};
      expect(body).toEqual(other);
    }
  });

  it('refuses a cursor that was given to someone else', async () => {
    const first = await get(adviser, `/vacatures/${jobId}/kandidaten?aantal=5`);
    const next = first.json()._links.volgende.href.replace('/matching/v1', '');
    const colleague = testPerson(region.regionId, newId(), 'begeleider');

    expect((await get(colleague, next)).statusCode).toBe(400);
  });

  it('notes who was shown to whom: the persons of a page in one line, a single one in its own', async () => {
    const officer = testPerson(region.regionId, newId(), 'privacyfunctionaris');
    const reader = testPerson(region.regionId, newId(), 'teamleider');
    const page = await get(reader, `/vacatures/${jobId}/kandidaten?aantal=10`);
    await get(reader, `/vacatures/${jobId}/kandidaten/${personId}/uitleg`);

    const { rows: lines } = await service.as(officer, (tx) =>
      tx.execute<{ kind: string; subject_ids: string[] }>(
        sql`select kind, subject_ids from matcher.access_log where actor_id = ${reader.actorId} order by at, id`,
      ),
    );

    const shown = page.json().resultaten.map(({ kandidaatId }: { kandidaatId: string }) => kandidaatId);
    expect(lines).toEqual([
      { kind: 'list', subject_ids: shown },
      { kind: 'read', subject_ids: [personId] },
    ]);
  });
});

describe('what the matcher itself can know', () => {
  it.each([
    'candidates.identity',
    'candidates.candidate',
    'candidates.regelingfeit',
    'candidates.source_key',
    'vacancies.vacancy',
    'employers.employer',
    'organisations.person',
  ])('its role cannot read %s', async (table) => {
    const reading = service.as(systemActor(region.regionId, null), (tx) =>
      tx.execute(sql.raw(`select * from ${table} limit 1`)),
    );

    await expect(reading).rejects.toMatchObject({ cause: { code: '42501' } });
  });

  it('its views and projections show one region at a time', async () => {
    const other = systemActor(newId(), null);
    const counts = await service.as(other, (tx) =>
      tx.execute<{ seen: number }>(sql`
        select (select count(*) from candidates.matching_profile)::int
          + (select count(*) from vacancies.matching_demand)::int
          + (select count(*) from matcher.candidate_projection)::int
          + (select count(*) from matcher.vacancy_projection)::int
          + (select count(*) from matcher.shortlist)::int as seen`),
    );

    expect(counts.rows).toEqual([{ seen: 0 }]);
  });
});
