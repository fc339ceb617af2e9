/**
 * One person goes through everything the platform does, with failures on the way (N63). Nothing that says who it is
 * may turn up outside the organisation that guides them: not in an answer, a log line, Redis, an event, a metric or
 * the matcher; and employers read no word that tells where someone's money or support comes from (N35).
 */
import { describe, expect, it, vi } from 'vitest';
import { CANARY, CANARY_KEY, canaryInput } from './platform/canary-person.ts';
import { casesOf, createMachines } from './platform/cases.ts';
import { openContents } from './platform/contents.ts';
import { examples } from './platform/examples/all-examples.ts';
import type { Scene } from './platform/examples/example.ts';
import { allOperations } from './platform/operations.ts';
import { readRedis } from './platform/redis-contents.ts';
import { type HttpRequest, METRICS_TOKEN, startPlatform } from './platform/running-platform.ts';
import { agreement, bericht, enterVacancy, FEED_SCOPE, storyOf, terugkoppeling } from './platform/story.ts';
import { buildWorld, SOURCE } from './platform/world.ts';

const started = await startPlatform();
const heard: { request: HttpRequest; status: number; text: string }[] = [];
const platform = {
  ...started,
  async send(request: HttpRequest) {
    const response = await started.send(request);
    const text = `${JSON.stringify(response.headers)} ${response.body}`;
    heard.push({ request, status: response.statusCode, text });
    return response;
  },
};
const world = await buildWorld(platform);
const machines = await createMachines(world);
const { settle, whileBroken, tablesHolding } = await openContents(platform.database);

const source = world.source('own', FEED_SCOPE);
const guide = world.person('own', 'begeleider');
/** Works for another organisation than the one that guides the person. */
const adviser = world.person('other', 'werkgeversadviseur');
const employer = world.person('own', 'werkgever');
const feed = (sleutel: string, body: unknown) =>
  world.call(source, 'kandidaatUitBronOpslaan', { params: { bron: SOURCE, sleutel }, body });

function claimsOf({ headers = {} }: HttpRequest): Record<string, unknown> {
  const [, payload] = (headers.authorization ?? '').split('.');
  return payload ? JSON.parse(Buffer.from(payload, 'base64url').toString()) : {};
}
const isOwner = (request: HttpRequest) => {
  const { regio, organisatie } = claimsOf(request);
  return regio === world.regionOf('own') && organisatie === world.organisationOf('own');
};
const isEmployer = (request: HttpRequest) =>
  'x-api-key' in (request.headers ?? {}) || [claimsOf(request).rollen].flat().includes('werkgever');
/** A service hears this, with its proof of purpose, and no caller does: services/candidates/test/facts.contract.test.ts. */
const isByPurpose = ({ url }: HttpRequest) => url.endsWith('/regelingfeiten/_vraag');
const outside = () => heard.filter(({ request }) => !isOwner(request) && !isByPurpose(request));
const withCanary = (texts: readonly string[]) => texts.filter((text) => CANARY.test(text)).map(quote);
function quote(text: string): string {
  const at = text.search(CANARY);
  return text.slice(Math.max(0, at - 150), at + 80);
}

const failures: number[] = [];
const fail = (response: { statusCode: number }) => failures.push(response.statusCode);

// The person comes in: once well, then in every way that goes wrong.
const fed = await feed(CANARY_KEY, canaryInput(world));
const { kandidaatId } = fed.json();
await feed(CANARY_KEY, canaryInput(world, { houdbaarTot: '2027-06-01' }));
fail(await feed(CANARY_KEY, { ...canaryInput(world), kanarieveld: 'Zwanenkanarie' }));
fail(await feed(CANARY_KEY, canaryInput(world, { persoonlijkePresentatie: { tekst: 'Zwanenkanarie' } })));
fail(await feed(CANARY_KEY, '{"identiteit": {"achternaam": "Zwanenkanarie"'));
fail(await feed(`${CANARY_KEY}\u0000`, canaryInput(world)));
fail(
  await world.call(source, 'kandidatenUitBronOpslaan', {
    params: { bron: SOURCE },
    body: `{"sleutel": "kanarie-2", "identiteit": {"achternaam": "Zwanenkanarie"}}\n{"kapot": "Zwanenkanarie`,
  }),
);
fail(
  await started.send({
    method: 'GET',
    url: '/kandidaten/v1/bronnen/Zwanenkanarie/%zz/Zwanenkanarie',
    headers: guide.headers,
  }),
);
await whileBroken('candidates.identity', "family_name !~* 'kanarie'", async () => {
  fail(await feed('KVS-KANARIE-7732', canaryInput(world)));
  fail(
    await world.call(source, 'kandidatenUitBronOpslaan', {
      params: { bron: SOURCE },
      body: JSON.stringify({ sleutel: 'kanarie-3', ...canaryInput(world, { begeleiderId: undefined }) }),
    }),
  );
});
const dossier = { kandidaatId };
await world.must(guide, 'bemiddelbaarheidWijzigen', {
  params: dossier,
  body: { bemiddelbaarheid: 'met-ondersteuning', criterium: 'kanarietekst criterium' },
});
await world.must(guide, 'zichtbaarheidWijzigen', {
  params: dossier,
  body: { zichtbaarVoorWerkgevers: true, kanaal: 'gesprek' },
});
await world.must(guide, 'kandidatenZoeken', { body: { zoek: 'Zwanenkanarie' } });

// An adviser elsewhere in the region finds them by what they can, and asks.
const vacatureId = await enterVacancy(world);
await settle();
const list = await world.must(adviser, 'kandidatenBijVacatureOpvragen', {
  params: { vacatureId },
  query: { wacht: '10000', metUitleg: 'true', vacatureRevisie: '1' },
});
await world.must(adviser, 'uitlegOpvragen', { params: { vacatureId, kandidaatId } });
const ask = async (vacature: string) => {
  const { voordrachten } = await world.must(adviser, 'kandidatenVoordragen', {
    body: { vacatureId: vacature, kandidaten: [{ kandidaatId, reden: 'Past goed bij het team.' }] },
  });
  return { voordrachtId: String(voordrachten[0].id), aanvraagId: String(voordrachten[0].aanvraagId) };
};
const { voordrachtId, aanvraagId } = await ask(vacatureId);
const refused = await ask(await enterVacancy(world, { naamVacature: 'Inpakker' }));
await world.must(guide, 'aanvraagBeantwoorden', {
  params: { voordrachtId: refused.voordrachtId },
  body: { antwoord: 'nu-niet', reden: 'kanarietekst reden' },
});
const step = (who: typeof guide, operationId: string, body?: unknown) =>
  world.must(who, operationId, { params: { voordrachtId }, body });
await whileBroken(
  'placements.identity_snapshot',
  "to_jsonb(identity_snapshot)::text !~* 'kanarie'",
  async () =>
    fail(
      await world.call(guide, 'aanvraagBeantwoorden', {
        params: { voordrachtId },
        body: agreement('met-naam-en-cv'),
      }),
    ),
);
await step(guide, 'aanvraagBeantwoorden', agreement('anoniem'));
await step(adviser, 'kandidaatVoorstellen', { wijze: 'anoniem', aanbeveling: 'Rustige, precieze werker.' });
await step(employer, 'voorstelBeantwoorden', { antwoord: 'kennismaken', kennismaking: 'meeloopdag' });
await step(employer, 'voorstelBeantwoorden', { antwoord: 'aannemen' });
const nazorgcontactId = world.person('other', 'nazorgcontact').actorId;
const placed = await world.must(adviser, 'plaatsingBevestigen', {
  body: storyOf(world).placement(voordrachtId, nazorgcontactId),
});
await step(adviser, 'werkgeverTerugkoppelen', terugkoppeling);
await step(guide, 'kandidaatBerichten', bericht);

// A job that fails for good leaves its trace in the queue.
await whileBroken('matcher.candidate_projection', 'false', async () => {
  await feed(CANARY_KEY, canaryInput(world, { houdbaarTot: '2027-07-01' }));
  await vi.waitFor(
    () => expect(platform.logLines.some((line) => line.includes('candidate_projection'))).toBe(true),
    10_000,
  );
});

// Then everybody asks everything there is to read, with these ids.
const scene: Scene = {
  world,
  story: storyOf(world),
  seed: { kandidaatId, vacatureId, voordrachtId, aanvraagId, plaatsingId: placed.id, nazorgcontactId },
};
for (const { operation } of allOperations) {
  const example = examples[operation.id];
  if (!example || (operation.method !== 'GET' && !operation.path.includes('/_'))) continue;
  for (const { caller, holder } of casesOf(operation, world, machines)) {
    const ids = (await example.target?.(scene, holder)) ?? {};
    await world.call(caller, operation.id, example.request?.(ids, scene, caller) ?? { params: ids });
  }
}

describe('someone who went through everything', () => {
  it('really did', () => {
    expect(fed.statusCode).toBe(200);
    expect(list.resultaten.map((row: { kandidaatId: string }) => row.kandidaatId)).toContain(kandidaatId);
    expect(failures).toEqual([400, 400, 400, 400, 200, 400, 500, 500, 500]);
    const dossiers = heard.filter(({ request, text }) => isOwner(request) && CANARY.test(text));
    expect(dossiers.length).toBeGreaterThan(5);
    expect(outside().length).toBeGreaterThan(400);
  });

  it('is known by name to the own organisation alone', () => {
    const leaks = outside().filter(({ text }) => CANARY.test(text));
    expect(leaks.map(({ request, text }) => `${request.method} ${request.url}: ${quote(text)}`)).toEqual([]);
  });

  it('is in no error that a caller got, not even the own organisation', () => {
    const errors = heard.filter(({ status }) => status >= 500);
    expect(errors).not.toEqual([]);
    expect(withCanary(errors.map(({ text }) => text))).toEqual([]);
    expect(
      errors.map(({ text }) => text).filter((text) => /select|insert|constraint|\bat \/|node:/i.test(text)),
    ).toEqual([]);
  });

  it('is in no line of the log', () => {
    expect(platform.logLines.some((line) => line.includes('request failed'))).toBe(true);
    expect(withCanary(platform.logLines)).toEqual([]);
  });

  it('is in no key or value of Redis', async () => {
    const found = await readRedis(platform.redisUrl);
    expect(found.some((line) => line.startsWith('bull:'))).toBe(true);
    expect(withCanary(found)).toEqual([]);
  });

  it('is in no metric', async () => {
    const metrics = await started.send({
      method: 'GET',
      url: '/metrics',
      headers: { authorization: `Bearer ${METRICS_TOKEN}` },
    });
    expect(metrics.body).toContain('http_request_seconds');
    expect(withCanary([metrics.body])).toEqual([]);
  });

  it('is stored in the drawers for identity, and in no other table of any service', async () => {
    expect(await tablesHolding(CANARY)).toEqual([
      'candidates.identity',
      'candidates.regelingfeit',
      'candidates.source_key',
      'candidates.status_history',
      'placements.private_reason',
    ]);
  });
});

describe('an employer', () => {
  /** Organisations and what they offer are no secret; who guides somebody is. */
  const isPublic = ({ url }: HttpRequest) => /^\/(organisaties|instrumenten)\//.test(url);
  const aboutPeople = () => heard.filter(({ request }) => isEmployer(request) && !isPublic(request));

  it('reads of no organisation, benefit or register', () => {
    const telling =
      /wajong|uitkering|bijstand|participatiewet|doelgroep|banenafspraak|arbeidsgehandicapt|loonkostensubsidie|\bUWV\b|werkbedrijf/i;
    const read = aboutPeople().filter(
      ({ status, request }) => status < 300 && request.url.startsWith('/plaatsingen/'),
    );
    expect(read.length).toBeGreaterThan(5);
    expect(read.map(({ text }) => text).filter((text) => telling.test(text))).toEqual([]);
  });

  it('reads no id that belongs to the person or to who guides them', () => {
    const ids = [
      kandidaatId,
      world.organisationOf('own'),
      world.teamId,
      guide.actorId,
      aanvraagId,
      nazorgcontactId,
    ];
    const leaks = aboutPeople().filter(({ request, text }) => {
      const asked = decodeURIComponent(request.url) + JSON.stringify(request.body ?? '');
      return ids.some((id) => text.includes(id) && !asked.includes(id));
    });
    expect(leaks.map(({ request, text }) => `${request.method} ${request.url} ${text.slice(-300)}`)).toEqual(
      [],
    );
  });
});
