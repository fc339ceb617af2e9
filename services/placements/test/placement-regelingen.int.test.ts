/** What is arranged after the start: kept by who serves the person or the employer, watched until it is done. */
import type { Actor } from '@vlinderdas/platform/auth/actor';
import { sql } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  adviser,
  clock,
  coordinator,
  dommel,
  employer,
  guide,
  MONDAY,
  nazorgContact,
  otherAdviser,
  otherGuide,
  regionId,
  software,
  startPlacements,
  strangerAdviser,
  teamLeader,
} from './service.ts';

const { post, get, sent, service, request } = await startPlacements();
beforeEach(() => clock.set(MONDAY));

async function placed(): Promise<{ id: string; kandidaatId: string }> {
  const { id, kandidaatId } = await sent('anoniem');
  await post(employer, `/voordrachten/${id}/antwoord`, { antwoord: 'aannemen' });
  const { body } = await post(adviser, '/plaatsingen', {
    voordrachtId: id,
    startdatum: '2026-12-01',
    einddatum: '2027-12-01',
    urenPerWeek: 32,
    vorm: 'bepaalde-tijd',
    nazorgcontactId: nazorgContact.actorId,
    nazorgdatums: ['2026-12-15'],
  });
  return { id: body.id, kandidaatId };
}
const lks = {
  code: 'loonkostensubsidie',
  naam: 'Loonkostensubsidie',
  stand: 'aan-te-vragen',
  vanaf: '2026-12-01',
};
const add = (placementId: string, body: object = lks, who: Actor = adviser) =>
  post(who, `/plaatsingen/${placementId}/regelingen`, body);
async function change(id: string, body: object, who: Actor = adviser, headers?: Record<string, string>) {
  const response = await request(who, {
    method: 'PATCH',
    url: `/regelingen/${id}`,
    body,
    ...(headers && { headers }),
  });
  return { status: response.statusCode, body: response.json() };
}
const termTasksOf = async (who: Actor, placementId: string) => {
  const { body } = await get(who, '/taken');
  return body.taken
    .filter(({ pad }: { pad: string }) => pad.includes(placementId))
    .map(
      ({ soort, uiterlijk, dringend }: { soort: string; uiterlijk: string; dringend: boolean }) =>
        `${soort} ${uiterlijk}${dringend ? ' urgent' : ''}`,
    );
};

describe('a regeling at a placement', () => {
  it('is kept with its terms, and every change raises its revision', async () => {
    const { id } = await placed();
    const { status, body } = await add(id);
    expect(status).toBe(201);
    expect(body).toMatchObject({
      ...lks,
      revisie: 1,
      termijnen: [
        {
          soort: 'loonkostensubsidie-aanvragen',
          uiterlijk: '2027-06-01',
          waarschuwenVanaf: '2027-04-20',
          gedaan: false,
        },
      ],
    });
    const changed = await change(body.id, { stand: 'aangevraagd', aangevraagdOp: '2026-11-23' });
    expect(changed.body).toMatchObject({ revisie: 2, termijnen: [{ gedaan: true }] });
    const list = await get(guide, `/plaatsingen/${id}/regelingen`);
    expect(list.body.resultaten).toEqual([changed.body]);
    expect(list.body.termijnen).toMatchObject([{ soort: 'einde-contract', uiterlijk: '2027-12-01' }]);
  });

  it('holds an established loonwaarde of this person in this job', async () => {
    const { id } = await placed();
    const { body } = await add(id, { ...lks, code: 'forfaitaire-loonkostensubsidie', stand: 'toegekend' });
    const loonwaarde = {
      percentage: 60,
      functie: 'Orderpicker',
      deskundige: 'D. Meter',
      rapportdatum: '2026-11-20',
      ingangsdatum: '2027-06-01',
    };
    const changed = await change(body.id, { loonwaarde });
    expect(changed.body.loonwaarde).toEqual(loonwaarde);
    expect(changed.body.termijnen.every(({ gedaan }: { gedaan: boolean }) => gedaan)).toBe(true);
    const bad = await change(body.id, { loonwaarde: { ...loonwaarde, percentage: 101, functie: ' ' } });
    expect(bad.status).toBe(400);
    expect(bad.body.errors).toHaveLength(2);
  });

  it('cannot end before it begins, or run twice; all of it is said at once', async () => {
    const { id } = await placed();
    await add(id);
    const { status, body } = await add(id, { ...lks, tot: '2026-11-30', beslotenOp: '2030-01-01' });
    expect(status).toBe(400);
    expect(body.errors.map(({ code }: { code: string }) => code)).toEqual([
      'periode-omgekeerd',
      'in-de-toekomst',
    ]);
    expect((await add(id)).body.errors).toMatchObject([{ pointer: '/vanaf', code: 'overlapt' }]);
  });

  it('does not overlap either when two write it down at once', async () => {
    const { id } = await placed();
    const answers = await Promise.all(Array.from({ length: 6 }, () => add(id)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 400, 400, 400, 400, 400]);
  });

  it('is not overwritten by who saw an older revision', async () => {
    const { id } = await placed();
    const { body } = await add(id);
    await change(body.id, { financieringTot: '2027-01-01' });
    expect((await change(body.id, { financieringTot: null }, adviser, { 'if-match': '"1"' })).status).toBe(
      412,
    );
  });
});

describe('a term', () => {
  it('is told to adviser, contact, begeleider and teamleider from six weeks before, until it is done', async () => {
    const { id } = await placed();
    const { body } = await add(id);
    clock.set('2027-04-19T09:00:00Z');
    expect(await termTasksOf(adviser, id)).not.toContain('termijn-loonkostensubsidie-aanvragen 2027-06-01');
    clock.set('2027-04-20T09:00:00Z');
    for (const who of [adviser, nazorgContact, guide, teamLeader])
      expect(await termTasksOf(who, id)).toContain('termijn-loonkostensubsidie-aanvragen 2027-06-01');
    expect(await termTasksOf(otherAdviser, id)).toEqual([]);
    expect(await termTasksOf(otherGuide, id)).toEqual([]);
    clock.set('2027-06-01T09:00:00Z');
    expect(await termTasksOf(adviser, id)).toContain(
      'termijn-loonkostensubsidie-aanvragen 2027-06-01 urgent',
    );
    await change(body.id, { aangevraagdOp: '2027-05-30' });
    expect(await termTasksOf(adviser, id)).toEqual([]);
  });

  it('of the contract is told before the last day, and not after', async () => {
    const { id } = await placed();
    clock.set('2027-10-20T09:00:00Z');
    expect(await termTasksOf(adviser, id)).toEqual(['termijn-einde-contract 2027-12-01']);
    clock.set('2027-12-02T09:00:00Z');
    expect(await termTasksOf(adviser, id)).toEqual([]);
  });

  it('never reaches an employer', async () => {
    const { id } = await placed();
    await add(id);
    clock.set('2027-05-01T09:00:00Z');
    expect(JSON.stringify((await get(employer, '/taken')).body)).not.toContain('oonkostensubsidie');
  });
});

describe('who reads and keeps them', () => {
  it('the adviser, the contact and the own begeleiders; for everyone else it does not exist', async () => {
    const { id } = await placed();
    const { body } = await add(id, lks, nazorgContact);
    for (const who of [adviser, otherAdviser, nazorgContact, guide, teamLeader])
      expect((await get(who, `/plaatsingen/${id}/regelingen`)).body.resultaten).toHaveLength(1);
    for (const who of [otherGuide, strangerAdviser]) {
      expect((await get(who, `/plaatsingen/${id}/regelingen`)).status).toBe(404);
      expect((await change(body.id, { stand: 'gestopt' }, who)).status).toBe(404);
    }
    for (const who of [employer, software, coordinator])
      expect((await get(who, `/plaatsingen/${id}/regelingen`)).status).toBe(403);
  });

  it('goes with a person who is erased, and stays when only the visibility is withdrawn', async () => {
    const { id, kandidaatId } = await placed();
    await add(id);
    const told = (reason: string) =>
      service.deliver('placements.visibility-withdrawn', {
        name: 'candidate.visibility-withdrawn.v1',
        aggregateId: kandidaatId,
        revision: 2,
        regionId,
        organisationId: dommel,
        reason,
      });
    const left = async () => {
      const { rows } = await service.as(adviser, (tx) =>
        tx.execute(sql`select 1 from placements.regeling where placement_id = ${id}`),
      );
      return rows.length;
    };
    await told('visibility-withdrawn');
    expect(await left()).toBe(1);
    await told('erased');
    expect(await left()).toBe(0);
  });
});
