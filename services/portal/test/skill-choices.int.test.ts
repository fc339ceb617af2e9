/** The way of a skill from a tick beside the form of a vacancy to the vacancy itself; the services are played. */
import { Beroep } from '@vlinderdas/taxonomy-service/contract/taxonomy.resource';
import { describe, expect, it } from 'vitest';
import { receipt, startAdviserPortal } from './adviser-portal.ts';
import { ids } from './played-adviser-region/people.ts';
import { complaintsAbout, wordsOf } from './rendered-page.ts';
import { hiddenFieldsOf, json } from './running-portal.ts';

const { portal, playing, open } = await startAdviserPortal();
const path = '/vacatures/nieuw/controle';

describe('a new vacancy that may ask more skills', () => {
  const skill = (slug: string) => ({ uri: `urn:vlinderdas:competentie:${slug}`, naam: slug });
  async function check() {
    playing.region.override.set('POST /vacatures/v1/herkenning', () =>
      json({
        beroep: {
          code: 'urn:vlinderdas:beroep:orderpicker',
          naam: 'orderpicker',
          gevondenIn: 'Orderpicker',
        },
        competenties: ['scannen', 'tillen'].map((slug, at) => ({
          code: skill(slug).uri,
          naam: slug,
          gevondenIn: `soms ${slug}`,
          zekerheid: 900 - 500 * at,
        })),
        voorwaardenNaSelectie: [],
        nietOvergenomen: [],
        voorstel: {
          competentiebeheersing: [
            { codeCompetentie: skill('scannen').uri, weging: 'gewenst', herkomst: 'herkend' },
          ],
        },
      }),
    );
    playing.region.override.set('GET /taxonomie/v1/beroepen/urn', () =>
      json(
        Beroep.parse({
          versie: 'x',
          ...skill('orderpicker'),
          nummer: 1,
          ookGenoemd: [],
          isco: '9333',
          taken: [],
          verwant: [],
          competenties: ['scannen', 'stapelen', 'inpakken'].map((slug, at) => ({
            ...skill(slug),
            nummer: at + 1,
            soort: 'vaardigheid',
            sterkte: 'belangrijk',
          })),
        }),
      ),
    );
    const { visitor, shown } = await open('/vacatures/nieuw');
    const checked = await visitor.submit(path, {
      ...hiddenFieldsOf(shown.text, path),
      naamVacature: 'Orderpicker',
      werkgever: 'Kempen',
      herken: 'ja',
    });
    return { visitor, checked };
  }

  it('offers them unticked: read unsurely with the words, and of the occupation', async () => {
    const { checked } = await check();

    expect(await complaintsAbout(checked.text)).toEqual([]);
    const words = wordsOf(checked.text);
    expect(words).toMatch(/Misschien ook gevraagd .* Tillen Herkend in: “soms tillen”/);
    expect(words).toMatch(/Vaak gevraagd bij orderpicker .* Stapelen Inpakken/);
    expect(words).toContain('één vaardigheid');
    expect(Object.keys(hiddenFieldsOf(checked.text, '/vacatures/nieuw'))).not.toContain('suggestie0');
  });

  it('has one as a row at the next step, and no more of one that was taken out', async () => {
    const { visitor, checked } = await check();

    const next = await visitor.submit(path, {
      ...hiddenFieldsOf(checked.text, '/vacatures/nieuw'),
      naamVacature: 'Orderpicker',
      eis0weging: 'niet',
      suggestie1: JSON.stringify({ code: skill('stapelen').uri, name: 'stapelen' }),
    });
    const last = await visitor.submit(path, {
      ...hiddenFieldsOf(next.text, '/vacatures/nieuw'),
      naamVacature: 'Orderpicker',
      eis0weging: 'gewenst',
      herken: 'ja',
    });

    for (const { text } of [next, last]) {
      expect(await complaintsAbout(text)).toEqual([]);
      expect(wordsOf(text)).toMatch(/Stapelen Telt als .* Misschien ook gevraagd/);
      expect(wordsOf(text)).toMatch(/Vaak gevraagd bij orderpicker .* Inpakken/);
      expect(wordsOf(text)).not.toContain('Scannen');
    }
  });

  it('sends those that a person ticked, and leaves the rest', async () => {
    const { visitor, checked } = await check();
    playing.region.override.set('POST /vacatures/v1/vacatures', () => receipt);
    const tillen = { code: skill('tillen').uri, name: 'tillen', foundIn: 'soms tillen' };

    await visitor.submit('/vacatures/nieuw', {
      ...hiddenFieldsOf(checked.text, '/vacatures/nieuw'),
      naamVacature: 'Orderpicker',
      werkgeverId: ids.employer,
      werkgever: 'Kempen',
      eis0weging: 'gewenst',
      suggestie0: JSON.stringify(tillen),
    });

    const sent = portal.calls.find(
      ({ method, url }) => method === 'POST' && url.endsWith('/vacatures/v1/vacatures'),
    );
    expect(JSON.parse(sent?.body ?? '').competentiebeheersing).toMatchObject([
      { codeCompetentie: skill('scannen').uri, herkomst: 'bevestigd' },
      { codeCompetentie: tillen.code, herkomst: 'bevestigd', gevondenIn: 'soms tillen' },
    ]);
  });
});
