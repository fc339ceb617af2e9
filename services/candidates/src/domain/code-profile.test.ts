import { IRREGULAR, shift, travelMeans } from '@vlinderdas/matching/codes/job';
import { languageNumber } from '@vlinderdas/matching/codes/language';
import { licenceBit } from '@vlinderdas/matching/codes/licence';
import { STILL_GOING_ON } from '@vlinderdas/matching/profile';
import { createPlaceIndex } from '@vlinderdas/region/place-index';
import { foreignNumber } from '@vlinderdas/taxonomy/foreign-number';
import { normaliseLabel } from '@vlinderdas/taxonomy/label-form';
import { starterTaxonomy } from '@vlinderdas/taxonomy/starter/starter-taxonomy';
import { createTaxonomy } from '@vlinderdas/taxonomy/taxonomy';
import { describe, expect, it } from 'vitest';
import type { Profiel } from '../contract/profile.resource.ts';
import { codeProfile } from './code-profile.ts';

const taxonomy = createTaxonomy(starterTaxonomy);
const places = createPlaceIndex([[5611, 'Eindhoven', 'GM0772', 51.433, 5.48]]);
const code = (profile: Profiel) => codeProfile(profile, { taxonomy, places, today: '2026-11-23' });

describe('from words to numbers', () => {
  it('takes an empty profile as unknown throughout, never as a guess', () => {
    const { taxonomyVersion, ...numbers } = code({});
    expect(taxonomyVersion).toBe(taxonomy.id);
    for (const value of Object.values(numbers))
      expect(value === null || (value as []).length === 0).toBe(true);
  });

  it('gives a code outside the taxonomy a number of its own, the same everywhere', () => {
    const { occupations } = code({
      bemiddelingsberoep: [
        { codeBeroepsnaam: 'urn:vlinderdas:beroep:orderpicker' },
        { codeBeroepsnaam: 'urn:elders' },
        { codeBeroepsnaam: 'urn:elders' },
      ],
    });
    expect(occupations).toEqual([
      taxonomy.occupations.numberOf('urn:vlinderdas:beroep:orderpicker'),
      foreignNumber('urn:elders'),
    ]);
  });

  it('takes the highest education that was finished, and none for what was stopped or still goes on', () => {
    const schoolingOf = (...opleiding: { codeNiveauOpleiding: 1 | 2 | 4 | 5 | 9 }[]) =>
      code({ arbeidsmarktkwalificatie: { opleiding } }).schooling;
    const diploma = { indicatieDiploma: 1 } as const;
    const stopped = { codeStatusOpleiding: 2, indicatieDiploma: 2 } as const;

    expect(schoolingOf({ codeNiveauOpleiding: 2, ...diploma }, { codeNiveauOpleiding: 4, ...stopped })).toBe(
      2,
    );
    expect(schoolingOf({ codeNiveauOpleiding: 1, ...diploma }, { codeNiveauOpleiding: 5, ...diploma })).toBe(
      5,
    );
    expect(schoolingOf({ codeNiveauOpleiding: 4, ...stopped })).toBeNull();
    expect(schoolingOf({ codeNiveauOpleiding: 9, ...diploma })).toBeNull();
  });

  it('knows work that goes on, work that ended, and work without dates', () => {
    const beroep = { codeBeroepsnaam: 'urn:vlinderdas:beroep:orderpicker' };
    const { experienceMonths, experienceEndDays } = code({
      arbeidsmarktkwalificatie: {
        werkervaring: [
          { beroep, datumAanvangWerkzaamheden: '2025-11-23' },
          { beroep, datumAanvangWerkzaamheden: '2020-01-01', datumEindeWerkzaamheden: '2022-01-01' },
          { beroep },
          { naamOrganisatie: 'zonder beroep' },
        ],
      },
    });
    expect(experienceMonths).toEqual([12, 24, null]);
    expect(experienceEndDays).toEqual([STILL_GOING_ON, 18_993, null]);
  });

  it('takes what someone says and follows before reading and writing, and the lower of the two', () => {
    const { languages, languageLevels } = code({
      arbeidsmarktkwalificatie: {
        taalbeheersing: [
          {
            codeTaal: 'nld',
            codeNiveauTaalbeheersingMondeling: 3,
            codeNiveauTaalbeheersingLuisteren: 2,
            codeNiveauTaalbeheersingSchriftelijk: 1,
          },
          { codeTaal: 'pol', codeNiveauTaalbeheersingLezen: 4 },
          { codeTaal: 'deu', codeNiveauTaalbeheersingMondeling: 0 },
        ],
      },
    });
    expect(languages).toEqual(['nld', 'pol', 'deu'].map(languageNumber));
    expect(languageLevels).toEqual([2, 5, null]);
  });

  it('counts a licence with all it includes, and a vehicle that can be used to get to work', () => {
    const { licences, travelMeans: means } = code({
      arbeidsmarktkwalificatie: { rijbewijs: [{ codeSoortRijbewijs: 'CE' }] },
      vervoermiddel: [
        { codeVervoermiddel: 3 },
        { codeVervoermiddel: 1, indicatieBeschikbaarVoorWoonWerkverkeer: 2 },
      ],
    });
    expect((licences ?? 0) & licenceBit('B')).not.toBe(0);
    expect(means).toBe(travelMeans.mask(['fiets']));
  });

  it('keeps a place that is in no table as a number without a position', () => {
    expect(code({ mobiliteit: { bemiddelingspostcode: '5611 ab' } })).toMatchObject({
      pc4: 5611,
      latMilli: 51_433,
      lonMilli: 5_480,
    });
    expect(code({ mobiliteit: { bemiddelingspostcode: '1011AB' } })).toMatchObject({
      pc4: 1011,
      latMilli: null,
    });
  });

  it('reads hours, moments and first hour', () => {
    expect(
      code({
        werktijden: { aantalWerkurenPerWeekMaximaal: 24 },
        werkgrenzen: { werkmomenten: ['overdag', 'avond'], vroegsteBegintijd: '07:30' },
      }),
    ).toMatchObject({
      hoursMin: 0,
      hoursMax: 24,
      earliestMinute: 450,
      shifts: shift.mask(['overdag', 'avond']),
    });
  });

  it.each([
    ['cannot', 2, IRREGULAR.refused],
    ['can', 1, IRREGULAR.possible],
  ])(
    'knows of who %s work irregularly that days are possible, and names no evening, night or weekend',
    (_, answer, said) => {
      const flexibiliteit = { indicatieOnregelmatigWerkOfPloegendienst: answer };

      expect(code({ flexibiliteit }).shifts).toBe(shift.bit('overdag') | said);
      expect(code({ flexibiliteit, werkgrenzen: { werkmomenten: ['nacht'] } }).shifts).toBe(
        shift.bit('nacht'),
      );
    },
  );

  it('recognises a certificate by the name of a finished course', () => {
    const { certificates } = code({
      arbeidsmarktkwalificatie: {
        cursus: [
          { naamCursus: 'VCA', indicatieCertificaat: 1 },
          { naamCursus: 'BHV', indicatieCertificaat: 2 },
        ],
      },
    });
    expect(certificates).toEqual(taxonomy.certificates.find('VCA'));
    expect(certificates).toHaveLength(1);
  });

  it('knows a course that the taxonomy does not hold again by its name, however it is written', () => {
    const course = (naamCursus: string) =>
      code({ arbeidsmarktkwalificatie: { cursus: [{ naamCursus, indicatieCertificaat: 1 }] } }).certificates;
    expect(course('Theebladeren lezen')).toEqual([foreignNumber(normaliseLabel('theebladeren-lezen'))]);
    expect(course('Theebladeren lezen')).not.toEqual(course('Koffiedik kijken'));
  });
});
