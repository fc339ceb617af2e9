import { describe, expect, it } from 'vitest';
import { employerAdvice } from '../../../test/played-instruments.ts';
import { menuCard } from '../../../test/played-menu-card.ts';
import { complaintsAbout, render, wordsOf } from '../../../test/rendered-page.ts';
import { toFormValues } from '../../http/form-values.ts';
import { readQuestionForm, toQuestion } from './form.ts';
import { chooseRegionPage, type WhatCanIGetView, whatCanIGetPage } from './page.ts';

const view: WhatCanIGetView = {
  card: menuCard,
  form: readQuestionForm(toFormValues({})),
  problems: [],
  advice: employerAdvice,
  isAway: false,
};
const shown = (change: Partial<WhatCanIGetView> = {}) => render(whatCanIGetPage({ ...view, ...change }));

describe('what an employer can get', () => {
  it('is valid and accessible markup, with and without an answer', async () => {
    expect(await complaintsAbout(shown())).toEqual([]);
    expect(await complaintsAbout(shown({ advice: undefined, isAway: true }))).toEqual([]);
    expect(await complaintsAbout(shown({ card: undefined, advice: undefined }))).toEqual([]);
    expect(await complaintsAbout(render(chooseRegionPage([menuCard.regio])))).toEqual([]);
  });

  it('asks five questions about the work and none about a person', () => {
    const words = wordsOf(shown({ advice: undefined }));

    for (const number of [1, 2, 3, 4, 5]) expect(words).toContain(`${number}. `);
    expect(words).not.toContain('6. ');
    expect(words).not.toContain('Dit kunt u krijgen');
  });

  it('gives in short what there is, from whom, and what is not the same everywhere', () => {
    const words = wordsOf(shown());

    expect(words).toContain('Dit kunt u krijgen (2)');
    expect(words).toContain(
      'Interne werkbegeleiding Dit kan Wat u krijgt Verschilt per gemeente Van wie De gemeente waar uw medewerker woont',
    );
    expect(words).toContain(
      'No-riskpolis Hangt af van wie u aanneemt Wat u krijgt Lees het hieronder Van wie UWV',
    );
  });

  it('names provider and contact of every regeling, what we do, what to do, and when', () => {
    const words = wordsOf(shown());

    expect(words).toContain('Eindhoven en Veldhoven Wat u krijgt € 500 per maand Hoe lang ten hoogste');
    expect(words).toContain('Loket Werk 040 000 00 31');
    expect(words).toContain('Wanneer Voor de eerste werkdag');
    expect(words).toContain('Dit doen wij Wij vragen de vergoeding met u aan. Dit doet u');
    expect(words).toContain('U hoeft niets te doen.');
    expect(words).toContain('Dit weten wij pas als er een kandidaat is');
  });

  it('repeats what the answer rests on', () => {
    const form = readQuestionForm(
      toFormValues({
        gemeente: 'GM0772',
        uren: '24',
        contract: '999',
        zoekt: ['opleiden'],
        leerbedrijf: 'ja',
      }),
    );

    expect(wordsOf(shown({ form }))).toContain(
      'Uw antwoorden: medewerker woont in Eindhoven, 24 uur per week, onbepaalde tijd, erkend leerbedrijf, zoekt: iemand opleiden.',
    );
    expect(wordsOf(shown())).toContain('U liet alles open.');
  });

  it('says why something cannot, with its article', () => {
    const words = wordsOf(shown());

    expect(words).toContain(
      'Dit kan niet bij dit werk (1) Subsidie praktijkleren. U bent geen erkend leerbedrijf. (artikel 10d, lid 1)',
    );
  });

  it('says what to do when nothing is found, or when this region shows nothing', () => {
    expect(wordsOf(shown({ advice: { ...employerAdvice, instrumenten: [] } }))).toContain(
      'Dat betekent niet dat er niets kan.',
    );
    expect(wordsOf(shown({ card: undefined }))).toContain('nog geen openbare menukaart');
  });
});

describe('the five answers in the address', () => {
  const asked = (query: Record<string, string | string[]>) =>
    toQuestion(readQuestionForm(toFormValues(query)), 'AM28');

  it('may all be left open', () => {
    expect(asked({ antwoord: 'ja' })).toEqual({
      problems: [],
      question: { regio: 'AM28', zoektVoor: [] },
    });
  });

  it('become a question to the API; what nobody asked is left out', () => {
    const { question } = asked({
      gemeente: 'GM0772',
      uren: '24,5',
      contract: '999',
      zoekt: ['opleiden', 'goud'],
      leerbedrijf: 'nee',
    });

    expect(question).toEqual({
      regio: 'AM28',
      gemeentecode: 'GM0772',
      urenPerWeek: 24.5,
      contractMaanden: 999,
      zoektVoor: ['opleiden'],
      erkendLeerbedrijf: false,
    });
    expect(asked({ gemeente: "'; drop", contract: '7', leerbedrijf: 'ja' }).question).toEqual({
      regio: 'AM28',
      zoektVoor: [],
      erkendLeerbedrijf: true,
    });
  });

  it('are refused in words when the hours are no hours', () => {
    const form = readQuestionForm(toFormValues({ uren: 'veel' }));
    const { problems } = toQuestion(form, 'AM28');

    expect(wordsOf(shown({ form, problems, advice: undefined }))).toContain('Eén ding klopt nog niet');
    expect(whatCanIGetPage({ ...view, form, problems }).status).toBe(400);
  });
});
