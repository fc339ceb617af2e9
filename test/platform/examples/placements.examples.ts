import type { Caller } from '../actor.ts';
import { agreement, bericht, enterVacancy, feedCandidate, terugkoppeling } from '../story.ts';
import { today } from '../world.ts';
import type { Example, Examples, Ids, Scene } from './example.ts';

/** A voordracht that is so far, and a step with this body. */
const step = (bring: (scene: Scene) => Promise<{ voordrachtId: string }>, body?: unknown): Example => ({
  target: async (scene) => ({ voordrachtId: (await bring(scene)).voordrachtId }),
  request: (params) => ({ params, ...(body !== undefined && { body }) }),
});
const seeded = ({ seed }: Scene): Ids => ({ voordrachtId: seed.voordrachtId });
const said = { kanaal: 'gesprek', datum: today };
const regeling = {
  code: 'loonkostensubsidie',
  naam: 'Loonkostensubsidie',
  stand: 'aan-te-vragen',
  vanaf: today,
};
const placedFor = (story: Scene['story'], holder: Caller) =>
  story.placed(holder.role === 'nazorgcontact' ? holder.actorId : undefined);
const newest = () => ({ query: { aantal: '100' } });

export const placementExamples: Examples = {
  kandidatenVoordragen: {
    target: async ({ world }) => ({
      vacatureId: await enterVacancy(world),
      kandidaatId: await feedCandidate(world),
    }),
    request: ({ vacatureId, kandidaatId }) => ({
      body: { vacatureId, kandidaten: [{ kandidaatId, reden: 'Past goed bij het team.' }] },
    }),
  },
  voordrachtenBekijken: { request: newest, shows: ({ seed }) => [seed.voordrachtId] },
  voordrachtBekijken: { target: seeded },
  afwijkingenTellen: { request: () => ({ query: { van: '2026-01-01', tot: '2026-12-31' } }) },
  aanvraagBeantwoorden: step(({ story }) => story.asked(), agreement('anoniem')),
  naamVrijgeven: step(({ story }) => story.sent(), { kanaal: 'gesprek', datum: today }),
  voorstelVoorbeeld: step(({ story }) => story.agreed()),
  kandidaatVoorstellen: step(({ story }) => story.agreed(), { wijze: 'anoniem' }),
  voorstelBeantwoorden: step(({ story }) => story.sent(), { antwoord: 'kennismaken' }),
  werkgeverTerugkoppelen: step(({ story }) => story.rejected(), terugkoppeling),
  kandidaatBerichten: step(({ story }) => story.rejected(), bericht),
  voordrachtIntrekken: step(({ story }) => story.sent(), { reden: 'kandidaat-zag-af' }),
  voordrachtAfsluiten: step(({ story }) => story.told()),
  aanvragenBekijken: { request: newest, shows: ({ seed }) => [seed.aanvraagId] },
  aanvraagBekijken: { target: ({ seed }) => ({ aanvraagId: seed.aanvraagId }) },
  voorgesteldeKandidatenBekijken: { request: newest, shows: ({ seed }) => [seed.voordrachtId] },
  voorgesteldeKandidaatBekijken: { target: seeded },
  plaatsingBevestigen: {
    target: async ({ story }) => ({ voordrachtId: (await story.accepted()).voordrachtId }),
    request: ({ voordrachtId = '' }, { story, seed }) => ({
      body: story.placement(voordrachtId, seed.nazorgcontactId),
    }),
  },
  plaatsingenBekijken: { request: newest, shows: ({ seed }) => [seed.plaatsingId] },
  plaatsingBekijken: { target: ({ seed }) => ({ plaatsingId: seed.plaatsingId }) },
  nazorgmomentAfronden: {
    target: async ({ story }, holder) => ({
      nazorgmomentId: (await placedFor(story, holder)).nazorgmomentId,
    }),
    request: (params) => ({ params, body: { datum: today } }),
  },
  regelingenAkkoordVastleggen: step(({ story }) => story.sent(), said),
  regelingenAkkoordIntrekken: step(({ story }) => story.discussed(), said),
  plaatsingRegelingenBekijken: { target: ({ seed }) => ({ plaatsingId: seed.plaatsingId }) },
  plaatsingRegelingToevoegen: {
    target: async ({ story }, holder) => ({ plaatsingId: (await placedFor(story, holder)).plaatsingId }),
    request: (params) => ({ params, body: regeling }),
  },
  plaatsingRegelingWijzigen: {
    target: async ({ story, world }, holder) => {
      const { plaatsingId } = await placedFor(story, holder);
      const adviser = world.person('own', 'werkgeversadviseur');
      const call = { params: { plaatsingId }, body: regeling };
      const { id } = await world.must(adviser, 'plaatsingRegelingToevoegen', call);
      return { regelingId: String(id) };
    },
    request: (params) => ({ params, body: { stand: 'aangevraagd', aangevraagdOp: today } }),
  },
  plaatsingstakenBekijken: {},
};
