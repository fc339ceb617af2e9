import type { Verloop } from '@vlinderdas/instruments-service/contract/harmonisation.resource';
import { describe, expect, it } from 'vitest';
import { matrix } from '../../../test/played-comparison.ts';
import { dommelProvider, guidance } from '../../../test/played-harmonisation.ts';
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
        tekst: 'Een werkgever krijgt bij Kempenland in het eerste jaar € 1.794 meer.',
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

    expect(words).toContain('€ 1.794 in het eerste jaar');
    expect(words).toContain('+25 procentpunt');
  });

  it('say by how much the whole percentages differ that they show', () => {
    const course = { punten: [pointOn('2025-11-01', 556), pointOn('2026-11-01', 614)] };
    const words = wordsOf(render(figuresPage({ ...view, course })));

    expect(words).toMatch(/56% .*61% .*\+5 procentpunt/);
  });

  it('say what will be here while there is nothing', () => {
    const none = { ...view, course: { punten: [] }, signals: { resultaten: [] } };
    const words = wordsOf(render(figuresPage(none)));

    expect(words).toContain('Er is nog geen verloop');
    expect(words).toContain('Geen verschillen in geld');
  });
});

describe('for how many people nothing was found', () => {
  const foundNothing: FiguresView['foundNothing'] = {
    maanden: [
      {
        maand: '2026-10',
        gemeenten: [
          { gemeentecode: 'GM0772', naam: 'Eindhoven', aantal: 1_204 },
          { gemeentecode: 'GM1728', naam: 'Bladel' },
        ],
        redenen: [{ reden: 'uren-duur-of-loon', aantal: 1_206 }],
      },
      { maand: '2026-09', gemeenten: [{ naam: 'Best' }], redenen: [{ reden: 'geen-aanbod' }] },
    ],
  };

  it('is for the coordinator: without it the page says nothing of it', () => {
    expect(render(figuresPage(view))).not.toContain('Niets gevonden');
  });

  it('is told per month, by gemeente and by reason, without a number that is small', async () => {
    const markup = render(figuresPage({ ...view, foundNothing }));
    const words = wordsOf(markup);

    expect(await complaintsAbout(markup)).toEqual([]);
    expect(words).toContain('oktober 2026');
    expect(words).toMatch(/Toon eerdere maanden september 2026 .* Best/);
    expect(words).toContain('Eindhoven Mensen 1.204 Bladel Mensen niet genoemd');
    expect(words).toContain('De uren, de duur of het loon passen niet Mensen 1.206');
  });

  it('says what will be here while no month is over', () => {
    expect(wordsOf(render(figuresPage({ ...view, foundNothing: { maanden: [] } })))).toContain(
      'Hier staan aantallen van maanden die voorbij zijn.',
    );
  });
});

describe('the present point', () => {
  it('is the last one that is not in the future', () => {
    expect(presentPoint(view.course.punten, '2026-11-24')).toBe(2);
    expect(presentPoint(view.course.punten, '2025-01-01')).toBe(0);
    expect(presentPoint(view.course.punten, '2030-01-01')).toBe(3);
  });
});
