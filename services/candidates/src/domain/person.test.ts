import { createPlaceIndex } from '@vlinderdas/region/place-index';
import { starterTaxonomy } from '@vlinderdas/taxonomy/starter/starter-taxonomy';
import { createTaxonomy } from '@vlinderdas/taxonomy/taxonomy';
import { describe, expect, it } from 'vitest';
import type { KandidaatInvoer } from '../contract/profile.resource.ts';
import { applyFeed, changeDossier, createPerson, regelingfeitenOf } from './person.ts';

const context = {
  taxonomy: createTaxonomy(starterTaxonomy),
  places: createPlaceIndex([]),
  today: '2026-11-23',
};
const feed = (input: KandidaatInvoer) =>
  createPerson(
    input,
    {
      id: 'c',
      regionId: 'r',
      ownerOrganisationId: 'o',
      cardNumber: 'K-1',
      herkomst: 'gevoed',
      contentHash: 'first',
    },
    context,
  );

describe('a person who is delivered again', () => {
  it('keeps what the source does not mention of the record, and takes what it does', () => {
    const before = feed({ woongemeente: 'GM0772', bemiddelbaarheid: 'nog-niet', houdbaarTot: '2027-01-01' });
    const { person, history } = applyFeed(before, { bemiddelbaarheid: 'direct' }, 'second', context);
    expect(person.candidate).toMatchObject({
      woongemeente: 'GM0772',
      houdbaarTot: '2027-01-01',
      bemiddelbaarheid: 'direct',
      revision: 2,
    });
    expect(history).toMatchObject([{ subject: 'bemiddelbaarheid', previous: 'nog-niet', current: 'direct' }]);
  });

  it('cannot be confirmed in the future', () => {
    expect(feed({ peildatum: '2099-01-01' }).candidate.confirmedOn).toBe('2026-11-23');
    expect(feed({ peildatum: '2026-01-02' }).candidate.confirmedOn).toBe('2026-01-02');
  });

  it('counts an implausible value as unknown and keeps it as sent', () => {
    const werktijden = { aantalWerkurenPerWeekMinimaal: 36, aantalWerkurenPerWeekMaximaal: 20 };
    const { candidate, dossier } = feed({ werktijden });
    expect(candidate).toMatchObject({ hoursMin: null, hoursMax: null, rankable: false });
    expect(dossier.profile.werktijden).toEqual(werktijden);
    expect(candidate.warnings.map(({ code }) => code)).toEqual(['minimum-boven-maximum']);
  });
});

describe('a person whom someone changes', () => {
  it('loses what null takes away and keeps what is not mentioned', () => {
    const before = feed({
      woongemeente: 'GM0772',
      begeleiderId: '01890000-0000-7000-8000-000000000001',
      identiteit: { achternaam: 'Voorbeeld' },
    });
    const { candidate, dossier } = changeDossier(before, { woongemeente: null }, context);
    expect(candidate).toMatchObject({ woongemeente: null, begeleiderId: before.candidate.begeleiderId });
    expect(dossier.familyName).toBe('Voorbeeld');
    expect(changeDossier(before, { identiteit: null }, context).dossier.familyName).toBeNull();
  });

  it('is changed without a look at all of it when the day of the last look comes along', () => {
    const before = feed({ peildatum: '2026-01-02' });

    expect(changeDossier(before, { peildatum: '2026-01-02' }, context).candidate.confirmedOn).toBe(
      '2026-01-02',
    );
    expect(changeDossier(before, {}, context).candidate.confirmedOn).toBe(context.today);
  });

  it('is looked at again when the source delivers what it delivered before', () => {
    const changed = changeDossier(feed({}), { woongemeente: 'GM0858' }, context);
    expect(changed.dossier.contentHash).toBeNull();
  });
});

describe('regelingfeiten', () => {
  it('are stored as far as they are mentioned', () => {
    expect(regelingfeitenOf({})).toEqual([]);
    expect(
      regelingfeitenOf({ regelingfeiten: [{ feit: 'arbeidsgehandicapt', waarde: 'nee' }], uitkering: 'ww' }),
    ).toEqual([
      { fact: 'arbeidsgehandicapt', value: 'nee', source: null, checkedOn: null },
      { fact: 'uitkering', value: 'ww', source: null, checkedOn: null },
    ]);
  });

  it('become unknown when they are taken back', () => {
    const facts = regelingfeitenOf({ regelingfeiten: null, uitkering: null });
    expect(facts).toHaveLength(5);
    expect(facts.every(({ value }) => value === 'onbekend')).toBe(true);
  });
});
