import { Problem } from '@vlinderdas/kernel/problem';
import { describe, expect, it } from 'vitest';
import { advice } from '../../test/played-instruments.ts';
import { complaintsAbout, render, wordsOf } from '../../test/rendered-page.ts';
import { toFormValues } from '../http/form-values.ts';
import { adviceBlock, type FoundAdvice } from './advice-block.ts';
import { findAdvice } from './find-advice.ts';
import { missingFacts } from './missing-facts.ts';
import { whoKnows } from './text.ts';
import { readWorkFacts, workFactsForm } from './work-facts.ts';

const page = (query: Record<string, string> = {}) => ({
  action: '/vacatures/1/kandidaten/2',
  query: toFormValues(query),
});
const shown = (answer: FoundAdvice = { kind: 'found', advice }, mayBeNamed = false) =>
  render({ title: 'Advies', main: adviceBlock(answer, { mayBeNamed, page: page() }) });

describe('the block with regelingen', () => {
  it('is valid and accessible markup', async () => {
    const block = shown().replace('<main id="inhoud" class="vd-main" tabindex="-1">', '$&<h1>Advies</h1>');

    expect(await complaintsAbout(block)).toEqual([]);
  });

  it('warns that the employer may not hear of it until the candidate agreed', () => {
    expect(wordsOf(shown())).toContain('Noem tegen de werkgever nog geen regeling.');
    expect(wordsOf(shown(undefined, true))).not.toContain('Noem tegen de werkgever nog geen regeling.');
    expect(wordsOf(shown(undefined, true))).toContain('De kandidaat vond goed');
  });

  it('says of each what it gives, from whom, what it bridges, who applies and by when', () => {
    const words = wordsOf(shown());

    expect(words).toContain(
      'Loonkostensubsidie Van Werkbedrijf De Dommel Helpt bij: Een lager tempo Kan Wat het geeft € 1.088,27 per maand zolang het nodig is',
    );
    expect(words).toContain('Aanvragen: de werkgever Uiterlijk 1 juni 2027: binnen 6 maanden na de start');
  });

  it('explains itself to the article, with the amount worked line by line', () => {
    const markup = shown();

    expect(wordsOf(markup)).toContain('Het contract duurt minstens 6 maanden. ( artikel 10d, lid 1 )');
    expect(markup).toContain('href="https://wetten.overheid.nl/BWBR0015703"');
    expect(wordsOf(markup)).toContain('40% × € 14,71 × 1,08 × 1,235 × 32 × 52 ÷ 12');
    expect(wordsOf(markup)).toContain('Bel even voordat je erop rekent.');
  });

  it('says of what is unknown which fact is missing and whom to ask; it is never shown as a yes', () => {
    const words = wordsOf(shown());

    expect(words).toContain('Jobcoach Van Werkbedrijf De Dommel Nog niet te zeggen');
    expect(words).toContain('Of er meer begeleiding nodig is dan gewoon. Vraag het de begeleider.');
    expect(words).toContain('Hoeveel uur per week het werk is. Vraag het de werkgever.');
    expect(words).toContain(
      'Nog niet bekend: of er meer begeleiding nodig is dan gewoon, hoeveel uur per week het werk is en de loonwaarde.',
    );
    expect(whoKnows('loonwaarde-percentage')).toBe('aanbieder');
  });

  it('says each missing fact once, with how many regelingen wait for it, most first', () => {
    const [, jobcoach] = advice.instrumenten;
    if (!jobcoach) throw new Error('a jobcoach is played');
    const other = { ...jobcoach, code: 'ander', ontbreekt: jobcoach.ontbreekt.slice(1, 2) };
    const known = { ...advice, instrumenten: [jobcoach, other] };

    expect(missingFacts(known.instrumenten).map(({ fact, source, count }) => [fact, source, count])).toEqual([
      ['uren-per-week', 'werkgever', 2],
      ['begeleiding-nodig', 'begeleider', 1],
      ['loonwaarde-percentage', 'aanbieder', 1],
    ]);
    expect(wordsOf(shown({ kind: 'found', advice: known }))).toContain(
      'Vraag het de werkgever. (voor 2 regelingen)',
    );
  });

  it('keeps in sight what can and what bridges a gap; the rest folds out', () => {
    const [subsidy, jobcoach] = advice.instrumenten;
    if (!subsidy || !jobcoach) throw new Error('both are played');
    const bridging = { ...jobcoach, helptBij: ['Meer uitleg nodig.'] };

    expect(wordsOf(shown())).toContain('Ook nog niet te zeggen (1)');
    expect(
      wordsOf(shown({ kind: 'found', advice: { ...advice, instrumenten: [subsidy, bridging] } })),
    ).not.toContain('Ook nog niet te zeggen');
  });

  it('folds away what cannot, with the reason', () => {
    const markup = shown();

    expect(wordsOf(markup)).toContain('Kan niet (1) Beschut werk. Er is geen advies beschut werk.');
    expect(markup).not.toContain('<details class="vd-disclosure" open');
  });

  it('says why there is nothing, when there is nothing', () => {
    const none = {
      ...advice,
      instrumenten: [],
      geen: ['Voor dit werk is geen regeling. Bel de begeleider.'],
    };

    expect(wordsOf(shown({ kind: 'found', advice: none }))).toContain(
      'Wij vinden nu geen regeling Voor dit werk is geen regeling. Bel de begeleider.',
    );
  });

  it('leaves the page standing when the service gives no answer', () => {
    expect(wordsOf(shown({ kind: 'away' }))).toContain('Het advies over regelingen is er even niet');
    expect(adviceBlock({ kind: 'none' }, { mayBeNamed: false, page: page() })).toBeNull();
  });
});

describe('facts about the work', () => {
  it('are asked only where a rule misses them, or where they were answered', () => {
    const form = (query: Record<string, string>) => wordsOf(String(workFactsForm(advice, page(query))));

    expect(form({})).toContain('Uren per week');
    expect(form({})).not.toContain('Lengte van het contract');
    expect(form({ contract: '12' })).toContain('Lengte van het contract');
    expect(workFactsForm({ ...advice, instrumenten: [] }, page())).toBeNull();
  });

  it('are never about the person: such an answer would stand in an address', () => {
    const all = ['uren', 'contract', 'uurloon', 'plek', 'vorm', 'daarna', 'leerbedrijf', 'chauffeur'];
    const markup = String(workFactsForm(advice, page(Object.fromEntries(all.map((name) => [name, '1'])))));
    const names = [...markup.matchAll(/ name="([^"]+)"/g)].map(([, name]) => name);

    expect(names.sort()).toEqual([...all, 'start'].sort());
  });

  it('become what the API takes, and nonsense stays unknown', () => {
    expect(
      readWorkFacts(
        toFormValues({
          start: '2026-12-01',
          uren: '32,5',
          contract: '999',
          uurloon: '15,20',
          plek: 'bbl',
          vorm: 'uitzend',
          daarna: '6',
          leerbedrijf: 'ja',
          chauffeur: 'nee',
        }),
      ),
    ).toEqual({
      startdatum: '2026-12-01',
      urenPerWeek: 32.5,
      contractMaanden: 999,
      uurloonInCenten: 1_520,
      soortPlek: 'bbl',
      werkgeversvorm: 'uitzend',
      voorgenomenContractMaanden: 6,
      erkendLeerbedrijf: true,
      beroepsgoederenvervoer: false,
    });
    expect(
      readWorkFacts(
        toFormValues({
          start: 'morgen',
          uren: '99',
          contract: '1,5',
          uurloon: 'veel',
          plek: 'x',
          daarna: '-1',
        }),
      ),
    ).toEqual({});
  });
});

describe('asking for advice', () => {
  const caller = { credentials: {}, correlationId: 'test' };
  const body = {
    kandidaatId: '0192d0a0-0000-7000-8000-0000000000e1',
    vacatureId: '0192d0a0-0000-7000-8000-0000000000f1',
  };
  const asks = (roles: readonly string[], answer: () => Promise<never>) => {
    let calls = 0;
    const advise = async () => {
      calls += 1;
      return answer();
    };
    return { calls: () => calls, found: findAdvice({ advise }, { caller, roles }, body) };
  };
  const problem = (status: number) => async () => {
    throw new Problem({ slug: 'x', status, title: '' }, '');
  };

  it.each(['werkgever', 'regiocoordinator', 'privacyfunctionaris'])(
    'is not even done for a %s',
    async (role) => {
      const { calls, found } = asks([role], problem(500));

      expect(await found).toEqual({ kind: 'none' });
      expect(calls()).toBe(0);
    },
  );

  it.each([
    [403, 'none'],
    [404, 'none'],
    [500, 'away'],
    [503, 'away'],
  ])('that is answered with %s leaves the page standing (%s)', async (status, kind) => {
    expect(await asks(['werkgeversadviseur'], problem(status)).found).toEqual({ kind });
  });
});
