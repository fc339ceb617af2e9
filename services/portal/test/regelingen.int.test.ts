/** Facts, agreement and terms through the whole portal; the services are played. */
import type { TransportRequest, TransportResponse } from '@vlinderdas/platform/http/client';
import { describe, expect, it } from 'vitest';
import { startBegeleiderPortal } from './begeleider-portal.ts';
import { advice } from './played-instruments.ts';
import { dossier } from './played-region/candidates.ts';
import { played, playedPerson } from './played-region/played.ts';
import { proposal } from './played-region/proposals.ts';
import { complaintsAbout, wordsOf } from './rendered-page.ts';
import { hiddenFieldsOf, json } from './running-portal.ts';

const PLACEMENT = '0192d0a0-0000-7000-8000-000000000201';
const REGELING = '0192d0a0-0000-7000-8000-000000000202';
const placement = {
  id: PLACEMENT,
  revisie: 1,
  voordrachtId: played.proposal,
  startdatum: '2026-12-01',
  urenPerWeek: 32,
  vorm: 'onbepaalde-tijd',
  nazorgcontactId: played.guide,
  vacatureId: played.vacancy,
  kandidaatId: played.candidate,
  kaartnummer: 'K-2041',
  organisatieId: played.ownOrganisation,
  adviseurId: played.adviser,
  bevestigdOp: '2026-11-23T08:00:00Z',
  nazorgmomenten: [],
};
const regeling = {
  id: REGELING,
  revisie: 4,
  plaatsingId: PLACEMENT,
  code: 'loonkostensubsidie',
  naam: 'Loonkostensubsidie',
  stand: 'aangevraagd',
  vanaf: '2026-12-01',
  termijnen: [],
};
const agreed = { ...proposal, status: 'akkoord', stappen: [] };

const usual = ({ method, url }: TransportRequest): TransportResponse | undefined => {
  switch (`${method} ${url.split('?')[0]}`) {
    case 'POST /instrumenten/v1/adviezen':
      return json(advice);
    case `GET /plaatsingen/v1/voordrachten/${played.proposal}`:
      return json(agreed);
    case `GET /plaatsingen/v1/plaatsingen/${PLACEMENT}`:
      return json(placement);
    case `GET /plaatsingen/v1/plaatsingen/${PLACEMENT}/regelingen`:
      return json({ resultaten: [regeling], termijnen: [] });
    default:
      return undefined;
  }
};
const { portal, services, open } = await startBegeleiderPortal(usual);
const sentTo = (path: string) =>
  portal.calls.filter(({ method, url }) => method !== 'GET' && url.includes(path));

const factsPath = `/kandidaten/${played.candidate}/regelingen`;
const sheetPath = `/voordrachten/${played.proposal}/regelingen`;
const placementPath = `/plaatsingen/${PLACEMENT}/regelingen`;

describe('the facts of a candidate', () => {
  const facts = {
    doelgroepregister: 'ja',
    'doelgroepregister-bron': 'UWV',
    'doelgroepregister-datum': '2026-11-20',
    'doelgroep-loonkostensubsidie': 'onbekend',
    arbeidsgehandicapt: 'onbekend',
    'advies-beschut-werk': 'onbekend',
  };

  it('are saved on the revision that was shown, and only what changed', async () => {
    const { visitor, shown } = await open(factsPath);
    services.own = ({ method }) => (method === 'PATCH' ? json({}) : undefined);

    const after = await visitor.submit(factsPath, { ...hiddenFieldsOf(shown.text, factsPath), ...facts });

    const [sent] = sentTo('/kandidaten/v1/');
    expect(sent?.headers['if-match']).toBe(`"${dossier.revisie}"`);
    expect(JSON.parse(sent?.body ?? '')).toEqual({
      regelingfeiten: [
        { feit: 'doelgroepregister', waarde: 'ja', bron: 'UWV', gecontroleerdOp: '2026-11-20' },
      ],
    });
    expect(wordsOf(after.text)).toContain('De feiten zijn bewaard.');
  });

  it('that somebody else changed first are kept as typed', async () => {
    const { visitor, shown } = await open(factsPath);
    const refusal = { type: 'https://localhost/problemen/versie-verouderd', title: '', status: 412 };
    services.own = ({ method }) => (method === 'PATCH' ? json(refusal, 412) : undefined);

    const after = await visitor.submit(factsPath, { ...hiddenFieldsOf(shown.text, factsPath), ...facts });

    expect(after.status).toBe(409);
    expect(wordsOf(after.text)).toContain('Iemand anders was eerder');
    expect(after.text).toContain('value="UWV"');
  });

  it('are no page under a release', async () => {
    services.own = ({ method, url }) =>
      method === 'GET' && url.endsWith(played.candidate)
        ? json({ ...dossier, vrijgegeven: true })
        : undefined;
    expect((await open(factsPath)).shown.status).toBe(404);
  });
});

describe('the agreement on regelingen', () => {
  it('is recorded with what was chosen, how and when', async () => {
    const action = `/voordrachten/${played.proposal}/regelingen-akkoord`;
    const { visitor, shown } = await open(sheetPath);
    services.own = ({ url }) => (url.endsWith('/regelingen-akkoord') ? json(agreed) : undefined);

    const after = await visitor.submit(action, {
      ...hiddenFieldsOf(shown.text, action),
      'akkoord-regelingen': 'loonkostensubsidie',
      'akkoord-kanaal': 'gesprek',
      'akkoord-datum': '2026-11-24',
    });

    const [sent] = sentTo('/regelingen-akkoord');
    expect(JSON.parse(sent?.body ?? '')).toEqual({
      kanaal: 'gesprek',
      datum: '2026-11-24',
      regelingen: ['loonkostensubsidie'],
    });
    expect(sent?.headers['idempotency-key']).toBeTruthy();
    expect(wordsOf(after.text)).toContain('Het akkoord is vastgelegd.');
  });
});

describe('regelingen at a placement', () => {
  it('are brought up to date on the revision that was shown', async () => {
    const action = `${placementPath}/${REGELING}`;
    const { visitor, shown } = await open(placementPath);
    services.own = ({ method }) => (method === 'PATCH' ? json(regeling) : undefined);

    const after = await visitor.submit(action, {
      ...hiddenFieldsOf(shown.text, action),
      [`wijzig-${REGELING}-stand`]: 'toegekend',
      [`wijzig-${REGELING}-vanaf`]: '2026-12-01',
    });

    const [sent] = sentTo('/plaatsingen/v1/regelingen/');
    expect(sent?.headers['if-match']).toBe('"4"');
    expect(JSON.parse(sent?.body ?? '')).toMatchObject({ stand: 'toegekend', tot: null });
    expect(wordsOf(after.text)).toContain('De regeling is bijgewerkt.');
  });
});

describe('every page', () => {
  it.each([
    ['begeleider', factsPath],
    ['begeleider', sheetPath],
    ['werkgeversadviseur', sheetPath],
    ['werkgeversadviseur', placementPath],
    ['nazorgcontact', placementPath],
  ])('for a %s at %s is valid and accessible markup', async (role, path) => {
    portal.issuer.person = playedPerson(role);
    const { shown } = await open(path);
    expect(shown.status).toBe(200);
    expect(await complaintsAbout(shown.text)).toEqual([]);
  });

  it.each([
    ['werkgever', factsPath],
    ['werkgever', sheetPath],
    ['werkgever', placementPath],
    ['regiocoordinator', factsPath],
    ['regiocoordinator', sheetPath],
    ['regiocoordinator', placementPath],
  ])('is closed to a %s: %s', async (role, path) => {
    portal.issuer.person = playedPerson(role, role === 'werkgever' ? played.employer : undefined);
    expect((await open(path)).shown.status).toBe(403);
  });
});
