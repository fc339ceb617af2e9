/**
 * A provider's whole set as one file, from sending it until the report of every row has arrived: 1,500 rows that are
 * new, the same file again, and the matrix with all of them; and how long somebody else waited meanwhile. PostgreSQL
 * and HTTP are in it.
 */
import { randomUUID } from 'node:crypto';
import { organisationId } from '@vlinderdas/local/demo/organisations';
import { demoColleagues } from '@vlinderdas/local/demo/people';
import { demoRegion, REGION_ID } from '@vlinderdas/local/demo/region-definition';
import { installRegion } from '@vlinderdas/organisations-service/bootstrap';
import { createDatabase } from '@vlinderdas/platform/db/database';
import { type FaultPlatform, startFaultPlatform } from '../test/faults/platform.ts';

const ROWS = 1_500;
const CODES = [
  'interne-werkbegeleiding',
  'jobcoach-gemeente',
  'korte-scholing',
  'werkervaringsplaats',
  'detachering',
];
const GEMEENTEN = ['GM0772', 'GM0861', 'GM0858', 'GM0866', 'GM1658'];
const FIRST_YEAR = 1960;

const bron = { tekst: 'Meetbeleid', gecontroleerdOp: '2026-01-01' };
/** Of every instrument and gemeente one row a year: the most rows that one provider can have without an overlap. */
function setOf(organisatieId: string): string {
  const varianten = Array.from({ length: ROWS }, (_, index) => {
    const year = FIRST_YEAR + Math.floor(index / (CODES.length * GEMEENTEN.length));
    return {
      instrumentCode: CODES[index % CODES.length],
      organisatieId,
      gemeentecode: GEMEENTEN[Math.floor(index / CODES.length) % GEMEENTEN.length],
      beleid: { aangeboden: true, doelgroepen: ['DD02'], bron },
      bedrag: { soort: 'vast', inCenten: 10_000 + index, eenheid: 'maand', bron },
      duur: { soort: 'periode', waarde: 6, eenheid: 'maand', bron },
      gepubliceerd: true,
      herzienOp: '2027-01-01',
      geldtVanaf: `${year}-01-01`,
      geldtTot: `${year + 1}-01-01`,
    };
  });
  const file = { formaat: 'vlinderdas-instrumenten', versie: 1, instrumenten: [], varianten };
  return Buffer.from(JSON.stringify(file)).toString('base64');
}

async function install({ servers, issuer }: FaultPlatform): Promise<void> {
  const db = createDatabase({
    url: servers.serviceUrls.organisations ?? '',
    max: 1,
    applicationName: 'bench',
    onError: () => undefined,
  });
  const now = new Date();
  await installRegion(db, demoRegion(now.toISOString().slice(0, 10), issuer.name), {
    newId: randomUUID,
    now,
  });
  await db.close();
}

export async function measureImport(searchPath: string, say: (line: string) => void): Promise<void> {
  const platform = await startFaultPlatform({
    searchPath,
    processes: { alles: 'organisations,instruments,relay' },
  });
  try {
    await install(platform);
    const keeper = demoColleagues.find(
      ({ organisation, roles }) => organisation === 'de-dommel' && roles.includes('instrumentbeheerder'),
    );
    const authorization = platform.issuer.bearer(keeper?.id ?? '', {
      regio: REGION_ID,
      organisatie: organisationId('de-dommel'),
      rollen: ['instrumentbeheerder'],
    });
    let busy = false;
    /** Somebody else asks something small, again and again, while the file is taken in. */
    const longestWait = async (): Promise<number> => {
      let longest = 0;
      while (busy) {
        const askedAt = performance.now();
        const response = await fetch(`${platform.origin}/instrumenten/v1/taken`, {
          headers: { authorization },
        });
        await response.arrayBuffer();
        longest = Math.max(longest, performance.now() - askedAt);
      }
      return Math.round(longest);
    };
    const time = async (what: string, path: string, body?: object) => {
      const startedAt = performance.now();
      busy = body !== undefined;
      const waited = longestWait();
      const response = await fetch(`${platform.origin}/instrumenten/v1${path}`, {
        method: body ? 'POST' : 'GET',
        headers: {
          authorization,
          ...(body && { 'content-type': 'application/json', 'idempotency-key': randomUUID() }),
        },
        ...(body && { body: JSON.stringify(body) }),
      });
      const answer = (await response.json()) as Record<string, unknown>;
      const ms = Math.round(performance.now() - startedAt);
      busy = false;
      if (!response.ok) throw new Error(`${path}: ${JSON.stringify(answer)}`);
      const { toegevoegd, ongewijzigd } = answer;
      say(
        `  ${what}: ${ms} ms${body ? ` (${toegevoegd} toegevoegd, ${ongewijzigd} ongewijzigd; een ander wachtte ten hoogste ${await waited} ms)` : ''}`,
      );
    };
    const delivery = { formaat: 'json', inhoud: setOf(organisationId('de-dommel')) };
    await time('nagekeken', '/imports', { ...delivery, proef: true });
    await time('ingevoerd', '/imports', delivery);
    await time('nog eens ingevoerd', '/imports', delivery);
    await time('matrix', '/harmonisatie/matrix');
  } finally {
    await platform.close();
  }
}
