import { type Caller, SOURCE_ROLE } from '../actor.ts';
import { enterVacancy, vacancyInput } from '../story.ts';
import type { Example, Examples, Ids, Scene } from './example.ts';

/**
 * Of the own employer, and entered by the own organisation. A source system reaches what it sent itself, which names
 * no employer's account.
 */
const fresh = async ({ world }: Scene, holder: Caller): Promise<Ids> => {
  if (holder.role !== SOURCE_ROLE) return { vacatureId: await enterVacancy(world) };
  const { id } = await world.must(world.source('own', 'vacatures:schrijven'), 'vacatureToevoegen', {
    body: vacancyInput(world, { werkgeverId: undefined }),
  });
  return { vacatureId: id };
};
const changing = (body?: unknown): Example => ({
  target: fresh,
  request: (params) => ({ params, ...(body !== undefined && { body }) }),
});
const shows = ({ seed }: Scene) => [seed.vacatureId];

const pair: Example['target'] = async ({ world }) => ({
  vacatureId: await enterVacancy(world),
  andereVacatureId: await enterVacancy(world),
});

export const vacancyExamples: Examples = {
  vacatureToevoegen: {
    request: (_ids, { world }) => ({ body: vacancyInput(world, { werkgeverId: undefined }) }),
  },
  vacaturesInlezen: { request: () => ({ body: JSON.stringify({ naamVacature: 'Magazijnmedewerker' }) }) },
  vacaturesBekijken: {
    request: () => ({ query: { aantal: '100', zoek: 'Zeefdrukker' } }),
    shows,
  },
  vacatureBekijken: { target: fresh },
  vacatureWijzigen: changing({ begintijd: '07:00' }),
  tekstHerkennen: { request: () => ({ body: { omschrijvingVacature: 'Wij zoeken een orderpicker.' } }) },
  publicatieInstellen: changing({ gepubliceerd: true }),
  vacatureSluiten: changing({ reden: 'functie-vervallen' }),
  vacatureOppakken: changing({}),
  voortgangVastleggen: {
    target: async (scene, holder) => {
      const made = await fresh(scene, holder);
      const { world } = scene;
      await world.must(world.person('own', 'werkgeversadviseur'), 'vacatureOppakken', {
        params: made,
        body: {},
      });
      return made;
    },
    request: (params) => ({ params, body: { status: 'kandidaten-benaderd' } }),
  },
  vervullingVastleggen: changing({ aantal: 1 }),
  nogOpenBevestigen: changing(),
  vacaturesSamenvoegen: {
    target: pair,
    request: ({ vacatureId = '', andereVacatureId }) => ({
      params: { vacatureId },
      body: { met: andereVacatureId },
    }),
  },
  vacaturesVerschillen: { target: pair },
  hercoderingVacaturesOphalen: {},
  vacaturetakenBekijken: {},
};
