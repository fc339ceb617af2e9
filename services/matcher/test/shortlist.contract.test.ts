import { newId } from '@vlinderdas/kernel/id';
import { testPerson } from '@vlinderdas/platform/testing/service';
import { describe, expect, it } from 'vitest';
import { ShortlistMessage, shortlistChannel } from '../src/contract/matching.events.ts';
import { Kandidatenlijst, Uitleg } from '../src/contract/matching.resource.ts';
import { Plaatsen } from '../src/contract/standings.resource.ts';
import { startMatchedRegion } from './matched-region.ts';
import { vacancyChanged } from './matcher.harness.ts';

const { service, rows, region, jobs, jobId, personId, adviser, get } = await startMatchedRegion();

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

  it('can be asked about some of its candidates alone, who keep their places', async () => {
    const whole = Kandidatenlijst.parse(
      (await get(adviser, `/vacatures/${jobId}/kandidaten?aantal=100&metUitleg=true`)).json(),
    );
    const wanted = [whole.resultaten[7], whole.resultaten[2]];
    const asked = wanted.map((row) => `kandidaatIds=${row?.kandidaatId}`).join('&');

    const some = Kandidatenlijst.parse(
      (await get(adviser, `/vacatures/${jobId}/kandidaten?metUitleg=true&${asked}`)).json(),
    );

    expect(some.resultaten).toEqual(wanted.toReversed());
    expect(some.daarna).toBeUndefined();
  });

  it('shows who comes after a page, to compare its last one with, only when it explains', async () => {
    const pageOf = async (query: string) =>
      Kandidatenlijst.parse((await get(adviser, `/vacatures/${jobId}/kandidaten?${query}`)).json());

    const explained = await pageOf('aantal=20&metUitleg=true');
    const next = await pageOf('aantal=21&metUitleg=true');
    const last = await pageOf('aantal=100&metUitleg=true');

    expect(explained.resultaten).toHaveLength(20);
    expect(explained.daarna).toEqual(next.resultaten[20]);
    expect(explained.daarna?.uitleg).toBeDefined();
    expect(last.daarna).toBeUndefined();
    expect((await pageOf('aantal=20')).daarna).toBeUndefined();
  });

  it('says that it is being made while the vacancy has not arrived yet, and waits for it when asked', async () => {
    const job = rows.vacancy();
    await region.putVacancies([job]);
    const url = `/vacatures/${job.id}/kandidaten`;
    const before = Kandidatenlijst.parse((await get(adviser, url)).json());

    const waiting = get(adviser, `${url}?wacht=5000`);
    await vacancyChanged(service, region, job.id);
    const after = Kandidatenlijst.parse((await waiting).json());

    expect(before).toMatchObject({ stand: 'in-berekening', revisie: 0, resultaten: [] });
    expect(after).toMatchObject({ stand: 'gereed', revisie: 1, vacatureRevisie: 1 });
  });

  it('waits for a newer list than the one the caller has, and gives that one back when none comes', async () => {
    const { revisie } = Kandidatenlijst.parse((await get(adviser, `/vacatures/${jobId}/kandidaten`)).json());

    const same = await get(adviser, `/vacatures/${jobId}/kandidaten?wacht=50&naRevisie=${revisie}`);
    const waiting = get(adviser, `/vacatures/${jobId}/kandidaten?wacht=5000&naRevisie=${revisie}`);
    await region.changeVacancy(jobId, { hours_min: 33 });
    await vacancyChanged(service, region, jobId);

    expect(same.json().revisie).toBe(revisie);
    expect((await waiting).json().revisie).toBeGreaterThan(revisie);
  });

  it('is empty once the vacancy is closed', async () => {
    const id = jobs[1]?.id ?? '';
    await region.changeVacancy(id, { status: 'ingetrokken', closed_at: new Date().toISOString() });
    await vacancyChanged(service, region, id);

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
    await vacancyChanged(service, region, id);
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
