/** Who agreed to be named for one vacancy: seen by that employer and that adviser, and gone when visibility goes (PR15). */
import { describe, expect, it } from 'vitest';
import { CANARY, canaryInput } from './platform/canary-person.ts';
import { openContents } from './platform/contents.ts';
import { startPlatform } from './platform/running-platform.ts';
import { agreement, enterVacancy, feedCandidate } from './platform/story.ts';
import { buildWorld } from './platform/world.ts';

const platform = await startPlatform();
const world = await buildWorld(platform);
const { settle, tablesHolding } = await openContents(platform.database);
const guide = world.person('own', 'begeleider');
/** Works for another organisation than the one that guides the person. */
const adviser = world.person('other', 'werkgeversadviseur');
const employer = world.person('own', 'werkgever');

describe('someone who agreed to be named', () => {
  it('is named to that employer and that adviser, and to nobody once visibility is withdrawn', async () => {
    const named = await feedCandidate(world, canaryInput(world));
    const vacancy = await enterVacancy(world, { naamVacature: 'Medewerker postkamer' });
    const { voordrachten } = await world.must(adviser, 'kandidatenVoordragen', {
      body: { vacatureId: vacancy, kandidaten: [{ kandidaatId: named, reden: 'Past goed bij het team.' }] },
    });
    const params = { voordrachtId: String(voordrachten[0].id) };
    await world.must(guide, 'aanvraagBeantwoorden', { params, body: agreement('met-naam-en-cv') });
    const open = (who: typeof guide) =>
      world.call(who, 'kandidaatOphalen', { params: { kandidaatId: named } });
    const shown = async (who: typeof guide) =>
      (await world.call(who, 'voorgesteldeKandidaatBekijken', { params })).body;

    const beforeSending = await open(adviser);
    await world.must(adviser, 'kandidaatVoorstellen', { params, body: { wijze: 'met-naam-en-cv' } });
    await settle();

    expect(beforeSending.statusCode).toBe(404);
    expect((await open(adviser)).statusCode).toBe(200);
    expect((await open(world.person('elsewhere', 'werkgeversadviseur'))).statusCode).toBe(404);
    expect(await shown(employer)).toContain('Kwetsbaerdine');
    expect(await shown(world.person('other', 'werkgever'))).not.toMatch(CANARY);
    expect(await shown(employer)).not.toMatch(/post\.example|1983|Werkbedrijf|kanarietekst (?!cursus)/);
    const meeting = {
      params,
      body: { antwoord: 'kennismaken' },
      headers: { 'idempotency-key': 'one-meeting' },
    };
    const first = await world.call(employer, 'voorstelBeantwoorden', meeting);
    expect(first.body).toContain('Kwetsbaerdine');
    expect((await world.call(employer, 'voorstelBeantwoorden', meeting)).json()).toEqual(first.json());

    await world.must(guide, 'zichtbaarheidWijzigen', {
      params: { kandidaatId: named },
      body: { zichtbaarVoorWerkgevers: false, kanaal: 'telefoon' },
    });
    const atOnce = await open(adviser);
    await settle();

    expect(atOnce.statusCode).toBe(404);
    expect(await shown(employer)).not.toMatch(CANARY);
    expect((await world.call(adviser, 'voordrachtBekijken', { params })).body).not.toMatch(CANARY);
    const repeated = await world.call(employer, 'voorstelBeantwoorden', meeting);
    expect(repeated.statusCode).toBe(200);
    expect(repeated.body).not.toMatch(CANARY);
    expect(await tablesHolding(CANARY)).not.toContain('placements.idempotency');
  });
});
