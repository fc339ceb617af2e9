/** Trying and learning: work before or beside a contract. */
import { plekSoorten } from '@vlinderdas/vocabulary/vacancies';
import type { Bron } from '../../contract/parts.resource.ts';
import type { FactCondition, Rule } from '../rules/rule.ts';
import { all, any, benefit, fact, must, mustNot } from './conditions.ts';
import { article, policy } from './sources.ts';

const TRIAL_PAGE = {
  link: 'https://www.uwv.nl/nl/werkgevers',
};
const trialPolicy = policy('Beleidsregels proefplaatsing UWV', { ...TRIAL_PAGE, confirmed: true });
const localPolicy = policy('Gebruikelijk in verordeningen; de gemeente bepaalt dit');
const learningPage = policy('Subsidieregeling praktijkleren, RVO', {
  link: 'https://www.rvo.nl/subsidies-financiering/praktijkleren',
});
const webSource = policy('Wet educatie en beroepsonderwijs art. 7.2.8 tot en met 7.2.10', {
  link: 'https://wetten.overheid.nl/BWBR0007625',
});

const notBefore = (code: string, source: Bron): FactCondition =>
  mustNot(
    code,
    'werkte-hier-eerder',
    {
      holds: 'De kandidaat deed dit werk hier nog niet eerder.',
      fails: 'De kandidaat deed dit werk hier al eerder.',
    },
    source,
  );

const halfYearContract = (code: string, source: Bron): FactCondition =>
  fact({
    code,
    fact: 'voorgenomen-contract-maanden',
    comparison: 'minstens',
    value: 6,
    holds: 'De werkgever wil daarna een contract van ten minste zes maanden geven.',
    fails: 'De werkgever wil daarna geen contract van ten minste zes maanden geven.',
    source,
  });

const place = (code: string, kind: keyof typeof plekSoorten.labels, source: Bron): FactCondition =>
  fact({
    code,
    fact: 'soort-plek',
    comparison: 'is',
    value: kind,
    holds: `De plek is: ${plekSoorten.labels[kind].toLowerCase()}.`,
    fails: `De plek is niet: ${plekSoorten.labels[kind].toLowerCase()}.`,
    source,
  });

const trainer = (code: string, source: Bron): FactCondition =>
  must(
    code,
    'erkend-leerbedrijf',
    { holds: 'Het bedrijf is een erkend leerbedrijf.', fails: 'Het bedrijf is geen erkend leerbedrijf.' },
    source,
  );

export const trialRules: readonly Rule[] = [
  {
    instrument: 'proefplaatsing-uwv',
    statutory: true,
    when: all(
      benefit(
        'proef-uwv-uitkering',
        ['ww', 'wga', 'wao', 'wajong', 'ziektewet'],
        article('ww', '76a', { note: 'en Wet WIA art. 37, Wajong art. 2:24, Ziektewet art. 52e' }),
      ),
      any(
        fact({
          code: 'proef-uwv-geen-ww',
          fact: 'uitkering',
          comparison: 'is-niet',
          value: 'ww',
          holds: 'Voor deze uitkering geldt geen wachttijd.',
          fails: 'Bij WW geldt een wachttijd.',
          source: trialPolicy,
        }),
        fact({
          code: 'proef-uwv-wachttijd',
          fact: 'maanden-werkloos',
          comparison: 'minstens',
          value: 3,
          holds: 'De kandidaat is drie maanden of langer werkloos.',
          fails: 'De kandidaat is korter dan drie maanden werkloos. UWV maakt soms een uitzondering.',
          source: trialPolicy,
        }),
      ),
      notBefore('proef-uwv-niet-eerder', trialPolicy),
      halfYearContract('proef-uwv-contract', trialPolicy),
      mustNot(
        'proef-uwv-goederenvervoer',
        'beroepsgoederenvervoer',
        {
          holds: 'Het werk is geen chauffeur in het beroepsgoederenvervoer.',
          fails: 'Een chauffeur in het beroepsgoederenvervoer kan geen proefplaatsing krijgen.',
        },
        trialPolicy,
      ),
    ),
  },
  {
    instrument: 'proefplaatsing-gemeente',
    statutory: true,
    when: all(
      benefit(
        'proef-gemeente-uitkering',
        ['participatiewet'],
        article('participatiewet', '8a lid 2, onder d'),
      ),
      notBefore('proef-gemeente-niet-eerder', localPolicy),
      halfYearContract('proef-gemeente-contract', localPolicy),
    ),
  },
  {
    instrument: 'werkervaringsplaats',
    statutory: false,
    when: all(
      benefit(
        'werkervaring-uitkering',
        ['participatiewet', 'ioaw', 'ioaz'],
        article('participatiewet', '7 lid 1, onder a', { confirmed: false }),
      ),
      place('werkervaring-plek', 'werkervaringsplaats', localPolicy),
    ),
  },
  {
    instrument: 'leerbaan-bbl',
    statutory: true,
    when: all(place('bbl-plek', 'bbl', webSource), trainer('bbl-leerbedrijf', webSource)),
  },
  {
    instrument: 'subsidie-praktijkleren',
    statutory: true,
    when: all(
      place('praktijkleren-subsidie-bbl', 'bbl', learningPage),
      trainer('praktijkleren-subsidie-leerbedrijf', learningPage),
    ),
  },
  {
    instrument: 'praktijkleren',
    statutory: false,
    when: all(
      place('praktijkleren-plek', 'praktijkleren', webSource),
      trainer('praktijkleren-leerbedrijf', webSource),
    ),
  },
  {
    instrument: 'detachering',
    statutory: false,
    when: place('detachering-plek', 'detachering', localPolicy),
  },
];
