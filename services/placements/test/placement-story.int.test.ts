/** Terms that pass, and the placement at the end of the way: its nazorg and its contact. */
import { beforeEach, describe, expect, it } from 'vitest';
import { adviser, clock, employer, MONDAY, nazorgContact, startPlacements, wsp } from './service.ts';

const { post, get, requested, sent, service } = await startPlacements();

beforeEach(() => clock.set(MONDAY));

describe('time', () => {
  const passTerms = async () => {
    const [scan] = service.module.scans;
    await scan?.run(clock.now());
  };

  it('reminds the employer twice, then lets the voordracht lapse, once each', async () => {
    const { id } = await sent('anoniem');
    const reminders = async () =>
      (await get(adviser, `/voordrachten/${id}`)).body.verzending.herinneringen as number;

    clock.set('2026-11-30T12:00:00Z');
    await passTerms();
    const onTheTerm = await reminders();
    clock.set('2026-12-01T12:00:00Z');
    await passTerms();
    await passTerms();
    const once = await reminders();
    clock.set('2026-12-04T12:00:00Z');
    await passTerms();
    const twice = await reminders();
    clock.set('2026-12-08T12:00:00Z');
    await passTerms();

    expect([onTheTerm, once, twice]).toEqual([0, 1, 2]);
    const { body } = await get(adviser, `/voordrachten/${id}`);
    expect(body).toMatchObject({ status: 'verlopen', open: true });
  });

  it('lets a question that nobody answered lapse', async () => {
    const { id } = await requested();

    clock.set('2026-12-08T12:00:00Z');
    await passTerms();

    expect((await get(adviser, `/voordrachten/${id}`)).body).toMatchObject({
      status: 'verlopen',
      open: false,
    });
  });
});

describe('a placement', () => {
  const body = (voordrachtId: string) => ({
    voordrachtId,
    startdatum: '2026-12-01',
    urenPerWeek: 24,
    vorm: 'onbepaalde-tijd',
    nazorgcontactId: nazorgContact.actorId,
    nazorgdatums: ['2026-12-15'],
  });

  it('is refused without a nazorg contact and a date after the start (R47)', async () => {
    const { id } = await sent('anoniem');
    await post(employer, `/voordrachten/${id}/antwoord`, { antwoord: 'aannemen' });
    const { nazorgcontactId: _, ...withoutContact } = body(id);

    const without = await post(adviser, '/plaatsingen', { ...withoutContact, nazorgdatums: [] });
    const early = await post(adviser, '/plaatsingen', { ...body(id), nazorgdatums: ['2026-11-30'] });
    const unknown = await post(adviser, '/plaatsingen', { ...body(id), nazorgcontactId: wsp });

    expect(without.body.errors.map((error: { pointer: string }) => error.pointer).toSorted()).toEqual([
      '/nazorgcontactId',
      '/nazorgdatums',
    ]);
    expect(early.body.errors).toMatchObject([{ pointer: '/nazorgdatums/0', code: 'voor-de-start' }]);
    expect(unknown.body.errors).toMatchObject([{ pointer: '/nazorgcontactId', code: 'onbekend' }]);
  });

  it('needs a yes of the employer and counts once', async () => {
    const { id } = await sent('anoniem');
    const early = await post(adviser, '/plaatsingen', body(id));
    await post(employer, `/voordrachten/${id}/antwoord`, { antwoord: 'aannemen' });

    const placed = await post(adviser, '/plaatsingen', body(id));
    const again = await post(adviser, '/plaatsingen', body(id));

    expect([early.status, placed.status, again.status]).toEqual([409, 201, 409]);
    expect(placed.headers.location).toBe(`/plaatsingen/v1/plaatsingen/${placed.body.id}`);
    expect(again.body.type).toContain('al-geplaatst');
  });

  it('puts nazorg on the list of its contact, who records it', async () => {
    const { id } = await sent('anoniem');
    await post(employer, `/voordrachten/${id}/antwoord`, { antwoord: 'aannemen' });
    const placed = await post(adviser, '/plaatsingen', body(id));
    const pad = `/plaatsingen/${placed.body.id}`;

    const early = (await get(nazorgContact, '/taken')).body.taken;
    clock.set('2026-12-15T09:00:00Z');
    const due = (await get(nazorgContact, '/taken')).body.taken;
    const [moment] = placed.body.nazorgmomenten;
    const done = await service.request(nazorgContact, {
      method: 'PUT',
      url: `/nazorgmomenten/${moment.id}/afronding`,
      body: { datum: '2026-12-15', bevinding: 'Het gaat goed.' },
    });

    expect(early).not.toContainEqual(expect.objectContaining({ pad }));
    expect(due).toContainEqual(expect.objectContaining({ pad, soort: 'nazorg', dringend: true }));
    expect(done.json().nazorgmomenten).toMatchObject([{ gedaanOp: '2026-12-15' }]);
    const after = (await get(nazorgContact, '/taken')).body.taken;
    expect(after).not.toContainEqual(expect.objectContaining({ pad }));
  });
});
