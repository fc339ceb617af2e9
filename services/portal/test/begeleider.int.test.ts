/** What a begeleider does, through the whole portal; the services are played. */
import { fixedClock } from '@vlinderdas/kernel/clock';
import type { TransportRequest, TransportResponse } from '@vlinderdas/platform/http/client';
import { useTestRedis } from '@vlinderdas/platform/testing/redis';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { dossier } from './played-region/candidates.ts';
import { playRegion } from './played-region/play-region.ts';
import { played, playedPerson } from './played-region/played.ts';
import { proposal } from './played-region/proposals.ts';
import { complaintsAbout, wordsOf } from './rendered-page.ts';
import { createVisitor, json, startPortal } from './running-portal.ts';

let own: (request: TransportRequest) => TransportResponse | undefined = () => undefined;
const portal = await startPortal({
  redisUrl: (await useTestRedis()).url,
  person: playedPerson('begeleider'),
  clock: fixedClock(played.now),
  service: playRegion((request) => own(request)),
});
afterAll(() => portal.close());

beforeEach(() => {
  portal.issuer.person = playedPerson('begeleider');
  portal.calls.length = 0;
  own = () => undefined;
});

const problem = (slug: string, status: number, detail = '', more: object = {}) =>
  json({ type: `https://localhost/problemen/${slug}`, title: '', status, detail, ...more }, status);

async function open(path: string) {
  const visitor = createVisitor(portal.url);
  const shown = await visitor.visit(`/aanmelden?naar=${encodeURIComponent(path)}`);
  return { visitor, shown };
}
/** The guard and the revision of the form that goes to this address. */
function formOf(text: string, action: string): Record<string, string> {
  const form = text.split('<form').find((part) => part.includes(`action="${action}"`)) ?? '';
  const hidden = [...form.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)];
  return Object.fromEntries(hidden.map(([, name = '', value = '']) => [name, value]));
}
const changes = () => portal.calls.filter(({ method, url }) => method !== 'GET' && !/_lijst|_zoek/.test(url));

const requestPath = `/aanvragen/${played.request}`;
const answerPath = `${requestPath}/${played.proposal}/antwoord`;
const agreement = {
  [`vorm-${played.proposal}`]: 'anoniem',
  [`kanaal-${played.proposal}`]: 'telefoon',
  [`datum-${played.proposal}`]: '2026-11-24',
};

describe('a request', () => {
  it('is answered with one click on its page: yes, with the agreement', async () => {
    const { visitor, shown } = await open(requestPath);
    own = ({ url }) => (url.endsWith('/bevestiging') ? json(proposal) : undefined);
    const hidden = formOf(shown.text, answerPath);
    const fields = { ...hidden, ...agreement, antwoord: 'ja-beschikbaar-en-akkoord' };

    const after = await visitor.submit(answerPath, fields);

    const [sent] = changes();
    expect(sent?.url).toBe(`/plaatsingen/v1/voordrachten/${played.proposal}/bevestiging`);
    expect(sent?.headers).toMatchObject({ 'if-match': '"1"', 'idempotency-key': hidden._formulier });
    expect(JSON.parse(sent?.body ?? '')).toEqual({
      antwoord: 'ja-beschikbaar-en-akkoord',
      akkoord: { vorm: 'anoniem', kanaal: 'telefoon', datum: '2026-11-24' },
    });
    expect(after.path).toBe(requestPath);
    expect(wordsOf(after.text)).toContain(
      'Het antwoord is vastgelegd. De adviseur kan de kandidaat nu voorstellen.',
    );
  });

  it('that a colleague answered meanwhile is not overwritten, and what was typed is kept', async () => {
    const { visitor, shown } = await open(requestPath);
    own = ({ url }) =>
      url.endsWith('/bevestiging') ? problem('voordracht-in-andere-status', 409) : undefined;
    const typed = { [`reden-${played.proposal}`]: 'Begint volgende week elders.' };

    const after = await visitor.submit(answerPath, {
      ...formOf(shown.text, answerPath),
      ...agreement,
      ...typed,
      antwoord: 'nu-niet',
    });

    expect(after.status).toBe(409);
    expect(wordsOf(after.text)).toContain('Iemand anders was eerder');
    expect(after.text).toContain('Begint volgende week elders.');
  });

  it('is not answered by an adviser of another organisation', async () => {
    portal.issuer.person = playedPerson('werkgeversadviseur', played.otherOrganisation);
    const { visitor, shown } = await open(requestPath);

    const refused = await visitor.submit(answerPath, { ...formOf(shown.text, '/afmelden'), ...agreement });

    expect(shown.text).not.toContain('name="antwoord"');
    expect(wordsOf(shown.text)).not.toContain('Wilhelmina');
    expect(refused.status).toBe(403);
  });
});

describe('a candidate', () => {
  it('is found by a part of the name, which stands in no address', async () => {
    const { visitor, shown } = await open('/kandidaten');

    const found = await visitor.submit('/kandidaten/gevonden', {
      ...formOf(shown.text, '/kandidaten/gevonden'),
      zoek: 'kwast',
    });

    expect(wordsOf(found.text)).toContain('Karel Kwast');
    expect(portal.calls.map(({ url }) => url).join(' ')).not.toContain('kwast');
    expect(found.path).toBe('/kandidaten/gevonden');
  });

  it('of another organisation is a card without a name', async () => {
    const { shown } = await open(`/kandidaten/${played.otherCandidate}`);

    expect(wordsOf(shown.text)).toContain('Kandidaat K-0873');
    expect(await complaintsAbout(shown.text)).toEqual([]);
  });

  it('that nobody may see does not exist', async () => {
    expect((await open('/kandidaten/0192d0a0-0000-7000-8000-0000000000ff')).shown.status).toBe(404);
  });

  it('whose profile lacks something is filled in step by step; each step saves its own part', async () => {
    const path = `/kandidaten/${played.candidate}/profiel/uren`;
    const { visitor, shown } = await open(path);
    own = ({ method }) => (method === 'PATCH' ? json({ kandidaatId: played.candidate }) : undefined);

    const after = await visitor.submit(path, {
      ...formOf(shown.text, path),
      urenMinimaal: '16',
      urenMaximaal: '24',
      actie: 'verder',
    });

    const [sent] = changes();
    expect(sent?.headers['if-match']).toBe(`"${dossier.revisie}"`);
    expect(JSON.parse(sent?.body ?? '')).toMatchObject({
      werktijden: { aantalWerkurenPerWeekMinimaal: 16, aantalWerkurenPerWeekMaximaal: 24 },
    });
    expect(JSON.parse(sent?.body ?? '')).not.toHaveProperty('arbeidsmarktkwalificatie');
    expect(after.path).toBe(`/kandidaten/${played.candidate}/profiel/taal`);
  });

  it('that someone else changed meanwhile keeps both versions on the page', async () => {
    const path = `/kandidaten/${played.candidate}/profiel/uren`;
    const { visitor, shown } = await open(path);
    own = ({ method }) => (method === 'PATCH' ? problem('versie-verouderd', 412) : undefined);

    const after = await visitor.submit(path, {
      ...formOf(shown.text, path),
      urenMaximaal: '12',
      actie: 'klaar',
    });

    expect(after.status).toBe(409);
    expect(wordsOf(after.text)).toContain('24 tot 32 uur per week');
    expect(after.text).toContain('value="12"');
  });

  it('is shown no longer to employers as soon as the candidate says so', async () => {
    const { visitor, shown } = await open(`/kandidaten/${played.candidate}/status`);
    const action = `/kandidaten/${played.candidate}/zichtbaarheid`;
    own = ({ method }) => (method === 'PUT' ? json({ kandidaatId: played.candidate }) : undefined);

    await visitor.submit(action, { ...formOf(shown.text, action), zichtbaar: 'nee', kanaal: 'telefoon' });

    expect(JSON.parse(changes()[0]?.body ?? '')).toEqual({
      zichtbaarVoorWerkgevers: false,
      kanaal: 'telefoon',
    });
  });

  it('that the API refuses leads to the field, in the words of the API', async () => {
    const { visitor, shown } = await open('/kandidaten/nieuw');
    own = ({ method, url }) =>
      method === 'POST' && url === '/kandidaten/v1/kandidaten'
        ? problem('ongeldige-invoer', 400, '', {
            errors: [
              {
                pointer: '#/identiteit/telefoonnummer',
                code: 'bsn-niet-toegestaan',
                detail: 'Dit lijkt op een burgerservicenummer.',
              },
            ],
          })
        : undefined;

    const after = await visitor.submit('/kandidaten/nieuw', {
      ...formOf(shown.text, '/kandidaten/nieuw'),
      achternaam: 'Kwast',
      bemiddelbaarheid: 'direct',
      grondslag: 'wet-suwi',
    });

    expect(after.status).toBe(400);
    expect(after.text).toContain('href="#veld-telefoonnummer"');
    expect(after.text).toContain('value="Kwast"');
  });
});

it('leaves the addresses of the API of candidates to that API', async () => {
  const visitor = createVisitor(portal.url);

  for (const path of ['/kandidaten/v1', '/kandidaten/v1/status', '/aanvragen/v1']) {
    const answer = await visitor.send(path);

    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      404,
      'application/problem+json; charset=utf-8',
    ]);
  }
});

describe('suggestions while typing', () => {
  it('are options, asked from two letters on', async () => {
    own = ({ url }) =>
      url.startsWith('/taxonomie/v1/beroepen?')
        ? json({ resultaten: [{ uri: 'urn:a', nummer: 1, naam: 'schilder', isco: '7131' }], _links: {} })
        : undefined;
    const { visitor } = await open('/vandaag');

    expect((await visitor.visit('/begrippen/beroepen?q=sch')).text).toBe(
      '<option value="schilder">schilder</option>',
    );
    expect((await visitor.visit('/begrippen/beroepen?q=s')).text).toBe('');
    expect((await visitor.visit('/begrippen/iets?q=sch')).status).toBe(404);
  });
});

describe('reading a cv', () => {
  const path = `/kandidaten/${played.candidate}/cv`;
  const written = 'Na mijn burn-out drie jaar schilder bij Kempen.';
  const reading = {
    werkervaring: [],
    competenties: [
      {
        code: 'urn:vlinderdas:competentie:schuren',
        naam: 'schuren',
        gevondenIn: 'x',
        van: 0,
        tot: 1,
        zekerheid: 900,
      },
    ],
    rijbewijzen: [],
    certificaten: [],
    talen: [],
    opleidingen: [],
    nietOpslaan: [{ soort: 'gezondheid', gevondenIn: 'burn-out', van: 8, tot: 16, uitleg: '' }],
  };

  it('shows the text in its own answer only, and takes over what was chosen, never words', async () => {
    const { visitor, shown } = await open(path);
    own = ({ method, url }) => {
      if (url.endsWith('/herkenning')) return json(reading);
      return method === 'PATCH' ? json({}) : undefined;
    };

    const read = await visitor.submit(path, { ...formOf(shown.text, path), tekst: written });
    const taking = {
      ...formOf(read.text, `${path}/overnemen`),
      competenties: 'urn:vlinderdas:competentie:schuren',
    };
    const after = await visitor.submit(`${path}/overnemen`, taking);

    expect(read).toMatchObject({ status: 200, path });
    expect(wordsOf(read.text)).toContain('“burn-out”: gezondheid');
    const [asked, changed] = changes();
    expect(JSON.parse(asked?.body ?? '')).toEqual({ tekst: written });
    expect(changed).toMatchObject({ method: 'PATCH', headers: { 'if-match': '"3"' } });
    expect(changed?.body).toContain('urn:vlinderdas:competentie:schuren');
    expect(changed?.body).not.toMatch(/burn-out|Kempen/);
    expect(after.path).toBe(`/kandidaten/${played.candidate}`);
    expect(wordsOf(after.text)).toContain('1 gegeven overgenomen.');
    expect(after.text).not.toContain('burn-out');
  });

  it('is done again when someone else changed the profile at that moment', async () => {
    const { visitor, shown } = await open(path);
    let refusals = 1;
    own = ({ method, url }) => {
      if (url.endsWith('/herkenning')) return json(reading);
      if (method !== 'PATCH') return undefined;
      refusals -= 1;
      return refusals >= 0 ? problem('intussen-gewijzigd', 412) : json({});
    };
    const read = await visitor.submit(path, { ...formOf(shown.text, path), tekst: written });
    const taking = {
      ...formOf(read.text, `${path}/overnemen`),
      competenties: 'urn:vlinderdas:competentie:schuren',
    };

    const after = await visitor.submit(`${path}/overnemen`, taking);

    expect(changes().filter(({ method }) => method === 'PATCH')).toHaveLength(2);
    expect(wordsOf(after.text)).toContain('1 gegeven overgenomen.');
  });

  it('without a text says so', async () => {
    const { visitor, shown } = await open(path);
    own = ({ url }) =>
      url.endsWith('/herkenning')
        ? problem('ongeldige-invoer', 400, '', {
            errors: [{ pointer: '#/tekst', detail: 'Plak een tekst.' }],
          })
        : undefined;

    const refused = await visitor.submit(path, { ...formOf(shown.text, path), tekst: '' });

    expect(refused.status).toBe(400);
    expect(wordsOf(refused.text)).toContain('Plak een tekst.');
  });
});

describe('changing to another organisation', () => {
  it('asks the issuer who it is once more', async () => {
    const answer = await createVisitor(portal.url).send('/aanmelden?naar=/vandaag&opnieuw=ja');

    expect(new URL(answer.headers.get('location') ?? '').searchParams.get('prompt')).toBe('login');
  });
});

describe('every page', () => {
  const id = played.candidate;
  const pages: readonly [role: string, path: string][] = [
    ['begeleider', '/aanvragen'],
    ['begeleider', '/aanvragen?toon=done'],
    ['begeleider', '/kandidaten'],
    ['begeleider', `/kandidaten/${id}`],
    ['begeleider', `/kandidaten/${id}/vacatures`],
    ['begeleider', `/kandidaten/${id}/inzage`],
    ['begeleider', `/kandidaten/${id}/cv`],
    ['begeleider', '/beroepen-en-vaardigheden'],
    ['begeleider', '/beroepen-en-vaardigheden?q=schu'],
    ['begeleider', '/voorkeuren'],
    ['regiocoordinator', '/regio'],
    ['regiocoordinator', '/regio/instellingen'],
    ['regiocoordinator', '/regio/uitvoering'],
    ['regiocoordinator', '/regio/taxonomie'],
    ['regiocoordinator', '/regio/taxonomie/kiezen?versie=esco-1.2-nl'],
    ['regiocoordinator', '/zoeken?q=orderpicker'],
    ['teamleider', '/team'],
    ['teamleider', `/team/${played.guide}`],
    ['privacyfunctionaris', '/organisatie'],
    ['privacyfunctionaris', `/kandidaten/${id}/inzage`],
  ];

  it.each(pages)('for a %s at %s is valid and accessible markup', async (role, path) => {
    portal.issuer.person = playedPerson(role);

    const { shown } = await open(path);

    expect(shown.status).toBe(200);
    expect(await complaintsAbout(shown.text)).toEqual([]);
  });

  it.each(['/kandidaten', '/aanvragen', '/regio', '/team', '/organisatie', '/zoeken'])(
    'of colleagues is closed to an employer: %s',
    async (path) => {
      portal.issuer.person = playedPerson('werkgever', played.employer);

      expect((await open(path)).shown.status).toBe(403);
    },
  );
});
