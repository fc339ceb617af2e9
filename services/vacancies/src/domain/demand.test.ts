import { contract, shift } from '@vlinderdas/matching/codes/job';
import { languageNumber } from '@vlinderdas/matching/codes/language';
import { licenceMask } from '@vlinderdas/matching/codes/licence';
import { createPlaceIndex } from '@vlinderdas/region/place-index';
import { foreignNumber } from '@vlinderdas/taxonomy/foreign-number';
import { starterTaxonomy } from '@vlinderdas/taxonomy/starter/starter-taxonomy';
import { createTaxonomy } from '@vlinderdas/taxonomy/taxonomy';
import { describe, expect, it } from 'vitest';
import type { VacatureInhoud } from '../contract/vacancies.resource.ts';
import { isHard, toDemand } from './demand.ts';

const taxonomy = createTaxonomy(starterTaxonomy);
const places = createPlaceIndex([[5611, 'Eindhoven', 'GM0772', 51.437, 5.479]]);
const demandOf = (content: VacatureInhoud) => toDemand(content, 'H', taxonomy, places);

describe('a hard requirement (R4)', () => {
  it.each([
    [{ weging: 'vereist', reden: 'Je rijdt naar klanten.' }, true],
    [{ weging: 'vereist' }, false],
    [{ weging: 'vereist', reden: '  ' }, false],
    [{ weging: 'gewenst', reden: 'Handig.' }, false],
    [{ weging: 'vereist', reden: 'Staat in de tekst.', herkomst: 'herkend' }, false],
    [{ weging: 'vereist', reden: 'Staat in de tekst.', herkomst: 'bevestigd' }, true],
    [{ weging: 'vereist', herkomst: 'herkend', wettelijkeGrond: 'Wegenverkeerswet' }, true],
    [{ weging: 'gewenst', wettelijkeGrond: 'Wegenverkeerswet' }, false],
  ] as const)('is vereist by law, or has a reason and is not merely recognised: %o', (requirement, hard) => {
    expect(isHard(requirement)).toBe(hard);
  });
});

describe('the demand in numbers', () => {
  it('is unknown or empty when nothing is said', () => {
    expect(toDemand({}, null, taxonomy, places)).toEqual({
      taxonomy: taxonomy.id,
      occupation: null,
      experienceMonths: null,
      experienceHard: false,
      competences: [],
      competenceStrengths: [],
      competenceHard: [],
      level: null,
      levelHard: false,
      schoolingLevels: [],
      schoolingDirected: [],
      schoolingHard: [],
      languages: [],
      languageLevels: [],
      languageHard: [],
      licencesAsked: 0,
      licencesHard: 0,
      certificates: [],
      certificateHard: [],
      hoursMin: null,
      hoursMax: null,
      pc4: null,
      latMilli: null,
      lonMilli: null,
      shifts: null,
      startMinute: null,
      contracts: null,
      sectorMask: null,
      conditions: null,
      startDay: null,
    });
  });

  it('gives codes that the taxonomy does not know a number of their own', () => {
    expect(demandOf({ beroep: { codeBeroepsnaam: 'urn:elders:9' } }).occupation).toBe(
      foreignNumber('urn:elders:9'),
    );
  });

  it('lists a competence once, with its heaviest weight', () => {
    const twice = demandOf({
      competentiebeheersing: [
        { codeCompetentie: 'urn:a' },
        { codeCompetentie: 'urn:a', weging: 'vereist', reden: 'Het is het werk.' },
      ],
    });

    expect(twice.competences).toEqual([foreignNumber('urn:a')]);
    expect(twice.competenceStrengths).toEqual([3]);
    expect(twice.competenceHard).toEqual([true]);
  });

  it('asks an education at its level, and says when a direction is asked besides or instead', () => {
    const demand = demandOf({
      opleiding: [
        { codeNiveauOpleiding: 4, weging: 'vereist', reden: 'De cao vraagt het.' },
        { codeNiveauOpleiding: 5, toelichtingOpleiding: 'verpleegkunde' },
        { toelichtingOpleiding: 'horeca' },
        { codeNiveauOpleiding: 9 },
      ],
    });

    expect(demand).toMatchObject({
      schoolingLevels: [4, 5, 0],
      schoolingDirected: [false, true, true],
      schoolingHard: [true, false, false],
    });
  });

  it('asks a language at the highest level stated, and none at level "geen"', () => {
    const demand = demandOf({
      taalbeheersing: [
        { codeTaal: 'nld', codeNiveauTaalbeheersingLezen: 2, codeNiveauTaalbeheersingMondeling: 3 },
        { codeTaal: 'eng', codeNiveauTaalbeheersingMondeling: 1 },
        { codeTaal: 'deu' },
      ],
    });

    const asked = demand.languages.map((language, at) => [language, demand.languageLevels[at]]);
    expect(new Map(asked as [number, number][])).toEqual(
      new Map([
        [languageNumber('nld'), 4],
        [languageNumber('deu'), 2],
      ]),
    );
  });

  it('places the work by its postcode; a place outside the tables is an unknown distance', () => {
    expect(demandOf({ adres: { postcode: '5611 ab' } })).toMatchObject({
      pc4: 5611,
      latMilli: 51_437,
      lonMilli: 5_479,
    });
    expect(demandOf({ adres: { postcode: '9999XX' } })).toMatchObject({
      pc4: 9999,
      latMilli: null,
      lonMilli: null,
    });
  });

  it('takes the lowest of several numbers of years', () => {
    const demand = demandOf({
      werkervaring: [{ aantalJarenWerkzaamInBeroep: 8 }, { aantalJarenWerkzaamInBeroep: 2 }],
    });

    expect(demand.experienceMonths).toBe(24);
  });

  it('keeps duration, kind of place and employer apart in one mask', () => {
    const demand = demandOf({
      contractvorm: [{ codeTypeArbeidscontract: 'B', codeTypeOvereenkomst: '02' }],
      werkgeversvorm: 'uitzend',
    });

    expect(demand.contracts).toBe(contract.mask(['bepaalde-tijd', 'leerbaan', 'uitzend']));
  });

  it('reads office hours as daytime and a begin as a minute of the day', () => {
    const demand = demandOf({ werktijden: { indicatieKantoortijden: 1 }, begintijd: '06:30' });

    expect(demand).toMatchObject({ shifts: shift.bit('overdag'), startMinute: 390 });
  });

  it('marks the hard licences among those asked', () => {
    const demand = demandOf({
      rijbewijs: [
        { codeSoortRijbewijs: 'B', weging: 'vereist', reden: 'Rijden.' },
        { codeSoortRijbewijs: 'CE' },
      ],
    });

    expect(demand).toMatchObject({
      licencesAsked: licenceMask(['B', 'CE']),
      licencesHard: licenceMask(['B']),
    });
  });

  it.each([
    [{ aantalWerkurenPerWeekMaximaal: 32 }, 0, 32],
    [{ aantalWerkurenPerWeekMinimaal: 24 }, 24, 40],
    [{ aantalWerkurenPerWeekMinimaal: 48 }, 48, 48],
  ])('reads the hours %o', (werktijden, hoursMin, hoursMax) => {
    expect(demandOf({ werktijden })).toMatchObject({ hoursMin, hoursMax });
  });
});
