import { describe, expect, it } from 'vitest';
import { matrix } from '../../../test/played-comparison.ts';
import {
  dommelProvider,
  dommelVariant,
  guidance,
  kempenlandVariant,
  noRisk,
  playedInstruments,
} from '../../../test/played-harmonisation.ts';
import { complaintsAbout, render, wordsOf } from '../../../test/rendered-page.ts';
import { toFormValues } from '../../http/form-values.ts';
import { entriesOf, filterAddress, filterEntries, parseFilter } from './catalogue-filter.ts';
import { type CatalogueView, cataloguePage } from './list-page.ts';
import { type InstrumentView, instrumentPage } from './page.ts';
import { mayEditInstrument } from './roles.ts';

const entries = entriesOf([guidance, noRisk], matrix);
const catalogue: CatalogueView = {
  entries,
  providers: matrix.kolommen.map(({ aanbieder }) => aanbieder),
  filter: parseFilter(toFormValues({})),
  mayAdd: true,
  mayCoordinate: true,
};

describe('the catalogue', () => {
  it('is valid, counts per kind, and says who has what', async () => {
    const markup = render(cataloguePage(catalogue));

    expect(await complaintsAbout(markup)).toEqual([]);
    expect(wordsOf(markup)).toContain('Begeleiding op het werk 1 instrument, 2 varianten');
    expect(wordsOf(markup)).toContain('Werkbedrijf De Dommel, Participatiebedrijf Kempenland');
    expect(wordsOf(markup)).toContain('Landelijk vast');
  });

  it('marks what nobody offers any more', () => {
    const listed = (geldtTot: string) =>
      wordsOf(
        render(cataloguePage({ ...catalogue, entries: entriesOf([{ ...guidance, geldtTot }], matrix) })),
      );

    expect(listed(matrix.op)).toContain('beëindigd');
    expect(listed('2099-01-01')).not.toContain('beëindigd');
  });

  it('is searched by words, kind, reach, provider and what is due for review', () => {
    const found = (query: Record<string, string>) =>
      filterEntries(entries, parseFilter(toFormValues(query))).map(({ instrument }) => instrument.code);

    expect(found({ zoek: 'COLLEGA begeleidt' })).toHaveLength(2);
    expect(found({ zoek: 'risico' })).toEqual(['no-riskpolis']);
    expect(found({ soort: 'begeleiding' })).toEqual(['interne-werkbegeleiding']);
    expect(found({ bereik: 'landelijk' })).toEqual(['no-riskpolis']);
    expect(found({ aanbieder: playedInstruments.kempenland })).toEqual(['interne-werkbegeleiding']);
    expect(found({ herzien: 'ja' })).toEqual(['interne-werkbegeleiding']);
    expect(found({ soort: 'onzin' })).toHaveLength(2);
  });

  it('keeps the question in its address', () => {
    const query = { zoek: 'geld', soort: 'loonkosten', herzien: 'ja' };

    expect(filterAddress(parseFilter(toFormValues(query)))).toBe(
      '/instrumenten?zoek=geld&soort=loonkosten&herzien=ja',
    );
  });

  it('says what to do when nothing is found', () => {
    const filter = parseFilter(toFormValues({ zoek: 'xyz' }));

    expect(wordsOf(render(cataloguePage({ ...catalogue, filter })))).toContain('Geen instrument gevonden');
  });
});

const { formulier: _form, ...withoutForm } = kempenlandVariant;
const view: InstrumentView = {
  instrument: guidance,
  variants: [
    dommelVariant,
    withoutForm,
    { ...dommelVariant, id: playedInstruments.proposal, geldtVanaf: '2027-01-01', stand: 'nog-niet' },
  ],
  row: matrix.rijen[0],
  changes: [
    {
      id: playedInstruments.variant,
      op: '2026-11-20T10:00:00.000Z',
      soort: 'geweigerd',
      door: 'Participatiebedrijf Kempenland',
      instrumentCode: guidance.code,
      instrumentNaam: guidance.naam,
      aanbieder: dommelProvider.naam,
      wat: ['Een andere organisatie probeerde deze variant te schrijven.'],
    },
  ],
  organisationId: playedInstruments.dommel,
  mayEdit: false,
  mayKeep: true,
  now: new Date('2026-11-24T10:00:00Z'),
};

describe('an instrument', () => {
  it('is valid, with each part in words and its source, providers side by side', async () => {
    const markup = render(instrumentPage(view));

    expect(await complaintsAbout(markup)).toEqual([]);
    expect(wordsOf(markup)).toContain('€ 350,50 per maand, ten hoogste € 4.200 per jaar');
    expect(wordsOf(markup)).toContain('Uitvoeringsbesluit 2026 bedrag, nagekeken zo 1 maart');
    expect(wordsOf(markup)).toContain('Participatiebedrijf Kempenland, Bergeijk');
    expect(wordsOf(markup)).toContain('nog niet bekend');
  });

  it('lets an organisation change its own variants only', () => {
    const markup = render(instrumentPage(view));

    expect(markup).toContain(`href="/instrumenten/varianten/${playedInstruments.variant}"`);
    expect(markup).not.toContain(`href="/instrumenten/varianten/${playedInstruments.otherVariant}"`);
    expect(markup).not.toContain('/variant"');
    expect(render(instrumentPage({ ...view, organisationId: playedInstruments.uwv }))).toContain(
      'href="/instrumenten/interne-werkbegeleiding/variant"',
    );
  });

  it('shows what comes later apart, and what was refused in the log', () => {
    const words = wordsOf(render(instrumentPage(view)));

    expect(words).toContain('Eerder en later (1)');
    expect(words).toContain('Geweigerd: niet van deze organisatie');
  });

  it('says from when nobody offers it any more, and lets who keeps it change that in time', () => {
    const ending = (geldtTot: string) =>
      render(instrumentPage({ ...view, mayEdit: true, instrument: { ...guidance, geldtTot } }));

    expect(wordsOf(ending('2027-01-01'))).toContain('Dit instrument geldt tot vr 1 januari 2027.');
    expect(wordsOf(ending('2027-01-01'))).toContain('Verander het einde');
    expect(wordsOf(ending('2026-11-20'))).toContain('Dit instrument geldt niet meer sinds');
    expect(ending('2026-11-20')).not.toContain('/einde"');
    expect(wordsOf(render(instrumentPage({ ...view, mayEdit: true })))).toContain('Beëindig dit instrument');
    expect(render(instrumentPage(view))).not.toContain('/einde"');
  });

  it('says for which sectors it is, when it is not for all', () => {
    const of = (sectoren: string[]) =>
      wordsOf(render(instrumentPage({ ...view, instrument: { ...guidance, sectoren } })));

    expect(of(['F', 'I'])).toContain('Sectoren Bouwnijverheid; Logies-, maaltijd- en drankverstrekking');
    expect(of([])).not.toContain('Sectoren');
  });

  it('says what will be here', () => {
    const words = wordsOf(render(instrumentPage({ ...view, variants: [], changes: [], row: undefined })));

    expect(words).toContain('Nog niemand vulde dit in');
    expect(words).toContain('Nog niets gewijzigd');
  });
});

describe('who may edit an instrument', () => {
  const person = {
    subject: 's',
    name: 'n',
    regionId: 'r',
    organisationId: playedInstruments.dommel,
    organisationName: '',
  };
  const coordinator = { ...person, roles: ['regiocoordinator'] };
  const keeper = { ...person, roles: ['instrumentbeheerder'] };

  it('is the coordinator for the region, an organisation for what is its own, nobody for what is national', () => {
    expect(mayEditInstrument(guidance, coordinator)).toBe(true);
    expect(mayEditInstrument(guidance, keeper)).toBe(false);
    expect(mayEditInstrument({ ...guidance, bereik: 'lokaal' }, keeper)).toBe(true);
    expect(mayEditInstrument(noRisk, coordinator)).toBe(false);
  });
});
