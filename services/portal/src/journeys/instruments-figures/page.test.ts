import type { Verloop } from '@vlinderdas/instruments-service/contract/harmonisation.resource';
import { describe, expect, it } from 'vitest';
import { dommelProvider, guidance, matrix } from '../../../test/played-harmonisation.ts';
import { complaintsAbout, render, wordsOf } from '../../../test/rendered-page.ts';
import { presentPoint } from './course.ts';
import { type FiguresView, figuresPage } from './page.ts';

const pointOn = (op: string, graad: number | undefined): Verloop['punten'][number] => ({
  op,
  ...(graad !== undefined && {
    graad,
    perInstrument: [{ code: guidance.code, graad }],
    perAanbieder: [{ sleutel: dommelProvider.sleutel, naam: dommelProvider.naam, graad: graad - 100 }],
  }),
});
const view: FiguresView = {
  course: {
    punten: [
      pointOn('2025-11-01', 500),
      pointOn('2026-05-01', undefined),
      pointOn('2026-11-01', 750),
      pointOn('2027-05-01', 833),
    ],
  },
  signals: {
    resultaten: [
      {
        code: guidance.code,
        naam: guidance.naam,
        verschilInCenten: 179_400,
        hoogste: { aanbieder: 'Participatiebedrijf Kempenland', kort: '€ 500 per maand' },
        laagste: { aanbieder: dommelProvider.naam, kort: '€ 350,50 per maand' },
        tekst: 'Een werkgever krijgt bij Kempenland € 1.794 per jaar meer.',
      },
    ],
  },
  matrix,
  chosen: { instrument: '', provider: '' },
  now: new Date('2026-11-24T10:00:00Z'),
};

describe('the figures', () => {
  it('are valid; the line has a sentence, and a table with every number', async () => {
    const markup = render(figuresPage(view));

    expect(await complaintsAbout(markup)).toEqual([]);
    expect(markup).toContain('De regio is nu voor 75% gelijk.');
    expect(wordsOf(markup)).toContain('1 mei 2027 Hele regio 83%');
    expect(wordsOf(markup)).toContain('1 mei 2026 Hele regio onbekend');
  });

  it('put a line of an instrument and of a uitvoerder beside that of the region', () => {
    const chosen = { instrument: guidance.code, provider: dommelProvider.sleutel };
    const markup = render(figuresPage({ ...view, chosen }));

    expect(markup).toContain('vd-chart__line--3');
    expect(wordsOf(markup)).toContain('Hele regio 83% Interne werkbegeleiding 83% Werkbedrijf De Dommel 73%');
  });

  it('say in money where a choice pays, and how each one moved in a year', () => {
    const words = wordsOf(render(figuresPage(view)));

    expect(words).toContain('€ 1.794 per jaar');
    expect(words).toContain('+25 procentpunt');
  });

  it('say what will be here while there is nothing', () => {
    const none = { ...view, course: { punten: [] }, signals: { resultaten: [] } };
    const words = wordsOf(render(figuresPage(none)));

    expect(words).toContain('Er is nog geen verloop');
    expect(words).toContain('Geen verschillen in geld');
  });
});

describe('the present point', () => {
  it('is the last one that is not in the future', () => {
    expect(presentPoint(view.course.punten, '2026-11-24')).toBe(2);
    expect(presentPoint(view.course.punten, '2025-01-01')).toBe(0);
    expect(presentPoint(view.course.punten, '2030-01-01')).toBe(3);
  });
});
