import { kaart } from '@vlinderdas/candidates-service/contract/card.resource';
import { describe, expect, it } from 'vitest';
import { ids, now } from '../../../test/played-adviser-region/people.ts';
import { playAdviserRegion } from '../../../test/played-adviser-region/play-adviser-region.ts';
import { agreed, preview } from '../../../test/played-adviser-region/proposals.ts';
import { advice } from '../../../test/played-instruments.ts';
import { complaintsAbout, render, testGuard, wordsOf } from '../../../test/rendered-page.ts';
import { toFormValues } from '../../http/form-values.ts';
import { findPage, type PresentView, presentPage, reasonPage } from './page.ts';

const region = playAdviserRegion();
const { body } = await region.service({
  method: 'GET',
  url: `/kandidaten/v1/kaarten/${ids.candidate(6)}`,
  headers: {},
});
const card = kaart.parse(JSON.parse(body));
const view: PresentView = {
  proposal: agreed,
  preview,
  concepts: (uri) => uri,
  guard: () => testGuard,
  now: new Date(now),
  advice: { kind: 'none' },
  query: toFormValues({}),
  form: undefined,
  problems: [],
};

describe('proposing someone outside the list', () => {
  it('finds a card by its number, and says so when there is none', async () => {
    const found = render(findPage(region.vacancy, 'K-2047', [card]));
    const nobody = render(findPage(region.vacancy, 'K-1', []));

    expect(await complaintsAbout(found)).toEqual([]);
    expect(found).toContain(`/kandidaten/${card.kandidaatId}/voordragen`);
    expect(wordsOf(nobody)).toContain('Niemand gevonden');
  });

  it('asks why, and keeps what was typed when it is refused', async () => {
    const options = {
      vacancy: region.vacancy,
      card,
      concepts: (uri: string) => uri,
      guard: () => testGuard,
      now: new Date(now),
    };
    const refused = render(
      reasonPage({
        ...options,
        reason: 'Acht jaar schilder',
        code: 'profiel-onvolledig',
        problems: [{ field: 'reden', message: 'Te kort.' }],
      }),
    );

    expect(
      await complaintsAbout(render(reasonPage({ ...options, reason: '', code: '', problems: [] }))),
    ).toEqual([]);
    expect(refused).toContain('Acht jaar schilder');
    expect(refused).toContain('Te kort.');
  });
});

describe('proposing to the employer', () => {
  it('shows exactly the card that the employer will get', async () => {
    const markup = render(presentPage(view));

    expect(await complaintsAbout(markup)).toEqual([]);
    expect(wordsOf(markup)).toContain('Dit ziet de werkgever');
    expect(wordsOf(markup)).toContain('Werkte als orderpicker 2021 tot 2024');
    expect(markup).not.toContain('Kempenland');
  });

  it('names regelingen to the adviser, apart from what the employer will see, and warns', async () => {
    const markup = render(presentPage({ ...view, advice: { kind: 'found', advice } }));

    expect(await complaintsAbout(markup)).toEqual([]);
    expect(wordsOf(markup)).toMatch(
      /Dit ziet de werkgever.*Welke regelingen kunnen helpen.*nog geen regeling/,
    );
  });

  it('offers name and cv only when the candidate agreed to that for this vacancy', () => {
    const named: PresentView = {
      ...view,
      proposal: {
        ...agreed,
        akkoord: {
          vorm: 'met-naam-en-cv',
          kanaal: 'gesprek',
          datum: '2026-11-20',
          vastgelegdOp: '2026-11-20T10:00:00Z',
        },
      },
    };

    expect(render(presentPage(view))).not.toContain('value="met-naam-en-cv"');
    expect(render(presentPage(named))).toContain('value="met-naam-en-cv"');
  });

  it('leads to the requirements when nobody has confirmed them', () => {
    const markup = render(presentPage({ ...view, mustConfirm: true }));

    expect(markup).toContain(`/vacatures/${agreed.vacatureId}/wijzigen`);
    expect(wordsOf(markup)).toContain('Bevestig eerst de eisen van de vacature.');
  });
});
