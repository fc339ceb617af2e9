import { describe, expect, it } from 'vitest';
import {
  dommelProvider,
  guidance,
  kempenlandProvider,
  playedInstruments,
} from '../../../test/played-harmonisation.ts';
import { complaintsAbout, render, testGuard, wordsOf } from '../../../test/rendered-page.ts';
import { toFormValues } from '../../http/form-values.ts';
import { changesPage } from './changes-page.ts';
import { type UpkeepView, upkeepPage } from './page.ts';
import { parseSettings, settingsPage } from './settings.ts';

const now = new Date('2026-11-24T10:00:00Z');
const line = {
  variantId: playedInstruments.variant,
  instrumentCode: guidance.code,
  instrumentNaam: guidance.naam,
} as const;
const view: UpkeepView = {
  upkeep: {
    op: '2026-11-24',
    dagenTotVerouderd: 90,
    aanbieders: [
      {
        aanbieder: dommelProvider,
        aantalVarianten: 12,
        laatstGewijzigd: '2026-10-01T10:00:00.000Z',
        verouderd: 0,
        verlopen: 1,
        binnenkort: 0,
        regels: [
          { ...line, soort: 'verlopen', datum: '2026-10-01', tekst: 'Herzien had gemoeten op 1 oktober.' },
        ],
      },
      {
        aanbieder: kempenlandProvider,
        aantalVarianten: 0,
        verouderd: 1,
        verlopen: 0,
        binnenkort: 0,
        regels: [{ ...line, soort: 'verouderd', datum: '2026-06-01', tekst: 'Niet meer zichtbaar.' }],
      },
    ],
  },
  onlyOwn: false,
  organisationId: playedInstruments.dommel,
  mayKeep: true,
  now,
};

describe('upkeep', () => {
  it('is valid, puts the most urgent first, and says who never filled anything in', async () => {
    const markup = render(upkeepPage(view));

    expect(await complaintsAbout(markup)).toEqual([]);
    expect(wordsOf(markup)).toContain('nog nooit iets ingevuld');
    expect(markup.indexOf('Niet meer zichtbaar.')).toBeLessThan(markup.indexOf('Herzien had gemoeten'));
    expect(wordsOf(markup)).toContain('langer dan 90 dagen');
  });

  it('leads to the own variants alone', () => {
    const changeLinks = (changed: Partial<UpkeepView>) =>
      render(upkeepPage({ ...view, ...changed })).match(/href="\/instrumenten\/varianten\//g) ?? [];

    expect(changeLinks({})).toHaveLength(1);
    expect(changeLinks({ mayKeep: false })).toHaveLength(0);
  });

  it('says what will be here', () => {
    const upkeep = { ...view.upkeep, aanbieders: [] };

    expect(wordsOf(render(upkeepPage({ ...view, upkeep })))).toContain('Niets te herzien');
  });
});

describe('the changes', () => {
  const change = {
    id: playedInstruments.variant,
    op: '2026-11-24T09:00:00.000Z',
    soort: 'gewijzigd' as const,
    door: dommelProvider.naam,
    instrumentCode: guidance.code,
    instrumentNaam: guidance.naam,
    aanbieder: dommelProvider.naam,
    wat: ['Bedrag: van € 350 per maand naar € 500 per maand'],
    reden: 'Nieuw besluit.',
  };
  const shown = { changes: [change], instrument: undefined, next: 'volgende', isFirst: true, now };

  it('are valid and say old and new', async () => {
    const markup = render(changesPage(shown));

    expect(await complaintsAbout(markup)).toEqual([]);
    expect(wordsOf(markup)).toContain('van € 350 per maand naar € 500 per maand');
    expect(wordsOf(markup)).toContain('Door Werkbedrijf De Dommel: Nieuw besluit.');
    expect(markup).toContain('href="/instrumenten/wijzigingen?vanaf=volgende"');
  });

  it('of one instrument keep to it on the next page', () => {
    const markup = render(changesPage({ ...shown, instrument: guidance.code }));

    expect(markup).toContain(
      'href="/instrumenten/wijzigingen?instrument=interne-werkbegeleiding&amp;vanaf=volgende"',
    );
  });
});

describe('the settings of the menukaart', () => {
  const settings = {
    revisie: 2,
    regio: 'AM28',
    gepubliceerd: true,
    dagenTotVerouderd: 90,
    margeInDuizendsten: 25,
  };

  it('are valid, and say a tolerance in percent', async () => {
    const markup = render(settingsPage({ settings, revision: 2, guard: () => testGuard }));

    expect(await complaintsAbout(markup)).toEqual([]);
    expect(markup).toContain('value="2,5"');
  });

  it('take numbers within their bounds', () => {
    const parse = (fields: Record<string, string>) =>
      parseSettings(toFormValues({ dagenTotVerouderd: '90', marge: '2,5', ...fields }));

    expect(parse({ gepubliceerd: 'ja' }).settings).toEqual({
      gepubliceerd: true,
      dagenTotVerouderd: 90,
      margeInDuizendsten: 25,
    });
    expect(parse({ dagenTotVerouderd: '1,5', marge: '51' }).problems?.map(({ field }) => field)).toEqual([
      'dagenTotVerouderd',
      'marge',
    ]);
  });
});
