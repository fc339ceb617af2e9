import { describe, expect, it } from 'vitest';
import { newInstrument } from '../../test/catalogue.builder.ts';
import type { CatalogueHistory, NationalInstrument, ProviderVariant } from './catalogue.ts';
import { catalogueOn } from './catalogue-on.ts';

const { toch: _toch, ...fields } = newInstrument();
const bron = { tekst: 'Wet', gecontroleerdOp: '2026-01-01', bevestigd: true };
const national: NationalInstrument = {
  ...fields,
  naam: 'No-riskpolis',
  code: 'no-riskpolis',
  bereik: 'landelijk',
  landelijkeAanbieder: 'uwv',
  bron,
  variants: [
    { validFrom: '2025-01-01', validTo: '2026-01-01', reviewOn: '2026-01-01', parts: {} },
    { validFrom: '2026-01-01', reviewOn: '2027-01-01', parts: {} },
  ],
};
const tax: NationalInstrument = { ...national, code: 'lkv', landelijkeAanbieder: 'belastingdienst' };
const row = (changes: Partial<ProviderVariant>): ProviderVariant => ({
  id: 'row',
  revision: 1,
  instrumentCode: 'no-riskpolis',
  provider: 'uwv-id',
  parts: {},
  published: true,
  reviewOn: '2027-01-01',
  validFrom: '2026-06-01',
  ...changes,
});
const history = (changes: Partial<CatalogueHistory> = {}): CatalogueHistory => ({
  national: [national, tax],
  regional: [],
  rows: [],
  organisations: [
    { organisationId: 'uwv-id', kind: 'uwv', name: 'UWV' },
    { organisationId: 'dommel', kind: 'gemeentelijke-dienst', name: 'De Dommel' },
    { organisationId: 'sw', kind: 'sociaal-ontwikkelbedrijf', name: 'Sociaal bedrijf' },
  ],
  executions: [
    {
      gemeenteCode: 'GM0772',
      gemeenteName: 'Eindhoven',
      organisationId: 'dommel',
      validFrom: '2020-01-01',
      validTo: '2026-07-01',
    },
    { gemeenteCode: 'GM0772', gemeenteName: 'Eindhoven', organisationId: 'sw', validFrom: '2026-07-01' },
  ],
  ...changes,
});
const ofUwv = (catalogue: ReturnType<typeof catalogueOn>) =>
  catalogue.variants.filter(({ provider }) => provider === 'uwv-id').map(({ revision }) => revision);

describe('the catalogue on a day', () => {
  it('has of a national instrument the period of that day, with the same id every time', () => {
    const [before, after] = ['2025-12-31', '2026-01-01'].map((day) => catalogueOn(history(), day).variants);

    expect(before?.map(({ validFrom }) => validFrom)).toEqual(['2025-01-01', '2025-01-01']);
    expect(after?.map(({ validFrom }) => validFrom)).toEqual(['2026-01-01', '2026-01-01']);
    expect(catalogueOn(history(), '2026-01-01').variants).toEqual(after);
    expect(before?.[0]?.id).not.toBe(after?.[0]?.id);
  });

  it('lets a row of the region’s UWV go before the national one, from the day on which it holds', () => {
    const rows = [row({})];

    expect(ofUwv(catalogueOn(history({ rows }), '2026-05-31'))).toEqual([0]);
    expect(ofUwv(catalogueOn(history({ rows }), '2026-06-01'))).toEqual([1]);
  });

  it('names a region without an UWV of its own by the national one', () => {
    const organisations = history().organisations.filter(({ kind }) => kind !== 'uwv');
    const { providers } = catalogueOn(history({ organisations }), '2026-01-01');

    expect(providers.filter(({ national: fixed }) => fixed).map(({ key }) => key)).toEqual([
      'uwv',
      'belastingdienst',
    ]);
  });

  it('moves a gemeente to the organisation that guides its people that day', () => {
    const served = (day: string) =>
      catalogueOn(history(), day)
        .providers.filter(({ national: fixed }) => !fixed)
        .map(({ name, gemeenten }) => [name, gemeenten.map(({ code }) => code)]);

    expect(served('2026-06-30')).toEqual([['De Dommel', ['GM0772']]]);
    expect(served('2026-07-01')).toEqual([['Sociaal bedrijf', ['GM0772']]]);
  });

  it('keeps among the providers who gives something without guiding anybody', () => {
    const rows = [row({ provider: 'sw', instrumentCode: 'eigen' })];
    const { providers } = catalogueOn(history({ rows }), '2026-06-15');

    expect(providers.find(({ key }) => key === 'sw')).toMatchObject({ gemeenten: [] });
  });
});
