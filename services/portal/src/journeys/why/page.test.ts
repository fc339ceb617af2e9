import { kaart } from '@vlinderdas/candidates-service/contract/card.resource';
import { Uitleg } from '@vlinderdas/matcher-service/contract/matching.resource';
import { describe, expect, it } from 'vitest';
import { adviser, ids, now } from '../../../test/played-adviser-region/people.ts';
import { playAdviserRegion } from '../../../test/played-adviser-region/play-adviser-region.ts';
import { agreed } from '../../../test/played-adviser-region/proposals.ts';
import { advice } from '../../../test/played-instruments.ts';
import { complaintsAbout, render, testGuard, wordsOf } from '../../../test/rendered-page.ts';
import { toFormValues } from '../../http/form-values.ts';
import { type WhyView, whyPage } from './page.ts';

const region = playAdviserRegion();
async function played<T>(schema: { parse(value: unknown): T }, url: string): Promise<T> {
  const { body } = await region.service({ method: 'GET', url, headers: {} });
  return schema.parse(JSON.parse(body));
}

const pair = `/matching/v1/vacatures/${ids.vacancy}/kandidaten/${ids.candidate(3)}/uitleg`;
const view: WhyView = {
  vacancy: region.vacancy,
  explanation: await played(Uitleg, pair),
  card: await played(kaart, `/kandidaten/v1/kaarten/${ids.candidate(3)}`),
  proposal: undefined,
  names: { colleague: () => undefined, organisation: () => 'Werkbedrijf De Dommel' },
  concepts: (uri) => uri,
  advice: { kind: 'found', advice },
  query: toFormValues({}),
  person: { roles: adviser.rollen, organisationId: adviser.organisatie },
  guard: () => testGuard,
  now: new Date(now),
};

describe('the page that says why', () => {
  it('is valid and accessible', async () => {
    expect(await complaintsAbout(render(whyPage(view)))).toEqual([]);
  });

  it('gives every part with its outcome in a word and its points, and the score as their sum', () => {
    const words = wordsOf(render(whyPage(view)));

    expect(words).toContain(
      'Sterk 4 van 4 vereist · 7 van 8 vaardigheden · 18 min met de auto 5.800 van 10.000 punten',
    );
    expect(words).toContain(
      'Vaardigheden Past De kandidaat kan dit: orders verzamelen. vereist Punten 1.500 van 1.500',
    );
    expect(words).toContain('Niet bekend Het werk is vroeg in de ochtend.');
    expect(words).toContain('Gewichten 2026-11');
  });

  it('says under a part how its points came about', () => {
    expect(wordsOf(render(whyPage(view)))).toContain(
      'heftruck besturen. Telt voor 67%. Wat erop lijkt, telt voor hoogstens 80%. Punten 600 van 900',
    );
  });

  it('keeps apart what the employer requires and what the candidate sets as a bound', () => {
    const part = { uitkomst: 'ontbreekt', vereist: true, voldoet: 'nee', punten: 0, maximum: 400 } as const;
    const explanation: Uitleg = {
      ...view.explanation,
      criteria: [
        { ...part, criterium: 'taal', onderdelen: [{ ...part, zin: 'Spreekt het niet.', soort: 'taal' }] },
        { ...part, criterium: 'uren', onderdelen: [{ ...part, zin: 'Dat past niet.', soort: 'uren' }] },
      ],
    };

    const words = wordsOf(render(whyPage({ ...view, explanation })));

    expect(words).toContain('Spreekt het niet. vereist: voldoet niet');
    expect(words).toContain('Dat past niet. de kandidaat kan of wil dit niet');
  });

  it('calls a trip within the bounds that gives less than half of the points far', () => {
    const tripOf = (punten: number) => {
      const trip = { uitkomst: 'past', vereist: false, punten, maximum: 1000 } as const;
      const onderdelen = [{ ...trip, zin: 'De reis is 83 min fietsen.', soort: 'reistijd' as const }];
      const criteria = [{ ...trip, criterium: 'reistijd' as const, onderdelen }];
      return wordsOf(render(whyPage({ ...view, explanation: { ...view.explanation, criteria } })));
    };

    expect(tripOf(93)).toContain('Ver De reis is 83 min fietsen.');
    expect(tripOf(500)).toContain('Past De reis is 83 min fietsen.');
  });

  it('says which law asks what is required', () => {
    const part = {
      uitkomst: 'ontbreekt',
      vereist: true,
      punten: 0,
      maximum: 400,
      zin: 'De kandidaat heeft geen rijbewijs C.',
      soort: 'rijbewijs',
    } as const;
    const explanation: Uitleg = {
      ...view.explanation,
      criteria: [{ ...part, criterium: 'rijbewijs', onderdelen: [part] }],
    };
    const rijbewijs = [{ codeSoortRijbewijs: 'C', wettelijkeGrond: 'Wegenverkeerswet 1994, artikel 107' }];
    const page = whyPage({ ...view, explanation, vacancy: { ...view.vacancy, rijbewijs } });

    expect(wordsOf(render(page))).toContain(
      'geen rijbewijs C. vereist De wet vraagt dit: Wegenverkeerswet 1994, artikel 107.',
    );
  });

  it('says what would change the outcome', () => {
    expect(wordsOf(render(whyPage(view)))).toContain(
      'Als de kandidaat dit blijkt te kunnen: nauwkeurig werken: 120 punten erbij.',
    );
  });

  it('says which regelingen may help, and stands without them when that service is away', () => {
    expect(wordsOf(render(whyPage(view)))).toContain('Welke regelingen kunnen helpen');
    expect(wordsOf(render(whyPage({ ...view, advice: { kind: 'away' } })))).toMatch(
      /advies over regelingen is er even niet.*Punten per onderdeel/,
    );
    expect(wordsOf(render(whyPage({ ...view, advice: { kind: 'none' } })))).not.toContain('regelingen');
  });

  it('leads who guides this candidate to its facts, and from a voordracht to what is arranged', () => {
    const own = { roles: ['begeleider'], organisationId: view.card.organisatieId };
    const other = { roles: ['begeleider'], organisationId: ids.vacancy };
    const facts = `href="/kandidaten/${view.card.kandidaatId}/regelingen"`;

    expect(render(whyPage({ ...view, person: own }))).toContain(facts);
    expect(render(whyPage({ ...view, person: other }))).not.toContain(facts);
    expect(render(whyPage({ ...view, proposal: agreed }))).toContain(
      `href="/voordrachten/${agreed.id}/regelingen"`,
    );
  });

  it('says what would help, what must be asked and what the profile lacks', () => {
    const explanation: Uitleg = {
      ...view.explanation,
      groep: 'past-bijna',
      ditIsNodig: [
        {
          criterium: 'certificaten',
          zin: 'De kandidaat heeft dit nog niet: VCA.',
          helpt: ['korte-scholing'],
        },
      ],
      nogNaTeGaan: [{ criterium: 'taal', zin: 'Wij weten het niveau niet.' }],
      profielMist: ['uren'],
    };

    const words = wordsOf(render(whyPage({ ...view, explanation })));

    expect(words).toContain('De kandidaat heeft dit nog niet: VCA. Dit kan helpen: een korte cursus.');
    expect(words).toContain('Nog te vragen');
    expect(words).toContain('Het aantal uren per week');
  });

  it('offers the next step that fits: ask, ask with a reason, look at what runs, or nothing', () => {
    const buttons = (change: Partial<WhyView>) => wordsOf(render(whyPage({ ...view, ...change })));

    expect(buttons({})).toContain('Vraag beschikbaarheid');
    expect(buttons({ explanation: { ...view.explanation, groep: 'onvolledig' } })).toContain(
      'Draag voor met reden',
    );
    expect(buttons({ proposal: agreed })).toContain('Ja, beschikbaar');
    expect(buttons({ card: { ...view.card, zichtbaarVoorWerkgevers: false } })).toContain(
      'wil niet aan werkgevers getoond worden',
    );
    expect(buttons({ person: { ...view.person, roles: ['begeleider'] } })).not.toContain(
      'Vraag beschikbaarheid',
    );
  });
});
