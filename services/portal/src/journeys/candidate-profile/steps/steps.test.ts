import { kandidaatWijziging } from '@vlinderdas/candidates-service/contract/profile.resource';
import { describe, expect, it } from 'vitest';
import { dossier } from '../../../../test/played-region/candidates.ts';
import { type ProfileStep, profileSteps } from '../../../candidate-card/profile-facts.ts';
import { toFormValues } from '../../../http/form-values.ts';
import { keptOnly } from '../picker.ts';
import type { PickedByField } from '../step-form.ts';
import { stepFormOf } from './step-forms.ts';

function send(step: ProfileStep, fields: Record<string, string | string[]>, picked: PickedByField = {}) {
  return stepFormOf(step, dossier).sent(toFormValues(fields), picked, []);
}
const changeOf = (step: ProfileStep, fields: Record<string, string | string[]>, picked?: PickedByField) =>
  send(step, fields, picked).toChange(dossier);

describe.each(profileSteps)('the step %s', (step) => {
  const unchanged = stepFormOf(step, dossier).stored(dossier).toChange(dossier);

  it('that is saved as it was changes nothing', () => {
    const stored = JSON.parse(JSON.stringify(dossier)) as Record<string, unknown>;

    for (const [field, value] of Object.entries(unchanged)) expect(value ?? undefined).toEqual(stored[field]);
  });

  it('gives a change that the API takes', () => {
    expect(() => kandidaatWijziging.parse(unchanged)).not.toThrow();
    expect(() => kandidaatWijziging.parse(changeOf(step, {}))).not.toThrow();
  });
});

describe('work', () => {
  it('keeps the jobs that stay ticked and adds the new one with its years', () => {
    const gewerkt = keptOnly(['urn:vlinderdas:beroep:schilder']);

    const change = changeOf('werk', { werk: '0', vanJaar: '2010', totJaar: '2018' }, { gewerkt });

    expect(change.arbeidsmarktkwalificatie?.werkervaring).toEqual([
      dossier.arbeidsmarktkwalificatie?.werkervaring?.[0],
      {
        beroep: { codeBeroepsnaam: 'urn:vlinderdas:beroep:schilder' },
        datumAanvangWerkzaamheden: '2010-01-01',
        datumEindeWerkzaamheden: '2018-12-31',
      },
    ]);
  });

  it('takes away what is no longer ticked, and leaves the skills alone', () => {
    const change = changeOf('werk', {});

    expect(change.bemiddelingsberoep).toBeNull();
    expect(change.arbeidsmarktkwalificatie).not.toHaveProperty('werkervaring');
    expect(change.arbeidsmarktkwalificatie?.competentiebeheersing).toHaveLength(2);
  });

  it('refuses years that cannot be', () => {
    expect(send('werk', { vanJaar: '19', totJaar: '2018' }).problems).toHaveLength(1);
    expect(send('werk', { vanJaar: '2019', totJaar: '2018' }).problems[0]?.message).toContain(
      'voor het eerste jaar',
    );
  });
});

describe('hours', () => {
  it('are refused when they contradict each other or are no numbers, with the way to put it right', () => {
    expect(send('uren', { urenMinimaal: '40', urenMaximaal: '36' }).problems).toEqual([
      { field: 'urenMinimaal', message: 'Het minste is meer dan het meeste. Maak het 36 of lager.' },
    ]);
    expect(
      send('uren', { urenMinimaal: 'veel', reistijd: '999', postcode: '0611AB' }).problems.map(
        ({ field }) => field,
      ),
    ).toEqual(['urenMinimaal', 'postcode', 'reistijd']);
  });

  it('write the postcode one way, and keep what is known of a way to travel', () => {
    const change = changeOf('uren', { postcode: ' 5611 ab ', vervoer: ['1', '3'], urenMaximaal: '32' });

    expect(change.mobiliteit).toEqual({ bemiddelingspostcode: '5611AB' });
    expect(change.vervoermiddel).toEqual([
      { codeVervoermiddel: 1 },
      { codeVervoermiddel: 3, indicatieBeschikbaarVoorWoonWerkverkeer: 1 },
    ]);
    expect(change.werktijden).toEqual({ aantalWerkurenPerWeekMaximaal: 32 });
  });

  it('leave the limits of another step alone', () => {
    expect(changeOf('uren', {}).werkgrenzen).toEqual({ vermijdt: ['werken-op-hoogte'] });
  });
});

describe('language', () => {
  it('changes a level, adds a language, and takes one away that has none', () => {
    const change = changeOf('taal', { 'taal-nld': '', nieuweTaal: 'tir', nieuweTaalNiveau: '4' });

    expect(change.arbeidsmarktkwalificatie?.taalbeheersing).toEqual([
      { codeTaal: 'tir', codeNiveauTaalbeheersingMondeling: 4 },
    ]);
  });

  it('asks for the level that belongs to a new language', () => {
    expect(send('taal', { nieuweTaal: 'tir' }).problems[0]?.field).toBe('nieuweTaalNiveau');
  });

  it('adds a school', () => {
    expect(changeOf('taal', { opleiding: '4', diploma: '1' }).arbeidsmarktkwalificatie?.opleiding).toEqual([
      { codeNiveauOpleiding: 4, indicatieDiploma: 1 },
    ]);
  });
});

describe('limits', () => {
  it('hold what work should not ask and what is needed, never why', () => {
    expect(
      changeOf('grenzen', { vermijdt: ['kou', 'iets-anders'], nodig: ['indicatieBegeleiding'] }),
    ).toEqual({
      werkgrenzen: { werkmomenten: ['overdag', 'vroeg'], vroegsteBegintijd: '06:30', vermijdt: ['kou'] },
      eisAanWerk: { indicatieBegeleiding: 1 },
    });
  });
});
