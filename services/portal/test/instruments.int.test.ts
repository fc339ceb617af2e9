/** What a coordinator and an instrumentbeheerder do with the catalogue, through the whole portal; the service is played. */
import { fixedClock } from '@vlinderdas/kernel/clock';
import type { TransportResponse } from '@vlinderdas/platform/http/client';
import { useTestRedis } from '@vlinderdas/platform/testing/redis';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { TypedValues } from '../src/instrument-parts/part-values.ts';
import { proposalValues } from '../src/journeys/instruments-differences/proposal-form.ts';
import { variantValues } from '../src/journeys/instruments-variant/form.ts';
import { answerCatalogue } from './played-catalogue.ts';
import { comparison } from './played-comparison.ts';
import { dommelVariant, guidance, playedInstruments } from './played-harmonisation.ts';
import { complaintsAbout, wordsOf } from './rendered-page.ts';
import { json, openSignedIn, startPortal } from './running-portal.ts';

const { dommel, kempenland } = playedInstruments;
const personWith = (organisatie: string, ...rollen: string[]) => ({
  subject: '0192d0a0-0000-7000-8000-000000000001',
  name: 'Femke Sterrenbrink',
  regio: '0192d0a0-0000-7000-8000-0000000000aa',
  organisatie,
  rollen,
});
const coordinator = personWith(kempenland, 'regiocoordinator');
const keeper = personWith(dommel, 'instrumentbeheerder');

let refusal: TransportResponse | undefined;
const portal = await startPortal({
  redisUrl: (await useTestRedis()).url,
  person: coordinator,
  clock: fixedClock('2026-11-24T10:00:00Z'),
  service: (request) => answerCatalogue(request, refusal),
});
afterAll(() => portal.close());
beforeEach(() => {
  refusal = undefined;
  portal.issuer.person = coordinator;
  portal.calls.length = 0;
});

const writes = () => portal.calls.filter(({ method }) => method !== 'GET');
const bodyOf = (index = 0): unknown => JSON.parse(writes()[index]?.body ?? 'null');

async function open(path: string, person = coordinator) {
  portal.issuer.person = person;
  const { visitor, shown } = await openSignedIn(portal, path);
  return { visitor, shown, guard: () => visitor.guardOf(shown.text) };
}

/** Fields with one value, as a form sends them. */
const typedOnly = (values: TypedValues): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );

describe('the pages about instruments', () => {
  it.each([
    '/instrumenten',
    `/instrumenten/${guidance.code}`,
    '/instrumenten/matrix',
    `/instrumenten/${guidance.code}/verschillen`,
    `/instrumenten/${guidance.code}/voorstel`,
    `/instrumenten/${guidance.code}/bewerken`,
    `/instrumenten/${guidance.code}/einde`,
    `/instrumenten/${guidance.code}/einde?gekozen=ja&geldtTot=2027-01-01`,
    '/instrumenten/nieuw',
    '/instrumenten/voorstellen',
    `/instrumenten/voorstellen/${playedInstruments.proposal}`,
    '/instrumenten/cijfers',
    '/instrumenten/onderhoud',
    '/instrumenten/wijzigingen',
    '/instrumenten/menukaart',
  ])('%s is there for a coordinator, as valid markup', async (path) => {
    const { shown } = await open(path);

    expect(shown.status).toBe(200);
    expect(await complaintsAbout(shown.text)).toEqual([]);
  });

  it('are not for an employer or a begeleider', async () => {
    for (const role of ['werkgever', 'begeleider']) {
      const { shown } = await open('/instrumenten/matrix', personWith(dommel, role));
      expect(shown.status).toBe(403);
    }
  });

  it('ask the day and the yardstick that stand in the address', async () => {
    await open(`/instrumenten/matrix?op=2027-01-01&maatstaf=organisatie:${dommel}`);

    expect(portal.calls.at(-1)?.url).toBe(
      `/instrumenten/v1/harmonisatie/matrix?op=2027-01-01&maatstaf=organisatie&organisatieId=${dommel}`,
    );
  });
});

describe('a coordinator', () => {
  it('declares how far the region is, and chooses the yardstick', async () => {
    const { visitor, guard } = await open(`/instrumenten/${guidance.code}/verschillen`);

    const shown = await visitor.submit(`/instrumenten/${guidance.code}/verklaring`, {
      ...guard(),
      status: 'deels',
      toelichting: 'Het bedrag nog niet.',
    });
    const next = visitor.guardOf(shown.text);
    await visitor.submit(`/instrumenten/${guidance.code}/maatstaf`, {
      ...next,
      voortaan: `organisatie:${dommel}`,
    });

    expect(wordsOf(shown.text)).toContain('De verklaring is vastgelegd.');
    expect(bodyOf(0)).toEqual({ status: 'deels', toelichting: 'Het bedrag nog niet.' });
    expect(bodyOf(1)).toEqual({ soort: 'organisatie', organisatieId: dommel });
  });

  it('records a decision for an organisation, on the revision that was read', async () => {
    const path = `/instrumenten/voorstellen/${playedInstruments.proposal}`;
    const { visitor, guard } = await open(path);

    await visitor.submit(`${path}/besluit`, {
      ...guard(),
      organisatieId: kempenland,
      revisie: '4',
      [`stap-${kempenland}`]: 'afgewezen',
      [`reden-${kempenland}`]: 'Geen geld.',
    });

    expect(bodyOf()).toEqual({ organisatieId: kempenland, stap: 'afgewezen', reden: 'Geen geld.' });
    expect(writes()[0]?.headers).toMatchObject({ 'if-match': '"4"', 'idempotency-key': guard()._formulier });
  });

  it('who was not first sees so, and keeps what was typed', async () => {
    const path = `/instrumenten/voorstellen/${playedInstruments.proposal}`;
    const { visitor, guard } = await open(path);
    refusal = json({ type: '/problemen/besluit-niet-mogelijk', title: '', status: 409, detail: '' }, 409);

    const shown = await visitor.submit(`${path}/besluit`, {
      ...guard(),
      organisatieId: kempenland,
      [`stap-${kempenland}`]: 'afgewezen',
      [`reden-${kempenland}`]: 'Geen geld.',
    });

    expect(shown.status).toBe(409);
    expect(shown.text).toContain('Geen geld.');
    expect(wordsOf(shown.text)).toContain('Iemand anders legde intussen iets vast.');
  });

  it('sees the instruments that are like a new one', async () => {
    const { visitor, guard } = await open('/instrumenten/nieuw');
    refusal = json(
      {
        type: '/problemen/gelijkend-instrument',
        title: '',
        status: 409,
        detail: '',
        gelijkend: [
          { code: guidance.code, naam: guidance.naam, gelijkenis: 900, waarom: 'Bijna dezelfde naam.' },
        ],
      },
      409,
    );

    const shown = await visitor.submit('/instrumenten/nieuw', {
      ...guard(),
      naam: 'Werkbegeleiding intern',
      soort: 'begeleiding',
      bereik: 'regionaal',
      omschrijvingWerkgever: 'Een collega begeleidt.',
      omschrijvingProfessional: 'Een collega begeleidt.',
    });

    expect(shown.status).toBe(409);
    expect(wordsOf(shown.text)).toContain('Interne werkbegeleiding : Bijna dezelfde naam.');
    expect(shown.text).toContain('name="toch"');
  });

  it('sees at the day of a proposal that it is over, and keeps what was typed', async () => {
    const path = `/instrumenten/${guidance.code}/voorstel`;
    const { visitor, guard } = await open(path);
    const detail = 'Deze dag is al voorbij. Kies vandaag of een latere dag.';
    const errors = [{ pointer: '/streefdatum', code: 'in-het-verleden', detail }];
    refusal = json({ type: '/problemen/ongeldige-invoer', title: '', status: 400, detail: '', errors }, 400);

    const shown = await visitor.submit(path, {
      ...guard(),
      ...typedOnly(proposalValues(comparison, '2026-11-24')),
      onderdelen: 'bedrag',
      partijen: kempenland,
      waarom: 'Dan is het overal gelijk.',
      streefdatum: '2026-11-23',
    });

    expect(bodyOf()).toMatchObject({ streefdatum: '2026-11-23' });
    expect(shown.status).toBe(400);
    expect(await complaintsAbout(shown.text)).toEqual([]);
    expect(shown.text).toContain(`href="#veld-streefdatum"`);
    expect(wordsOf(shown.text)).toContain(detail);
    expect(shown.text).toContain('Dan is het overal gelijk.');
  });

  it('ends an instrument after having seen what ends with it, and takes that back', async () => {
    const path = `/instrumenten/${guidance.code}/einde`;
    const { visitor, shown, guard } = await open(`${path}?gekozen=ja&geldtTot=2027-01-01`);

    const day = { geldtTot: '2027-01-01', reden: 'Het geld is op.' };
    const ended = await visitor.submit(path, { ...guard(), ...day, revisie: '2' });
    await visitor.submit(path, { ...visitor.guardOf((await visitor.visit(path)).text), vervalt: 'ja' });

    expect(wordsOf(shown.text)).toContain('1 variant eindigt mee');
    expect(wordsOf(ended.text)).toContain('Het instrument eindigt op de genoemde dag.');
    expect(writes()[0]?.headers).toMatchObject({ 'if-match': '"2"' });
    expect([bodyOf(0), bodyOf(1)]).toEqual([day, { geldtTot: null }]);
  });

  it('asks for another day when that is over or none, and sends nothing', async () => {
    const path = `/instrumenten/${guidance.code}/einde`;
    for (const typed of ['2026-11-23', '', 'morgen']) {
      const { shown } = await open(`${path}?gekozen=ja&geldtTot=${typed}`);
      expect(shown.status).toBe(400);
      expect(shown.text).toContain('href="#veld-geldtTot"');
    }
    expect(writes()).toEqual([]);
  });

  it('neither edits nor ends what is national', async () => {
    for (const what of ['bewerken', 'einde']) {
      const { shown } = await open(`/instrumenten/no-riskpolis/${what}`);
      expect(shown.status).toBe(403);
    }
  });
});

describe('an instrumentbeheerder', () => {
  const path = `/instrumenten/varianten/${playedInstruments.variant}`;
  const typed = typedOnly(variantValues(dommelVariant));

  it('changes the own variant from a day on', async () => {
    const { visitor, guard } = await open(path, keeper);

    const shown = await visitor.submit(path, {
      ...guard(),
      ...typed,
      'beleid.doelgroepen': 'DD02',
      wijze: 'vanaf',
      vanaf: '2027-01-01',
      'bedrag.inCenten': '500',
      revisie: '3',
    });

    expect(wordsOf(shown.text)).toContain('Jullie variant is gewijzigd.');
    expect(bodyOf()).toMatchObject({ vanaf: '2027-01-01', bedrag: { inCenten: 50_000 } });
    expect(writes()[0]?.headers).toMatchObject({ 'if-match': '"3"' });
  });

  it('gets more rows without anything being sent', async () => {
    const { visitor, guard } = await open(path, keeper);

    const shown = await visitor.submit(path, { ...guard(), ...typed, meer: 'werkwijze.stappen' });

    expect(writes()).toEqual([]);
    expect(shown.text).toContain('name="werkwijze.stappen.4.tekst"');
  });

  it('does not come into the form of another organisation', async () => {
    const { shown } = await open(`/instrumenten/varianten/${playedInstruments.otherVariant}`, keeper);

    expect(shown.status).toBe(403);
  });

  it('sees a refusal of the service at its field', async () => {
    const { visitor, guard } = await open(path, keeper);
    refusal = json({ type: '/problemen/variant-overlapt', title: '', status: 409, detail: '' }, 409);

    const shown = await visitor.submit(path, { ...guard(), ...typed, herzienOp: '2027-10-01' });

    expect(shown.status).toBe(400);
    expect(wordsOf(shown.text)).toContain('Er is in deze periode al een variant.');
  });
});
