import { PlaatsingRegelingen } from '@vlinderdas/placements-service/contract/placement-regelingen.resource';
import { Plaatsing } from '@vlinderdas/placements-service/contract/placements.resource';
import type {
  Voordracht,
  VoordrachtMetStappen,
} from '@vlinderdas/placements-service/contract/proposals.resource';
import { describe, expect, it } from 'vitest';
import { ids, now } from '../../../test/played-adviser-region/people.ts';
import { agreed, proposal } from '../../../test/played-adviser-region/proposals.ts';
import { vacancy } from '../../../test/played-adviser-region/vacancy.ts';
import { advice } from '../../../test/played-instruments.ts';
import { complaintsAbout, render, testGuard, wordsOf } from '../../../test/rendered-page.ts';
import { toFormValues } from '../../http/form-values.ts';
import { parseAgreement, parseWithdrawal } from './form.ts';
import { type RegelingenView, regelingenPage } from './page.ts';
import { questionOf } from './placement.routes.ts';
import { parseChange, parseLoonwaarde, parseNewRegeling } from './placement-form.ts';
import { type PlacementRegelingenView, placementRegelingenPage } from './placement-page.ts';

const today = '2026-11-23';
const names = {
  colleague: (id: string | undefined) =>
    id === ids.mila ? { name: 'Mila Verbeek', phone: undefined, email: undefined } : undefined,
  organisation: () => 'Kempenland',
};
const said = { kanaal: 'gesprek', datum: today, vastgelegdOp: '2026-11-23T08:00:00Z' } as const;
const shown = [
  { code: 'loonkostensubsidie', naam: 'Loonkostensubsidie', stappen: [], nogNaTeGaan: false },
  { code: 'jobcoach', naam: 'Jobcoach', stappen: [], nogNaTeGaan: true },
];

function view(it: Voordracht, extra: Partial<VoordrachtMetStappen> = {}): RegelingenView {
  return {
    proposal: { ...it, stappen: [], ...extra },
    answer: { kind: 'found', advice },
    names,
    vacancy,
    person: 'Fenna Voorbeeldsma',
    guard: () => testGuard,
    now: new Date(now),
  };
}
const words = (shownView: RegelingenView) => wordsOf(render(regelingenPage(shownView)));

describe('wat regelen wij, for a voordracht', () => {
  it('is valid in every state, with and without advice', async () => {
    const states: RegelingenView[] = [
      view(proposal(2)),
      view(agreed),
      view(agreed, { regelingenAkkoord: said, getoondeRegelingen: shown }),
      view(agreed, { regelingenAkkoord: { ...said, ingetrokkenOp: '2026-11-23T08:10:00Z' } }),
      view(proposal(2, { status: 'afgewezen', open: false })),
      { ...view(agreed), answer: { kind: 'away' } },
      { ...view(agreed), answer: { kind: 'none' }, vacancy: undefined, person: undefined },
      { ...view(agreed), answer: { kind: 'found', advice: { ...advice, instrumenten: [] } } },
    ];
    for (const state of states) expect(await complaintsAbout(render(regelingenPage(state)))).toEqual([]);
  });

  it('names each regeling, what it gives, who applies and by when, and decides nothing', () => {
    const text = words(view(agreed));
    expect(text).toContain('Loonkostensubsidie Van Werkbedrijf De Dommel');
    expect(text).toContain('€ 1.088,27 per maand');
    expect(text).toContain('1 juni 2027');
    expect(text).toContain('Nog na te gaan');
    expect(text).not.toContain('Beschut werk');
    expect(text).toContain('De catalogus beslist niet');
    expect(text).toContain('Fenna Voorbeeldsma');
  });

  it('says that the sheet is not for the employer until the candidate agreed', () => {
    const before = words(view(agreed));
    const after = words(view(agreed, { regelingenAkkoord: said, getoondeRegelingen: shown }));
    expect(before).toContain('Geef dit blad niet aan de werkgever.');
    expect(before).toContain('Leg akkoord vast');
    expect(after).not.toContain('Geef dit blad niet');
    expect(after).toContain('De werkgever ziet: Loonkostensubsidie Jobcoach (nog na te gaan)');
    expect(after).toContain('Trek akkoord in');
  });

  it('chooses at first what can be, and leaves out what is still to be found out', () => {
    const markup = render(regelingenPage(view(agreed)));
    expect(markup).toMatch(/value="loonkostensubsidie" checked/);
    expect(markup).toMatch(/value="jobcoach"(?! checked)/);
  });

  it('offers no form before the candidate said yes to the work, or after it came to nothing', () => {
    expect(words(view(proposal(2)))).not.toContain('Leg akkoord vast');
    expect(words(view(proposal(2, { status: 'verlopen', open: false })))).toContain('liep op niets uit');
  });

  it('keeps what was typed beside each problem', async () => {
    const form = toFormValues({ 'akkoord-kanaal': 'telefoon', 'akkoord-datum': '2026-11-24' });
    const parsed = parseAgreement(form, today);
    const problems = 'problems' in parsed ? parsed.problems : [];
    const markup = render(regelingenPage({ ...view(agreed), sent: { form, step: 'akkoord', problems } }));
    expect(await complaintsAbout(markup)).toEqual([]);
    expect(markup).toContain('<title>Fout: ');
    expect(problems.map(({ field }) => field)).toEqual(['akkoord-regelingen', 'akkoord-datum']);
    expect(markup).toMatch(/value="telefoon" checked/);
  });
});

describe('what is recorded of the agreement', () => {
  it('is how and when the candidate said it, and which regelingen', () => {
    const typed = {
      'akkoord-regelingen': ['jobcoach', 'jobcoach'],
      'akkoord-kanaal': 'gesprek',
      'akkoord-datum': today,
    };
    expect(parseAgreement(toFormValues(typed), today)).toEqual({
      body: { kanaal: 'gesprek', datum: today, regelingen: ['jobcoach'] },
    });
    expect(parseWithdrawal(toFormValues({}), today)).toMatchObject({
      problems: [{ field: 'intrekking-kanaal' }, { field: 'intrekking-datum' }],
    });
  });
});

const ID = '0192d0a0-0000-7000-8000-0000000000ff';
const placement = Plaatsing.parse({
  id: ids.proposal(9),
  revisie: 1,
  voordrachtId: ids.proposal(1),
  startdatum: '2026-12-01',
  einddatum: '2027-12-01',
  urenPerWeek: 32,
  vorm: 'bepaalde-tijd',
  nazorgcontactId: ids.mila,
  vacatureId: vacancy.id,
  naamVacature: 'Orderpicker',
  kandidaatId: agreed.kandidaatId,
  kaartnummer: 'K-2041',
  organisatieId: agreed.organisatieId,
  adviseurId: ids.mila,
  bevestigdOp: '2026-11-23T08:00:00Z',
  nazorgmomenten: [],
});
const regelingen = PlaatsingRegelingen.parse({
  termijnen: [
    {
      soort: 'einde-contract',
      titel: 'Het contract loopt af: hoe verder?',
      uiterlijk: '2027-12-01',
      waarschuwenVanaf: '2027-10-20',
      gedaan: false,
      bron: { tekst: 'De einddatum die bij deze plaatsing is vastgelegd' },
    },
  ],
  resultaten: [
    {
      id: ID,
      revisie: 2,
      plaatsingId: placement.id,
      code: 'forfaitaire-loonkostensubsidie',
      naam: 'Forfaitaire loonkostensubsidie',
      stand: 'toegekend',
      vanaf: '2026-12-01',
      tot: '2027-06-01',
      loonwaarde: {
        percentage: 60,
        functie: 'orderpicker',
        deskundige: 'D. Meter',
        rapportdatum: '2026-11-20',
        ingangsdatum: '2027-06-01',
      },
      vervolg: { besluit: 'stoppen', datum: '2026-11-23' },
      termijnen: [
        {
          soort: 'loonwaarde-vaststellen',
          titel: 'Laat de loonwaarde vaststellen',
          uiterlijk: '2027-06-01',
          waarschuwenVanaf: '2027-04-20',
          gedaan: true,
          bron: { tekst: 'Participatiewet art. 10d lid 5', link: 'https://wetten.overheid.nl' },
        },
      ],
    },
  ],
});
const placementView = (extra: Partial<PlacementRegelingenView> = {}): PlacementRegelingenView => ({
  placement,
  regelingen,
  answer: { kind: 'found', advice },
  choices: new Map([['jobcoach', 'Jobcoach']]),
  mayBeNamed: true,
  vacancy,
  person: undefined,
  names,
  guard: () => testGuard,
  now: new Date(now),
  ...extra,
});

describe('regelingen at a placement', () => {
  it('is valid with terms, without anything, and with a refused form', async () => {
    const form = toFormValues({ [`wijzig-${ID}-stand`]: 'klaar' });
    const parsed = parseChange(form, ID);
    const problems = 'problems' in parsed ? parsed.problems : [];
    const states = [
      placementView(),
      placementView({ regelingen: { resultaten: [], termijnen: [] }, choices: new Map(), mayBeNamed: false }),
      placementView({ sent: { form, step: `wijzig-${ID}`, problems } }),
    ];
    for (const state of states)
      expect(await complaintsAbout(render(placementRegelingenPage(state)))).toEqual([]);
    expect(problems).toHaveLength(2);
  });

  it('shows what is still to be done first, with the article it follows from', () => {
    const text = wordsOf(render(placementRegelingenPage(placementView())));
    expect(text.indexOf('Het contract loopt af')).toBeLessThan(
      text.indexOf('Laat de loonwaarde vaststellen'),
    );
    expect(text).toContain('Participatiewet art. 10d lid 5');
    expect(text).toContain('60% als orderpicker, gemeten door D. Meter');
  });

  it('asks advice with what is known of the job', () => {
    expect(questionOf(placement, regelingen).feiten).toEqual({
      startdatum: '2026-12-01',
      urenPerWeek: 32,
      contractMaanden: 12,
      loonwaardePercentage: 60,
      loonwaardeVastgesteld: true,
    });
    const { einddatum: _, ...openEnded } = placement;
    expect(questionOf(openEnded, { ...regelingen, resultaten: [] }).feiten).toMatchObject({
      contractMaanden: 999,
    });
  });

  it('takes a new regeling only from what the advice allows', () => {
    const choices = new Map([['jobcoach', 'Jobcoach']]);
    const typed = { 'nieuw-code': 'jobcoach', 'nieuw-stand': 'aangevraagd', 'nieuw-vanaf': today };
    expect(parseNewRegeling(toFormValues(typed), choices)).toEqual({
      body: { code: 'jobcoach', naam: 'Jobcoach', stand: 'aangevraagd', vanaf: today },
    });
    expect(parseNewRegeling(toFormValues({ ...typed, 'nieuw-code': 'x' }), choices)).toMatchObject({
      problems: [{ field: 'nieuw-code' }],
    });
  });

  it('takes away a date that was emptied, and asks when a decision was taken', () => {
    const typed = { stand: 'toegekend', vanaf: today, tot: '', vervolg: 'stoppen', vervolgOp: today };
    const form = (changes: object = {}) =>
      toFormValues(
        Object.fromEntries(
          Object.entries({ ...typed, ...changes }).map(([name, value]) => [`wijzig-${ID}-${name}`, value]),
        ),
      );
    expect(parseChange(form(), ID)).toMatchObject({
      body: { tot: null, vervolg: { besluit: 'stoppen', datum: today } },
    });
    expect(parseChange(form({ vervolgOp: '' }), ID)).toMatchObject({
      problems: [{ field: `wijzig-${ID}-vervolgOp` }],
    });
  });

  it('asks everything that belongs to an established loonwaarde', () => {
    const parsed = parseLoonwaarde(toFormValues({ [`loonwaarde-${ID}-percentage`]: '101' }), ID);
    expect('problems' in parsed && parsed.problems).toHaveLength(5);
  });
});
