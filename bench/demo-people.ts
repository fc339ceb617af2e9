/** Those of the demo region in whose name is measured. */
import { DEMO_SOURCE } from '@vlinderdas/local/demo/load/demo-calls';
import { organisationId } from '@vlinderdas/local/demo/organisations';
import { REGION_ID } from '@vlinderdas/local/demo/region-definition';
import type { Issuer } from '../test/faults/issuer.ts';

const ORGANISATION = 'de-dommel';
const ADVISER_ID = '0190a000-0000-7000-8000-000000000001';
const SOURCE_ID = '0190a000-0000-7000-8000-000000000002';

/** `Authorization` of an adviser and of a source system of one organisation. */
export function demoPeople(issuer: Issuer) {
  const claims = { regio: REGION_ID, organisatie: organisationId(ORGANISATION) };
  return {
    adviser: issuer.bearer(ADVISER_ID, { ...claims, rollen: ['werkgeversadviseur'] }),
    source: issuer.bearer(SOURCE_ID, { ...claims, bron: DEMO_SOURCE, scope: 'kandidaten:schrijven' }),
    sourceName: DEMO_SOURCE,
  };
}
