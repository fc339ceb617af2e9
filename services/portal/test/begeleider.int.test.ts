/** The pages of a begeleider and of the colleagues around them, through the whole portal. */
import { describe, expect, it } from 'vitest';
import { startBegeleiderPortal } from './begeleider-portal.ts';
import { played, playedPerson } from './played-region/played.ts';
import { complaintsAbout } from './rendered-page.ts';
import { createVisitor, json } from './running-portal.ts';

const { portal, services, open } = await startBegeleiderPortal();

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
    services.own = ({ url }) =>
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

describe('a word with a spelling error', () => {
  const found = {
    gezochtOp: 'schilder',
    resultaten: [{ uri: 'urn:vlinderdas:beroep:schilder', nummer: 1, naam: 'schilder', soort: 'beroep' }],
    _links: {},
  };

  it('is met while typing and on the page with what it is like', async () => {
    services.own = ({ url }) => (url.startsWith('/taxonomie/v1/begrippen?') ? json(found) : undefined);
    const { visitor } = await open('/vandaag');

    expect((await visitor.visit('/begrippen/alles?q=schildr')).text).toBe(
      '<option value="schilder">schilder, lijkt op ‘schildr’</option>',
    );
    expect((await visitor.visit('/beroepen-en-vaardigheden?q=schildr')).text).toContain(
      'Niets gevonden voor ‘schildr’. U ziet wat lijkt: ‘schilder’.',
    );
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
