/**
 * Placements and candidates together on one database: an adviser of another organisation reads who it is from the
 * release on and no longer, and the two services agree on every address and field between them.
 */
import { createCandidatesModule } from '@vlinderdas/candidates-service/module';
import { newId } from '@vlinderdas/kernel/id';
import { type Actor, systemActor } from '@vlinderdas/platform/auth/actor';
import { createDatabase } from '@vlinderdas/platform/db/database';
import type { Transport } from '@vlinderdas/platform/http/client';
import { useTestDatabase } from '@vlinderdas/platform/testing/database';
import { startTestService, testPerson } from '@vlinderdas/platform/testing/service';
import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { createPlacementsModule } from '../src/module.ts';
import { addVacancy, emptyRegion, transportOf } from './region.builder.ts';
import { clock } from './service.ts';

const regionId = newId();
const dommel = newId();
const wsp = newId();
const employerId = newId();
const guide = testPerson(regionId, dommel, 'begeleider');
const adviser = testPerson(regionId, wsp, 'werkgeversadviseur');
const employer = testPerson(regionId, employerId, 'werkgever');

const database = await useTestDatabase();
const admin = createDatabase({
  url: database.adminUrl,
  max: 1,
  applicationName: 'test',
  onError: () => undefined,
});
await admin.transaction({ actor: systemActor(regionId, null), correlationId: 'test' }, async (tx) => {
  await tx.execute(sql`
    insert into organisations.region (region_id, code, name, wsp_form, receipt_workdays, first_proposal_workdays,
      guide_answer_workdays, employer_answer_workdays, expiry_workdays, max_open_requests, own_first_hours,
      silent_vacancy_days, carnaval, goede_vrijdag, bevrijdingsdag, revision, created_at)
    values (${regionId}, '99', 'Voorbeeldregio', 'regionaal', 1, 5, 2, 5, 10, 3, 0, 30, false, false, 'nooit', 1, now())`);
  await tx.execute(sql`
    insert into organisations.organisation (region_id, id, kind, name, revision, created_at)
    values (${regionId}, ${dommel}, 'gemeentelijke-dienst', 'Werkbedrijf De Dommel', 1, now())`);
  await tx.execute(sql`
    insert into organisations.sharing_decision (region_id, organisation_id, revision, shares, field_groups, purpose,
      legal_ground, valid_from, in_force, created_at)
    values (${regionId}, ${dommel}, 1, true, '{beroep-en-ervaring,competenties,werktijden-en-contract}', 'bemiddeling',
      'Wet SUWI, artikel 10', '2026-01-01', true, now())`);
});
await admin.close();

const candidates = await startTestService({
  schema: 'candidates',
  create: createCandidatesModule,
  config: {
    DATABASE_POOL_SIZE: 4,
    CANDIDATES_HASH_SECRET: 'a-secret-of-the-tests-of-32-characters',
    PURPOSE_TOKEN_SECRET: 'a-purpose-secret-of-the-tests-of-32-chars',
  },
  clock,
  database,
});

/** Sign-in is replaced in tests, so the caller's credentials are the actor of the running request. */
let caller: Actor = adviser;
const region = emptyRegion();
const others = transportOf(region);
const transport: Transport = {
  async request(request) {
    if (!request.url.startsWith('/kandidaten/v1')) return others.request(request);
    const response = await candidates.request(caller, {
      method: request.method as 'GET',
      url: request.url.replace('/kandidaten/v1', ''),
      ...(request.body !== undefined && { body: request.body }),
    });
    return { status: response.statusCode, headers: {}, body: response.body };
  },
};
const placements = await startTestService({
  schema: 'placements',
  create: createPlacementsModule,
  config: { PLACEMENTS_DATABASE_URL: '', DATABASE_POOL_SIZE: 4 },
  clock,
  database,
  transport,
});

async function post(actor: Actor, url: string, body: unknown) {
  caller = actor;
  const response = await placements.request(actor, { method: 'POST', url, body });
  if (response.statusCode > 299) throw new Error(response.body);
  return response.json();
}

it('opens the dossier to the adviser who proposed by name, until the employer says no', async () => {
  const saved = await candidates.request(guide, {
    method: 'POST',
    url: '/kandidaten',
    body: {
      identiteit: { voornaam: 'Fenna', achternaam: 'Voorbeeldsma', telefoonnummer: '040 000 00 12' },
      bemiddelingsberoep: [{ codeBeroepsnaam: 'urn:vlinderdas:beroep:orderpicker' }],
      werktijden: { aantalWerkurenPerWeekMinimaal: 24, aantalWerkurenPerWeekMaximaal: 32 },
      mobiliteit: { bemiddelingspostcode: '5611AB' },
      beschikbaarheid: 'beschikbaar',
      bemiddelbaarheid: 'direct',
      grondslag: 'wet-suwi',
      begeleiderId: guide.actorId,
    },
  });
  const { kandidaatId } = saved.json();
  const dossier = async () =>
    (await candidates.request(adviser, { method: 'GET', url: `/kandidaten/${kandidaatId}` })).statusCode;
  const vacatureId = addVacancy(region, { werkgeverId: employerId });
  const tellCandidates = (consumer: string, id: string) =>
    candidates.deliver(`candidates.${consumer}`, {
      name: `proposal.${consumer}.v1`,
      aggregateId: id,
      revision: 1,
      regionId,
      organisationId: dommel,
      reason: 'sent',
    });

  const { voordrachten } = await post(adviser, '/voordrachten', {
    vacatureId,
    kandidaten: [{ kandidaatId, reden: 'Werkte hier eerder goed.' }],
  });
  const { id } = voordrachten[0];
  await post(guide, `/voordrachten/${id}/bevestiging`, {
    antwoord: 'ja-beschikbaar-en-akkoord',
    akkoord: { vorm: 'met-naam-en-cv', kanaal: 'gesprek', datum: '2026-11-23' },
  });
  const agreed = await dossier();
  await post(adviser, `/voordrachten/${id}/verzending`, { wijze: 'met-naam-en-cv' });
  await tellCandidates('identity-released', id);
  const released = await dossier();
  const shown = await placements.request(employer, {
    method: 'GET',
    url: `/voorgestelde-kandidaten/${id}`,
  });
  await post(employer, `/voordrachten/${id}/antwoord`, { antwoord: 'afwijzen', reden: 'andere-kandidaat' });
  await tellCandidates('identity-withdrawn', id);

  expect([agreed, released, await dossier()]).toEqual([404, 200, 404]);
  expect(shown.json()).toMatchObject({
    identiteit: { naam: 'Fenna Voorbeeldsma' },
    kaart: { urenMinimaal: 24, beroepen: [{ code: 'urn:vlinderdas:beroep:orderpicker' }] },
  });
});
