/**
 * Sets up a region from a definition. What is there already, by its key, stays as it is: installing again adds what
 * the definition has more and never undoes what people changed since. It runs before there are users, so it writes
 * no events; nothing has read anything yet.
 */
import { dutchDate } from '@vlinderdas/kernel/dates';
import type { NewId } from '@vlinderdas/kernel/id';
import { systemActor } from '@vlinderdas/platform/auth/actor';
import type { Database, Tx } from '@vlinderdas/platform/db/database';
import { createRegionRepository } from '../db/region.repository.ts';
import {
  absenceTable,
  membershipTable,
  organisationTable,
  personTable,
  sharingDecisionTable,
  teamTable,
  uitvoeringTable,
} from '../db/tables.ts';
import { initialSettings } from '../domain/region.ts';
import type { InstalledRegion, OrganisationDefinition, RegionDefinition } from './region-definition.ts';

export type { InstalledRegion, RegionDefinition } from './region-definition.ts';

interface Moment {
  newId: NewId;
  now: Date;
}

/**
 * @param db as the role of `organisations`
 * @returns the ids of everything in the definition
 * @throws Error when the definition names an organisation, team or person that it does not hold
 */
export async function installRegion(
  db: Database,
  definition: RegionDefinition,
  moment: Moment,
): Promise<InstalledRegion> {
  const regionId = definition.region.id;
  const context = { actor: systemActor(regionId, null), correlationId: moment.newId() };
  return db.transaction(context, async (tx) => {
    await installSettings(tx, definition, moment);
    const organisations = await installOrganisations(tx, definition, moment);
    const teams = await installTeams(tx, definition, organisations, moment);
    await installUitvoering(tx, definition, organisations, moment);
    const people = await installPeople(tx, definition, { organisations, teams }, moment);
    return { regionId, organisations, teams, people };
  });
}

async function installSettings(tx: Tx, { region }: RegionDefinition, { now }: Moment): Promise<void> {
  const regions = createRegionRepository(tx);
  if (await regions.find(region.id)) return;
  const { id, code, name, website, email, phone } = region;
  const settings = {
    ...initialSettings,
    ...region.settings,
    wspVorm: region.wspForm,
    loketnamen: region.loketNames.map((loket) => ({ naam: loket.name, vanaf: loket.validFrom })),
    website,
    emailadres: email,
    telefoonnummer: phone,
  };
  await regions.add({ id, code, name, settings, revision: 1 }, now);
}

async function installOrganisations(
  tx: Tx,
  { region, organisations }: RegionDefinition,
  moment: Moment,
): Promise<Map<string, string>> {
  const rows = await tx.select().from(organisationTable);
  const ids = new Map(rows.flatMap(({ key, id }) => (key === null ? [] : [[key, id] as const])));
  const added = organisations.filter(({ key }) => !ids.has(key));
  for (const { key, id } of added) ids.set(key, id ?? moment.newId());
  if (added.length === 0) return ids;
  await tx.insert(organisationTable).values(
    added.map((organisation) => ({
      regionId: region.id,
      id: idOf(ids, organisation.key),
      key: organisation.key,
      kind: organisation.kind,
      name: organisation.name,
      publicName: organisation.publicName ?? null,
      gemeenteCode: organisation.gemeenteCode ?? null,
      email: organisation.email ?? null,
      phone: organisation.phone ?? null,
      revision: 1,
      createdAt: moment.now,
    })),
  );
  const decisions = added.flatMap((organisation) => decisionRow(region.id, ids, organisation, moment));
  if (decisions.length > 0) await tx.insert(sharingDecisionTable).values(decisions);
  return ids;
}

function decisionRow(
  regionId: string,
  ids: ReadonlyMap<string, string>,
  { key, sharing }: OrganisationDefinition,
  { now }: Moment,
) {
  if (!sharing) return [];
  return [
    {
      ...sharing,
      fieldGroups: [...sharing.fieldGroups],
      regionId,
      organisationId: idOf(ids, key),
      revision: 1,
      inForce: sharing.validFrom <= dutchDate(now),
      createdAt: now,
    },
  ];
}

async function installTeams(
  tx: Tx,
  { region, organisations }: RegionDefinition,
  organisationIds: ReadonlyMap<string, string>,
  { newId, now }: Moment,
): Promise<Map<string, string>> {
  const existing = new Map(
    (await tx.select().from(teamTable)).map((row) => [`${row.organisationId}/${row.key}`, row.id]),
  );
  const ids = new Map<string, string>();
  const rows: (typeof teamTable.$inferInsert)[] = [];
  for (const { key: organisationKey, teams = [] } of organisations) {
    const organisationId = idOf(organisationIds, organisationKey);
    for (const { key, name, phone = null, id = newId() } of teams) {
      const known = existing.get(`${organisationId}/${key}`);
      ids.set(`${organisationKey}/${key}`, known ?? id);
      if (known !== undefined) continue;
      rows.push({ regionId: region.id, id, organisationId, key, name, phone, revision: 1, createdAt: now });
    }
  }
  if (rows.length > 0) await tx.insert(teamTable).values(rows);
  return ids;
}

async function installUitvoering(
  tx: Tx,
  { region, uitvoering }: RegionDefinition,
  organisationIds: ReadonlyMap<string, string>,
  { newId, now }: Moment,
): Promise<void> {
  const rows = uitvoering.flatMap(({ gemeenteCodes, wetten, organisation, validFrom, validTo = null }) =>
    gemeenteCodes.flatMap((gemeenteCode) =>
      wetten.map((wet) => ({
        regionId: region.id,
        id: newId(),
        gemeenteCode,
        wet,
        organisationId: idOf(organisationIds, organisation),
        validFrom,
        validTo,
        revision: 1,
        createdAt: now,
      })),
    ),
  );
  // A period that is taken stays with whom it is: someone may have changed it since.
  if (rows.length > 0) await tx.insert(uitvoeringTable).values(rows).onConflictDoNothing();
}

async function installPeople(
  tx: Tx,
  { region, people }: RegionDefinition,
  known: { organisations: ReadonlyMap<string, string>; teams: ReadonlyMap<string, string> },
  { newId, now }: Moment,
): Promise<Map<string, string>> {
  const regionId = region.id;
  const rows = await tx.select({ key: personTable.key, id: personTable.id }).from(personTable);
  const ids = new Map(rows.flatMap(({ key, id }) => (key === null ? [] : [[key, id] as const])));
  const added = people.filter(({ key }) => !ids.has(key));
  for (const { key, id } of added) ids.set(key, id ?? newId());
  if (added.length === 0) return ids;
  await tx.insert(personTable).values(
    added.map(({ key, name, email, phone, signIn, deputy }) => ({
      regionId,
      id: idOf(ids, key),
      key,
      name,
      email,
      phone: phone ?? null,
      issuer: signIn?.issuer ?? null,
      subject: signIn ? (signIn.subject ?? idOf(ids, key)) : null,
      deputyId: deputy === undefined ? null : idOf(ids, deputy),
      active: true,
      revision: 1,
      createdAt: now,
    })),
  );
  const memberships = added.flatMap(({ key, memberships: own }) =>
    own.map(({ organisation, team, roles }) => ({
      regionId,
      personId: idOf(ids, key),
      organisationId: idOf(known.organisations, organisation),
      teamId: team === undefined ? null : idOf(known.teams, `${organisation}/${team}`),
      roles: [...roles],
    })),
  );
  if (memberships.length > 0) await tx.insert(membershipTable).values(memberships);
  const absences = added.flatMap(({ key, absences: own = [] }) =>
    own.map((absence) => ({ ...absence, regionId, personId: idOf(ids, key) })),
  );
  if (absences.length > 0) await tx.insert(absenceTable).values(absences);
  return ids;
}

function idOf(ids: ReadonlyMap<string, string>, key: string): string {
  const id = ids.get(key);
  if (id === undefined)
    throw new Error(`The definition of the region speaks of ${key} but does not hold it.`);
  return id;
}
