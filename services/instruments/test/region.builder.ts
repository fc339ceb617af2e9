/** A region of three uitvoerders and UWV, with instruments kept through the service, for the tests of this service. */
import { fixedClock } from '@vlinderdas/kernel/clock';
import { newId } from '@vlinderdas/kernel/id';
import { type PersonActor, systemActor } from '@vlinderdas/platform/auth/actor';
import { createDatabase } from '@vlinderdas/platform/db/database';
import type { TestDatabase } from '@vlinderdas/platform/testing/database';
import { startTestService, type TestService, testPerson } from '@vlinderdas/platform/testing/service';
import { sql } from 'drizzle-orm';
import { createInstrumentsModule } from '../src/module.ts';

export const TODAY = '2026-11-23';
export const clock = fixedClock(`${TODAY}T09:00:00Z`);

/** The service on a database of its own. Call it once, at the top of a test file. */
export function startInstruments(): Promise<TestService> {
  return startTestService({
    schema: 'instruments',
    create: createInstrumentsModule,
    config: {
      DATABASE_POOL_SIZE: 4,
      PURPOSE_TOKEN_SECRET: 'a secret of these tests, 32 characters',
    },
    clock,
  });
}

export interface TestRegion {
  regionId: string;
  code: string;
  /** Serves Eindhoven and Waalre. */
  dommel: string;
  /** Serves Bladel. */
  kempenland: string;
  /** Serves Best. */
  groeneWoud: string;
  uwv: string;
  coordinator: PersonActor;
  adviser: PersonActor;
  employer: PersonActor;
  keeperOf(organisationId: string): PersonActor;
}

const GEMEENTEN = [
  ['GM0772', 'Eindhoven'],
  ['GM0866', 'Waalre'],
  ['GM1728', 'Bladel'],
  ['GM0753', 'Best'],
] as const;

/** Past every policy, as an installer does it. */
export async function buildRegion(database: TestDatabase, code = 'AM28'): Promise<TestRegion> {
  const regionId = newId();
  const [dommel, kempenland, groeneWoud, uwv] = [newId(), newId(), newId(), newId()];
  const served = [dommel, dommel, kempenland, groeneWoud];
  const db = createDatabase({
    url: database.adminUrl,
    max: 1,
    applicationName: 'test',
    onError: () => undefined,
  });
  await db.transaction({ actor: systemActor(regionId, null), correlationId: newId() }, async (tx) => {
    await tx.execute(sql`
      insert into organisations.region (region_id, code, name, wsp_form, website, email, phone, receipt_workdays,
        first_proposal_workdays, guide_answer_workdays, employer_answer_workdays, expiry_workdays, max_open_requests,
        own_first_hours, silent_vacancy_days, carnaval, goede_vrijdag, bevrijdingsdag, revision, created_at)
      values (${regionId}, ${code}, ${`Voorbeeldregio ${code}`}, 'een-loket', 'https://wsp.example',
        'loket@wsp.example', '040 000 00 10', 1, 5, 2, 5, 10, 3, 0, 30, false, false, 'nooit', 1, now())`);
    await tx.execute(sql`
      insert into organisations.loket_name (region_id, valid_from, name)
      values (${regionId}, '2020-01-01', 'Werkgeversservicepunt'), (${regionId}, '2027-01-01', 'Werkcentrum')`);
    const organisations = [
      [dommel, 'gemeentelijke-dienst', 'Werkbedrijf De Dommel'],
      [kempenland, 'sociaal-ontwikkelbedrijf', 'Participatiebedrijf Kempenland'],
      [groeneWoud, 'gemeentelijke-dienst', 'Werkbedrijf Groene Woud'],
      [uwv, 'uwv', 'UWV Voorbeeld'],
      [newId(), 'werkgever', 'Bakkerij Voorbeeld'],
    ];
    for (const [id, kind, name] of organisations)
      await tx.execute(sql`
        insert into organisations.organisation (region_id, id, kind, name, phone, revision, created_at)
        values (${regionId}, ${id}, ${kind}, ${name}, '040 000 00 20', 1, now())`);
    for (const [index, [gemeenteCode, name]] of GEMEENTEN.entries()) {
      await tx.execute(sql`
        insert into organisations.organisation (region_id, id, kind, name, gemeente_code, revision, created_at)
        values (${regionId}, ${newId()}, 'gemeente', ${`Gemeente ${name}`}, ${gemeenteCode}, 1, now())`);
      await tx.execute(sql`
        insert into organisations.uitvoering (region_id, id, gemeente_code, wet, organisation_id, valid_from, revision,
          created_at)
        values (${regionId}, ${newId()}, ${gemeenteCode}, 'participatiewet', ${served[index]}, '2020-01-01', 1, now())`);
    }
  });
  await db.close();
  return {
    regionId,
    code,
    dommel,
    kempenland,
    groeneWoud,
    uwv,
    coordinator: testPerson(regionId, dommel, 'regiocoordinator'),
    adviser: testPerson(regionId, dommel, 'werkgeversadviseur'),
    employer: testPerson(regionId, newId(), 'werkgever'),
    keeperOf: (organisationId) => testPerson(regionId, organisationId, 'instrumentbeheerder'),
  };
}
