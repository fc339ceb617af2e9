/**
 * From a write to a readable list, in the demo region, as a client sees it: the time from sending the vacancy, or the
 * changed candidate, until the body of a list that knows it has arrived. Once with all services in one process, as
 * `npm start` runs them, and once with each in its own.
 */
import { randomUUID } from 'node:crypto';
import { loadDemoRegion } from '@vlinderdas/local/demo/load/load-demo-region';
import { createDatabase } from '@vlinderdas/platform/db/database';
import { httpTransport } from '@vlinderdas/platform/http/transport';
import { type FaultPlatform, startFaultPlatform } from '../test/faults/platform.ts';
import { demoPeople } from './demo-people.ts';
import { percentilesOf } from './percentiles.ts';

const WARM_UP = 20;
const ROUNDS = 200;
const WAIT_MS = 10_000;
const DRAIN_WITHIN_MS = 300_000;
const OCCUPATIONS = ['Orderpicker', 'Schoonmaker', 'Heftruckchauffeur', 'Kok'] as const;

const shapes = {
  'alles in één proces': {
    alles: 'organisations,taxonomy,employers,candidates,vacancies,matcher,placements,instruments,relay',
  },
  'elke dienst in een eigen proces, twee matchers': undefined,
} as const;

export async function measureResponseTimes(searchPath: string, say: (line: string) => void): Promise<void> {
  for (const [shape, processes] of Object.entries(shapes)) {
    const platform = await startFaultPlatform({ searchPath, ...(processes && { processes }) });
    try {
      say(shape);
      const startedAt = performance.now();
      await loadRegion(platform);
      say(
        `  voorbeeldregio geladen en bijgewerkt in ${Math.round((performance.now() - startedAt) / 1_000)} s`,
      );
      // Candidates first: the vacancies that are posted here would each get a list to keep up.
      const candidates = await measure(await prepareChange(platform));
      say(`  kandidaat gewijzigd tot lijst leesbaar (ms): ${JSON.stringify(percentilesOf(candidates))}`);
      const vacancies = await measure((round) => timeVacancy(platform, round));
      say(`  vacature geplaatst tot lijst leesbaar (ms): ${JSON.stringify(percentilesOf(vacancies))}`);
    } finally {
      await platform.close();
    }
  }
}

async function measure(time: (round: number) => Promise<number>): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    const ms = await time(round);
    if (round >= WARM_UP) times.push(ms);
  }
  return times;
}

async function loadRegion({ servers, issuer, origin, audit }: FaultPlatform): Promise<void> {
  const db = createDatabase({
    url: servers.serviceUrls.organisations ?? '',
    max: 2,
    applicationName: 'bench',
    onError: () => undefined,
  });
  await loadDemoRegion({
    db,
    transport: httpTransport(origin),
    issuer: issuer.name,
    sign: (claims) => issuer.bearer(String(claims.sub), claims).slice('Bearer '.length),
    today: new Date().toISOString().slice(0, 10),
  });
  await db.close();
  await untilSettled(audit);
}

async function untilSettled(audit: FaultPlatform['audit']): Promise<void> {
  for (const deadline = Date.now() + DRAIN_WITHIN_MS; !(await audit.hasSettled()); ) {
    if (Date.now() > deadline) throw new Error('The matcher does not catch up.');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

interface List {
  stand: string;
  revisie: number;
}

async function send<Answer>(
  { origin }: FaultPlatform,
  method: string,
  path: string,
  authorization: string,
  body?: object,
): Promise<Answer> {
  const response = await fetch(`${origin}${path}`, {
    method,
    headers: {
      authorization,
      ...(body && { 'content-type': 'application/json', 'idempotency-key': randomUUID() }),
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
  return JSON.parse(text) as Answer;
}

const listPath = (vacancyId: string, after: number) =>
  `/matching/v1/vacatures/${vacancyId}/kandidaten?wacht=${WAIT_MS}&naRevisie=${after}`;

function post(platform: FaultPlatform, title: string): Promise<{ id: string }> {
  return send(platform, 'POST', '/vacatures/v1/vacatures', demoPeople(platform.issuer).adviser, {
    naamVacature: title,
    omschrijvingVacature: `Voor ons bedrijf in Eindhoven zoeken wij een ${title.toLowerCase()} voor 24 tot 32 uur.`,
    adres: { postcode: '5611AB' },
    werktijden: { aantalWerkurenPerWeekMinimaal: 24, aantalWerkurenPerWeekMaximaal: 32 },
  });
}

async function readList(platform: FaultPlatform, vacancyId: string, after: number): Promise<List> {
  const { adviser } = demoPeople(platform.issuer);
  const list = await send<List>(platform, 'GET', listPath(vacancyId, after), adviser);
  if (list.stand !== 'gereed' || list.revisie <= after)
    throw new Error(`No newer list of ${vacancyId} within ${WAIT_MS} ms.`);
  return list;
}

async function timeVacancy(platform: FaultPlatform, round: number): Promise<number> {
  const startedAt = performance.now();
  const { id } = await post(platform, OCCUPATIONS[round % OCCUPATIONS.length] ?? OCCUPATIONS[0]);
  await readList(platform, id, 0);
  return performance.now() - startedAt;
}

/** Someone who fits a vacancy when the hours do: each change moves the list. */
async function prepareChange(platform: FaultPlatform) {
  const { source, sourceName } = demoPeople(platform.issuer);
  const change = (round: number) =>
    send(platform, 'PUT', `/kandidaten/v1/bronnen/${sourceName}/kandidaten/meting`, source, {
      identiteit: { voornaam: 'Meting', achternaam: 'Voorbeeld' },
      mobiliteit: { bemiddelingspostcode: '5611AB', maximaleReisafstand: 30 },
      werktijden: {
        aantalWerkurenPerWeekMinimaal: round % 2 === 0 ? 4 : 24,
        aantalWerkurenPerWeekMaximaal: round % 2 === 0 ? 8 : 32,
      },
      bemiddelingsberoep: [{ codeBeroepsnaam: 'urn:vlinderdas:beroep:orderpicker' }],
    });
  await change(1);
  const { id } = await post(platform, 'Orderpicker');
  // From here on a newer list can only come from the change that is timed.
  await untilSettled(platform.audit);
  let { revisie } = await readList(platform, id, 0);
  return async (round: number): Promise<number> => {
    const startedAt = performance.now();
    await change(round);
    ({ revisie } = await readList(platform, id, revisie));
    return performance.now() - startedAt;
  };
}
