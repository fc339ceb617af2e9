import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newId } from '@vlinderdas/kernel/id';
import { createRegionAccounts, sourceKeyIn } from '@vlinderdas/local/oidc/region-accounts';
import { publicHalf } from '@vlinderdas/local/oidc/signing-keys';
import { installRegion } from '@vlinderdas/organisations-service/bootstrap';
import { createDatabase } from '@vlinderdas/platform/db/database';
import { useTestDatabase } from '@vlinderdas/platform/testing/database';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const database = await useTestDatabase();
const db = createDatabase({
  url: database.serviceUrl('organisations'),
  max: 2,
  applicationName: 'test',
  onError: () => {},
});
const keyFolder = mkdtempSync(join(tmpdir(), 'vlinderdas-sources-'));
const accounts = createRegionAccounts({ db, keyFolder });
const regionId = newId();

beforeAll(async () => {
  await installRegion(
    db,
    {
      region: {
        id: regionId,
        code: 'AM28',
        name: 'Voorbeeld',
        wspForm: 'regionaal',
        loketNames: [{ name: 'Voorbeeldloket', validFrom: '2026-01-01' }],
      },
      organisations: [
        { key: 'dommel', kind: 'gemeentelijke-dienst', name: 'Werkbedrijf De Dommel' },
        { key: 'eindhoven', kind: 'gemeente', name: 'Gemeente Eindhoven', gemeenteCode: 'GM0772' },
      ],
      uitvoering: [],
      people: [
        {
          key: 'anna',
          name: 'Anna Voorbeeld',
          email: 'anna@dommel.example',
          signIn: { issuer: 'http://localhost:8080/oidc' },
          memberships: [{ organisation: 'dommel', roles: ['werkgeversadviseur'] }],
        },
        {
          key: 'bram',
          name: 'Bram Zonder Aanmelding',
          email: 'bram@dommel.example',
          memberships: [{ organisation: 'dommel', roles: ['begeleider'] }],
        },
      ],
    },
    { newId, now: new Date() },
  );
});

afterAll(async () => {
  await db.close();
  rmSync(keyFolder, { recursive: true });
});

describe('the accounts of a region', () => {
  it('are the people for whom a sign-in is recorded, with their roles', async () => {
    const persons = await accounts.findPersons();

    expect(persons).toMatchObject([
      {
        name: 'Anna Voorbeeld',
        organisationName: 'Werkbedrijf De Dommel',
        description: 'Werkgeversadviseur, Werkbedrijf De Dommel',
        claims: { regio: regionId, rollen: ['werkgeversadviseur'] },
      },
    ]);
  });

  it('include a source system for each organisation that guides people, with the key of this checkout', async () => {
    const sources = await accounts.findSources();

    expect(sources).toMatchObject([
      {
        clientId: 'bron-dommel',
        claims: { bron: 'klantvolgsysteem' },
        publicKey: publicHalf(sourceKeyIn(keyFolder, 'dommel')),
      },
    ]);
    expect(await accounts.findSources()).toEqual(sources);
  });
});
