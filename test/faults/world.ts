/** The region of a fault run: one organisation that shares everything, its source system and one adviser. */
import { newId } from '@vlinderdas/kernel/id';
import { installRegion } from '@vlinderdas/organisations-service/bootstrap';
import { veldgroepen } from '@vlinderdas/organisations-service/contract/organisation.resource';
import { createDatabase } from '@vlinderdas/platform/db/database';
import type { Issuer } from './issuer.ts';

export interface World {
  regionId: string;
  /** `Authorization` of the adviser, who enters vacancies and reads lists. */
  adviser: string;
  /** `Authorization` of the source system, which feeds candidates. */
  source: string;
}

export const SOURCE_NAME = 'klantvolgsysteem';

/** @param organisationsUrl database address of the service `organisations` */
export async function createWorld(organisationsUrl: string, issuer: Issuer): Promise<World> {
  const [regionId, organisationId, adviserId] = [newId(), newId(), newId()];
  const db = createDatabase({
    url: organisationsUrl,
    max: 1,
    applicationName: 'fault-run-world',
    onError: () => undefined,
  });
  try {
    await installRegion(
      db,
      {
        region: {
          id: regionId,
          code: 'AM99',
          name: 'Proefregio',
          wspForm: 'regionaal',
          loketNames: [{ name: 'Proefloket', validFrom: '2026-01-01' }],
        },
        organisations: [
          {
            key: 'dienst',
            id: organisationId,
            kind: 'gemeentelijke-dienst',
            name: 'Werkbedrijf De Proef',
            sharing: {
              shares: true,
              fieldGroups: veldgroepen.values,
              purpose: 'Kandidaten en vacatures bij elkaar brengen',
              legalGround: 'Wet SUWI, artikel 10',
              validFrom: '2026-01-01',
            },
          },
        ],
        uitvoering: [],
        people: [
          {
            key: 'adviseur',
            id: adviserId,
            name: 'Proef Adviseur',
            email: 'adviseur@proef.example',
            memberships: [{ organisation: 'dienst', roles: ['werkgeversadviseur'] }],
          },
        ],
      },
      { newId, now: new Date() },
    );
  } finally {
    await db.close();
  }
  const claims = { regio: regionId, organisatie: organisationId };
  return {
    regionId,
    adviser: issuer.bearer(adviserId, { ...claims, rollen: ['werkgeversadviseur'] }),
    source: issuer.bearer(newId(), { ...claims, bron: SOURCE_NAME, scope: 'kandidaten:schrijven' }),
  };
}
