import { newId } from '@vlinderdas/kernel/id';
import { systemActor } from '@vlinderdas/platform/auth/actor';
import { createDatabase } from '@vlinderdas/platform/db/database';
import { type SQL, sql } from 'drizzle-orm';
import { afterAll, describe, expect, it } from 'vitest';
import { adviser, employer, orderpicker, organisationId, regionId, startVacancies } from './service.ts';
import { vacancyCalls } from './vacancy-calls.ts';

const service = await startVacancies();
// The rows of another service are made behind its back: this service only reads what is published of them.
const administrator = createDatabase({
  url: service.database.adminUrl,
  max: 1,
  applicationName: 'test',
  onError: () => undefined,
});
afterAll(() => administrator.close());
const write = (statement: SQL) =>
  administrator.transaction({ actor: systemActor(regionId, null), correlationId: newId() }, (tx) =>
    tx.execute(statement),
  );

const calls = vacancyCalls(service);
const create = (aantalGezocht: number) => calls.create({ ...orderpicker, aantalGezocht }, employer);
const { read } = calls;

async function addProposal(vacancyId: string): Promise<string> {
  const requestId = newId();
  const proposalId = newId();
  const { actorId } = adviser;
  await write(sql`
    insert into placements.request (id, region_id, vacancy_id, owner_organisation_id, adviser_id,
      adviser_organisation_id, requested_at, due_on, addressee_ids)
    values (${requestId}, ${regionId}, ${vacancyId}, ${organisationId}, ${actorId}, ${organisationId}, now(),
      '2026-12-01', '{}')`);
  await write(sql`
    insert into placements.proposal (id, region_id, revision, request_id, vacancy_id, candidate_id, card_number,
      owner_organisation_id, adviser_id, adviser_organisation_id, requested_at, status, stage, open)
    values (${proposalId}, ${regionId}, 1, ${requestId}, ${vacancyId}, ${newId()}, 'K-1', ${organisationId},
      ${actorId}, ${organisationId}, now(), 'aangevraagd', '{}', true)`);
  return proposalId;
}

const send = (proposalId: string) =>
  write(sql`
    update placements.proposal set sent_at = now(), pseudonym = 'P-1', revision = revision + 1
    where id = ${proposalId}`);

const place = (proposalId: string) =>
  write(sql`
    insert into placements.placement (id, region_id, revision, proposal_id, vacancy_id, candidate_id, card_number,
      owner_organisation_id, adviser_id, adviser_organisation_id, start_on, hours_per_week, contract_form,
      nazorg_contact_id, confirmed_at)
    select ${newId()}::uuid, region_id, 1, id, vacancy_id, candidate_id, card_number, owner_organisation_id, adviser_id,
      adviser_organisation_id, '2026-12-01', 32, 'bepaalde-tijd', adviser_id, now()
    from placements.proposal where id = ${proposalId}`);

const tell = (proposalId: string) =>
  service.deliver('vacancies.proposal-changed', {
    name: 'proposal.changed.v1',
    aggregateId: proposalId,
    revision: 1,
    regionId,
    organisationId: null,
    reason: 'requested',
  });

describe('a vacancy', () => {
  it('follows its voordrachten: approached, proposed, filled; told twice is told once', async () => {
    const id = await create(2);
    const first = await addProposal(id);
    const second = await addProposal(id);

    await tell(first);
    expect(await read(id)).toMatchObject({ status: 'kandidaten-benaderd', revisie: 2 });
    await send(first);
    await tell(first);
    await tell(second);
    expect(await read(id)).toMatchObject({ status: 'voorgesteld', revisie: 3 });
    await place(first);
    await tell(first);
    await tell(first);
    expect(await read(id)).toMatchObject({ status: 'voorgesteld', aantalVervuld: 1, revisie: 4 });
    await place(second);
    await tell(second);
    expect(await read(id)).toMatchObject({
      status: 'vervuld',
      aantalVervuld: 2,
      sluiting: { reden: 'vervuld-met-voorgestelde-kandidaat' },
    });
  });

  it('that was closed meanwhile stays closed', async () => {
    const id = await create(1);
    const proposal = await addProposal(id);
    await calls.send(employer, 'POST', `/vacatures/${id}/sluiting`, { reden: 'functie-vervallen' });

    await send(proposal);
    await place(proposal);
    await tell(proposal);

    expect(await read(id)).toMatchObject({ status: 'ingetrokken', aantalVervuld: 0 });
  });

  it('is left alone by a voordracht that nobody knows', async () => {
    await expect(tell(newId())).resolves.toBeUndefined();
  });
});
