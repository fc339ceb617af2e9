import { newId } from '@vlinderdas/kernel/id';
import { describe, expect, it } from 'vitest';
import { findKnownSignIns, findSignIns } from '../src/bootstrap/find-sign-ins.ts';
import { installRegion } from '../src/bootstrap/install-region.ts';
import {
  as,
  DIENST,
  definition,
  ISSUER,
  id,
  OTHER_REGION,
  person,
  REGION,
  SHOP,
  UWV,
} from './region.builder.ts';
import { clock, startOrganisations } from './service.ts';

const service = await startOrganisations();
const moment = { newId, now: clock.now() };

async function count(table: string): Promise<number> {
  const { rows } = await service.as(as.coordinator, (tx) =>
    tx.execute<{ count: number }>(`select count(*)::int from organisations.${table}`),
  );
  return rows[0]?.count ?? -1;
}

describe('installing a region', () => {
  it('twice adds nothing and gives the same ids', async () => {
    const tables = [
      'organisation',
      'team',
      'uitvoering',
      'person',
      'membership',
      'absence',
      'sharing_decision',
    ];
    const before = await Promise.all(tables.map(count));

    const installed = await installRegion(service.db, definition, moment);

    expect(await Promise.all(tables.map(count))).toEqual(before);
    expect(installed.organisations.get('dienst')).toBe(DIENST);
    expect(installed.teams.get('dienst/noord')).toBe(id(30));
    expect(installed.people.get('begeleider')).toBe(person.begeleider);
  });

  it('again adds what is new and leaves alone what people changed', async () => {
    const url = `/organisaties/${DIENST}`;
    await service.request(as.beheerder, {
      method: 'PUT',
      url,
      body: { naam: 'Werkbedrijf De Nieuwe Dommel' },
    });

    const installed = await installRegion(
      service.db,
      {
        ...definition,
        organisations: [
          ...definition.organisations,
          { key: 'kempen', kind: 'sociaal-ontwikkelbedrijf', name: 'Participatiebedrijf Kempenland' },
        ],
      },
      moment,
    );

    const dienst = await service.request(as.adviseur, { method: 'GET', url });
    const added = await service.request(as.adviseur, {
      method: 'GET',
      url: `/organisaties/${installed.organisations.get('kempen')}`,
    });
    expect(dienst.json().naam).toBe('Werkbedrijf De Nieuwe Dommel');
    expect(added.json().naam).toBe('Participatiebedrijf Kempenland');
  });

  it('refuses a definition that speaks of what it does not hold', async () => {
    const people = [
      { key: 'x', name: 'X', email: 'x@regio.example', memberships: [{ organisation: 'niet', roles: [] }] },
    ];

    await expect(installRegion(service.db, { ...definition, people }, moment)).rejects.toThrow('niet');
  });
});

describe('signing in', () => {
  it('is offered for people with a recorded sign-in, once per organisation, employers last', async () => {
    const found = await findSignIns(service.db, REGION);

    expect(found.map(({ name, claims }) => [name, claims.organisatie])).toEqual([
      ['Aad Adviseur', DIENST],
      ['Aad Adviseur', UWV],
      ['Bea Begeleider', DIENST],
      ['Wil Winkelier', SHOP],
    ]);
    expect(found[2]).toEqual({
      subject: person.begeleider,
      issuer: ISSUER,
      name: 'Bea Begeleider',
      organisationName: expect.stringMatching(/^Werkbedrijf/),
      description: expect.stringMatching(/^Begeleider, Werkbedrijf/),
      claims: { regio: REGION, organisatie: DIENST, rollen: ['begeleider'] },
    });
  });

  it('finds a person before there is a region, in every region where they work', async () => {
    const known = await findKnownSignIns(service.db, ISSUER, 'aad');

    expect(known.map(({ regionId, organisationId }) => [regionId, organisationId])).toEqual([
      [REGION, DIENST],
      [REGION, UWV],
      [OTHER_REGION, id(40)],
    ]);
    expect(await findKnownSignIns(service.db, ISSUER, 'nobody')).toEqual([]);
  });

  it('is over for who is no longer active', async () => {
    await service.request(as.beheerder, {
      method: 'PATCH',
      url: `/medewerkers/${person.begeleider}`,
      body: { actief: false },
    });

    expect(await findKnownSignIns(service.db, ISSUER, person.begeleider)).toEqual([]);
    expect((await findSignIns(service.db, REGION)).some(({ subject }) => subject === person.begeleider)).toBe(
      false,
    );
  });
});

describe('the second lock', () => {
  const read = (actor: Parameters<typeof service.as>[0], table: string) =>
    service.as(actor, (tx) => tx.execute(`select * from organisations.${table}`));

  it('shows nothing without a region, and nothing of another one', async () => {
    const nobody = {
      kind: 'anonymous',
      actorId: null,
      regionId: null,
      organisationId: null,
      roles: [],
    } as const;

    for (const table of [
      'region',
      'organisation',
      'person',
      'membership',
      'uitvoering',
      'sharing_decision',
    ]) {
      expect((await read(nobody, table)).rows).toEqual([]);
      const { rows } = await read(as.elsewhere, table);
      expect(rows.every((row) => row.region_id === OTHER_REGION)).toBe(true);
    }
  });

  it('lets an adviser change no organisation, role or decision, whatever a use case forgets', async () => {
    const attempts = [
      `update organisations.organisation set name = 'x'`,
      `update organisations.membership set roles = '{beheerder}' where organisation_id = '${DIENST}'`,
      `update organisations.sharing_decision set in_force = false`,
      `update organisations.region set name = 'x'`,
    ];

    for (const statement of attempts) {
      const { rowCount } = await service
        .as(as.adviseur, (tx) => tx.execute(statement))
        .catch(() => ({ rowCount: 0 }));
      expect(rowCount, statement).toBe(0);
    }
  });
});
