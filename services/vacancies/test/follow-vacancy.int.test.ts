import { newId } from '@vlinderdas/kernel/id';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  adviser,
  clock,
  employer,
  orderpicker,
  otherEmployer,
  software,
  sourceSystem,
  startVacancies,
} from './service.ts';
import { vacancyCalls } from './vacancy-calls.ts';

const service = await startVacancies();
const { send, create, read } = vacancyCalls(service);

beforeEach(() => clock.set('2026-11-23T09:00:00Z'));

describe('changing', () => {
  it('replaces what is sent, empties what is null and keeps the rest', async () => {
    const id = await create({ ...orderpicker, begintijd: '06:00', ovBereikbaar: false });

    const response = await send(employer, 'PATCH', `/vacatures/${id}`, {
      begintijd: null,
      aantalGezocht: 6,
      rijbewijs: [{ codeSoortRijbewijs: 'B', weging: 'vereist', reden: 'Je rijdt naar klanten.' }],
    });

    expect(response.statusCode).toBe(200);
    const vacancy = response.json();
    expect(vacancy).toMatchObject({ revisie: 2, aantalGezocht: 6, ovBereikbaar: false });
    expect(vacancy.begintijd).toBeUndefined();
    expect(vacancy.naamVacature).toBe(orderpicker.naamVacature);
  });

  it('reads a new title again, but leaves a list alone that a person set', async () => {
    const recognised = await create();
    const set = await create({
      ...orderpicker,
      competentiebeheersing: [{ codeCompetentie: 'urn:elders:competentie:1', weging: 'gewenst' }],
    });

    const changed = (
      await send(adviser, 'PATCH', `/vacatures/${recognised}`, { naamVacature: 'Schoonmaker' })
    ).json();
    const kept = (await send(adviser, 'PATCH', `/vacatures/${set}`, { naamVacature: 'Schoonmaker' })).json();

    expect(changed.beroep.codeBeroepsnaam).not.toBe('urn:vlinderdas:beroep:orderpicker');
    expect(kept.competentiebeheersing).toEqual([
      expect.objectContaining({ codeCompetentie: 'urn:elders:competentie:1' }),
    ]);
  });

  it('gives 412 for an old If-Match and changes nothing', async () => {
    const id = await create();
    await send(adviser, 'PATCH', `/vacatures/${id}`, { takenAanpasbaar: true });

    const response = await send(
      employer,
      'PATCH',
      `/vacatures/${id}`,
      { takenAanpasbaar: false },
      { 'if-match': '"1"' },
    );

    expect(response.statusCode).toBe(412);
    expect((await read(id)).takenAanpasbaar).toBe(true);
  });

  it('lets one of two simultaneous changes of one revision win', async () => {
    const id = await create();
    const answers = await Promise.all(
      [1, 2, 3, 4].map((posts) =>
        send(adviser, 'PATCH', `/vacatures/${id}`, { aantalGezocht: posts + 1 }, { 'if-match': '"1"' }),
      ),
    );

    const codes = answers.map(({ statusCode }) => statusCode).sort();
    expect(codes[0]).toBe(200);
    expect(codes.slice(1).every((code) => code === 409 || code === 412)).toBe(true);
    expect((await read(id)).revisie).toBe(2);
  });

  it('refuses fields that are not there to set', async () => {
    const id = await create();
    const body = { status: 'vervuld', organisatieId: newId(), score: 1, waarschuwingen: [] };
    const response = await send(adviser, 'PATCH', `/vacatures/${id}`, body);

    expect(response.statusCode).toBe(400);
    expect(response.json().errors).toHaveLength(4);
  });

  it('refuses fewer posts than are filled', async () => {
    const id = await create({ ...orderpicker, aantalGezocht: 3 });
    await send(employer, 'POST', `/vacatures/${id}/vervullingen`, { aantal: 2 });

    const response = await send(employer, 'PATCH', `/vacatures/${id}`, { aantalGezocht: 1 });

    expect(response.statusCode).toBe(409);
    expect(response.json().type).toContain('meer-vervuld-dan-gezocht');
  });
});

describe('steps', () => {
  it('go from received to taken to proposed, each with its time', async () => {
    const id = await create();
    clock.set('2026-11-23T10:00:00Z');
    const taken = await send(adviser, 'PUT', `/vacatures/${id}/adviseur`, {});
    clock.set('2026-11-24T10:00:00Z');
    await send(adviser, 'PUT', `/vacatures/${id}/voortgang`, { status: 'voorgesteld' });
    const back = await send(adviser, 'PUT', `/vacatures/${id}/voortgang`, { status: 'kandidaten-benaderd' });

    expect(taken.json()).toMatchObject({
      status: 'opgepakt',
      contactpersoonWsp: { medewerkerId: adviser.actorId, naam: 'Ad Viseur' },
    });
    expect(back.json()).toMatchObject({ status: 'voorgesteld' });
    expect((await read(id)).stappen).toEqual([
      { status: 'ontvangen', op: '2026-11-23T09:00:00.000Z' },
      { status: 'opgepakt', op: '2026-11-23T10:00:00.000Z' },
      { status: 'voorgesteld', op: '2026-11-24T10:00:00.000Z' },
    ]);
  });

  it('begin with a draft that is published later', async () => {
    const id = await create({ ...orderpicker, concept: true });
    expect((await read(id)).status).toBe('concept');

    const published = await send(employer, 'PUT', `/vacatures/${id}/publicatie`, { gepubliceerd: true });
    const unpublished = await send(employer, 'PUT', `/vacatures/${id}/publicatie`, { gepubliceerd: false });

    expect(published.json().status).toBe('ontvangen');
    expect(unpublished.json().status).toBe('concept');
  });

  it('end with a reason; without candidates also an explanation and an alternative', async () => {
    const id = await create();
    const bare = await send(adviser, 'POST', `/vacatures/${id}/sluiting`, {
      reden: 'geen-geschikte-kandidaat',
    });
    const full = await send(adviser, 'POST', `/vacatures/${id}/sluiting`, {
      reden: 'geen-geschikte-kandidaat',
      toelichting: 'Er zijn nu geen mensen met een heftruckcertificaat.',
      alternatieven: ['scholing'],
    });

    expect(bare.statusCode).toBe(400);
    expect(bare.json().errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      '/toelichting',
      '/alternatieven',
    ]);
    expect(full.json()).toMatchObject({
      status: 'geen-kandidaat',
      sluiting: { reden: 'geen-geschikte-kandidaat', alternatieven: ['scholing'] },
    });
  });

  it('stop at a closed vacancy until it is opened again', async () => {
    const id = await create();
    await send(employer, 'POST', `/vacatures/${id}/sluiting`, { reden: 'functie-vervallen' });

    const change = await send(employer, 'PATCH', `/vacatures/${id}`, { aantalGezocht: 2 });
    const again = await send(employer, 'POST', `/vacatures/${id}/sluiting`, { reden: 'anders' });
    const reopened = await send(employer, 'PUT', `/vacatures/${id}/publicatie`, { gepubliceerd: true });

    expect(change.statusCode).toBe(409);
    expect(again.json().type).toContain('vacature-gesloten');
    expect(reopened.json()).toMatchObject({ status: 'ontvangen' });
    expect(reopened.json().sluiting).toBeUndefined();
  });

  it('keep the other posts open when the employer fills one himself (R17)', async () => {
    const id = await create({ ...orderpicker, aantalGezocht: 2 });

    const one = await send(software, 'POST', `/vacatures/${id}/vervullingen`, {});
    const tooMany = await send(software, 'POST', `/vacatures/${id}/vervullingen`, { aantal: 2 });
    const two = await send(software, 'POST', `/vacatures/${id}/vervullingen`, { aantal: 1 });

    expect(one.json()).toMatchObject({ status: 'ontvangen', aantalVervuld: 1 });
    expect(tooMany.statusCode).toBe(409);
    expect(two.json()).toMatchObject({
      status: 'vervuld',
      aantalVervuld: 2,
      sluiting: { reden: 'vervuld-door-werkgever' },
    });
  });
});

describe('twice the same vacancy', () => {
  const nummerKvk = '00066666';

  it('becomes one with two sources when a person says so', async () => {
    const phoned = await create({ ...orderpicker, nummerKvk, aantalGezocht: 6, begintijd: '06:00' }, adviser);
    const sent = await create(
      { ...orderpicker, nummerKvk, externeReferentie: 'A-1', ovBereikbaar: true },
      sourceSystem,
    );

    const merged = await send(adviser, 'POST', `/vacatures/${phoned}/samenvoeging`, { met: sent });

    expect(merged.statusCode).toBe(200);
    expect(merged.json()).toMatchObject({ aantalGezocht: 6, begintijd: '06:00', ovBereikbaar: true });
    expect(
      merged
        .json()
        .bronnen.map((one: { ingevoerdDoor: string }) => one.ingevoerdDoor)
        .sort(),
    ).toEqual(['adviseur', 'api']);
    expect(merged.json().mogelijkDezelfde).toEqual([]);
    expect(await read(sent)).toMatchObject({
      status: 'ingetrokken',
      sluiting: { reden: 'dubbel-ingevoerd', samengevoegdMet: phoned },
    });
    const again = await send(sourceSystem, 'POST', '/vacatures', {
      ...orderpicker,
      externeReferentie: 'A-1',
    });
    expect(again.json()).toMatchObject({ id: phoned, bestondAl: true });
  });

  it('is not asked again after a person said that they differ', async () => {
    const one = await create({ ...orderpicker, nummerKvk: '00066667' }, adviser);
    const other = await create({ ...orderpicker, nummerKvk: '00066667' }, adviser);
    expect((await read(other)).mogelijkDezelfde).toHaveLength(1);

    const response = await send(adviser, 'PUT', `/vacatures/${one}/verschillend-van/${other}`);

    expect(response.statusCode).toBe(204);
    expect((await read(other)).mogelijkDezelfde).toEqual([]);
  });

  it('cannot be of two employers with an account each', async () => {
    const mine = await create();
    const theirs = await create(orderpicker, otherEmployer);

    const response = await send(adviser, 'POST', `/vacatures/${mine}/samenvoeging`, { met: theirs });

    expect(response.statusCode).toBe(409);
  });
});
