import { describe, expect, it } from 'vitest';
import { played } from '../../../test/played-region/played.ts';
import { proposal, request } from '../../../test/played-region/proposals.ts';
import { vacancy } from '../../../test/played-region/vacancies.ts';
import { complaintsAbout, render, testGuard, wordsOf } from '../../../test/rendered-page.ts';
import type { Names } from '../../candidate-card/names.ts';
import { toFormValues } from '../../http/form-values.ts';
import { fieldOf } from './form.ts';
import { requestsPage } from './list-page.ts';
import { type RequestView, requestPage } from './page.ts';

const names: Names = {
  colleague: (id) => (id ? { name: 'Mila Verbeek', phone: '040 000 00 02', email: undefined } : undefined),
  organisation: () => 'Kempenland',
};
const view: RequestView = {
  request,
  vacancy,
  candidates: [
    { proposal, person: { name: 'Ria Voorbeeld', phone: '040 000 00 41' }, why: ['4 van 4 vereist.'] },
    {
      proposal: { ...proposal, id: played.secondProposal, kaartnummer: 'K-0012' },
      person: undefined,
      why: [],
    },
  ],
  names,
  mayAnswer: true,
  guard: () => testGuard,
  now: new Date(played.now),
};

describe('the page of a request', () => {
  const markup = render(requestPage(view));

  it('is valid and accessible markup', async () => {
    expect(await complaintsAbout(markup)).toEqual([]);
  });

  it('says which work it is, who asks with the phone number, and by when', () => {
    expect(wordsOf(markup)).toContain('Kempen Distributie');
    expect(wordsOf(markup)).toContain('Mila Verbeek, 040 000 00 02');
    expect(wordsOf(markup)).toContain('Antwoord uiterlijk morgen');
  });

  it('has the four answers for each candidate, with the most careful agreement chosen', () => {
    for (const answer of ['Ja, beschikbaar en akkoord', 'Wil eerst meer weten', 'Niet bereikt', 'Nu niet']) {
      expect(markup.split(`>${answer}<`)).toHaveLength(3);
    }
    expect(markup).toMatch(/value="anoniem" checked/);
    expect(markup).not.toMatch(/value="met-naam-en-cv" checked/);
  });

  it('shows a colleague elsewhere no form and no name', () => {
    const other = render(
      requestPage({ ...view, mayAnswer: false, candidates: [{ proposal, person: undefined, why: [] }] }),
    );

    expect(other).not.toContain('name="antwoord"');
    expect(wordsOf(other)).toContain('Kandidaat K-2041');
  });

  it('keeps what was typed when an answer does not pass, and leads to the field', () => {
    const field = fieldOf(proposal.id, 'datum');
    const values = toFormValues({ [field]: '2027-01-01', [fieldOf(proposal.id, 'vraag')]: 'Welke uren?' });
    const problems = [{ field, message: 'Deze dag moet nog komen.' }];
    const page = requestPage({
      ...view,
      sent: { proposalId: proposal.id, form: 'antwoord', values, problems },
    });

    expect(page.status).toBe(400);
    expect(render(page)).toContain(`href="#veld-${field}"`);
    expect(render(page)).toContain('value="2027-01-01"');
    expect(render(page)).toContain('Welke uren?');
  });

  it('says who answered meanwhile, and what', () => {
    const answered = {
      ...proposal,
      antwoordBegeleider: {
        antwoord: 'nu-niet' as const,
        vastgelegdOp: '2026-11-24T08:05:00Z',
        vastgelegdDoorId: played.guide,
      },
    };
    const page = requestPage({
      ...view,
      candidates: [{ proposal: answered, person: undefined, why: [] }],
      sent: {
        proposalId: proposal.id,
        form: 'antwoord',
        values: toFormValues({}),
        problems: [],
        changedMeanwhile: true,
      },
    });

    expect(page.status).toBe(409);
    expect(wordsOf(render(page))).toContain(
      'Mila Verbeek antwoordde vandaag 09:05: ‘Nu niet’. Jouw antwoord is niet opgeslagen.',
    );
  });

  it('offers to release the name as soon as the employer wants to meet', () => {
    const meeting = {
      ...proposal,
      status: 'kennismaking' as const,
      akkoord: {
        vorm: 'anoniem' as const,
        kanaal: 'telefoon' as const,
        datum: '2026-11-23',
        vastgelegdOp: '2026-11-23T15:00:00Z',
      },
    };
    const markup = render(
      requestPage({ ...view, candidates: [{ proposal: meeting, person: undefined, why: [] }] }),
    );

    expect(markup).toMatch(/<details[^>]* open/);
    expect(wordsOf(markup)).toContain('Geef naam en cv vrij');
  });
});

describe('the list of requests', () => {
  const list = {
    tab: 'mine',
    requests: [request],
    names,
    isLater: false,
    nextCursor: 'x',
    now: view.now,
  } as const;

  it('is valid, names no candidate, and marks what is late', async () => {
    const markup = render(requestsPage({ ...list, requests: [{ ...request, teLaat: true }] }));

    expect(await complaintsAbout(markup)).toEqual([]);
    expect(wordsOf(markup)).toContain('te laat');
    expect(markup).toContain('href="/aanvragen?toon=mine&amp;cursor=x"');
  });

  it('says what will be here when there is nothing', () => {
    expect(wordsOf(render(requestsPage({ ...list, requests: [] })))).toContain(
      'Er wacht geen aanvraag op jou',
    );
  });
});
