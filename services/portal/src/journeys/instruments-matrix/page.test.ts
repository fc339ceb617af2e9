import { describe, expect, it } from 'vitest';
import { matrix } from '../../../test/played-comparison.ts';
import { complaintsAbout, render, wordsOf } from '../../../test/rendered-page.ts';
import { toFormValues } from '../../http/form-values.ts';
import { parseComparison } from '../instruments/yardstick-form.ts';
import { type MatrixView, matrixPage } from './page.ts';

const view: MatrixView = {
  matrix,
  asked: parseComparison(toFormValues({})),
  onlyDiffering: false,
  withMunicipalities: false,
  now: new Date('2026-11-24T10:00:00Z'),
};

describe('the matrix', () => {
  it('is valid, and says each status in words as well as in a shape', async () => {
    const markup = render(matrixPage(view));

    expect(await complaintsAbout(markup)).toEqual([]);
    expect(markup).toContain(
      'aria-label="gelijk: beleid, voorwaarden, duur, werkwijze; verschilt: bedrag, formulier"',
    );
    expect(wordsOf(markup)).toContain('De regio is voor 83% gelijk');
  });

  it('puts the declared status beside the computed one, and says where they disagree', () => {
    const words = wordsOf(render(matrixPage(view)));

    expect(words).toContain('Bij 1 instrument zegt de verklaring iets anders dan de gegevens');
    expect(words).toContain('Verklaard Geharmoniseerd klopt niet met de gegevens');
  });

  it('keeps what is the same everywhere apart', () => {
    const words = wordsOf(render(matrixPage(view)));

    expect(words).toContain('Landelijk vast (1)');
    expect(words).toContain('No-riskpolis Soort Minder risico bij ziekte');
  });

  it('unfolds the gemeenten on request; only those that differ from their uitvoerder have a status of their own', () => {
    const markup = render(matrixPage({ ...view, withMunicipalities: true }));

    expect(wordsOf(markup)).toContain('1 gemeente wijkt af');
    expect(wordsOf(markup)).toContain('Bergeijk Verschilt');
    expect(wordsOf(markup)).toContain('3 maanden in plaats van 6 maanden');
    expect(wordsOf(markup)).toContain('Participatiebedrijf Kempenland 100% gelijk Bergeijk, Eersel');
    expect(markup.match(/<details[^>]* open/g)).toHaveLength(1);
  });

  it('shows on request only where something differs, and says so when that is nowhere', () => {
    const [, fixed] = matrix.rijen;
    const [row] = matrix.rijen;
    const equal = row && { ...row, cellen: row.cellen.filter(({ status }) => status === 'gelijk') };
    const all = { ...matrix, rijen: [equal, fixed].filter((one) => one !== undefined) };

    expect(wordsOf(render(matrixPage({ ...view, matrix: all, onlyDiffering: true })))).toContain(
      'Alles is gelijk',
    );
  });

  it('says what will be here while nothing can be compared', () => {
    const none = { op: matrix.op, kolommen: [], rijen: [] };

    expect(wordsOf(render(matrixPage({ ...view, matrix: none })))).toContain(
      'Er is nog niets te vergelijken',
    );
  });
});

describe('the question', () => {
  it('takes an organisation as yardstick, and drops what is no date or no choice', () => {
    const id = '0192d0a0-0000-7000-8000-0000000000b1';

    expect(
      parseComparison(toFormValues({ op: '2027-01-01', maatstaf: `organisatie:${id}` })).question,
    ).toEqual({ op: '2027-01-01', maatstaf: 'organisatie', organisatieId: id });
    expect(parseComparison(toFormValues({ op: 'gisteren', maatstaf: 'organisatie' }))).toMatchObject({
      question: {},
      dayError: 'Vul een bestaande datum in. Je ziet nu de stand van vandaag.',
    });
  });
});
