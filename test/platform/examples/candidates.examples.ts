import { FACTS_PURPOSE } from '@vlinderdas/candidates-service/contract/fact.resource';
import { newId } from '@vlinderdas/kernel/id';
import { PURPOSE_TOKEN_HEADER } from '@vlinderdas/platform/auth/purpose-token';
import { candidateInput, feedCandidate, SEED_OCCUPATION } from '../story.ts';
import { SOURCE } from '../world.ts';
import type { Example, Examples, Scene } from './example.ts';

const fresh = async ({ world }: Scene) => ({ kandidaatId: await feedCandidate(world) });
const seeded = ({ seed }: Scene) => ({ kandidaatId: seed.kandidaatId });
const reading: Example = { target: seeded };
const showsSeed = ({ seed }: Scene) => [seed.kandidaatId];

const changing = (body?: unknown): Example => ({
  target: fresh,
  request: (params) => ({ params, ...(body !== undefined && { body }) }),
});

export const candidateExamples: Examples = {
  kandidaatUitBronOpslaan: {
    request: (_ids, { world }) => ({
      params: { bron: SOURCE, sleutel: newId() },
      body: { ...candidateInput(world), begeleiderId: undefined, teamId: undefined },
    }),
  },
  kandidatenUitBronOpslaan: {
    request: () => ({
      params: { bron: SOURCE },
      body: JSON.stringify({ sleutel: newId(), identiteit: { achternaam: 'Voorbeeldstra' } }),
    }),
  },
  kandidaatToevoegen: { request: () => ({ body: { identiteit: { achternaam: 'Voorbeeldstra' } } }) },
  profielTekstHerkennen: { request: () => ({ body: { tekst: '2019 - 2024 orderpicker. Rijbewijs B.' } }) },
  kandidatenLijst: { request: () => ({ query: { aantal: '100' } }), shows: showsSeed },
  kandidatenZoeken: {
    request: () => ({ query: { aantal: '100' }, body: { zoek: 'Aaltjesvoorbeeld' } }),
    shows: showsSeed,
  },
  kandidaatOphalen: reading,
  kandidaatWijzigen: changing({ woongemeente: 'GM0858' }),
  kandidaatWissen: changing(),
  beschikbaarheidWijzigen: changing({ beschikbaarheid: 'beschikbaar' }),
  bemiddelbaarheidWijzigen: changing({ bemiddelbaarheid: 'direct', criterium: 'Gesprek met de kandidaat.' }),
  zichtbaarheidWijzigen: changing({ zichtbaarVoorWerkgevers: true, kanaal: 'gesprek' }),
  profielBevestigen: changing(),
  geschiedenisOphalen: reading,
  mogelijkeDubbelenOphalen: reading,
  inzageGeven: reading,
  kaartenZoeken: {
    request: () => ({ query: { aantal: '100' }, body: { beroepen: [SEED_OCCUPATION] } }),
    shows: showsSeed,
  },
  kaartenLijst: {
    target: seeded,
    request: ({ kandidaatId }) => ({ body: { kandidaatIds: [kandidaatId] } }),
  },
  kaartOphalen: reading,
  geschiktheidToetsen: {
    target: seeded,
    request: ({ kandidaatId }, { seed }) => ({
      body: {
        vacatureId: seed.vacatureId,
        kandidaatIds: [kandidaatId],
        uitsluitendVoor: 'doelgroepregister',
      },
    }),
  },
  regelingfeitenVragen: {
    target: seeded,
    request: ({ kandidaatId = '' }, { seed, world }, { actorId }) => ({
      params: { kandidaatId },
      body: { doel: FACTS_PURPOSE, vacatureId: seed.vacatureId },
      headers: {
        [PURPOSE_TOKEN_HEADER]: world.platform.purposeTokens.sign({
          purpose: FACTS_PURPOSE,
          subjectId: kandidaatId,
          contextId: seed.vacatureId,
          actorId,
        }),
      },
    }),
  },
  hercoderingKandidatenOphalen: {},
  takenOphalen: {},
};
