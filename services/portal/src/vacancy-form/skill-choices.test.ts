import { Beroep } from '@vlinderdas/taxonomy-service/contract/taxonomy.resource';
import { Herkenning } from '@vlinderdas/vacancies-service/contract/recognition.resource';
import { describe, expect, it } from 'vitest';
import { type AskedBeside, skillChoices } from './skill-choices.ts';

const asks = (...skills: readonly (readonly [string, 'essentieel' | 'belangrijk' | 'enigszins'])[]) =>
  Beroep.parse({
    versie: 'x',
    uri: 'urn:x:winkelmedewerker',
    nummer: 1,
    naam: 'winkelmedewerker',
    ookGenoemd: [],
    isco: '5223',
    taken: [],
    verwant: [],
    competenties: skills.map(([naam, sterkte], index) => ({
      uri: `urn:x:${naam.split(' ')[0]}`,
      nummer: index + 1,
      naam,
      soort: 'vaardigheid',
      sterkte,
    })),
  });
const readAs = (competenties: Herkenning['competenties'], more: Partial<Herkenning> = {}) =>
  Herkenning.parse({ competenties, voorwaardenNaSelectie: [], nietOvergenomen: [], ...more });
const skill = (naam: string, zekerheid: number, more: object = {}) => ({
  code: `urn:x:${naam.split(' ')[0]}`,
  naam,
  zekerheid,
  gevondenIn: `woorden over ${naam}`,
  ...more,
});

const choose = (given: Partial<AskedBeside>) =>
  skillChoices({
    recognition: readAs([]),
    occupation: undefined,
    written: '',
    settled: new Set(),
    denied: new Set(),
    ...given,
  });
const names = (choices: readonly { name: string }[]) => choices.map(({ name }) => name);

describe('skills beside the form', () => {
  it('are those that were read unsurely, the surest first, with their words', () => {
    const { doubtful } = choose({
      recognition: readAs([
        skill('tillen', 380),
        skill('lassen', 400, { weging: 'vereist' }),
        skill('vegen', 300, { afgeleid: true }),
      ]),
    });

    expect(names(doubtful)).toEqual(['lassen', 'tillen']);
    expect(doubtful[0]).toMatchObject({ foundIn: 'woorden over lassen', isDemanded: true });
  });

  it('are those that the occupation asks, what the text comes nearest to first, then what it asks most', () => {
    const { usual, occupation } = choose({
      occupation: asks(
        ['vakken vullen', 'essentieel'],
        ['etalages inrichten', 'enigszins'],
        ['kassa bedienen', 'belangrijk'],
        ['kleding strijken', 'enigszins'],
      ),
      written: 'Je verkoopt kleding en richt de etalage in.',
    });

    expect(occupation).toBe('winkelmedewerker');
    expect(names(usual)).toEqual([
      'etalages inrichten',
      'kleding strijken',
      'vakken vullen',
      'kassa bedienen',
    ]);
  });

  it('are none that stand in the form or were taken out of it, and none twice', () => {
    const { doubtful, usual } = choose({
      recognition: readAs([skill('tillen', 400), skill('lassen', 400)]),
      occupation: asks(['lassen', 'essentieel'], ['tillen', 'essentieel'], ['vegen', 'belangrijk']),
      settled: new Set(['urn:x:tillen']),
    });

    expect(names(doubtful)).toEqual(['lassen']);
    expect(names(usual)).toEqual(['vegen']);
  });

  it('are none that the text denies: by what it is called, or by a telling word of it', () => {
    const recognition = readAs([skill('lassen van staal', 400), skill('kassa bedienen', 400)], {
      nietGevraagd: [
        { veld: 'competentie', gevondenIn: 'Kassa draaien' },
        { veld: 'ervaring', gevondenIn: 'vegen' },
      ],
    });
    const given = {
      recognition,
      occupation: asks(['kassa opmaken', 'essentieel'], ['koken', 'belangrijk'], ['vegen', 'enigszins']),
      denied: new Set(['urn:x:koken']),
    };

    expect(names(choose(given).doubtful)).toEqual(['lassen van staal']);
    expect(names(choose(given).usual)).toEqual(['vegen']);
  });

  it('are few, however much there is', () => {
    const many = Array.from({ length: 40 }, (_, index) => `vaardigheid${index} doen`);
    const { doubtful, usual } = choose({
      recognition: readAs(many.slice(0, 20).map((naam) => skill(naam, 400))),
      occupation: asks(...many.slice(20).map((naam) => [naam, 'belangrijk'] as const)),
    });

    expect([doubtful.length, usual.length]).toEqual([8, 12]);
  });
});
