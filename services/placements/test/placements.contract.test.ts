/** The interface: what is refused, in which words, and how lists page. */
import { newId } from '@vlinderdas/kernel/id';
import { describe, expect, it } from 'vitest';
import { addCandidate, addVacancy } from './region.builder.ts';
import { adviser, dommel, employer, employerId, guide, region, startPlacements, teamId } from './service.ts';

const { post, get, requested, agreed, sent, newCandidate, service } = await startPlacements();
const pointers = (body: { errors: { pointer: string; code: string }[] }) =>
  body.errors.map(({ pointer, code }) => `${pointer} ${code}`);

describe('proposing', () => {
  it('says everything that is wrong with the candidates at once; unknown and unseen are the same', async () => {
    const vacatureId = addVacancy(region, { werkgeverId: employerId });
    const owner = { organisatieId: dommel, begeleiderId: guide.actorId, teamId };
    const hidden = addCandidate(region, owner, { kaart: { zichtbaarVoorWerkgevers: false } });
    const closed = addCandidate(region, owner, { kaart: { beschikbaarheid: 'afgesloten' } });

    const { status, body } = await post(adviser, '/voordrachten', {
      vacatureId,
      kandidaten: [{ kandidaatId: newId() }, { kandidaatId: hidden, reden: 'past' }, { kandidaatId: closed }],
    });

    expect(status).toBe(400);
    expect(pointers(body)).toEqual([
      '/kandidaten/0/kandidaatId onbekend',
      '/kandidaten/1/kandidaatId niet-zichtbaar',
      '/kandidaten/2/kandidaatId niet-beschikbaar',
      '/kandidaten/2/reden verplicht',
    ]);
  });

  it('asks a reason for someone who is not on the list, and takes them with one', async () => {
    const vacatureId = addVacancy(region, { werkgeverId: employerId });
    const kandidaatId = newCandidate();

    const without = await post(adviser, '/voordrachten', { vacatureId, kandidaten: [{ kandidaatId }] });
    const reden = 'Acht jaar schilder, profiel nog niet ingevuld.';
    const taken = await post(adviser, '/voordrachten', { vacatureId, kandidaten: [{ kandidaatId, reden }] });

    expect(pointers(without.body)).toEqual(['/kandidaten/0/reden verplicht']);
    expect(taken.body.voordrachten).toMatchObject([{ redenBuitenLijst: reden, status: 'aangevraagd' }]);
  });

  it('happens once per candidate and vacancy, and at most so many questions are open at a time', async () => {
    const { kandidaatId, vacatureId } = await requested();
    const again = await post(adviser, '/voordrachten', {
      vacatureId,
      kandidaten: [{ kandidaatId, reden: 'nog eens' }],
    });
    const ask = () =>
      post(adviser, '/voordrachten', {
        vacatureId: addVacancy(region),
        kandidaten: [{ kandidaatId, reden: 'past goed' }],
      });
    const statuses = [(await ask()).status, (await ask()).status];
    const full = await ask();

    expect(again).toMatchObject({
      status: 409,
      body: { type: expect.stringContaining('kandidaat-al-gevraagd') },
    });
    expect(statuses).toEqual([201, 201]);
    expect(full).toMatchObject({
      status: 409,
      body: { type: expect.stringContaining('te-veel-open-aanvragen') },
    });
    expect(full.body.kaartnummers).toHaveLength(1);
  });

  it('needs a vacancy that exists and is open', async () => {
    const kandidaten = [{ kandidaatId: newCandidate(), reden: 'past' }];
    const unknown = await post(adviser, '/voordrachten', { vacatureId: newId(), kandidaten });
    const closed = addVacancy(region, { status: 'vervuld' });

    expect(pointers(unknown.body)).toEqual(['/vacatureId onbekend']);
    expect((await post(adviser, '/voordrachten', { vacatureId: closed, kandidaten })).body.type).toContain(
      'vacature-niet-open',
    );
    expect((await post(guide, '/voordrachten', { vacatureId: closed, kandidaten })).status).toBe(403);
  });

  it('works for an employer without an account: the adviser brings it and records the answer', async () => {
    const { id } = await requested(addVacancy(region));
    await post(guide, `/voordrachten/${id}/bevestiging`, {
      antwoord: 'ja-beschikbaar-en-akkoord',
      akkoord: { vorm: 'anoniem', kanaal: 'gesprek', datum: '2026-11-20' },
    });
    await post(adviser, `/voordrachten/${id}/verzending`, { wijze: 'anoniem' });
    const answer = await post(adviser, `/voordrachten/${id}/antwoord`, { antwoord: 'aannemen' });

    expect(answer).toMatchObject({ status: 200, body: { status: 'aangenomen' } });
  });
});

describe('answers', () => {
  it.each([
    ['a yes without agreement', { antwoord: 'ja-beschikbaar-en-akkoord' }, ['/akkoord verplicht']],
    [
      'an agreement of tomorrow',
      {
        antwoord: 'ja-beschikbaar-en-akkoord',
        akkoord: { vorm: 'anoniem', kanaal: 'telefoon', datum: '2026-11-24' },
      },
      ['/akkoord/datum in-de-toekomst'],
    ],
    [
      'a reason and an agreement where neither belongs',
      {
        antwoord: 'niet-bereikt',
        reden: 'weet niet',
        akkoord: { vorm: 'anoniem', kanaal: 'telefoon', datum: '2026-11-23' },
      },
      ['/akkoord tegenstrijdig', '/reden tegenstrijdig'],
    ],
    ['a BSN in a note', { antwoord: 'nu-niet', reden: 'dossier 111222333' }, ['/reden bsn-niet-toegestaan']],
    ['an unknown field', { antwoord: 'niet-bereikt', bsn: 1 }, ['/bsn onbekend-veld']],
  ])('of a begeleider: %s', async (_title, body, expected) => {
    const { id } = await requested();
    const response = await post(guide, `/voordrachten/${id}/bevestiging`, body);

    expect(response.status).toBe(400);
    expect(pointers(response.body)).toEqual(expected);
  });

  it('with a name need a name in the dossier', async () => {
    const { id, kandidaatId } = await requested();
    const found = region.candidates.get(kandidaatId);
    if (found) found.kandidaat.identiteit = {};

    const { status, body } = await post(guide, `/voordrachten/${id}/bevestiging`, {
      antwoord: 'ja-beschikbaar-en-akkoord',
      akkoord: { vorm: 'met-naam-en-cv', kanaal: 'telefoon', datum: '2026-11-23' },
    });

    expect(status).toBe(400);
    expect(pointers(body)).toEqual(['/akkoord/vorm naam-ontbreekt']);
  });

  it.each([
    ['a rejection without a reason', { antwoord: 'afwijzen' }, ['/reden verplicht']],
    ['a reason with a yes', { antwoord: 'aannemen', reden: 'reistijd' }, ['/reden tegenstrijdig']],
    ['an unknown word', { antwoord: 'misschien' }, ['/antwoord onbekende-waarde']],
  ])('of an employer: %s', async (_title, body, expected) => {
    const { id } = await sent('anoniem');
    const response = await post(employer, `/voordrachten/${id}/antwoord`, body);

    expect(pointers(response.body)).toEqual(expected);
  });
});

describe('a preview', () => {
  it('is what the employer will see, changes nothing, and is for advisers only', async () => {
    const { id } = await agreed('anoniem');

    const preview = await get(adviser, `/voordrachten/${id}/voorbeeld`);
    const untouched = await get(adviser, `/voordrachten/${id}`);
    await post(adviser, `/voordrachten/${id}/verzending`, { wijze: 'anoniem' });
    const seen = await get(employer, `/voorgestelde-kandidaten/${id}`);

    expect(preview.status).toBe(200);
    expect(preview.body).toEqual(seen.body.kaart);
    expect(untouched.body).toMatchObject({ status: 'akkoord' });
    expect(untouched.body).not.toHaveProperty('getoondeKaart');
    expect((await get(guide, `/voordrachten/${id}/voorbeeld`)).status).toBe(403);
    expect((await get(employer, `/voordrachten/${id}/voorbeeld`)).status).toBe(403);
    expect((await get(adviser, `/voordrachten/${newId()}/voorbeeld`)).status).toBe(404);
  });
});

describe('texts that an employer reads', () => {
  it.each([
    'Er is loonkostensubsidie mogelijk.',
    'Hij komt uit de Wajong.',
    'Met een no-riskpolis.',
    'Valt onder de banenafspraak.',
    'Zij heeft een bijstandsuitkering via de gemeente, een uitkering dus.',
  ])('may not name a regeling or benefit: %s', async (aanbeveling) => {
    const { id } = await agreed('anoniem');
    const { body } = await post(adviser, `/voordrachten/${id}/verzending`, { wijze: 'anoniem', aanbeveling });

    expect(pointers(body)).toEqual(['/aanbeveling noemt-regeling']);
  });

  it('may say that support is arranged', async () => {
    const { id } = await agreed('anoniem');
    const aanbeveling = 'Wij regelen zo nodig ondersteuning. Nieuwe wasmachines vindt zij leuk.';
    const { status } = await post(adviser, `/voordrachten/${id}/verzending`, {
      wijze: 'anoniem',
      aanbeveling,
    });

    expect(status).toBe(200);
  });
});

describe('steps out of turn', () => {
  it.each([
    ['verzending', adviser, { wijze: 'anoniem' }],
    ['naamvrijgave', guide, { kanaal: 'gesprek', datum: '2026-11-23' }],
    ['terugkoppeling', adviser, { tekst: 'a', datum: '2026-11-23', watNu: 'b' }],
    ['bericht-kandidaat', guide, { tekst: 'a', datum: '2026-11-23', kanaal: 'brief' }],
    ['afsluiting', adviser, undefined],
    ['antwoord', adviser, { antwoord: 'aannemen' }],
  ])('are refused: %s', async (step, actor, body) => {
    const { id } = await requested();
    const response = await post(actor, `/voordrachten/${id}/${step}`, body);

    expect(response.status).toBe(409);
    expect(response.body.type).toContain('voordracht-in-andere-status');
  });
});

describe('lists', () => {
  it('page with a cursor that belongs to one actor', async () => {
    const vacatureId = addVacancy(region, { werkgeverId: employerId });
    const made = [await requested(vacatureId), await requested(vacatureId), await requested(vacatureId)];

    const first = await get(adviser, `/voordrachten?vacatureId=${vacatureId}&aantal=2`);
    const next = String(first.body._links.volgende.href).replace('/plaatsingen/v1', '');
    const second = await get(adviser, next);
    const stolen = await get(guide, next);

    const ids = [...first.body.resultaten, ...second.body.resultaten].map((item: { id: string }) => item.id);
    expect(ids.toSorted()).toEqual(made.map(({ id }) => id).toSorted());
    expect(second.body._links).toEqual({});
    expect(stolen.status).toBe(400);
  });

  it('of requests show what waits, for me or for everyone of the organisation', async () => {
    const { id } = await requested();
    const mine = await get(guide, '/aanvragen?mijn=ja&open=ja&aantal=100');
    await post(guide, `/voordrachten/${id}/bevestiging`, { antwoord: 'nu-niet' });
    const after = await get(guide, '/aanvragen?mijn=ja&open=ja&aantal=100');

    const ids = ({ body }: typeof mine) =>
      body.resultaten.flatMap((item: { voordrachten: { id: string }[] }) =>
        item.voordrachten.map((voordracht) => voordracht.id),
      );
    expect(ids(mine)).toContain(id);
    expect(ids(after)).not.toContain(id);
  });

  it('of tasks follow the voordracht', async () => {
    const { id } = await agreed('anoniem');
    const kindsFor = async (actor: typeof adviser) =>
      (await get(actor, '/taken')).body.taken
        .filter((task: { pad: string }) => task.pad.endsWith(id))
        .map((task: { soort: string }) => task.soort);

    const ready = await kindsFor(adviser);
    await post(adviser, `/voordrachten/${id}/verzending`, { wijze: 'anoniem' });
    const shown = await kindsFor(employer);
    await post(employer, `/voordrachten/${id}/antwoord`, { antwoord: 'afwijzen', reden: 'anders' });
    const rejected = await kindsFor(adviser);

    expect([ready, shown, rejected]).toEqual([
      ['kandidaat-voorstellen'],
      ['voorstel-beantwoorden'],
      ['terugkoppelen'],
    ]);
  });
});

it('answers 401 without sign-in', async () => {
  const response = await service.app.inject({ method: 'GET', url: '/plaatsingen/v1/voordrachten' });
  expect(response.statusCode).toBe(401);
});

it('describes itself, with every problem that a step can answer', async () => {
  const response = await service.app.inject({ method: 'GET', url: '/plaatsingen/v1/openapi.json' });
  const { paths } = response.json();

  expect(response.statusCode).toBe(200);
  expect(Object.keys(paths)).toContain('/voordrachten/{voordrachtId}/verzending');
  expect(Object.keys(paths['/voordrachten/{voordrachtId}/verzending'].post.responses)).toEqual(
    expect.arrayContaining(['200', '400', '401', '403', '404', '409', '412', '422']),
  );
});
