/** The demo region: Zuidoost-Brabant with made-up uitvoerders, figures and decisions. */
import type { IsoDate } from '@vlinderdas/kernel/dates';
import type { RegionDefinition } from '@vlinderdas/organisations-service/bootstrap';
import { demoId } from './demo-id.ts';
import { organisations } from './organisations.ts';
import { demoPeople } from './people.ts';
import { gemeenten } from './places.ts';

export const REGION_ID = demoId('regio zuidoost-brabant');

const uitvoerders = ['de-dommel', 'kempenland', 'groene-woud'] as const;

/** @param issuer of the identity provider where the demo people sign in */
export function demoRegion(today: IsoDate, issuer: string): RegionDefinition {
  return {
    region: {
      id: REGION_ID,
      code: 'AM28',
      name: 'Zuidoost-Brabant (voorbeeldregio)',
      wspForm: 'regionaal-met-subpunten',
      // The law of 1 July 2026 makes werkgeversservicepunten part of Werkcentra.
      loketNames: [
        { name: 'Werkgeversservicepunt Voorbeeldregio', validFrom: '2015-01-01' },
        { name: 'Werkcentrum Voorbeeldregio', validFrom: '2026-07-01' },
      ],
      website: 'https://werkcentrum.example',
      email: 'werkgevers@werkcentrum.example',
      phone: '040 000 00 01',
      settings: { feestdagen: { carnaval: true, goedeVrijdag: true, bevrijdingsdag: 'lustrum' } },
    },
    organisations,
    uitvoering: [
      ...uitvoerders.map((organisation) => ({
        gemeenteCodes: gemeenten
          .filter(({ uitvoerder }) => uitvoerder === organisation)
          .map(({ code }) => code),
        wetten: ['participatiewet', 'ioaw', 'ioaz', 'bbz', 'wsw'] as const,
        organisation,
        validFrom: '2021-01-01',
      })),
      {
        gemeenteCodes: gemeenten.map(({ code }) => code),
        wetten: ['ww', 'wia', 'wao', 'wajong', 'ziektewet'] as const,
        organisation: 'uwv',
        validFrom: '2021-01-01',
      },
    ],
    people: demoPeople(today, issuer),
  };
}
