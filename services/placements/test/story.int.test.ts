/** The way of one candidate from the question to nazorg, and the side roads. */
import { beforeEach, describe, expect, it } from 'vitest';
import { identitySnapshot } from '../src/db/tables.ts';
import { addVacancy } from './region.builder.ts';
import {
  adviser,
  clock,
  coordinator,
  deputy,
  dommel,
  employer,
  employerId,
  guide,
  MONDAY,
  nazorgContact,
  region,
  startPlacements,
  teamLeader,
} from './service.ts';

const { post, get, requested, agreed, sent, yes, feedback, message, events, service } =
  await startPlacements();

beforeEach(() => clock.set(MONDAY));

describe('a voordracht', () => {
  it('goes from question to placement, every step with its time and who took it', async () => {
    const { id, vacatureId } = await requested();
    clock.advanceMs(60_000);
    const answered = await post(guide, `/voordrachten/${id}/bevestiging`, yes('met-naam-en-cv'));
    clock.advanceMs(60_000);
    const shown = await post(adviser, `/voordrachten/${id}/verzending`, {
      wijze: 'met-naam-en-cv',
      aanbeveling: 'Rustige, precieze werker.',
    });
    clock.advanceMs(60_000);
    const met = await post(employer, `/voordrachten/${id}/antwoord`, {
      antwoord: 'kennismaken',
      kennismaking: 'meeloopdag',
    });
    clock.advanceMs(60_000);
    await post(employer, `/voordrachten/${id}/antwoord`, { antwoord: 'aannemen' });
    clock.advanceMs(60_000);
    const placed = await post(adviser, '/plaatsingen', {
      voordrachtId: id,
      startdatum: '2026-12-01',
      urenPerWeek: 32,
      vorm: 'bepaalde-tijd',
      einddatum: '2027-06-01',
      nazorgcontactId: nazorgContact.actorId,
      nazorgdatums: ['2027-01-15', '2026-12-15'],
    });
    await post(adviser, `/voordrachten/${id}/terugkoppeling`, feedback);
    await post(guide, `/voordrachten/${id}/bericht-kandidaat`, message);
    const closed = await post(adviser, `/voordrachten/${id}/afsluiting`);

    expect(answered.body).toMatchObject({ status: 'akkoord', akkoord: { vorm: 'met-naam-en-cv' } });
    expect(shown.body).toMatchObject({
      status: 'voorgesteld',
      naamZichtbaar: true,
      verzending: { pseudoniem: 'Kandidaat 1', antwoordUiterlijk: '2026-11-30', verlooptOp: '2026-12-07' },
    });
    expect(met.body).toMatchObject({ stadium: 'kennismaking', antwoord: { doorWerkgever: true } });
    expect(placed.status).toBe(201);
    expect(placed.body.nazorgmomenten.map((moment: { datum: string }) => moment.datum)).toEqual([
      '2026-12-15',
      '2027-01-15',
    ]);
    expect(closed.body).toMatchObject({ status: 'aangenomen', open: false, geplaatst: true });
    const { body } = await get(coordinator, `/voordrachten/${id}`);
    expect(body.stappen.map((step: { stap: string }) => step.stap)).toEqual([
      'gevraagd',
      'akkoord',
      'voorgesteld',
      'kennismaking',
      'aangenomen',
      'geplaatst',
      'teruggekoppeld',
      'kandidaat-bericht',
      'afgesloten',
    ]);
    expect(body.stappen[1]).toEqual({
      stap: 'akkoord',
      op: '2026-11-23T09:01:00.000Z',
      doorId: guide.actorId,
      organisatieId: dommel,
    });
    expect(vacatureId).toBe(body.vacatureId);
    const named = (await events()).filter(({ aggregateId }) => aggregateId === id);
    expect(named.map(({ name }) => name)).toContain('proposal.identity-released.v1');
  });

  it('is one request for all candidates of a team, and joins what the team has not answered yet', async () => {
    const vacatureId = addVacancy(region, { werkgeverId: employerId });
    const first = await requested(vacatureId);
    const second = await requested(vacatureId);

    const { body } = await get(guide, `/voordrachten?vacatureId=${vacatureId}`);
    const [requestId] = body.resultaten.map((item: { aanvraagId: string }) => item.aanvraagId);
    const request = await get(deputy, `/aanvragen/${requestId}`);

    expect(request.body.voordrachten.map((item: { id: string }) => item.id)).toEqual([first.id, second.id]);
    expect(request.body).toMatchObject({
      antwoordUiterlijk: '2026-11-25',
      bellen: { naam: 'Guus Gids', telefoonnummer: '040 000 00 21' },
    });
  });

  it('cannot be closed without terugkoppeling and message, and says which are missing (R46)', async () => {
    const { id } = await sent('anoniem');
    await post(employer, `/voordrachten/${id}/antwoord`, { antwoord: 'afwijzen', reden: 'reistijd' });

    const neither = await post(adviser, `/voordrachten/${id}/afsluiting`);
    await post(adviser, `/voordrachten/${id}/terugkoppeling`, feedback);
    const half = await post(adviser, `/voordrachten/${id}/afsluiting`);

    expect(neither).toMatchObject({
      status: 409,
      body: { type: expect.stringContaining('afsluiten-kan-nog-niet') },
    });
    expect(neither.body.ontbreekt).toEqual(['terugkoppeling', 'bericht-kandidaat']);
    expect(half.body.ontbreekt).toEqual(['bericht-kandidaat']);
  });

  it('waits until somebody confirmed the recognised hard requirements of the vacancy', async () => {
    const { id, vacatureId } = await agreed('anoniem');
    const vacancy = region.vacancies.get(vacatureId);
    if (!vacancy) throw new Error('no vacancy');
    const requirement = { codeSoortRijbewijs: 'B', weging: 'vereist', reden: 'rijden' } as const;
    region.vacancies.set(vacatureId, { ...vacancy, rijbewijs: [{ ...requirement, herkomst: 'herkend' }] });
    const refused = await post(adviser, `/voordrachten/${id}/verzending`, { wijze: 'anoniem' });
    region.vacancies.set(vacatureId, { ...vacancy, rijbewijs: [{ ...requirement, herkomst: 'bevestigd' }] });
    const allowed = await post(adviser, `/voordrachten/${id}/verzending`, { wijze: 'anoniem' });

    expect(refused).toMatchObject({
      status: 409,
      body: { type: expect.stringContaining('eisen-niet-bevestigd') },
    });
    expect(allowed.status).toBe(200);
  });

  it('does not go with name and cv when the candidate agreed to an anonymous one', async () => {
    const { id } = await agreed('anoniem');

    const { status, body } = await post(adviser, `/voordrachten/${id}/verzending`, {
      wijze: 'met-naam-en-cv',
    });

    expect(status).toBe(409);
    expect(body.type).toContain('geen-akkoord-voor-naam');
  });

  it('is recorded once when a form is sent twice, and refuses an outdated version', async () => {
    const { id } = await requested();
    const headers = { 'idempotency-key': 'twice' };

    const first = await post(guide, `/voordrachten/${id}/bevestiging`, yes('anoniem'), headers);
    const again = await post(guide, `/voordrachten/${id}/bevestiging`, yes('anoniem'), headers);
    const outdated = await post(
      adviser,
      `/voordrachten/${id}/verzending`,
      { wijze: 'anoniem' },
      { 'if-match': '"1"' },
    );

    expect(again.body).toEqual(first.body);
    expect(outdated.status).toBe(412);
  });

  it('lets an adviser record what an employer said on the phone', async () => {
    const { id } = await sent('anoniem');

    await post(adviser, `/voordrachten/${id}/antwoord`, { antwoord: 'aannemen' });

    const { body } = await get(adviser, `/voordrachten/${id}`);
    expect(body.antwoordWerkgever).toMatchObject({ antwoord: 'aannemen', doorWerkgever: false });
  });
});

describe('a question to a begeleider', () => {
  it('reaches who stands in, and after two werkdagen adviser and team with the number to call', async () => {
    region.standIns.set(guide.actorId, {
      id: deputy.actorId,
      naam: 'Wilma Waarneming',
      telefoonnummer: '040 000 00 22',
    });
    const { id } = await requested();
    region.standIns.set(guide.actorId, {
      id: guide.actorId,
      naam: 'Guus Gids',
      telefoonnummer: '040 000 00 21',
    });
    const { aanvraagId } = (await get(deputy, `/voordrachten/${id}`)).body;

    const atOnce = (await get(deputy, '/taken')).body.taken;
    clock.set('2026-11-26T09:00:00Z');
    const late = (await get(adviser, '/taken')).body.taken;
    const lead = (await get(teamLeader, '/taken')).body.taken;

    const mine = { pad: `/aanvragen/${aanvraagId}` };
    expect(atOnce).toContainEqual(
      expect.objectContaining({ ...mine, soort: 'aanvraag-beantwoorden', dringend: false }),
    );
    expect(lead).toContainEqual(expect.objectContaining({ ...mine, dringend: true }));
    expect(late).toContainEqual(
      expect.objectContaining({
        soort: 'aanvraag-te-laat',
        pad: `/voordrachten/${id}`,
        tekst: expect.stringContaining('Wilma Waarneming, 040 000 00 22'),
      }),
    );
    expect(JSON.stringify([atOnce, late, lead])).not.toContain('Voorbeeldstra');
  });

  it('stays open when more is to be known, and the adviser sees the question', async () => {
    const { id } = await requested();
    await post(guide, `/voordrachten/${id}/bevestiging`, {
      antwoord: 'wil-eerst-meer-weten',
      vraag: 'Is er een bus om zes uur?',
    });

    const { body } = await get(adviser, `/voordrachten/${id}`);

    expect(body).toMatchObject({
      status: 'aangevraagd',
      antwoordBegeleider: { vraag: 'Is er een bus om zes uur?' },
    });
  });

  it('is withdrawn together with the visibility of the person (PR15)', async () => {
    const first = await requested();
    const { id } = await sent('met-naam-en-cv');
    const { kandidaatId } = (await get(adviser, `/voordrachten/${id}`)).body;

    await service.deliver('placements.visibility-withdrawn', {
      name: 'candidate.visibility-withdrawn.v1',
      aggregateId: kandidaatId,
      revision: 2,
      regionId: adviser.regionId,
      organisationId: dommel,
      reason: 'visibility-withdrawn',
    });

    const stopped = await get(employer, `/voorgestelde-kandidaten/${id}`);
    expect(stopped.body).toMatchObject({ status: 'teruggetrokken' });
    expect(stopped.body.identiteit).toBeUndefined();
    expect(await service.as(guide, (tx) => tx.select().from(identitySnapshot))).not.toContainEqual(
      expect.objectContaining({ candidateId: kandidaatId }),
    );
    expect((await get(adviser, `/voordrachten/${first.id}`)).body.status).toBe('aangevraagd');
    const told = (await events()).filter(({ aggregateId }) => aggregateId === id).map(({ name }) => name);
    expect(told).toContain('proposal.identity-withdrawn.v1');
  });
});
