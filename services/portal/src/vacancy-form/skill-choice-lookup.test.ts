import { Beroep } from '@vlinderdas/taxonomy-service/contract/taxonomy.resource';
import { Herkenning } from '@vlinderdas/vacancies-service/contract/recognition.resource';
import { describe, expect, it } from 'vitest';
import { playAdviserRegion } from '../../test/played-adviser-region/play-adviser-region.ts';
import { json } from '../../test/running-portal.ts';
import { typedForm } from '../../test/typed-vacancy-form.ts';
import { createSkillChoiceLookup } from './skill-choice-lookup.ts';

const caller = { credentials: { authorization: 'Bearer x' }, correlationId: 'c' };
const picking = {
  uri: 'urn:x:orders-verzamelen',
  nummer: 1,
  naam: 'orders verzamelen',
  soort: 'vaardigheid',
};
const stacking = { uri: 'urn:x:stapelen', nummer: 2, naam: 'stapelen', soort: 'vaardigheid' };
const lifting = { code: 'urn:x:tillen', naam: 'tillen', gevondenIn: 'soms tillen', zekerheid: 400 };

function regionAskedOf(occupation: string) {
  const region = playAdviserRegion();
  region.override.set(`GET /taxonomie/v1/beroepen/${encodeURIComponent(occupation)}`, () =>
    json(
      Beroep.parse({
        versie: 'x',
        uri: occupation,
        nummer: 1,
        naam: 'orderpicker',
        ookGenoemd: [],
        isco: '9333',
        taken: [],
        verwant: [],
        competenties: [picking, stacking].map((asked) => ({ ...asked, sterkte: 'belangrijk' })),
      }),
    ),
  );
  return region;
}

const readAs = (more: Partial<Herkenning>) =>
  Herkenning.parse({ competenties: [lifting], voorwaardenNaSelectie: [], nietOvergenomen: [], ...more });
const denying = (gevondenIn: string) => readAs({ nietGevraagd: [{ veld: 'competentie', gevondenIn }] });

describe('what can be ticked beside a form', () => {
  const region = regionAskedOf('urn:x:orderpicker');
  const look = createSkillChoiceLookup({ request: async (request) => region.service(request) });
  const orderpicker = typedForm({ beroep: 'orderpicker', beroepCode: 'urn:x:orderpicker' });
  const usualOf = async (...[form, recognition]: [typeof orderpicker, Herkenning]) =>
    (await look(caller, form, recognition)).usual.map(({ name }) => name);

  it('is asked of the occupation in the form, or of the one that was read while it has none', async () => {
    const beroep = { code: 'urn:x:orderpicker', naam: 'orderpicker', gevondenIn: 'Orderpicker' };

    expect(await usualOf(orderpicker, readAs({}))).toEqual(['orders verzamelen', 'stapelen']);
    expect(await usualOf(typedForm({}), readAs({ beroep }))).toEqual(['orders verzamelen', 'stapelen']);
    expect(await usualOf(typedForm({}), readAs({}))).toEqual([]);
  });

  it('is nothing that the text denies by another name', async () => {
    region.override.set('GET /taxonomie/v1/competenties', () =>
      json({ resultaten: [{ ...picking, gevondenAls: 'picken' }], volgende: null }),
    );

    expect(await usualOf(orderpicker, denying('Picken'))).toEqual(['stapelen']);
    expect(await usualOf(orderpicker, denying('x'.repeat(200)))).toEqual(['orders verzamelen', 'stapelen']);
  });

  it('is what the text says when the taxonomy does not answer', async () => {
    const elsewhere = typedForm({ beroep: 'smid', beroepCode: 'urn:x:smid' });

    const { doubtful, usual } = await look(caller, elsewhere, readAs({}));

    expect([doubtful.map(({ name }) => name), usual]).toEqual([['tillen'], []]);
  });
});
