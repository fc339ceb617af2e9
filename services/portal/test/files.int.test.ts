/** A set that comes in as a file, and the catalogue that goes out as one; the instruments service is played. */
import { fixedClock } from '@vlinderdas/kernel/clock';
import { useTestRedis } from '@vlinderdas/platform/testing/redis';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { playRegion } from './played-region/play-region.ts';
import { played, playedPerson } from './played-region/played.ts';
import { complaintsAbout, wordsOf } from './rendered-page.ts';
import { json, openSignedIn, startPortal } from './running-portal.ts';

const verslag = {
  proef: true,
  toegevoegd: 1,
  gewijzigd: 0,
  ongewijzigd: 0,
  geweigerd: 1,
  nieuweInstrumenten: [],
  rijen: [
    { rij: 2, uitkomst: 'toegevoegd', instrument: 'Jobcoach', fouten: [], opmerkingen: ['Kies een tegel.'] },
    {
      rij: 3,
      uitkomst: 'geweigerd',
      instrument: 'Gratis geld',
      fouten: [{ kolom: 'instrument', code: 'onbekend-instrument', melding: 'Dit kennen wij niet.' }],
      opmerkingen: [],
    },
  ],
};
let answer = json(verslag);
const portal = await startPortal({
  redisUrl: (await useTestRedis()).url,
  person: playedPerson('instrumentbeheerder'),
  clock: fixedClock(played.now),
  service: playRegion(({ method, url }) => {
    if (method === 'POST' && url.endsWith('/imports')) return answer;
    if (method === 'GET' && url.includes('/exports')) {
      return json({
        naam: 'instrumenten.csv',
        mediatype: 'text/csv',
        inhoud: Buffer.from('a;b').toString('base64'),
      });
    }
    return undefined;
  }),
});
afterAll(() => portal.close());
beforeEach(() => {
  portal.issuer.person = playedPerson('instrumentbeheerder');
  portal.calls.length = 0;
  answer = json(verslag);
});

const PATH = '/instrumenten/bestanden';
async function open() {
  const { visitor, shown } = await openSignedIn(portal, PATH);
  const send = (fields: Record<string, string>, file?: { name: string; content: string }) => {
    const body = new FormData();
    for (const [name, value] of Object.entries({ ...visitor.guardOf(shown.text), ...fields }))
      body.set(name, value);
    if (file) body.set('bestand', new Blob([file.content]), file.name);
    return visitor.send(PATH, { method: 'POST', body });
  };
  return { visitor, shown, send };
}
const imports = () =>
  portal.calls.filter(({ url }) => url.endsWith('/imports')).map(({ body }) => JSON.parse(body ?? '{}'));
const inBase64 = (text: string) => Buffer.from(text).toString('base64');

describe('a set in a file', () => {
  it('is looked at first, row by row, and nothing is kept', async () => {
    const { send } = await open();
    const after = await send({}, { name: 'Onze set.CSV', content: 'instrument;geldt vanaf' });

    expect(imports()).toEqual([{ formaat: 'csv', inhoud: inBase64('instrument;geldt vanaf'), proef: true }]);
    const words = wordsOf(after.text);
    expect(words).toContain('1 toegevoegd, 1 geweigerd. Er is nog niets bewaard.');
    expect(words).toContain('instrument: Dit kennen wij niet.');
    expect(words).toContain('Voer deze rij in');
    expect(await complaintsAbout(after.text)).toEqual([]);
  });

  it('goes in after a yes, without choosing the file again', async () => {
    const { send } = await open();
    answer = json({ ...verslag, proef: false });
    const after = await send({ formaat: 'csv', inhoud: inBase64('x'), invoeren: 'ja', reden: 'Besluit' });

    expect(imports()).toEqual([{ formaat: 'csv', inhoud: inBase64('x'), proef: false, reden: 'Besluit' }]);
    expect(wordsOf(after.text)).toContain('Ingevoerd');
  });

  it('of Dennis is said to be one', async () => {
    const { send } = await open();
    await send({ dennis: 'ja' }, { name: 'lijst.json', content: '[]' });
    expect(imports()).toMatchObject([{ formaat: 'dennis' }]);
  });

  it.each([
    ['none is chosen', undefined, 'Kies een bestand.'],
    ['it is another kind', { name: 'set.pdf', content: 'x' }, 'Dit soort bestand kennen wij niet.'],
  ])('is asked for again when %s', async (_when, file, words) => {
    const { send } = await open();
    const after = await send({}, file);
    expect([after.status, imports()]).toEqual([400, []]);
    expect(wordsOf(after.text)).toContain(words);
  });

  it('that the service cannot read is refused beside the field', async () => {
    const { send } = await open();
    const errors = [{ pointer: '/inhoud', code: 'onleesbaar', detail: 'Het bestand is leeg.' }];
    answer = json(
      { type: 'https://localhost/problemen/ongeldige-invoer', title: '', status: 400, errors },
      400,
    );
    const after = await send({}, { name: 'leeg.csv', content: ' ' });
    expect(wordsOf(after.text)).toContain('Het bestand is leeg.');
  });

  it('that is too large is refused while it comes in', async () => {
    const { send } = await open();
    const after = await send({}, { name: 'groot.csv', content: 'x'.repeat(6_100_000) });
    expect([after.status, imports()]).toEqual([413, []]);
    expect(wordsOf(after.text)).toContain('ten hoogste 6 MB');
  });

  it('from elsewhere is refused', async () => {
    const { send } = await open();
    const after = await send({ _csrf: 'x' }, { name: 'set.csv', content: 'x' });
    expect([after.status, imports()]).toEqual([403, []]);
  });

  it('is not for who keeps none, who may take the catalogue along', async () => {
    portal.issuer.person = playedPerson('werkgeversadviseur');
    const { shown, send } = await open();
    expect(wordsOf(shown.text)).not.toContain('Set invoeren');
    expect((await send({}, { name: 'set.csv', content: 'x' })).status).toBe(403);
  });
});

it('gives the catalogue to keep', async () => {
  const { visitor } = await open();
  const file = await visitor.send(`${PATH}/uitvoer?formaat=csv&leeg=true`);
  expect([file.text, file.headers.get('content-type'), file.headers.get('content-disposition')]).toEqual([
    'a;b',
    'text/csv',
    'attachment; filename="instrumenten.csv"',
  ]);
  expect((await visitor.send(`${PATH}/uitvoer?formaat=pdf`)).headers.get('location')).toBe(PATH);
});
