import { describe, expect, it } from 'vitest';
import { catalogueCalls, pointersOf } from './catalogue.calls.ts';
import { startInstruments } from './region.builder.ts';

const { addInstrument, addVariant, read, region, send } = catalogueCalls(await startInstruments());
const contact = { naam: 'Loket Werk', telefoonnummer: '040 000 00 31' };

async function startVariant() {
  const there = await region();
  const code = await addInstrument(there);
  const financiering = { naam: 'Impulsbudget', eindigtOp: '2026-12-31' };
  const { id } = await addVariant(there, code, there.dommel, { contact, financiering });
  const change = (body: object) => send(there.keeperOf(there.dommel), 'PATCH', `/varianten/${id}`, body);
  return { there, code, id, change };
}

describe('what is known of a variant', () => {
  it('becomes unknown again when its provider says so, and the log says what it was', async () => {
    const { there, code, change } = await startVariant();

    const answer = await change({ bedrag: null, contact: null, financiering: null, reden: 'Besluit volgt' });

    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toMatchObject({ duur: { waarde: 12 }, inWoorden: { duur: '12 maanden' } });
    for (const gone of ['bedrag', 'contact', 'financiering']) expect(answer.json()).not.toHaveProperty(gone);
    const [logged] = (await read(there.adviser, `/wijzigingen?instrument=${code}`)).resultaten;
    expect(logged).toMatchObject({
      soort: 'gewijzigd',
      reden: 'Besluit volgt',
      wat: [
        'Bedrag: was “€ 400 per maand”, is nu niet bekend.',
        'Contact: was Loket Werk, is nu niet bekend.',
        'Financiering: was Impulsbudget, is nu niet bekend.',
      ],
    });
    const matrix = await read(there.adviser, '/harmonisatie/matrix');
    const row = matrix.rijen.find((one: { code: string }) => one.code === code);
    expect(row.cellen.find((cell: { aanbieder: string }) => cell.aanbieder === there.dommel)).toMatchObject({
      kort: expect.not.stringContaining('€ 400'),
    });
  });

  it('can become unknown from a day on, and stays known until then', async () => {
    const { there, code, change } = await startVariant();

    await change({ bedrag: null, vanaf: '2027-03-01' });
    const on = async (day: string) =>
      (await read(there.adviser, `/varianten?instrument=${code}&op=${day}`)).resultaten[0].inWoorden.bedrag;

    expect(await on('2027-02-28')).toBe('€ 400 per maand');
    expect(await on('2027-03-01')).toBeUndefined();
  });

  it('stays when it is left out, and nothing is logged when it was unknown already', async () => {
    const { there, code, id, change } = await startVariant();

    await change({ herzienOp: '2027-09-01' });
    const same = await change({ formulier: null });

    expect(await read(there.adviser, `/varianten/${id}`)).toMatchObject({
      contact,
      bedrag: { inCenten: 40_000 },
    });
    expect(same.json().revisie).toBe(2);
    expect((await read(there.adviser, `/wijzigingen?instrument=${code}`)).resultaten).toHaveLength(3);
  });

  it('is not shown to employers when for whom it is, is no longer known', async () => {
    const there = await region();
    const code = await addInstrument(there, { doelgroepen: [] });
    const { id, stand } = await addVariant(there, code, there.dommel);

    const after = await send(there.keeperOf(there.dommel), 'PATCH', `/varianten/${id}`, { beleid: null });

    expect([stand, after.json().stand]).toEqual(['gepubliceerd', 'niet-volledig']);
  });

  it('is left out of a new one, not made empty; its day and its visibility cannot be unknown', async () => {
    const { there, code, change } = await startVariant();
    const keeper = there.keeperOf(there.kempenland);
    const fresh = { instrumentCode: code, organisatieId: there.kempenland, gepubliceerd: true };
    const body = { ...fresh, herzienOp: '2027-06-01', geldtVanaf: '2026-01-01', bedrag: null };

    const placesOf = (answer: Parameters<typeof pointersOf>[0]) =>
      pointersOf(answer).map((line) => line.split(' ')[0]);

    expect(placesOf(await send(keeper, 'POST', '/varianten', body))).toEqual(['/bedrag']);
    expect(placesOf(await change({ herzienOp: null, gepubliceerd: null }))).toEqual([
      '/gepubliceerd',
      '/herzienOp',
    ]);
  });
});
