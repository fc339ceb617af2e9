import { describe, expect, it } from 'vitest';
import { guidance, noRisk } from '../../../test/played-harmonisation.ts';
import { complaintsAbout, render, testGuard, wordsOf } from '../../../test/rendered-page.ts';
import { toFormValues } from '../../http/form-values.ts';
import { instrumentValues, parseInstrumentChange, parseNewInstrument } from './form.ts';
import { type EditView, editPage } from './page.ts';

const typed = instrumentValues(guidance);
const view: EditView = {
  instrument: guidance,
  values: toFormValues(typed),
  problems: [],
  revision: 2,
  mayCoordinate: true,
  guard: () => testGuard,
};

describe('the form of an instrument', () => {
  it('is valid, and what is saved as it was stays as it was', async () => {
    const { body } = parseInstrumentChange(toFormValues(typed));

    expect(await complaintsAbout(render(editPage(view)))).toEqual([]);
    expect(body).toMatchObject({
      naam: guidance.naam,
      watDoetWsp: guidance.watDoetWsp,
      wettelijkeBasis: guidance.wettelijkeBasis,
      tegels: guidance.tegels,
    });
  });

  it('asks for which sectors it is, by name, and keeps them', () => {
    const instrument = { ...guidance, sectoren: ['F', 'I'] };
    const values = toFormValues(instrumentValues(instrument));
    const markup = render(editPage({ ...view, instrument, values }));

    expect(wordsOf(markup)).toContain('Logies-, maaltijd- en drankverstrekking');
    expect(markup).toMatch(/value="F"[^>]* checked/);
    expect(markup).not.toMatch(/value="G"[^>]* checked/);
    expect(parseInstrumentChange(values).body).toMatchObject({ sectoren: ['F', 'I'] });
    const none = toFormValues({ ...instrumentValues(instrument), sectoren: [] });
    expect(parseInstrumentChange(none).body).toMatchObject({ sectoren: [] });
  });

  it('says everything that is missing at once', () => {
    const { problems } = parseNewInstrument(
      toFormValues({ bereik: 'regionaal', 'wettelijkeBasis.1.link': 'niet-https' }),
    );

    expect(problems?.map(({ field }) => field)).toEqual([
      'naam',
      'soort',
      'omschrijvingWerkgever',
      'omschrijvingProfessional',
      'wettelijkeBasis.1.naam',
      'wettelijkeBasis.1.link',
    ]);
  });

  it('shows what is already there, and lets somebody who looked add it anyway', async () => {
    const similar = [
      { code: noRisk.code, naam: noRisk.naam, gelijkenis: 800, waarom: 'Bijna dezelfde naam.' },
    ];
    const { instrument: _one, ...fresh } = view;
    const page = editPage({ ...fresh, instrument: undefined, similar });
    const markup = render(page);

    expect(page.status).toBe(409);
    expect(await complaintsAbout(markup)).toEqual([]);
    expect(wordsOf(markup)).toContain('No-riskpolis : Bijna dezelfde naam.');
    expect(parseNewInstrument(toFormValues({ ...typed, toch: 'ja' })).body).toMatchObject({ toch: true });
  });

  it('lets one organisation add what is its own alone', () => {
    const markup = render(editPage({ ...view, instrument: undefined, mayCoordinate: false }));

    expect(markup).toContain('name="bereik" value="lokaal"');
    expect(markup).not.toContain('type="radio"');
  });

  it('keeps what was typed when somebody else was first', () => {
    const values = toFormValues({ ...typed, naam: 'Onze naam' });
    const page = editPage({ ...view, values, changedMeanwhile: true });

    expect(page.status).toBe(409);
    expect(render(page)).toContain('value="Onze naam"');
  });
});
