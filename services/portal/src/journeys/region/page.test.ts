import { describe, expect, it } from 'vitest';
import {
  organisation,
  region,
  settings,
  sharing,
  uitvoering,
} from '../../../test/played-region/organisations.ts';
import { played } from '../../../test/played-region/played.ts';
import { request } from '../../../test/played-region/proposals.ts';
import { complaintsAbout, render, testGuard, wordsOf } from '../../../test/rendered-page.ts';
import { toFormValues } from '../../http/form-values.ts';
import { type RegionView, regionPage } from './page.ts';
import { parseSettings, settingsValues } from './settings-form.ts';
import { settingsPage } from './settings-page.ts';
import { parseUitvoering } from './uitvoering-form.ts';
import { endField, uitvoeringPage } from './uitvoering-page.ts';

const now = new Date(played.now);
const names = { colleague: () => undefined, organisation: () => 'Werkbedrijf De Dommel' };
const view: RegionView = {
  region,
  settings,
  organisations: [{ organisation, sharing }],
  late: [{ ...request, teLaat: true, bellen: { naam: 'Team Zuid', telefoonnummer: '040 000 00 09' } }],
  hasMoreRequests: false,
  names,
  mayChange: true,
  now,
};

describe('the page of the region', () => {
  it('is valid and says what employers cannot find yet, and whom to call about what is late', async () => {
    const markup = render(regionPage(view));

    expect(await complaintsAbout(markup)).toEqual([]);
    expect(wordsOf(markup)).toContain('Dit ontbreekt nog: website en e-mailadres.');
    expect(wordsOf(markup)).toContain('Team Zuid 040 000 00 09');
    expect(wordsOf(markup)).toContain('Ontvangst van een vacature bevestigen 1 werkdag ');
  });

  it('tells an organisation that shares from one without a decision, and has no buttons for who only reads', () => {
    const undecided = { organisation, sharing: { ...sharing, besluiten: [] } };
    const markup = render(regionPage({ ...view, organisations: [undecided], late: [], mayChange: false }));

    expect(wordsOf(markup)).toContain('nog geen besluit');
    expect(wordsOf(markup)).toContain('Niets is te laat');
    expect(markup).not.toContain('/regio/instellingen');
  });
});

describe('the settings', () => {
  const stored = settingsValues(settings);
  const parse = (fields: Record<string, string>) =>
    parseSettings(toFormValues({ ...stored, ...fields }), settings);

  it('that are saved as they were stay as they were', () => {
    expect(parse({}).settings).toEqual(settings);
  });

  it('get another name of the counter beside the old one, from its day', () => {
    expect(parse({ loketnaam: 'Werkcentrum', loketnaamVanaf: '2027-01-01' }).settings?.loketnamen).toEqual([
      ...settings.loketnamen,
      { naam: 'Werkcentrum', vanaf: '2027-01-01' },
    ]);
    expect(parse({ loketnaam: 'Werkcentrum' }).problems?.[0]?.field).toBe('loketnaamVanaf');
  });

  it('take whole numbers within their bounds only', () => {
    expect(parse({ verlopen: '0', eigenKandidatenEerstUren: 'x' }).problems).toEqual([
      { field: 'verlopen', message: 'Vul een heel getal in, van 1 tot 60.' },
      { field: 'eigenKandidatenEerstUren', message: 'Vul een heel getal in, van 0 tot 720.' },
    ]);
  });

  it('stand on a valid page; someone who was not first sees what holds now and keeps the own input', async () => {
    const values = toFormValues({ ...stored, verlopen: '12' });
    const sent = { values, problems: [], changedMeanwhile: true };
    const page = settingsPage({ settings, revision: 6, sent, guard: testGuard, now });
    const markup = render(page);

    expect(await complaintsAbout(markup)).toEqual([]);
    expect(page.status).toBe(409);
    expect(wordsOf(markup)).toContain('Aanvraag zonder antwoord verloopt 10 werkdagen');
    expect(markup).toMatch(/name="verlopen"[^>]*value="12"|value="12"[^>]*name="verlopen"/);
  });
});

describe('who carries out what', () => {
  const shown = {
    rows: [uitvoering],
    wet: 'participatiewet' as const,
    gemeenten: [{ code: 'GM0858', name: 'Valkenswaard' }],
    organisations: [organisation],
    mayChange: true,
    guard: () => testGuard,
    now,
  };

  it('is valid; an error of one row leads to the field of that row', async () => {
    const field = endField(uitvoering.id);
    const sent = { values: toFormValues({}), problems: [{ field, message: 'Vul een bestaande datum in.' }] };
    const markup = render(uitvoeringPage({ ...shown, sent }));

    expect(await complaintsAbout(markup)).toEqual([]);
    expect(markup).toContain(`href="#veld-${field}"`);
  });

  it('takes a period that ends after it begins', () => {
    const fields = {
      gemeentecode: 'GM0858',
      wet: 'participatiewet',
      organisatieId: played.ownOrganisation,
      vanaf: '2027-01-01',
    };

    expect(parseUitvoering(toFormValues(fields)).uitvoering).toEqual(fields);
    expect(parseUitvoering(toFormValues({ ...fields, tot: '2026-01-01' })).problems).toHaveLength(1);
    expect(parseUitvoering(toFormValues({})).problems?.map(({ field }) => field)).toEqual([
      'gemeentecode',
      'organisatieId',
      'vanaf',
      'wet',
    ]);
  });
});
