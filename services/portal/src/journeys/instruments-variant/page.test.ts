import { NieuweVariant } from '@vlinderdas/instruments-service/contract/instrument.resource';
import { describe, expect, it } from 'vitest';
import { dommelVariant, guidance, playedInstruments } from '../../../test/played-harmonisation.ts';
import { complaintsAbout, render, testGuard, wordsOf } from '../../../test/rendered-page.ts';
import { toFormValues } from '../../http/form-values.ts';
import { newValues, parseNewVariant, parseVariantChange, variantValues } from './form.ts';
import { type VariantView, variantPage } from './page.ts';

const typed = variantValues(dommelVariant);
const parse = (changed: Record<string, string | readonly string[]>) =>
  parseVariantChange(toFormValues({ ...typed, ...changed }), dommelVariant);
const view: VariantView = {
  instrument: { code: guidance.code, name: guidance.naam },
  variant: dommelVariant,
  providerName: 'Werkbedrijf De Dommel',
  municipalities: [],
  values: toFormValues(typed),
  problems: [],
  guard: () => testGuard,
  now: new Date('2026-11-24T10:00:00Z'),
};

describe('a change of a variant', () => {
  it('sends nothing when nothing changed', () => {
    expect(parse({})).toEqual({ change: undefined });
  });

  it('sends what changed alone', () => {
    expect(parse({ herzienOp: '2027-10-01', reden: 'Nagekeken.' }).change).toEqual({
      herzienOp: '2027-10-01',
      reden: 'Nagekeken.',
    });
    expect(Object.keys(parse({ 'bedrag.inCenten': '400' }).change ?? {})).toEqual(['bedrag']);
  });

  it('begins on its day when it holds from later on, and needs that day then', () => {
    const later = { wijze: 'vanaf', 'bedrag.inCenten': '400' };

    expect(parse({ ...later, vanaf: '2027-01-01' }).change).toMatchObject({
      vanaf: '2027-01-01',
      bedrag: { inCenten: 40_000 },
    });
    expect(parse(later).problems).toEqual([
      { field: 'vanaf', message: 'Vul in vanaf welke dag de verandering geldt.' },
    ]);
    expect(parse({ 'bedrag.inCenten': '400', vanaf: '2027-01-01' }).change).not.toHaveProperty('vanaf');
  });

  it('makes unknown what was known, when somebody chooses that', () => {
    const { change } = parse({ 'duur.soort': '', 'contact.naam': '', 'contact.telefoonnummer': '' });

    expect(change).toEqual({ duur: null, contact: null });
    expect(wordsOf(render(variantPage(view)))).toContain('Niet bekend');
  });

  it('leaves alone what was never known', () => {
    const { duur: _duration, ...unknownDuration } = dommelVariant;
    const values = toFormValues({ ...variantValues(unknownDuration), herzienOp: '2027-10-01' });

    expect(parseVariantChange(values, unknownDuration).change).toEqual({ herzienOp: '2027-10-01' });
  });

  it('takes an end away, and sets one', () => {
    const ending = { ...dommelVariant, geldtTot: '2027-06-01' };

    expect(parseVariantChange(toFormValues(typed), ending).change).toEqual({ geldtTot: null });
    expect(parse({ geldtTot: '2027-06-01' }).change).toEqual({ geldtTot: '2027-06-01' });
  });
});

describe('a new variant', () => {
  const parseNew = (changed: Record<string, string>) =>
    parseNewVariant(
      toFormValues({ ...newValues('2026-11-24'), 'bron.tekst': 'Beleidsregel 2026', ...changed }),
      guidance.code,
      playedInstruments.dommel,
    );

  it('needs little: that there is one, where it stands, and when to look again', () => {
    expect(NieuweVariant.parse(parseNew({}).body)).toMatchObject({
      instrumentCode: guidance.code,
      organisatieId: playedInstruments.dommel,
      beleid: { aangeboden: true, bron: { tekst: 'Beleidsregel 2026' } },
      geldtVanaf: '2026-11-24',
      herzienOp: '2027-11-24',
      gepubliceerd: true,
    });
  });

  it('cannot end before it begins, and takes no amount without a unit', () => {
    const { problems } = parseNew({
      geldtTot: '2026-01-01',
      'bedrag.soort': 'vast',
      'bedrag.inCenten': '400',
    });

    expect(problems?.map(({ field }) => field).sort()).toEqual(['bedrag.eenheid', 'geldtTot']);
  });
});

describe('the page', () => {
  it('is valid for a variant that is there and for a new one', async () => {
    const fresh = variantPage({
      ...view,
      variant: undefined,
      values: toFormValues(newValues('2026-11-24')),
      municipalities: [
        { gemeentecode: 'GM0772', naam: 'Eindhoven' },
        { gemeentecode: 'GM0858', naam: 'Valkenswaard' },
      ],
    });

    expect(await complaintsAbout(render(variantPage(view)))).toEqual([]);
    expect(await complaintsAbout(render(fresh))).toEqual([]);
    expect(wordsOf(render(fresh))).toContain('Alleen Eindhoven');
  });

  it('leads from each error to its field, also in a row and in a source of its own', async () => {
    const values = toFormValues({
      ...typed,
      'bedrag.bron.gecontroleerdOp': '',
      'werkwijze.stappen.1.tekst': 'x'.repeat(400),
    });
    const { problems = [] } = parseVariantChange(values, dommelVariant);
    const markup = render(variantPage({ ...view, values, problems }));

    expect(problems.map(({ field }) => field)).toEqual([
      'bedrag.bron.gecontroleerdOp',
      'werkwijze.stappen.1.tekst',
    ]);
    expect(await complaintsAbout(markup)).toEqual([]);
    for (const { field } of problems) expect(markup).toContain(`id="veld-${field.replaceAll('.', '-')}"`);
  });

  it('keeps what was typed when somebody else was first', () => {
    const values = toFormValues({ ...typed, reden: 'Nieuw besluit' });
    const page = variantPage({ ...view, values, changedMeanwhile: true });

    expect(page.status).toBe(409);
    expect(render(page)).toContain('value="Nieuw besluit"');
  });
});
