/** Who sees what of a person, at each step: the owner, the adviser, the employer, everyone else. */
import { newId } from '@vlinderdas/kernel/id';
import { systemActor } from '@vlinderdas/platform/auth/actor';
import { describe, expect, it } from 'vitest';
import { identitySnapshot, privateReason } from '../src/db/tables.ts';
import {
  adviser,
  dommel,
  employer,
  guide,
  otherAdviser,
  otherEmployer,
  regionId,
  software,
  startPlacements,
  strangerAdviser,
} from './service.ts';

const { post, get, requested, agreed, sent, service } = await startPlacements();

/** What only the owner may know of the test's people. */
const SECRETS = ['Zilvermeeuw', 'Voorbeeldstra', '040 000 00 77', 'zilvermeeuw@post.example', '1988-02-03'];
/** What an employer may never read, name or no name. */
const NOT_FOR_EMPLOYERS = [
  'Valkenswaard',
  'GM0858',
  'jobcoach',
  'zeldzaam-ambacht',
  '1988',
  'K-20',
  dommel,
  guide.actorId,
];

const identitiesSeenBy = (actor: Parameters<typeof service.as>[0], id: string) =>
  service.as(actor, async (tx) => {
    const rows = await tx.select().from(identitySnapshot);
    return rows.filter((row) => row.proposalId === id).length;
  });

describe('an employer', () => {
  it('sees nothing before the sending, and then only its own', async () => {
    const asked = await requested();
    const ready = await agreed('met-naam-en-cv');
    const shown = await sent('anoniem');
    const unknown = await get(employer, `/voorgestelde-kandidaten/${newId()}`);

    for (const { id } of [asked, ready]) {
      expect((await get(employer, `/voorgestelde-kandidaten/${id}`)).body).toEqual({
        ...unknown.body,
        instance: expect.any(String),
      });
      const answer = await post(employer, `/voordrachten/${id}/antwoord`, { antwoord: 'aannemen' });
      expect(answer.status).toBe(404);
    }
    expect((await get(otherEmployer, `/voorgestelde-kandidaten/${shown.id}`)).status).toBe(404);
    const list = await get(employer, '/voorgestelde-kandidaten');
    const ids = list.body.resultaten.map((item: { voordrachtId: string }) => item.voordrachtId);
    expect(ids).toContain(shown.id);
    expect(ids).not.toContain(asked.id);
    expect((await get(otherEmployer, '/voorgestelde-kandidaten')).body.resultaten).toEqual([]);
  });

  it('reads exactly these fields of an anonymous candidate (N35)', async () => {
    const { id, kandidaatId } = await sent('anoniem');

    const { body } = await get(employer, `/voorgestelde-kandidaten/${id}`);

    expect(body).toEqual({
      voordrachtId: id,
      revisie: expect.any(Number),
      vacatureId: expect.any(String),
      naamVacature: 'Orderpicker vroege dienst',
      pseudoniem: 'Kandidaat 1',
      status: 'voorgesteld',
      stadium: 'anoniem-voorgesteld',
      wijze: 'anoniem',
      voorgesteldOp: '2026-11-23T09:00:00.000Z',
      antwoordUiterlijk: '2026-11-30',
      ondersteuning: expect.stringContaining('zo nodig ondersteuning'),
      kaart: {
        beroepen: [{ code: 'urn:vlinderdas:beroep:orderpicker', naam: 'Orderpicker' }],
        ervaring: [
          {
            code: 'urn:vlinderdas:beroep:orderpicker',
            naam: 'Orderpicker',
            vanJaar: 2019,
            totJaar: 2023,
          },
        ],
        competenties: [{ code: 'urn:vlinderdas:competentie:orders-verzamelen', naam: 'Orders verzamelen' }],
        certificaten: [],
        werkEnDenkniveau: 3,
        rijbewijzen: [],
        talen: [],
        urenMinimaal: 24,
        urenMaximaal: 32,
        redenen: ['Orders verzamelen: past.'],
      },
    });
    const text = JSON.stringify(body);
    for (const secret of [...SECRETS, ...NOT_FOR_EMPLOYERS, kandidaatId]) expect(text).not.toContain(secret);
  });

  it('reads name, phone and cv only after the candidate agreed to that, and no organisation even then', async () => {
    const { id, kandidaatId } = await sent('met-naam-en-cv');

    const { body } = await get(software, `/voorgestelde-kandidaten/${id}`);

    expect(body.identiteit).toMatchObject({
      naam: 'Zilvermeeuw Voorbeeldstra',
      telefoonnummer: '040 000 00 77',
    });
    expect(Object.keys(body.identiteit).toSorted()).toEqual(['cv', 'naam', 'telefoonnummer']);
    const text = JSON.stringify(body);
    for (const secret of [...NOT_FOR_EMPLOYERS, kandidaatId]) expect(text).not.toContain(secret);
    await post(software, `/voordrachten/${id}/antwoord`, { antwoord: 'afwijzen', reden: 'andere-uren' });
    expect((await get(software, `/voorgestelde-kandidaten/${id}`)).body.identiteit).toBeUndefined();
  });

  it('meets a candidate by name once the owner releases it', async () => {
    const { id } = await sent('anoniem');
    await post(employer, `/voordrachten/${id}/antwoord`, { antwoord: 'kennismaken' });
    const before = (await get(employer, `/voorgestelde-kandidaten/${id}`)).body;
    const task = (await get(guide, '/taken')).body.taken;

    await post(guide, `/voordrachten/${id}/naamvrijgave`, { kanaal: 'gesprek', datum: '2026-11-23' });

    expect(before.identiteit).toBeUndefined();
    expect(task).toContainEqual(
      expect.objectContaining({ soort: 'naam-vrijgeven', pad: expect.stringMatching(/^\/aanvragen\//) }),
    );
    expect((await get(employer, `/voorgestelde-kandidaten/${id}`)).body.identiteit.naam).toContain(
      'Voorbeeldstra',
    );
  });

  it('gets a name for each vacancy apart, and keys need their scope', async () => {
    const one = await sent('anoniem');
    const other = await sent('anoniem');
    const bare = { ...software, scopes: ['vacatures:lezen'] };

    const names = [one, other].map(
      async ({ id }) => (await get(employer, `/voorgestelde-kandidaten/${id}`)).body.pseudoniem,
    );

    expect(await Promise.all(names)).toEqual(['Kandidaat 1', 'Kandidaat 1']);
    expect((await get(bare, '/voorgestelde-kandidaten')).status).toBe(403);
    expect((await get(employer, '/voordrachten')).status).toBe(403);
  });
});

describe('an adviser', () => {
  it('reads no name in any answer before the release', async () => {
    const { id } = await agreed('met-naam-en-cv');

    const texts = [
      await get(adviser, `/voordrachten/${id}`),
      await get(adviser, '/voordrachten'),
      await get(adviser, '/aanvragen'),
      await get(adviser, '/taken'),
    ].map(({ body }) => JSON.stringify(body));

    for (const secret of SECRETS) expect(texts.join()).not.toContain(secret);
    expect(await identitiesSeenBy(adviser, id)).toBe(0);
    expect(await identitiesSeenBy(guide, id)).toBe(1);
  });

  it('may read who it is after the sending, colleagues of other organisations may not', async () => {
    const { id } = await sent('met-naam-en-cv');

    expect(await identitiesSeenBy(adviser, id)).toBe(1);
    expect(await identitiesSeenBy(otherAdviser, id)).toBe(0);
    expect(await identitiesSeenBy(employer, id)).toBe(1);
    expect(await identitiesSeenBy(otherEmployer, id)).toBe(0);
    expect(await identitiesSeenBy(systemActor(regionId, dommel), id)).toBe(0);
  });

  it('never reads why someone does not want this vacancy now', async () => {
    const { id } = await requested();
    const reden = 'Zorgt overdag voor een familielid.';
    await post(guide, `/voordrachten/${id}/bevestiging`, { antwoord: 'nu-niet', reden });

    const own = await get(guide, `/voordrachten/${id}`);
    const read = await get(adviser, `/voordrachten/${id}`);
    const both = { ...adviser, organisationId: dommel };

    expect(own.body.antwoordBegeleider.reden).toBe(reden);
    expect(read.body).toMatchObject({
      status: 'teruggetrokken',
      antwoordBegeleider: { antwoord: 'nu-niet' },
    });
    expect(JSON.stringify(read.body)).not.toContain(reden);
    expect(await service.as(both, (tx) => tx.select().from(privateReason))).toEqual([]);
  });

  it('of another region finds nothing, in the words of an unknown id', async () => {
    const { id } = await sent('anoniem');

    const hidden = await get(strangerAdviser, `/voordrachten/${id}`);
    const unknown = await get(strangerAdviser, `/voordrachten/${newId()}`);

    expect(hidden.status).toBe(404);
    expect({ ...hidden.body, instance: '' }).toEqual({ ...unknown.body, instance: '' });
    expect((await get(strangerAdviser, '/voordrachten')).body.resultaten).toEqual([]);
    expect((await post(strangerAdviser, `/voordrachten/${id}/afsluiting`)).status).toBe(404);
  });
});
