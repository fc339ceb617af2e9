/**
 * Someone with loondispensatie, through every service: without agreement an employer finds no regeling, UWV or Wajong;
 * with it what was agreed and nothing of why; every look at the facts stands in the log.
 */
import pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { openContents } from './platform/contents.ts';
import { startPlatform } from './platform/running-platform.ts';
import { enterVacancy, feedCandidate, storyOf } from './platform/story.ts';
import { buildWorld, GEMEENTE, today } from './platform/world.ts';

const platform = await startPlatform();
const world = await buildWorld(platform);
const { settle } = await openContents(platform.database);
const guide = world.person('own', 'begeleider');
/** Works for another organisation than the one that guides the person. */
const adviser = world.person('other', 'werkgeversadviseur');
const employer = world.person('own', 'werkgever');
const software = await world.key('own', ['voordrachten:lezen', 'voordrachten:schrijven']);

const kandidaatId = await feedCandidate(world, {
  uitkering: 'wajong',
  woongemeente: GEMEENTE,
  loonwaardeIndicatie: { percentage: 60, bron: 'Praktijkroute', gecontroleerdOp: today },
  regelingfeiten: [
    { feit: 'doelgroepregister', waarde: 'ja', bron: 'Register', gecontroleerdOp: today },
    { feit: 'doelgroep-loonkostensubsidie', waarde: 'nee', bron: 'Gesprek', gecontroleerdOp: today },
  ],
});
const vacatureId = await enterVacancy(world);
const story = storyOf(world);
const proposed = await story.sent(
  'anoniem',
  await story.agreed('anoniem', await story.asked({ kandidaatId, vacatureId })),
);
const params = { voordrachtId: proposed.voordrachtId };
await settle();

const TELLING =
  /regeling(en)?"|loondispensatie|no-risk|jobcoach|subsidie|wajong|\bUWV\b|banenafspraak|doelgroep/i;

/** Everything about this voordracht that the employer and its software can read. */
async function everythingOfEmployer(): Promise<string> {
  const texts: string[] = [];
  for (const who of [employer, software]) {
    for (const call of [
      () => world.call(who, 'voorgesteldeKandidaatBekijken', { params }),
      () => world.call(who, 'voorgesteldeKandidatenBekijken', { query: { aantal: '100' } }),
    ])
      texts.push((await call()).body);
  }
  texts.push((await world.call(employer, 'plaatsingstakenBekijken')).body);
  texts.push((await world.call(employer, 'vacatureBekijken', { params: { vacatureId } })).body);
  return texts.join('\n');
}
const advise = (who: typeof guide) => world.call(who, 'adviesVragen', { body: { kandidaatId, vacatureId } });
const agree = (body: object) =>
  world.must(guide, 'regelingenAkkoordVastleggen', {
    params,
    body: { kanaal: 'gesprek', datum: today, ...body },
  });

const admin = new pg.Client({ connectionString: platform.database.adminUrl });
await admin.connect();
afterAll(() => admin.end());
/** Purposes for which this person looked at the facts. */
async function factLooks(actorId: string): Promise<string[]> {
  const { rows } = await admin.query<{ purpose: string }>(
    `select purpose from candidates.access_log where kind = 'facts' and actor_id = $1 and $2::uuid = any (subject_ids)`,
    [actorId, kandidaatId],
  );
  return rows.map(({ purpose }) => purpose);
}

describe('without agreement', () => {
  it('an employer and its software read the one sentence, and no regeling', async () => {
    const text = await everythingOfEmployer();
    expect(text).toContain('Voor deze kandidaat regelen wij zo nodig ondersteuning.');
    expect(text).not.toMatch(TELLING);
  });

  it('colleagues get advice with every reason, and every look at the facts is in the log', async () => {
    const response = await advise(adviser);
    expect(response.statusCode).toBe(200);
    const dispensation = response
      .json()
      .instrumenten.find(({ code }: { code: string }) => code === 'loondispensatie');
    expect(dispensation).toMatchObject({ uitkomst: expect.stringMatching(/ja|onbekend/) });
    expect(dispensation.redenen.length).toBeGreaterThan(0);
    expect(await factLooks(adviser.actorId)).toEqual([
      `urn:vlinderdas:verwerking:advies-over-regelingen:${vacatureId}`,
    ]);
  });

  it('an employer, its software and a coordinator get no advice, and no look is made', async () => {
    const coordinator = world.person('own', 'regiocoordinator');
    for (const who of [employer, software, coordinator]) {
      expect((await advise(who)).statusCode).toBe(403);
      expect(await factLooks(who.actorId)).toEqual([]);
    }
  });
});

describe('with agreement', () => {
  it('the employer reads the regeling, from whom and what to do, and not why; until it is taken back', async () => {
    await agree({ regelingen: ['loondispensatie'] });
    const { body } = await world.call(employer, 'voorgesteldeKandidaatBekijken', { params });
    const shown = JSON.parse(body);
    expect(shown.stadium).toBe('regelingen-besproken');
    expect(shown.regelingen).toMatchObject([{ code: 'loondispensatie' }]);
    expect(Object.keys(shown.regelingen[0])).not.toContain('redenen');
    expect(JSON.stringify({ ...shown, regelingen: [] })).not.toMatch(/loondispensatie|wajong/i);

    await world.must(guide, 'regelingenAkkoordIntrekken', {
      params,
      body: { kanaal: 'telefoon', datum: today },
    });
    expect(await everythingOfEmployer()).not.toMatch(TELLING);
  });
});
