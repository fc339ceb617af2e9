/** Wage-cost benefits of the Wet tegemoetkomingen loondomein. The banenafspraak's own one changed on 1 January 2026. */
import type { Deadline, Exclusion, Rule } from '../rules/rule.ts';
import {
  all,
  belowPension,
  benefit,
  declarationInTime,
  employment,
  fact,
  must,
  newHere,
} from './conditions.ts';
import { article } from './sources.ts';

/** As it stood on 1 January 2025. */
const IN_2025 = { note: 'zoals dat gold in 2025', version: '2025-01-01' };
const UNTIL_2026 = { note: 'vervallen per 1 januari 2026', version: '2025-01-01' };

const inRegister = (code: string) =>
  must(
    code,
    'doelgroepregister',
    {
      holds: 'De kandidaat staat in het doelgroepregister.',
      fails: 'De kandidaat staat niet in het doelgroepregister.',
    },
    article('wtl', '2.10 lid 1'),
  );

const disabled = (code: string, number: string) =>
  must(
    code,
    'arbeidsgehandicapt',
    {
      holds: 'De kandidaat is arbeidsgehandicapt voor het loonkostenvoordeel.',
      fails: 'De kandidaat is niet arbeidsgehandicapt voor het loonkostenvoordeel.',
    },
    article('wtl', number),
  );

const declarationDeadline = (number: string): Deadline => ({
  monthsFromStart: 3,
  text: 'De kandidaat vraagt de doelgroepverklaring aan bij UWV, binnen drie maanden na de start.',
  source: article('wtl', number),
});

const disabledRules: readonly Rule[] = [
  {
    instrument: 'lkv-arbeidsgehandicapte-werknemer',
    statutory: true,
    when: all(
      disabled('lkv-ag-doelgroep', '2.6 lid 1, onder a'),
      employment('lkv-ag-dienstbetrekking', article('wtl', '2.6 lid 1')),
      newHere('lkv-ag-nieuw', article('wtl', '2.6 lid 1, onder b')),
      belowPension('lkv-ag-leeftijd', article('wtl', '2.6 lid 3, onder a')),
      declarationInTime('lkv-ag', article('wtl', '2.7 lid 1')),
    ),
    deadline: declarationDeadline('2.7 lid 1'),
  },
  {
    instrument: 'lkv-herplaatsing',
    statutory: true,
    when: all(
      disabled('lkv-herplaatsing-doelgroep', '2.14 lid 1, onder a'),
      must(
        'lkv-herplaatsing-zelfde-werkgever',
        'eigen-werknemer',
        {
          holds: 'De kandidaat is al in dienst bij deze werkgever.',
          fails: 'De kandidaat is niet in dienst bij deze werkgever.',
        },
        article('wtl', '2.14 lid 1, onder a'),
      ),
      belowPension('lkv-herplaatsing-leeftijd', article('wtl', '2.14 lid 2, onder a')),
    ),
    deadline: {
      monthsFromStart: 3,
      text: 'De werknemer vraagt de doelgroepverklaring aan bij UWV, binnen drie maanden na de herplaatsing.',
      source: article('wtl', '2.15 lid 1'),
    },
  },
];

export const taxRules2025: readonly Rule[] = [
  {
    instrument: 'lkv-banenafspraak',
    statutory: true,
    when: all(
      inRegister('lkv-banenafspraak-register'),
      employment('lkv-banenafspraak-dienstbetrekking', article('wtl', '2.10 lid 1')),
      newHere('lkv-banenafspraak-nieuw', article('wtl', '2.10', IN_2025)),
      belowPension('lkv-banenafspraak-leeftijd', article('wtl', '2.10 lid 2, onder a')),
      declarationInTime('lkv-banenafspraak', article('wtl', '2.11', IN_2025)),
    ),
    deadline: declarationDeadline('2.11'),
  },
  ...disabledRules,
  {
    instrument: 'lkv-oudere-werknemer',
    statutory: true,
    when: all(
      fact({
        code: 'lkv-oudere-leeftijd',
        fact: 'leeftijd',
        comparison: 'minstens',
        value: 56,
        holds: 'De kandidaat is 56 jaar of ouder.',
        fails: 'De kandidaat is jonger dan 56 jaar.',
        source: article('wtl', '2.2', UNTIL_2026),
      }),
      belowPension('lkv-oudere-pensioen', article('wtl', '2.2', UNTIL_2026)),
      benefit(
        'lkv-oudere-uitkering',
        ['participatiewet', 'ioaw', 'ioaz', 'ww', 'wga', 'iva', 'wao', 'wajong'],
        article('wtl', '2.2', UNTIL_2026),
      ),
      employment('lkv-oudere-dienstbetrekking', article('wtl', '2.2', UNTIL_2026)),
      newHere('lkv-oudere-nieuw', article('wtl', '2.2', UNTIL_2026)),
      declarationInTime('lkv-oudere', article('wtl', '2.3', UNTIL_2026)),
    ),
    deadline: declarationDeadline('2.3'),
  },
];

/** For as long as the job lasts, without a declaration; for a job that began before as well (Wtl art. 6.2). */
export const taxRules2026: readonly Rule[] = [
  {
    instrument: 'lkv-banenafspraak',
    statutory: true,
    when: all(
      inRegister('lkv-banenafspraak-register'),
      employment('lkv-banenafspraak-dienstbetrekking', article('wtl', '2.10 lid 1')),
      belowPension('lkv-banenafspraak-leeftijd', article('wtl', '2.10 lid 2, onder a')),
    ),
  },
  ...disabledRules,
];

const HIGHEST_ONLY =
  'Van de loonkostenvoordelen krijgt een werkgever voor dezelfde werknemer alleen het hoogste (Wtl art. 4.1 lid 3).';

export const exclusions: readonly Exclusion[] = [
  { instruments: ['lkv-banenafspraak', 'lkv-arbeidsgehandicapte-werknemer'], text: HIGHEST_ONLY },
  { instruments: ['lkv-banenafspraak', 'lkv-herplaatsing'], text: HIGHEST_ONLY },
  {
    instruments: ['loonkostensubsidie', 'forfaitaire-loonkostensubsidie'],
    text: 'Eerst hooguit zes maanden forfaitair, daarna met de gemeten loonwaarde. Niet tegelijk (Participatiewet art. 10d lid 5).',
  },
  {
    instruments: ['loonkostensubsidie', 'loondispensatie'],
    text: 'Loondispensatie en loonkostensubsidie gaan niet samen voor dezelfde baan.',
  },
];

/** What no other subsidy for the same job goes with. */
export const NO_OTHER_SUBSIDY =
  'Met loonkostensubsidie geeft de gemeente voor dezelfde baan geen andere subsidie voor loonkosten (Participatiewet art. 10d lid 9).';
