/**
 * Someone with loondispensatie: before the candidate agreed, an employer finds no regeling, UWV or Wajong in any answer,
 * event or table; after it, what was agreed and nothing of why; and nothing again once it is taken back.
 */
import { createDatabase } from '@vlinderdas/platform/db/database';
import { sql } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { regelingenAgreement } from '../src/db/tables.ts';
import { AFTER_AGREEMENT, NEVER_FOR_EMPLOYERS } from './advice.builder.ts';
import {
  adviser,
  clock,
  coordinator,
  employer,
  guide,
  MONDAY,
  otherAdviser,
  otherEmployer,
  otherGuide,
  region,
  regionId,
  software,
  startPlacements,
} from './service.ts';

const { post, get, requested, agreed, sent, events, service } = await startPlacements();
const NEUTRAL =
  'Voor deze kandidaat regelen wij zo nodig ondersteuning. Uw contactpersoon vertelt u wat kan.';
const said = { kanaal: 'gesprek', datum: '2026-11-23' };

beforeEach(() => clock.set(MONDAY));

const agree = (id: string, body: object = said, who = guide) =>
  post(who, `/voordrachten/${id}/regelingen-akkoord`, body);
const takeBack = (id: string, who = guide) =>
  post(who, `/voordrachten/${id}/regelingen-akkoord/intrekking`, said);

/** Everything that an employer and its software can get hold of. */
async function everythingOfEmployer(id: string): Promise<string> {
  const answers = await Promise.all(
    [employer, software].flatMap((who) => [
      get(who, `/voorgestelde-kandidaten/${id}`),
      get(who, '/voorgestelde-kandidaten?aantal=100'),
    ]),
  );
  const tasks = await get(employer, '/taken');
  const rows = await service.as(employer, (tx) => tx.select().from(regelingenAgreement));
  const own = rows.filter(({ proposalId }) => proposalId === id);
  const told = (await events()).filter(({ aggregateId }) => aggregateId === id);
  const items = answers.flatMap(({ body }) =>
    body.resultaten
      ? body.resultaten.filter((item: { voordrachtId: string }) => item.voordrachtId === id)
      : [body],
  );
  return JSON.stringify([items, tasks.body, own, told]);
}

describe('without agreement', () => {
  it('an employer reads the neutral sentence and no regeling, UWV or Wajong anywhere', async () => {
    const { id } = await sent('anoniem');
    const text = await everythingOfEmployer(id);
    for (const word of [...AFTER_AGREEMENT, ...NEVER_FOR_EMPLOYERS, 'regelingen'])
      expect(text).not.toContain(word);
    expect(text).toContain(NEUTRAL);
  });

  it('nobody is asked for advice', async () => {
    await sent('anoniem');
    expect(region.calls.filter((call) => call.includes('/instrumenten/'))).toEqual([]);
  });
});

describe('with the agreement of the candidate for this vacancy', () => {
  it('the employer reads what can be arranged, from whom, and never why', async () => {
    const { id } = await sent('anoniem');
    const recorded = await agree(id);
    const { body } = await get(employer, `/voorgestelde-kandidaten/${id}`);

    expect(recorded.body.regelingenAkkoord).toEqual({
      ...said,
      vastgelegdOp: MONDAY,
      vastgelegdDoorId: guide.actorId,
    });
    expect(body.stadium).toBe('regelingen-besproken');
    expect(body.ondersteuning).toBe(NEUTRAL);
    expect(body.regelingen).toEqual([
      {
        code: 'loondispensatie',
        naam: 'Loondispensatie',
        bedrag: '€ 500 per maand',
        duur: '6 maanden',
        aanbieder: 'UWV Voorbeeldkantoor',
        contact: { naam: 'Loket Voorbeeld', telefoonnummer: '040 000 00 31' },
        stappen: [{ wie: 'werkgever', tekst: 'Vul het formulier in.' }],
        aanvragenDoor: 'werkgever',
        uiterlijk: { tekst: 'Binnen 3 maanden na de start' },
        nogNaTeGaan: false,
      },
    ]);
    const text = await everythingOfEmployer(id);
    for (const word of NEVER_FOR_EMPLOYERS) expect(text).not.toContain(word);
  });

  it('only for this voordracht, and only this employer', async () => {
    const shown = await sent('anoniem');
    const other = await sent('anoniem');
    await agree(shown.id);
    expect((await get(employer, `/voorgestelde-kandidaten/${other.id}`)).body).not.toHaveProperty(
      'regelingen',
    );
    const rows = await service.as(otherEmployer, (tx) => tx.select().from(regelingenAgreement));
    expect(rows).toEqual([]);
  });

  it('an adviser chooses what is shown; what is still to be found out says so', async () => {
    const { id } = await sent('anoniem');
    const { status } = await agree(id, { ...said, regelingen: ['jobcoach'] }, adviser);
    const { body } = await get(employer, `/voorgestelde-kandidaten/${id}`);
    expect(status).toBe(200);
    expect(body.regelingen).toMatchObject([{ code: 'jobcoach', nogNaTeGaan: true }]);
  });

  it('what the advice says no to, or does not know, cannot be shown: all of it is named', async () => {
    const { id } = await sent('anoniem');
    const codes = ['loondispensatie', 'loonkostensubsidie', 'bestaat-niet'];
    const { status, body } = await agree(id, { ...said, datum: '2026-11-20', regelingen: codes });
    expect(status).toBe(400);
    expect(body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      '/regelingen/1',
      '/regelingen/2',
    ]);
  });

  it('nothing before the sending: then it is there at once', async () => {
    const { id } = await agreed('anoniem');
    await agree(id);
    expect((await get(employer, `/voorgestelde-kandidaten/${id}`)).status).toBe(404);
    await post(adviser, `/voordrachten/${id}/verzending`, { wijze: 'anoniem' });
    expect((await get(employer, `/voorgestelde-kandidaten/${id}`)).body.regelingen).toHaveLength(1);
  });

  it('stays after the employer takes the candidate on, and ends when it comes to nothing', async () => {
    const hired = await sent('anoniem');
    const refused = await sent('anoniem');
    for (const { id } of [hired, refused]) await agree(id);
    await post(employer, `/voordrachten/${hired.id}/antwoord`, { antwoord: 'aannemen' });
    const answer = await post(employer, `/voordrachten/${refused.id}/antwoord`, {
      antwoord: 'afwijzen',
      reden: 'anders',
    });
    const { body } = await get(employer, `/voorgestelde-kandidaten/${hired.id}`);
    expect(body).toMatchObject({ stadium: 'aangenomen', regelingen: [{ code: 'loondispensatie' }] });
    expect(answer.body).not.toHaveProperty('regelingen');
    expect(await everythingOfEmployer(refused.id)).not.toContain('Loondispensatie');
  });

  it('is told as a step, with the time and who recorded it, and read by a coordinator without the regelingen', async () => {
    const { id } = await sent('anoniem');
    await agree(id);
    const { body } = await get(guide, `/voordrachten/${id}`);
    expect(body.getoondeRegelingen).toHaveLength(1);
    expect(body.stappen.at(-1)).toMatchObject({ stap: 'regelingen-besproken', doorId: guide.actorId });
    const seen = await get(coordinator, `/voordrachten/${id}`);
    expect(seen.body).not.toHaveProperty('getoondeRegelingen');
    expect(seen.body).not.toHaveProperty('regelingenAkkoord');
  });
});

describe('an agreement that is taken back', () => {
  it('hides it again everywhere, and leaves nothing of it in the table', async () => {
    const { id } = await sent('anoniem');
    await agree(id);
    clock.advanceMs(60_000);
    const { body } = await takeBack(id, adviser);

    expect(body.regelingenAkkoord.ingetrokkenOp).toBe('2026-11-23T09:01:00.000Z');
    const text = await everythingOfEmployer(id);
    for (const word of [...AFTER_AGREEMENT, ...NEVER_FOR_EMPLOYERS, '"regelingen"'])
      expect(text).not.toContain(word);
    const own = await get(guide, `/voordrachten/${id}`);
    expect(own.body).not.toHaveProperty('getoondeRegelingen');
    const rows = await service.as(guide, (tx) => tx.select().from(regelingenAgreement));
    expect(rows.find(({ proposalId }) => proposalId === id)?.shown).toEqual([]);
  });

  it('can be given again', async () => {
    const { id } = await sent('anoniem');
    await agree(id);
    await takeBack(id);
    expect((await takeBack(id)).status).toBe(409);
    await agree(id);
    expect((await get(employer, `/voorgestelde-kandidaten/${id}`)).body.regelingen).toHaveLength(1);
  });

  it('goes with the visibility of the candidate', async () => {
    const { id, kandidaatId } = await sent('anoniem');
    await agree(id);
    await service.deliver('placements.visibility-withdrawn', {
      name: 'candidate.visibility-withdrawn.v1',
      aggregateId: kandidaatId,
      revision: 2,
      regionId,
      organisationId: null,
      reason: 'visibility-withdrawn',
    });
    const { rows } = await service.as(guide, (tx) =>
      tx.execute(sql`select 1 from placements.regelingen_agreement where proposal_id = ${id}`),
    );
    expect(rows).toEqual([]);
  });
});

describe('who may record it', () => {
  it('the begeleider of the owner and an adviser of the region; nobody else', async () => {
    const { id } = await sent('anoniem');
    expect((await agree(id, said, otherGuide)).status).toBe(404);
    expect((await agree(id, said, employer)).status).toBe(403);
    expect((await agree(id, said, coordinator)).status).toBe(403);
    expect((await agree(id, said, otherAdviser)).status).toBe(200);
  });

  it('not before the candidate agreed to the work, and not with a date that is still to come', async () => {
    const { id } = await requested();
    expect((await agree(id)).status).toBe(409);
    expect((await agree(id, { ...said, datum: '2026-11-24' })).status).toBe(400);
  });

  it('not the software of another service: the matcher has no way to the table', async () => {
    const matcher = createDatabase({
      url: service.database.serviceUrl('matcher'),
      max: 1,
      applicationName: 'test',
      onError: () => undefined,
    });
    const asking = matcher.transaction({ actor: adviser, correlationId: 'test' }, (tx) =>
      tx.execute(sql`select * from placements.regelingen_agreement`),
    );
    await expect(asking).rejects.toMatchObject({ cause: { code: '42501' } });
    await matcher.close();
  });
});
