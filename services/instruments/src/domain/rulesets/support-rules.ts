/** Guidance on the job, adaptations and travel: by the gemeente or by UWV, depending on who answers for the person. */
import type { Condition, Rule } from '../rules/rule.ts';
import { all, any, benefit, disabilityBenefits, fact, municipal, must } from './conditions.ts';
import { article, policy } from './sources.ts';

const needsGuidance = (code: string, source = article('participatiewet', '10 lid 1')) =>
  must(
    code,
    'begeleiding-nodig',
    {
      holds: 'De kandidaat heeft op het werk meer begeleiding nodig dan gewoon is.',
      fails: 'De kandidaat heeft op het werk niet meer begeleiding nodig dan gewoon is.',
    },
    source,
  );

/** Whom the Participatiewet entitles to support (art. 10 and 10da). */
const byGemeente = (code: string): Condition =>
  any(
    must(
      `${code}-doelgroep`,
      'doelgroep-loonkostensubsidie',
      {
        holds: 'De kandidaat hoort tot de doelgroep loonkostensubsidie.',
        fails: 'De kandidaat hoort niet tot de doelgroep loonkostensubsidie.',
      },
      article('participatiewet', '10da'),
    ),
    municipal(`${code}-uitkering`, article('participatiewet', '10 lid 1')),
  );

const byUwv = (code: string): Condition =>
  any(
    benefit(`${code}-uitkering`, disabilityBenefits, article('wia', '35 lid 1')),
    must(
      `${code}-arbeidsgehandicapt`,
      'arbeidsgehandicapt',
      { holds: 'De kandidaat is arbeidsgehandicapt.', fails: 'De kandidaat is niet arbeidsgehandicapt.' },
      article('wia', '35 lid 1'),
    ),
  );

const JOBCOACH_PAGE = {
  link: 'https://www.uwv.nl/nl/werkgevers',
};
const jobcoachPolicy = policy(
  'Re-integratiebesluit art. 12 en beleidsregels UWV over de jobcoach',
  JOBCOACH_PAGE,
);

export const supportRules: readonly Rule[] = [
  {
    instrument: 'jobcoach-gemeente',
    statutory: true,
    when: all(byGemeente('jobcoach-gemeente'), needsGuidance('jobcoach-gemeente-nodig')),
  },
  {
    instrument: 'interne-werkbegeleiding',
    statutory: false,
    when: all(
      byGemeente('werkbegeleiding'),
      needsGuidance('werkbegeleiding-nodig', article('participatiewet', '10 lid 3, onder b')),
    ),
  },
  {
    instrument: 'jobcoach-uwv',
    statutory: true,
    when: all(
      byUwv('jobcoach-uwv'),
      needsGuidance('jobcoach-uwv-nodig', article('wia', '35 lid 2, onder d')),
      fact({
        code: 'jobcoach-uwv-contract',
        fact: 'contract-maanden',
        comparison: 'minstens',
        value: 6,
        holds: 'Het contract duurt ten minste zes maanden.',
        fails: 'Het contract is korter dan zes maanden.',
        source: jobcoachPolicy,
      }),
      fact({
        code: 'jobcoach-uwv-uren',
        fact: 'uren-per-week',
        comparison: 'minstens',
        value: 12,
        holds: 'Het werk is ten minste 12 uur per week.',
        fails: 'Het werk is minder dan 12 uur per week.',
        source: jobcoachPolicy,
      }),
      fact({
        code: 'jobcoach-uwv-loonwaarde',
        fact: 'loonwaarde-percentage',
        comparison: 'minstens',
        value: 35,
        holds: 'De loonwaarde is ten minste 35% van het minimumloon.',
        fails: 'De loonwaarde is lager dan 35% van het minimumloon.',
        source: jobcoachPolicy,
      }),
    ),
  },
  {
    instrument: 'werkplekaanpassing-uwv',
    statutory: true,
    when: byUwv('werkplek-uwv'),
  },
  {
    instrument: 'werkplekaanpassing-gemeente',
    statutory: true,
    when: byGemeente('werkplek-gemeente'),
  },
  {
    instrument: 'vervoersvoorziening-uwv',
    statutory: true,
    when: byUwv('vervoer-uwv'),
  },
  {
    instrument: 'vervoersvoorziening-gemeente',
    statutory: true,
    when: byGemeente('vervoer-gemeente'),
  },
];
