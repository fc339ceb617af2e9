/** How a begeleider finds a candidate and keeps the profile, through the whole portal. */
import { describe, expect, it } from 'vitest';
import { problem, startBegeleiderPortal } from './begeleider-portal.ts';
import { dossier } from './played-region/candidates.ts';
import { played } from './played-region/played.ts';
import { complaintsAbout, wordsOf } from './rendered-page.ts';
import { hiddenFieldsOf, json } from './running-portal.ts';

const { portal, services, open, changes } = await startBegeleiderPortal();

describe('a candidate', () => {
  it('is found by a part of the name, which stands in no address', async () => {
    const { visitor, shown } = await open('/kandidaten');

    const found = await visitor.submit('/kandidaten/gevonden', {
      ...hiddenFieldsOf(shown.text, '/kandidaten/gevonden'),
      zoek: 'kwast',
    });

    expect(wordsOf(found.text)).toContain('Karel Kwast');
    expect(portal.calls.map(({ url }) => url).join(' ')).not.toContain('kwast');
    expect(found.path).toBe('/kandidaten/gevonden');
  });

  it('of another organisation is a card without a name', async () => {
    const { shown } = await open(`/kandidaten/${played.otherCandidate}`);

    expect(wordsOf(shown.text)).toContain('Kandidaat K-0873');
    expect(await complaintsAbout(shown.text)).toEqual([]);
  });

  it('that nobody may see does not exist', async () => {
    expect((await open('/kandidaten/0192d0a0-0000-7000-8000-0000000000ff')).shown.status).toBe(404);
  });

  it('whose profile lacks something is filled in step by step; each step saves its own part', async () => {
    const path = `/kandidaten/${played.candidate}/profiel/uren`;
    const { visitor, shown } = await open(path);
    services.own = ({ method }) => (method === 'PATCH' ? json({ kandidaatId: played.candidate }) : undefined);

    const after = await visitor.submit(path, {
      ...hiddenFieldsOf(shown.text, path),
      urenMinimaal: '16',
      urenMaximaal: '24',
      actie: 'verder',
    });

    const [sent] = changes();
    expect(sent?.headers['if-match']).toBe(`"${dossier.revisie}"`);
    expect(JSON.parse(sent?.body ?? '')).toMatchObject({
      werktijden: { aantalWerkurenPerWeekMinimaal: 16, aantalWerkurenPerWeekMaximaal: 24 },
    });
    expect(JSON.parse(sent?.body ?? '')).not.toHaveProperty('arbeidsmarktkwalificatie');
    expect(after.path).toBe(`/kandidaten/${played.candidate}/profiel/taal`);
  });

  it('that someone else changed meanwhile keeps both versions on the page', async () => {
    const path = `/kandidaten/${played.candidate}/profiel/uren`;
    const { visitor, shown } = await open(path);
    services.own = ({ method }) => (method === 'PATCH' ? problem('versie-verouderd', 412) : undefined);

    const after = await visitor.submit(path, {
      ...hiddenFieldsOf(shown.text, path),
      urenMaximaal: '12',
      actie: 'klaar',
    });

    expect(after.status).toBe(409);
    expect(wordsOf(after.text)).toContain('24 tot 32 uur per week');
    expect(after.text).toContain('value="12"');
  });

  it('is shown no longer to employers as soon as the candidate says so', async () => {
    const { visitor, shown } = await open(`/kandidaten/${played.candidate}/status`);
    const action = `/kandidaten/${played.candidate}/zichtbaarheid`;
    services.own = ({ method }) => (method === 'PUT' ? json({ kandidaatId: played.candidate }) : undefined);

    await visitor.submit(action, {
      ...hiddenFieldsOf(shown.text, action),
      zichtbaar: 'nee',
      kanaal: 'telefoon',
    });

    expect(JSON.parse(changes()[0]?.body ?? '')).toEqual({
      zichtbaarVoorWerkgevers: false,
      kanaal: 'telefoon',
    });
  });

  it('that the API refuses leads to the field, in the words of the API', async () => {
    const { visitor, shown } = await open('/kandidaten/nieuw');
    services.own = ({ method, url }) =>
      method === 'POST' && url === '/kandidaten/v1/kandidaten'
        ? problem('ongeldige-invoer', 400, '', {
            errors: [
              {
                pointer: '#/identiteit/telefoonnummer',
                code: 'bsn-niet-toegestaan',
                detail: 'Dit lijkt op een burgerservicenummer.',
              },
            ],
          })
        : undefined;

    const after = await visitor.submit('/kandidaten/nieuw', {
      ...hiddenFieldsOf(shown.text, '/kandidaten/nieuw'),
      achternaam: 'Kwast',
      bemiddelbaarheid: 'direct',
      grondslag: 'wet-suwi',
    });

    expect(after.status).toBe(400);
    expect(after.text).toContain('href="#veld-telefoonnummer"');
    expect(after.text).toContain('value="Kwast"');
  });
});
