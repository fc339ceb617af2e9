/** Loonkostensubsidie and loondispensatie: pay that follows what somebody can produce. */
import type { Rule } from '../rules/rule.ts';
import { all, any, benefit, employment, fact, inServiceAtMost, must } from './conditions.ts';
import { article, policy } from './sources.ts';

const subsidyGroup = (code: string) =>
  must(
    code,
    'doelgroep-loonkostensubsidie',
    {
      holds: 'De kandidaat hoort tot de doelgroep loonkostensubsidie.',
      fails: 'De kandidaat hoort niet tot de doelgroep loonkostensubsidie.',
    },
    article('participatiewet', '10c lid 1'),
  );

/** The same in 2025 and 2026. */
export const wageRules: readonly Rule[] = [
  {
    instrument: 'loonkostensubsidie',
    statutory: true,
    when: all(
      subsidyGroup('lks-doelgroep'),
      employment('lks-dienstbetrekking', article('participatiewet', '10d lid 1')),
      any(
        fact({
          code: 'lks-nog-te-meten',
          fact: 'loonwaarde-vastgesteld',
          comparison: 'is',
          value: false,
          holds: 'De loonwaarde wordt nog op de werkplek gemeten.',
          fails: 'De loonwaarde is op de werkplek gemeten.',
          source: article('participatiewet', '10d lid 1'),
        }),
        fact({
          code: 'lks-minder-dan-volledig',
          fact: 'loonwaarde-percentage',
          comparison: 'hoogstens',
          value: 99,
          holds: 'De loonwaarde is lager dan het minimumloon.',
          fails: 'De loonwaarde is niet lager dan het minimumloon. Er is niets aan te vullen.',
          source: article('participatiewet', '10d lid 4'),
        }),
      ),
      inServiceAtMost('lks-op-tijd', 6, article('participatiewet', '10d lid 1 en 2')),
    ),
    deadline: {
      monthsFromStart: 6,
      text: 'Vraag de subsidie aan voor de start, en in elk geval binnen zes maanden na de start.',
      source: article('participatiewet', '10d lid 2'),
    },
  },
  {
    instrument: 'forfaitaire-loonkostensubsidie',
    statutory: true,
    when: all(
      subsidyGroup('lks-forfait-doelgroep'),
      employment('lks-forfait-dienstbetrekking', article('participatiewet', '10d lid 1')),
      fact({
        code: 'lks-forfait-niet-gemeten',
        fact: 'loonwaarde-vastgesteld',
        comparison: 'is',
        value: false,
        holds: 'De loonwaarde is nog niet op de werkplek gemeten.',
        fails: 'De loonwaarde is al op de werkplek gemeten. Dan geldt de gewone loonkostensubsidie.',
        source: article('participatiewet', '10d lid 1, onder b'),
      }),
      inServiceAtMost('lks-forfait-eerste-half-jaar', 6, article('participatiewet', '10d lid 5')),
    ),
    deadline: {
      monthsFromStart: 6,
      text: 'Na zes maanden stopt het vaste bedrag. Laat voor die tijd de loonwaarde meten.',
      source: article('participatiewet', '10d lid 5'),
    },
  },
  {
    instrument: 'loondispensatie',
    statutory: true,
    when: all(
      benefit('loondispensatie-wajong', ['wajong'], article('wajong', '2:20')),
      employment('loondispensatie-dienstbetrekking', article('wajong', '2:20')),
      fact({
        code: 'loondispensatie-prestatie',
        fact: 'loonwaarde-percentage',
        comparison: 'hoogstens',
        value: 75,
        holds: 'De kandidaat levert duidelijk minder dan gewoon is: ten minste een kwart minder.',
        fails: 'De kandidaat levert niet duidelijk minder dan gewoon is.',
        source: policy('UWV: ten minste 25% minder prestatie', {
          link: 'https://www.uwv.nl/nl/werkgevers',
        }),
      }),
    ),
  },
  {
    instrument: 'beschut-werk',
    statutory: true,
    when: must(
      'beschut-advies',
      'advies-beschut-werk',
      {
        holds: 'Er is een advies beschut werk van UWV.',
        fails: 'Er is geen advies beschut werk van UWV.',
      },
      article('participatiewet', '10b lid 1 en 2'),
    ),
  },
  {
    instrument: 'no-riskpolis',
    statutory: true,
    when: all(
      employment('no-risk-dienstbetrekking', article('ziektewet', '29b')),
      any(
        must(
          'no-risk-banenafspraak',
          'doelgroepregister',
          {
            holds: 'De kandidaat staat in het doelgroepregister.',
            fails: 'De kandidaat staat niet in het doelgroepregister.',
          },
          article('ziektewet', '29b lid 2, onder e'),
        ),
        must(
          'no-risk-beschut',
          'advies-beschut-werk',
          {
            holds: 'Er is een advies beschut werk van UWV.',
            fails: 'Er is geen advies beschut werk van UWV.',
          },
          article('ziektewet', '29b lid 2, onder f'),
        ),
        benefit('no-risk-uitkering', ['wga', 'iva', 'wao', 'wajong'], article('ziektewet', '29b lid 1 en 2')),
        must(
          'no-risk-arbeidsgehandicapt',
          'arbeidsgehandicapt',
          {
            holds: 'De kandidaat is arbeidsgehandicapt.',
            fails: 'De kandidaat is niet arbeidsgehandicapt.',
          },
          article('ziektewet', '29b lid 1'),
        ),
      ),
    ),
  },
];
