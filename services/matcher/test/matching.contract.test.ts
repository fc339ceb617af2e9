import { newId } from '@vlinderdas/kernel/id';
import type { Actor } from '@vlinderdas/platform/auth/actor';
import { testPerson } from '@vlinderdas/platform/testing/service';
import { starterTaxonomy } from '@vlinderdas/taxonomy/starter/starter-taxonomy';
import { createTaxonomy } from '@vlinderdas/taxonomy/taxonomy';
import { beforeAll, describe, expect, it } from 'vitest';
import { VraagEnAanbod } from '../src/contract/concept-counts.resource.ts';
import { Kandidatenlijst, PassendeVacature, Uitgangspunten } from '../src/contract/matching.resource.ts';
import { startMatchedRegion } from './matched-region.ts';
import { candidateChanged, vacancyChanged } from './matcher.harness.ts';
import { addRegion } from './region.builder.ts';

const { service, admin, rows, region, jobId, personId, adviser, get } = await startMatchedRegion();

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
  const count = (soort: string, begrip: string, actor: Actor = adviser) =>
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
    await Promise.all(holders.map(({ id }) => candidateChanged(service, crowd, id)));
    await vacancyChanged(service, crowd, asking.id);
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
