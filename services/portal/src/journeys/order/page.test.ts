import { invalidInput, notFound } from '@vlinderdas/kernel/problem';
import { describe, expect, it } from 'vitest';
import { ids } from '../../../test/played-adviser-region/people.ts';
import { playAdviserRegion } from '../../../test/played-adviser-region/play-adviser-region.ts';
import { complaintsAbout, render, testGuard, wordsOf } from '../../../test/rendered-page.ts';
import { toFormValues } from '../../http/form-values.ts';
import { orderTable } from './order-table.ts';
import { orderPage } from './page.ts';
import { reasonIn, reasonsAskedFor, reasonsPage } from './reasons-page.ts';

const region = playAdviserRegion();
const [first, second] = [ids.candidate(1), ids.candidate(2)];
const detail = 'Er staan 7 geschikte kandidaten hoger die nog niet gevraagd zijn.';
const refused = (pointer: string) =>
  invalidInput(undefined, { errors: [{ pointer, code: 'verplicht', detail }] });

describe('the question why the order is left', () => {
  const view = {
    vacancy: region.vacancy,
    chosen: [first, second],
    asked: new Map([[second, detail]]),
    cards: new Map(),
    values: undefined,
    again: false,
    guard: () => testGuard,
  };

  it('is asked for whom the service asks it, and keeps everyone who was chosen', async () => {
    const markup = render(reasonsPage(view, 'kandidaat'));

    expect(await complaintsAbout(markup)).toEqual([]);
    expect(wordsOf(markup)).toContain(detail);
    expect(markup).toMatch(new RegExp(`value="${first}"[^>]* checked`));
    expect(markup).toContain(`name="reden-${second}"`);
    expect(markup).not.toContain(`name="reden-${first}"`);
  });

  it('says what is missing when it was sent without words', () => {
    const words = wordsOf(
      render(reasonsPage({ ...view, values: toFormValues({}), again: true }, 'kandidaat')),
    );

    expect(words).toContain('Schrijf waarom je deze kandidaat kiest.');
  });

  it('is recognised in an answer about reasons only', () => {
    expect(reasonsAskedFor(refused('/kandidaten/1/reden'), [first, second])).toEqual(
      new Map([[second, detail]]),
    );
    expect(reasonsAskedFor(refused('/kandidaten/1/kandidaatId'), [first, second])).toBeUndefined();
    expect(reasonsAskedFor(notFound(), [first, second])).toBeUndefined();
  });

  it('is read from the form per candidate', () => {
    const form = toFormValues({
      [`reden-${second}`]: 'Werkte hier al.',
      [`afwijk-${second}`]: 'kent-de-werkgever',
    });

    expect(reasonIn(form, second)).toEqual({ reden: 'Werkte hier al.', afwijkReden: 'kent-de-werkgever' });
    expect(reasonIn(form, first)).toEqual({});
    expect(reasonIn(toFormValues({ [`afwijk-${first}`]: 'zomaar' }), first)).toEqual({});
  });
});

describe('the report to the coordinator', () => {
  const counts = {
    aanvragen: 41,
    afwijkingen: 3,
    perReden: [{ soort: 'lager-op-lijst', reden: 'kent-de-werkgever', aantal: 3 }] as const,
    perVacature: [{ vacatureId: ids.vacancy, naamVacature: 'Orderpicker', aantal: 3 }],
  };

  it('counts by reason and by vacancy', async () => {
    const markup = render(
      orderPage({
        from: '2026-09-01',
        until: '2026-11-23',
        counts: { ...counts, perReden: [...counts.perReden] },
        problems: [],
      }),
    );

    expect(await complaintsAbout(markup)).toEqual([]);
    expect(wordsOf(markup)).toContain('Bij 3 van 41 gevraagde kandidaten is van de volgorde afgeweken.');
    expect(wordsOf(markup)).toContain('Kent deze werkgever of werkte daar eerder');
    expect(markup).toContain('href="/regio/volgorde/cijfers?van=2026-09-01&amp;tot=2026-11-23"');
  });

  it('is a table of the same numbers, with nobody in it', () => {
    const { headings, rows } = orderTable({ ...counts, perReden: [...counts.perReden] });

    expect(headings).toEqual(['Naar', 'Wat', 'Wie werd gekozen', 'Keer']);
    expect(rows).toEqual([
      ['Alles samen', 'Gevraagde kandidaten', '', 41],
      ['Alles samen', 'Van de volgorde afgeweken', '', 3],
      ['Reden', 'Kent deze werkgever of werkte daar eerder', expect.any(String), 3],
      ['Vacature', 'Orderpicker', '', 3],
    ]);
  });

  it('says what will be here where nothing was counted, and what is wrong with a period', async () => {
    const empty = { aanvragen: 4, afwijkingen: 0, perReden: [], perVacature: [] };
    const none = render(orderPage({ from: '2026-09-01', until: '2026-11-23', counts: empty, problems: [] }));
    const wrong = render(
      orderPage({
        from: '2026-11-23',
        until: '2026-09-01',
        counts: undefined,
        problems: [{ field: 'tot', message: 'Kies een eerste dag die niet na de laatste ligt.' }],
      }),
    );

    expect(wordsOf(none)).toContain('In deze periode is niet van de volgorde afgeweken');
    expect(await complaintsAbout(none)).toEqual([]);
    expect(await complaintsAbout(wrong)).toEqual([]);
  });
});
