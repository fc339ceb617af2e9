import { describe, expect, it } from 'vitest';
import { monthlyCosts } from '../../../test/played-instruments.ts';
import { complaintsAbout, render, wordsOf } from '../../../test/rendered-page.ts';
import { toFormValues } from '../../http/form-values.ts';
import { readCostForm, toQuestion } from './form.ts';
import { type CostExampleView, costExamplePage } from './page.ts';

const view: CostExampleView = {
  form: readCostForm(toFormValues({})),
  problems: [],
  result: monthlyCosts,
  isAway: false,
};
const shown = (change: Partial<CostExampleView> = {}) => render(costExamplePage({ ...view, ...change }));

describe('the page with an example to reckon with', () => {
  it('is valid and accessible markup', async () => {
    expect(await complaintsAbout(shown())).toEqual([]);
    expect(await complaintsAbout(shown({ result: undefined, isAway: true }))).toEqual([]);
  });

  it('puts what one pays with and without beside each other, and says the difference', () => {
    const words = wordsOf(shown());

    expect(words).toContain('Zonder regelingen € 2.720,66 per maand Met regelingen € 1.632,39 per maand');
    expect(words).toContain('Dat scheelt € 1.088,27 per maand.');
    expect(wordsOf(shown({ result: { ...monthlyCosts, metInCenten: 272_066 } }))).toContain(
      'Met deze keuzes verandert er niets',
    );
  });

  it('shows every line of the working with its sum and source, and what must be checked', () => {
    const words = wordsOf(shown());

    expect(words).toContain(
      'Wat er aan loonwaarde mist Participatiewet, artikel 10d De som 100% − 60% = 40%',
    );
    expect(words).toContain('€ 1.088,27 per maand');
    expect(words).toContain('Controleer dit bedrag');
    expect(words).toContain('Een maand heeft 52 ÷ 12 weken.');
  });

  it('keeps what was typed when the service is away', () => {
    const markup = shown({ form: { ...view.form, uurloon: '17,50' }, result: undefined, isAway: true });

    expect(markup).toContain('value="17,50"');
    expect(wordsOf(markup)).toContain('Het rekenvoorbeeld is er even niet');
    expect(costExamplePage({ ...view, isAway: true }).isPublic).toBe(false);
  });
});

describe('the example in the address', () => {
  const asked = (query: Record<string, string | string[]>) => toQuestion(readCostForm(toFormValues(query)));

  it('is there from the start', () => {
    expect(asked({}).question).toEqual({
      leeftijd: 21,
      urenPerWeek: 32,
      loonwaardePercentage: 60,
      regelingen: ['loonkostensubsidie'],
    });
  });

  it('takes numbers as people type them', () => {
    const { question } = asked({
      uren: '24,5',
      leeftijd: '19',
      uurloon: '€ 15,20',
      loonwaarde: '45%',
      start: '2026-12-01',
      regeling: ['loonkostenvoordeel-banenafspraak', 'verzonnen'],
    });

    expect(question).toEqual({
      leeftijd: 19,
      urenPerWeek: 24.5,
      uurloonInCenten: 1_520,
      loonwaardePercentage: 45,
      op: '2026-12-01',
      regelingen: ['loonkostenvoordeel-banenafspraak'],
    });
  });

  it('may have no regeling at all', () => {
    expect(asked({ uren: '32', leeftijd: '30' }).question?.regelingen).toEqual([]);
  });

  it('says of everything at once what does not hold', async () => {
    const form = readCostForm(
      toFormValues({ uren: '99', leeftijd: '12,5', uurloon: 'veel', loonwaarde: '140', start: '2026-02-30' }),
    );
    const { problems } = toQuestion(form);
    const markup = shown({ form, problems, result: undefined });

    expect(problems.map(({ field }) => field)).toEqual([
      'uren',
      'leeftijd',
      'uurloon',
      'loonwaarde',
      'start',
    ]);
    expect(await complaintsAbout(markup)).toEqual([]);
    expect(wordsOf(markup)).toContain('5 dingen kloppen nog niet');
    expect(costExamplePage({ ...view, form, problems }).status).toBe(400);
  });
});
