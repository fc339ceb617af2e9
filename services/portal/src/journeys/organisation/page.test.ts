import { NieuwDeelBesluit } from '@vlinderdas/organisations-service/contract/organisation.resource';
import { describe, expect, it } from 'vitest';
import { organisation, sharing } from '../../../test/played-region/organisations.ts';
import { played } from '../../../test/played-region/played.ts';
import { complaintsAbout, render, testGuard, wordsOf } from '../../../test/rendered-page.ts';
import { toFormValues } from '../../http/form-values.ts';
import { parseDecision } from './form.ts';
import { type OrganisationView, organisationPage } from './page.ts';

const view: OrganisationView = {
  organisation,
  sharing,
  revision: 1,
  teams: [],
  mayDecide: true,
  guard: testGuard,
  now: new Date(played.now),
};

describe('the page of an organisation', () => {
  it('is valid and says what is shared, on which ground, from when', async () => {
    const markup = render(organisationPage(view));

    expect(await complaintsAbout(markup)).toEqual([]);
    expect(wordsOf(markup)).toContain('Beroep en werkervaring, Competenties');
    expect(wordsOf(markup)).toContain('Wet SUWI, artikel 10');
  });

  it('without a decision says what that means, and opens the form for who decides', () => {
    const undecided = { ...view, sharing: { ...sharing, besluiten: [] } };

    expect(wordsOf(render(organisationPage(undecided)))).toContain('Er is nog geen besluit');
    expect(render(organisationPage(undecided))).toMatch(/<details[^>]* open/);
    expect(render(organisationPage({ ...undecided, mayDecide: false }))).not.toContain('deelbeleid');
  });
});

describe('a decision on sharing', () => {
  const parse = (fields: Record<string, string | string[]>) =>
    parseDecision(toFormValues(fields), '2026-11-24');
  const shared = {
    deelt: 'ja',
    veldgroepen: ['competenties'],
    doel: 'Matchen',
    grondslag: 'Wet SUWI, artikel 10',
  };

  it('to share needs what, why and the ground', () => {
    expect(parse({ deelt: 'ja' }).problems?.map(({ field }) => field)).toEqual([
      'veldgroepen',
      'doel',
      'grondslag',
    ]);
    expect(() => NieuwDeelBesluit.parse(parse(shared).decision)).not.toThrow();
  });

  it('not to share needs why only', () => {
    expect(parse({ deelt: 'nee', doel: 'Eerst afspraken maken' }).decision).toEqual({
      deelt: false,
      veldgroepen: [],
      doel: 'Eerst afspraken maken',
    });
  });

  it('never holds for a day that is past', () => {
    expect(parse({ ...shared, vanaf: '2026-11-23' }).problems?.[0]?.field).toBe('vanaf');
  });
});
