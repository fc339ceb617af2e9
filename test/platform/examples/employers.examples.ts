import { newId } from '@vlinderdas/kernel/id';
import { today } from '../world.ts';
import type { Example, Examples, Ids, Scene } from './example.ts';

const own = ({ world }: Scene) => ({ werkgeverId: world.employerOf('own') });
const onOwn = (body: unknown, more: Partial<Example> = {}): Example => ({
  target: own,
  request: (params) => ({ params, body }),
  ...more,
});
const key = { naam: 'Sleutel van de test', rechten: ['vacatures:lezen'] };

/** Something under the account, made by an adviser of the own organisation. */
const under =
  (operationId: string, name: string, body: unknown) =>
  async ({ world }: Scene): Promise<Ids> => {
    const params = { werkgeverId: world.employerOf('own') };
    const made = await world.must(world.person('own', 'werkgeversadviseur'), operationId, { params, body });
    return { ...params, [name]: made.id };
  };
const establishment = under('vestigingToevoegen', 'vestigingId', { naam: 'Hal' });
const contactPerson = under('contactpersoonToevoegen', 'contactpersoonId', { naam: 'Kees Voorbeeld' });
/** There can be twenty valid keys: the older ones go first. */
const freshKey = async (scene: Scene): Promise<Ids> => {
  const { world } = scene;
  const made = await under('apiSleutelMaken', 'sleutelId', key)(scene);
  const adviser = world.person('own', 'werkgeversadviseur');
  const params = own(scene);
  const { resultaten } = await world.must(adviser, 'apiSleutelsBekijken', { params });
  for (const { id, naam } of resultaten) {
    if (naam !== key.naam || id === made.sleutelId) continue;
    await world.must(adviser, 'apiSleutelIntrekken', { params: { ...params, sleutelId: id } });
  }
  return made;
};

export const employerExamples: Examples = {
  werkgeverToevoegen: { request: () => ({ body: { handelsnaamOrganisatie: `Bedrijf ${newId()}` } }) },
  werkgeversZoeken: {
    request: () => ({ query: { aantal: '100', zoek: 'Bedrijf own' } }),
    shows: ({ world }) => [world.employerOf('own')],
  },
  werkgeverBekijken: { target: own },
  werkgeverWijzigen: onOwn({ website: 'https://bedrijf.example' }),
  wspContactVastleggen: {
    target: own,
    request: (params, { world }) => ({
      params,
      body: { medewerkerId: world.person('own', 'werkgeversadviseur').actorId },
    }),
  },
  vestigingToevoegen: onOwn({ naam: 'Hal' }),
  vestigingWijzigen: { target: establishment, request: (params) => ({ params, body: { naam: 'Loods' } }) },
  vestigingVerwijderen: { target: establishment },
  contactpersoonToevoegen: onOwn({ naam: 'Kees Voorbeeld' }),
  contactpersoonWijzigen: {
    target: contactPerson,
    request: (params) => ({ params, body: { naam: 'Koos Voorbeeld' } }),
  },
  contactpersoonVerwijderen: { target: contactPerson },
  contactmomentToevoegen: onOwn({ soort: 'telefoon', datum: today, tekst: 'Belde over orderpickers.' }),
  contactmomentenBekijken: {
    target: own,
    request: (params) => ({ params, query: { aantal: '100' } }),
  },
  werkgeverstakenBekijken: {},
  apiSleutelMaken: onOwn(key),
  apiSleutelsBekijken: { target: own },
  apiSleutelVernieuwen: { target: freshKey, request: (params) => ({ params, body: {} }) },
  apiSleutelIntrekken: { target: freshKey },
  apiSleutelControleren: { request: () => ({ body: { sleutel: 'vd_onbekend' } }), alsoFine: [404] },
};
