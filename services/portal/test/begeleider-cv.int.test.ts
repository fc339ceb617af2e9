/** How a begeleider has a cv read, through the whole portal. */
import { describe, expect, it } from 'vitest';
import { problem, startBegeleiderPortal } from './begeleider-portal.ts';
import { played } from './played-region/played.ts';
import { wordsOf } from './rendered-page.ts';
import { hiddenFieldsOf, json } from './running-portal.ts';

const { services, open, changes } = await startBegeleiderPortal();

describe('reading a cv', () => {
  const path = `/kandidaten/${played.candidate}/cv`;
  const written = 'Na mijn burn-out drie jaar schilder bij Kempen.';
  const reading = {
    werkervaring: [],
    competenties: [
      {
        code: 'urn:vlinderdas:competentie:schuren',
        naam: 'schuren',
        gevondenIn: 'x',
        van: 0,
        tot: 1,
        zekerheid: 900,
      },
    ],
    rijbewijzen: [],
    certificaten: [],
    talen: [],
    opleidingen: [],
    nietOpslaan: [{ soort: 'gezondheid', gevondenIn: 'burn-out', van: 8, tot: 16, uitleg: '' }],
  };

  it('shows the text in its own answer only, and takes over what was chosen, never words', async () => {
    const { visitor, shown } = await open(path);
    services.own = ({ method, url }) => {
      if (url.endsWith('/herkenning')) return json(reading);
      return method === 'PATCH' ? json({}) : undefined;
    };

    const read = await visitor.submit(path, { ...hiddenFieldsOf(shown.text, path), tekst: written });
    const taking = {
      ...hiddenFieldsOf(read.text, `${path}/overnemen`),
      competenties: 'urn:vlinderdas:competentie:schuren',
    };
    const after = await visitor.submit(`${path}/overnemen`, taking);

    expect(read).toMatchObject({ status: 200, path });
    expect(wordsOf(read.text)).toContain('“burn-out”: gezondheid');
    const [asked, changed] = changes();
    expect(JSON.parse(asked?.body ?? '')).toEqual({ tekst: written });
    expect(changed).toMatchObject({ method: 'PATCH', headers: { 'if-match': '"3"' } });
    expect(changed?.body).toContain('urn:vlinderdas:competentie:schuren');
    expect(changed?.body).not.toMatch(/burn-out|Kempen/);
    expect(after.path).toBe(`/kandidaten/${played.candidate}`);
    expect(wordsOf(after.text)).toContain('1 gegeven overgenomen.');
    expect(after.text).not.toContain('burn-out');
  });

  it('is done again when someone else changed the profile at that moment', async () => {
    const { visitor, shown } = await open(path);
    let refusals = 1;
    services.own = ({ method, url }) => {
      if (url.endsWith('/herkenning')) return json(reading);
      if (method !== 'PATCH') return undefined;
      refusals -= 1;
      return refusals >= 0 ? problem('intussen-gewijzigd', 412) : json({});
    };
    const read = await visitor.submit(path, { ...hiddenFieldsOf(shown.text, path), tekst: written });
    const taking = {
      ...hiddenFieldsOf(read.text, `${path}/overnemen`),
      competenties: 'urn:vlinderdas:competentie:schuren',
    };

    const after = await visitor.submit(`${path}/overnemen`, taking);

    expect(changes().filter(({ method }) => method === 'PATCH')).toHaveLength(2);
    expect(wordsOf(after.text)).toContain('1 gegeven overgenomen.');
  });

  it('without a text says so', async () => {
    const { visitor, shown } = await open(path);
    services.own = ({ url }) =>
      url.endsWith('/herkenning')
        ? problem('ongeldige-invoer', 400, '', {
            errors: [{ pointer: '#/tekst', detail: 'Plak een tekst.' }],
          })
        : undefined;

    const refused = await visitor.submit(path, { ...hiddenFieldsOf(shown.text, path), tekst: '' });

    expect(refused.status).toBe(400);
    expect(wordsOf(refused.text)).toContain('Plak een tekst.');
  });
});
