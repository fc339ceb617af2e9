/**
 * Clients that stream vacancies and changes of candidates through the API, and remember every answer. Each aggregate
 * has one client, which repeats a request until it is answered, so that what must be stored is known exactly.
 */
import { randomUUID } from 'node:crypto';
import { createRandom, type Random } from './random.ts';
import { SOURCE_NAME, type World } from './world.ts';

const ANSWER_WITHIN_MS = 15_000;
const AGAIN_AFTER_MS = 100;
const PAUSE_MS = 30;
const VACANCY_CLIENTS = 2;
const CANDIDATE_CLIENTS = 4;

/** What the platform said yes to, last. */
export interface Acknowledged {
  kind: 'candidate' | 'vacancy';
  id: string;
  revision: number;
  /** Highest number of hours a week, null when it was not given: the field by which a write is recognised. */
  hours: number | null;
}

export interface Writer {
  /** By id. */
  acknowledged: ReadonlyMap<string, Acknowledged>;
  /** Writes answered 2xx, and requests that had to be repeated. */
  counts: { written: number; repeated: number };
  /** Answers that a correct request must never get. */
  refusals: readonly string[];
  /** Lets each client finish what it is at. */
  stop(): Promise<void>;
}

export interface WriterOptions {
  origin: string;
  world: World;
  seed: number;
  /** Aggregates per client, after which it only changes what is there. */
  most: { candidates: number; vacancies: number };
}

const POSTCODES = ['5611AB', '5501AA', '5554AA', '5683AA', '5701AA', '5642AA'] as const;
const OCCUPATIONS = ['orderpicker', 'magazijnmedewerker', 'heftruckchauffeur', 'schoonmaker'] as const;
const COMPETENCES = ['orders-verzamelen', 'nauwkeurig-werken', 'tempo-maken', 'goed-tillen'] as const;
/** What a client cannot help: a lost race, a limit, a process that is away. Anything else below 500 is a defect. */
const AGAIN = new Set([408, 409, 429]);

interface Request {
  method: 'POST' | 'PUT' | 'PATCH';
  path: string;
  authorization: string;
  body: object;
}

export function startWriter({ origin, world, seed, most }: WriterOptions): Writer {
  const acknowledged = new Map<string, Acknowledged>();
  const refusals: string[] = [];
  const counts = { written: 0, repeated: 0 };
  let stopping = false;

  /** Repeats the request, under one Idempotency-Key, until it is answered. */
  async function persist({ method, path, authorization, body }: Request): Promise<unknown> {
    const key = randomUUID();
    for (;;) {
      try {
        const response = await fetch(`${origin}${path}`, {
          method,
          headers: { authorization, 'content-type': 'application/json', 'idempotency-key': key },
          body: JSON.stringify(body),
          signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
        });
        const text = await response.text();
        if (response.ok) {
          counts.written += 1;
          return JSON.parse(text);
        }
        if (response.status < 500 && !AGAIN.has(response.status)) {
          refusals.push(`${method} ${path.split('/').slice(0, 4).join('/')}: ${response.status} ${text}`);
          return undefined;
        }
      } catch {
        // Cut off: whether it was stored is unknown, and the next try finds out.
      }
      counts.repeated += 1;
      await new Promise((resolve) => setTimeout(resolve, AGAIN_AFTER_MS));
    }
  }

  async function writeCandidate(random: Random, key: string): Promise<void> {
    const hours = 8 + random.below(33);
    const answer = (await persist({
      method: 'PUT',
      path: `/kandidaten/v1/bronnen/${SOURCE_NAME}/kandidaten/${key}`,
      authorization: world.source,
      body: {
        identiteit: { voornaam: 'Proef', achternaam: 'Persoon' },
        mobiliteit: { bemiddelingspostcode: random.pick(POSTCODES), maximaleReisafstand: 30 },
        werktijden: { aantalWerkurenPerWeekMinimaal: 8, aantalWerkurenPerWeekMaximaal: hours },
        bemiddelingsberoep: [{ codeBeroepsnaam: `urn:vlinderdas:beroep:${random.pick(OCCUPATIONS)}` }],
        arbeidsmarktkwalificatie: {
          competentiebeheersing: [
            { codeCompetentie: `urn:vlinderdas:competentie:${random.pick(COMPETENCES)}` },
          ],
        },
      },
    })) as { kandidaatId: string; revisie: number } | undefined;
    if (answer) remember({ kind: 'candidate', id: answer.kandidaatId, revision: answer.revisie, hours });
  }

  async function writeVacancy(random: Random, known: string | undefined): Promise<string | undefined> {
    const hours = 8 + random.below(33);
    const werktijden = { aantalWerkurenPerWeekMinimaal: 8, aantalWerkurenPerWeekMaximaal: hours };
    const answer = (await persist({
      method: known ? 'PATCH' : 'POST',
      path: `/vacatures/v1/vacatures${known ? `/${known}` : ''}`,
      authorization: world.adviser,
      body: known
        ? { werktijden }
        : {
            naamVacature: `${random.pick(OCCUPATIONS)} proef ${random.below(1_000_000)}`,
            adres: { postcode: random.pick(POSTCODES) },
            werktijden,
          },
    })) as { id: string; revisie: number } | undefined;
    if (answer) remember({ kind: 'vacancy', id: answer.id, revision: answer.revisie, hours });
    return answer?.id;
  }

  function remember(write: Acknowledged): void {
    acknowledged.set(write.id, write);
  }

  async function client(number: number, step: (random: Random) => Promise<void>): Promise<void> {
    const random = createRandom(seed * 101 + number);
    while (!stopping) {
      await step(random);
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }

  const clients = [
    ...Array.from({ length: CANDIDATE_CLIENTS }, (_, number) =>
      client(number, (random) => writeCandidate(random, `proef-${number}-${random.below(most.candidates)}`)),
    ),
    ...Array.from({ length: VACANCY_CLIENTS }, (_, number) => {
      const own: string[] = [];
      return client(CANDIDATE_CLIENTS + number, async (random) => {
        const known = own[random.below(most.vacancies)];
        const id = await writeVacancy(random, known);
        if (id && !known) own.push(id);
      });
    }),
  ];
  return {
    acknowledged,
    counts,
    refusals,
    async stop() {
      stopping = true;
      await Promise.all(clients);
    },
  };
}
