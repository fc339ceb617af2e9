/** What an adviser does, through the whole portal; the services are played. */
import { describe, expect, it } from 'vitest';
import { problem, startAdviserPortal } from './adviser-portal.ts';
import { ids } from './played-adviser-region/people.ts';
import { agreed } from './played-adviser-region/proposals.ts';
import { wordsOf } from './rendered-page.ts';
import { hiddenFieldsOf } from './running-portal.ts';

const { portal, playing, open } = await startAdviserPortal();
const created = () =>
  portal.calls.filter(({ method, url }) => method !== 'GET' && !/_lijst|_zoek|herkenning|adviezen/.test(url));

const vacancyPath = `/vacatures/${ids.vacancy}`;
describe('changing a vacancy', () => {
  it('while someone else did keeps both: what is there now is shown, what was typed stays', async () => {
    const path = `${vacancyPath}/wijzigen`;
    const { visitor, shown } = await open(path);
    const hidden = hiddenFieldsOf(shown.text, path);
    playing.region.vacancy = {
      ...playing.region.vacancy,
      revisie: 4,
      naamVacature: 'Orderpicker vroege dienst',
    };

    const conflict = await visitor.submit(path, {
      ...hidden,
      naamVacature: 'Orderpicker nacht',
      beroep: 'orderpicker',
    });

    expect(conflict.status).toBe(409);
    expect(wordsOf(conflict.text)).toContain('Titel Orderpicker vroege dienst');
    expect(conflict.text).toContain('value="Orderpicker nacht"');
    expect(hiddenFieldsOf(conflict.text, path).revisie).toBe('4');
    expect(created()).toEqual([]);
  });

  it('sends the version that was seen', async () => {
    const path = `${vacancyPath}/wijzigen`;
    const { visitor, shown } = await open(path);

    const after = await visitor.submit(path, {
      ...hiddenFieldsOf(shown.text, path),
      naamVacature: 'Orderpicker nacht',
      beroep: 'orderpicker',
    });

    expect(after.path).toBe(`${vacancyPath}/vraag`);
    const [call] = created();
    expect([call?.method, call?.headers['if-match']]).toEqual(['PATCH', '"3"']);
    expect(JSON.parse(call?.body ?? '')).toMatchObject({ naamVacature: 'Orderpicker nacht' });
  });
});

describe('asking for availability', () => {
  const path = `${vacancyPath}/aanvragen`;

  it('goes for several candidates at once, in one request', async () => {
    const { visitor, shown } = await open(vacancyPath);
    const fields = new URLSearchParams(hiddenFieldsOf(shown.text, path));
    fields.append('kandidaat', ids.candidate(3));
    fields.append('kandidaat', ids.candidate(4));

    const answer = await visitor.send(path, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: fields.toString(),
    });

    expect(answer.headers.get('location')).toBe(vacancyPath);
    expect(created().map(({ body }) => JSON.parse(body ?? ''))).toEqual([
      {
        vacatureId: ids.vacancy,
        kandidaten: [{ kandidaatId: ids.candidate(3) }, { kandidaatId: ids.candidate(4) }],
      },
    ]);
  });

  it('by the button of one row asks for that one only', async () => {
    const { visitor, shown } = await open(vacancyPath);

    await visitor.submit(path, {
      ...hiddenFieldsOf(shown.text, path),
      alleen: ids.candidate(3),
      kandidaat: ids.candidate(4),
    });

    expect(JSON.parse(created()[0]?.body ?? '').kandidaten).toEqual([{ kandidaatId: ids.candidate(3) }]);
  });

  it('of nobody says what to do', async () => {
    const { visitor, shown } = await open(vacancyPath);

    const answer = await visitor.submit(path, hiddenFieldsOf(shown.text, path));

    expect(answer.status).toBe(400);
    expect(wordsOf(answer.text)).toContain('Kies eerst een of meer kandidaten.');
    expect(created()).toEqual([]);
  });
});

describe('proposing to the employer', () => {
  const path = `/voordrachten/${ids.proposal(1)}/voorstellen`;

  it('sends what was chosen, on the version that was seen', async () => {
    const { visitor, shown } = await open(path);

    const after = await visitor.submit(path, {
      ...hiddenFieldsOf(shown.text, path),
      wijze: 'anoniem',
      aanbeveling: 'Werkt graag vroeg.',
    });

    expect(after.path).toBe(`/voordrachten/${ids.proposal(1)}`);
    const [call] = created();
    expect([call?.url, call?.headers['if-match']]).toEqual([
      `/plaatsingen/v1/voordrachten/${agreed.id}/verzending`,
      '"2"',
    ]);
    expect(JSON.parse(call?.body ?? '')).toEqual({ wijze: 'anoniem', aanbeveling: 'Werkt graag vroeg.' });
  });

  it('keeps the words when they may not be said to an employer, or when requirements are not confirmed', async () => {
    const { visitor, shown } = await open(path);
    const fields = {
      ...hiddenFieldsOf(shown.text, path),
      wijze: 'anoniem',
      aanbeveling: 'Er is loonkostensubsidie.',
    };
    const refuseWith = (answer: ReturnType<typeof problem>) =>
      playing.region.override.set(`POST /plaatsingen/v1/voordrachten/${agreed.id}/verzending`, () => answer);

    refuseWith(
      problem('ongeldige-invoer', 400, [
        { pointer: '/aanbeveling', code: 'noemt-regeling', detail: 'Noem geen regeling.' },
      ]),
    );
    const named = await visitor.submit(path, fields);
    refuseWith(problem('eisen-niet-bevestigd', 409));
    const unconfirmed = await visitor.submit(path, fields);

    expect(named.text).toContain('Noem geen regeling.');
    expect(named.text).toContain('Er is loonkostensubsidie.');
    expect(wordsOf(unconfirmed.text)).toContain('Bevestig eerst de eisen van de vacature.');
    expect(unconfirmed.text).toContain('Er is loonkostensubsidie.');
  });

  it('once it is sent leads to the voordracht itself', async () => {
    playing.region.proposals = [{ ...agreed, status: 'voorgesteld' }];

    expect((await open(path)).shown.path).toBe(`/voordrachten/${ids.proposal(1)}`);
  });
});
