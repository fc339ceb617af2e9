/** The facts leave this service by one door: for a purpose, proven, on behalf of who may be advised, and logged. */
import { newId } from '@vlinderdas/kernel/id';
import type { Actor } from '@vlinderdas/platform/auth/actor';
import { createPurposeTokens, PURPOSE_TOKEN_HEADER } from '@vlinderdas/platform/auth/purpose-token';
import { createDatabase } from '@vlinderdas/platform/db/database';
import { testPerson } from '@vlinderdas/platform/testing/service';
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { FACTS_PURPOSE } from '../src/contract/fact.resource.ts';
import { asAdmin } from './region.builder.ts';
import { PURPOSE_SECRET, startCandidates } from './service.ts';

const service = await startCandidates();
const { region } = service;
const tokens = createPurposeTokens(PURPOSE_SECRET, service.clock);
const vacatureId = newId();
const guide = region.person(region.dommel, 'begeleider');
const adviser = region.person(region.kempenland, 'werkgeversadviseur');

const { kandidaatId } = await service.deliver(service.source(region.dommel), {
  uitkering: 'wajong',
  loonwaardeIndicatie: { percentage: 60, bron: 'Praktijkroute', gecontroleerdOp: '2026-09-01' },
  regelingfeiten: [
    { feit: 'doelgroepregister', waarde: 'ja', bron: 'Register', gecontroleerdOp: '2026-10-01' },
    { feit: 'arbeidsgehandicapt', waarde: 'onbekend' },
  ],
});
const { kandidaatId: unshared } = await service.deliver(service.source(region.groeneWoud));

const tokenFor = (actor: Actor, change: Partial<Parameters<typeof tokens.sign>[0]> = {}) =>
  tokens.sign({
    purpose: FACTS_PURPOSE,
    subjectId: kandidaatId,
    contextId: vacatureId,
    actorId: actor.actorId ?? '',
    ...change,
  });
const ask = (actor: Actor, token: string | undefined, id = kandidaatId) =>
  service.request(actor, {
    method: 'POST',
    url: `/kandidaten/${id}/regelingfeiten/_vraag`,
    body: { doel: FACTS_PURPOSE, vacatureId },
    ...(token !== undefined && { headers: { [PURPOSE_TOKEN_HEADER]: token } }),
  });

async function looksOf(actor: Actor) {
  return asAdmin(service.database, async (tx) => {
    const { rows } = await tx.execute<{ kind: string; purpose: string; subject_ids: string[] }>(
      sql`select kind, purpose, subject_ids from candidates.access_log where actor_id = ${actor.actorId}`,
    );
    return rows;
  });
}

describe('the facts of a candidate', () => {
  it('answer an adviser of another organisation through the service that has the purpose', async () => {
    const response = await ask(adviser, tokenFor(adviser));
    expect(response.statusCode).toBe(200);
    expect(response.json()).toEqual({
      organisatieId: region.dommel,
      geboortedatum: '1990-05-17',
      woongemeente: 'GM0772',
      uitkering: 'wajong',
      loonwaardeIndicatie: { percentage: 60, bron: 'Praktijkroute', gecontroleerdOp: '2026-09-01' },
      feiten: [
        { feit: 'arbeidsgehandicapt', waarde: 'onbekend' },
        { feit: 'doelgroepregister', waarde: 'ja', bron: 'Register', gecontroleerdOp: '2026-10-01' },
      ],
    });
  });

  it('leave a line in the log: who asked, of whom, for which vacancy', async () => {
    const colleague = region.person(region.kempenland, 'werkgeversadviseur');
    await ask(colleague, tokenFor(colleague));
    expect(await looksOf(colleague)).toEqual([
      {
        kind: 'facts',
        purpose: `urn:vlinderdas:verwerking:advies-over-regelingen:${vacatureId}`,
        subject_ids: [kandidaatId],
      },
    ]);
  });

  it('are not for who signs in without that service, not even for the own begeleider', async () => {
    for (const actor of [adviser, guide]) {
      expect((await ask(actor, undefined)).statusCode).toBe(403);
      expect((await ask(actor, `${'1'.repeat(10)}.${'A'.repeat(43)}`)).statusCode).toBe(403);
    }
  });

  it.each([
    ['another candidate', { subjectId: newId() }],
    ['another vacancy', { contextId: newId() }],
    ['another person', { actorId: newId() }],
    ['another purpose', { purpose: 'toezicht' }],
  ])('are not given on a token for %s', async (_, change) => {
    expect((await ask(adviser, tokenFor(adviser, change))).statusCode).toBe(403);
  });

  it.each(['werkgever', 'regiocoordinator', 'instrumentbeheerder', 'privacyfunctionaris', 'beheerder'])(
    'are never for a %s, whatever token comes along',
    async (role) => {
      const actor = testPerson(region.regionId, role === 'werkgever' ? newId() : region.dommel, role);
      const response = await ask(actor, tokenFor(actor));
      expect(response.statusCode).toBe(403);
      expect(await looksOf(actor)).toEqual([]);
    },
  );

  it('are never for a source system or a key of an employer', async () => {
    const source = service.source(region.dommel);
    const key: Actor = { ...source, roles: ['werkgever'], scopes: ['vacatures:lezen'] };
    for (const machine of [source, key]) expect((await ask(machine, tokenFor(machine))).statusCode).toBe(403);
  });

  it('of whom the asker may not see the card do not exist', async () => {
    const hidden = await ask(adviser, tokenFor(adviser, { subjectId: unshared }), unshared);
    const unknown = newId();
    const absent = await ask(adviser, tokenFor(adviser, { subjectId: unknown }), unknown);
    expect([hidden.statusCode, absent.statusCode]).toEqual([404, 404]);
    const elsewhere = testPerson(newId(), region.dommel, 'werkgeversadviseur');
    expect((await ask(elsewhere, tokenFor(elsewhere))).statusCode).toBe(404);
  });

  it('are asked for this purpose only', async () => {
    const response = await service.request(adviser, {
      method: 'POST',
      url: `/kandidaten/${kandidaatId}/regelingfeiten/_vraag`,
      body: { doel: 'nieuwsgierig' },
    });
    expect(response.statusCode).toBe(400);
    expect(response.json().errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      '/doel',
      '/vacatureId',
    ]);
  });

  it('are kept with source and date, and taken back one by one', async () => {
    const { kandidaatId: id } = await service.deliver(service.source(region.dommel), {
      loonwaardeIndicatie: { percentage: 55 },
    });
    const change = (body: unknown) =>
      service.request(guide, { method: 'PATCH', url: `/kandidaten/${id}`, body });
    const read = async () =>
      (await service.request(guide, { method: 'GET', url: `/kandidaten/${id}` })).json();
    expect(await read()).toMatchObject({ loonwaardeIndicatie: { percentage: 55 } });
    const fact = { feit: 'advies-beschut-werk', waarde: 'nee', bron: 'UWV', gecontroleerdOp: '2026-11-02' };
    expect((await change({ loonwaardeIndicatie: null, regelingfeiten: [fact] })).statusCode).toBe(200);
    expect(await read()).toMatchObject({ regelingfeiten: [fact] });
    expect(await read()).not.toHaveProperty('loonwaardeIndicatie');
    expect((await change({ loonwaardeIndicatie: { percentage: 101 } })).statusCode).toBe(400);
  });
});

describe('the database', () => {
  it('gives the matcher no way to the facts', async () => {
    const matcher = createDatabase({
      url: service.database.serviceUrl('matcher'),
      max: 1,
      applicationName: 'test',
      onError: () => undefined,
    });
    const attempts = [
      sql`select * from candidates.regelingfeit`,
      sql`select * from candidates.facts_for_regelingen(${kandidaatId}::uuid)`,
      sql`select * from candidates.answer_eligibility(array[${kandidaatId}::uuid], 'doelgroepregister')`,
    ];
    for (const attempt of attempts) {
      const actor = region.person(region.dommel, 'begeleider');
      const asking = matcher.transaction({ actor, correlationId: 'test' }, (tx) => tx.execute(attempt));
      await expect(asking).rejects.toMatchObject({ cause: { code: '42501' } });
    }
    await matcher.close();
  });

  it.each(['werkgever', 'regiocoordinator', 'instrumentbeheerder'])('gives a %s none', async (role) => {
    const actor = testPerson(region.regionId, region.dommel, role);
    const { rows } = await service.as(actor, (tx) =>
      tx.execute(sql`select * from candidates.facts_for_regelingen(${kandidaatId}::uuid)`),
    );
    expect(rows).toEqual([]);
  });

  it('answers the gate for the four facts, and not for a benefit or a loonwaarde', async () => {
    for (const fact of ['uitkering', 'loonwaarde-indicatie']) {
      const { rows } = await service.as(adviser, (tx) =>
        tx.execute(sql`select * from candidates.answer_eligibility(array[${kandidaatId}::uuid], ${fact})`),
      );
      expect(rows).toEqual([]);
    }
  });
});
