import type { Voordracht } from '@vlinderdas/placements-service/contract/proposals.resource';
import { describe, expect, it } from 'vitest';
import { adviser, ids, now } from '../../../test/played-adviser-region/people.ts';
import { agreed, preview, proposal } from '../../../test/played-adviser-region/proposals.ts';
import { complaintsAbout, render, testGuard, wordsOf } from '../../../test/rendered-page.ts';
import { toFormValues } from '../../http/form-values.ts';
import { parseEmployerAnswer, parseFeedback, parseMessage, parsePlacement, parseStop } from './form.ts';
import { nextStep } from './next-step.ts';
import { type ProposalView, proposalPage, proposalsPage } from './page.ts';

const sending = {
  wijze: 'anoniem',
  op: '2026-11-20T10:00:00Z',
  pseudoniem: 'Kandidaat 1',
  antwoordUiterlijk: '2026-11-27',
  verlooptOp: '2026-12-04',
  herinneringen: 0,
} as const;
const sent = (extra: Partial<Voordracht>) =>
  proposal(3, { status: 'voorgesteld', verzending: sending, ...extra });
const answer = {
  antwoord: 'afwijzen',
  reden: 'andere-uren',
  op: '2026-11-21T10:00:00Z',
  doorWerkgever: true,
} as const;
const feedback = {
  tekst: 'Dank u.',
  datum: '2026-11-22',
  watNu: 'Wij zoeken verder.',
  vastgelegdOp: '2026-11-22T10:00:00Z',
};
const message = {
  tekst: 'Helaas.',
  kanaal: 'telefoon',
  datum: '2026-11-22',
  vastgelegdOp: '2026-11-22T10:00:00Z',
} as const;
const states: Record<string, Voordracht> = {
  asked: proposal(2),
  late: proposal(2, { teLaat: true, bellen: { naam: 'Anouk Peters', telefoonnummer: '040 000 00 11' } }),
  question: proposal(2, {
    antwoordBegeleider: {
      antwoord: 'wil-eerst-meer-weten',
      vraag: 'Is er een kantine?',
      vastgelegdOp: '2026-11-23T08:40:00Z',
    },
  }),
  agreed,
  sent: sent({}),
  refused: sent({ status: 'afgewezen', antwoordWerkgever: answer }),
  told: sent({
    status: 'afgewezen',
    antwoordWerkgever: answer,
    terugkoppeling: feedback,
    berichtKandidaat: message,
  }),
  hired: sent({ status: 'aangenomen' }),
  done: sent({
    status: 'afgewezen',
    open: false,
    antwoordWerkgever: answer,
    terugkoppeling: feedback,
    berichtKandidaat: message,
  }),
};

function view(it: Voordracht, extra: Partial<ProposalView> = {}): ProposalView {
  return {
    proposal: {
      ...it,
      stappen: [{ stap: 'gevraagd', op: it.gevraagdOp, doorId: ids.mila }],
      ...(it.verzending && { getoondeKaart: preview }),
    },
    names: {
      colleague: (id) =>
        id === ids.mila ? { name: 'Mila Verbeek', phone: undefined, email: undefined } : undefined,
      organisation: () => 'Kempenland',
    },
    concepts: (uri) => uri,
    roles: adviser.rollen,
    guard: () => testGuard,
    now: new Date(now),
    sent: undefined,
    nazorgContacts: [{ id: ids.mila, name: 'Mila Verbeek (ikzelf)' }],
    ...extra,
  };
}
const wordsFor = (state: string) => {
  const found = states[state];
  if (!found) throw new Error(state);
  return wordsOf(render(proposalPage(view(found))));
};

describe('the page of one voordracht', () => {
  it('is valid and accessible in every state', async () => {
    for (const state of Object.values(states)) {
      expect(await complaintsAbout(render(proposalPage(view(state))))).toEqual([]);
    }
  });

  it('says whom to call when the begeleider is late or the candidate has a question', () => {
    expect(wordsFor('late')).toContain('Bel Anouk Peters, 040 000 00 11.');
    expect(wordsFor('question')).toContain('De kandidaat wil weten: “Is er een kantine?”');
  });

  it('says whether the employer may hear of regelingen, to who may arrange them', () => {
    const said = { kanaal: 'gesprek', datum: '2026-11-20', vastgelegdOp: '2026-11-20T10:00:00Z' } as const;
    const words = (it: Voordracht, roles = adviser.rollen) =>
      wordsOf(render(proposalPage(view(it, { roles }))));
    expect(words(sent({}))).toContain('Nog niet noemen tegen de werkgever. Wat regelen wij');
    expect(words(sent({ regelingenAkkoord: said }))).toContain('De werkgever mag het weten (in een gesprek');
    expect(words(sent({ regelingenAkkoord: { ...said, ingetrokkenOp: '2026-11-21T10:00:00Z' } }))).toContain(
      'Akkoord ingetrokken',
    );
    expect(words(sent({}), ['regiocoordinator'])).not.toContain('Wat regelen wij');
  });

  it('offers only what it is time for', () => {
    expect(wordsFor('asked')).not.toContain('Stel voor aan werkgever');
    expect(wordsFor('agreed')).toContain('Stel voor aan werkgever');
    expect(wordsFor('sent')).toContain('Leg antwoord vast');
    expect(wordsFor('refused')).toContain('Leg terugkoppeling vast');
    expect(wordsFor('refused')).not.toContain('Sluit de voordracht af');
    expect(wordsFor('told')).toContain('Sluit de voordracht af');
    expect(wordsFor('hired')).toContain('Bevestig de plaatsing');
    expect(wordsFor('done')).not.toContain('Leg terugkoppeling vast');
  });

  it('keeps the three kinds of feedback apart, and shows what the employer sees', () => {
    const words = wordsFor('told');

    expect(words).toContain('Antwoord van de werkgever Deze kandidaat past niet. Andere uren');
    expect(words).toContain('Terugkoppeling aan de werkgever Dank u. Wij zoeken verder.');
    expect(words).toContain('Bericht aan de kandidaat Helaas. (per telefoon');
    expect(words).toContain('Dit ziet de werkgever Zoekt werk als orderpicker');
  });

  it('shows a refused form with what was typed, and leaves the other forms alone', () => {
    const form = toFormValues({ tekst: 'Hallo' });
    const problems = [{ field: 'watNu', message: 'Schrijf wat er nu gebeurt.' }];

    const markup = render(
      proposalPage(view(sent({ status: 'afgewezen' }), { sent: { form, step: 'terugkoppeling', problems } })),
    );

    expect(markup).toContain('<title>Fout: ');
    expect(markup).toMatch(/<textarea[^>]*name="tekst"[^>]*>\nHallo/);
    expect(markup).toContain('href="#veld-watNu"');
  });

  it('lets a colleague look who may not act', () => {
    const markup = render(proposalPage(view(agreed, { roles: ['regiocoordinator'] })));

    expect(wordsOf(markup)).not.toContain('Stop de voordracht');
  });
});

describe('the list of voordrachten', () => {
  it('says what waits, is valid, and says what will be here when it is empty', async () => {
    const page = (proposals: readonly Voordracht[]) =>
      render(proposalsPage({ scope: 'bezig', proposals, next: 'x', cursor: undefined, now: new Date(now) }));
    const markup = page(
      Object.values(states).map((state, index) => ({ ...state, id: ids.proposal(50 + index) })),
    );

    expect(await complaintsAbout(markup)).toEqual([]);
    expect(wordsOf(markup)).toContain('Koppel terug aan de werkgever');
    expect(wordsOf(page([]))).toContain('Geen voordrachten');
  });

  it('names the next step of each state', () => {
    expect(Object.values(states).map(nextStep)).toEqual([
      'Wacht op de begeleider',
      'Wacht op de begeleider',
      'Beantwoord de vraag van de kandidaat',
      'Stel voor aan werkgever',
      'Wacht op de werkgever',
      'Koppel terug aan de werkgever',
      'Sluit de voordracht af',
      'Bevestig de plaatsing',
      'Klaar',
    ]);
  });
});

describe('what an adviser records', () => {
  const fields = (parsed: { body: unknown } | { problems: readonly { field: string }[] }) =>
    'problems' in parsed ? parsed.problems.map(({ field }) => field) : parsed.body;

  it('needs a reason with a refusal, and takes none along otherwise', () => {
    expect(fields(parseEmployerAnswer(toFormValues({})))).toEqual(['antwoord']);
    expect(fields(parseEmployerAnswer(toFormValues({ antwoord: 'afwijzen' })))).toEqual(['reden']);
    expect(fields(parseEmployerAnswer(toFormValues({ antwoord: 'aannemen', reden: 'reistijd' })))).toEqual({
      antwoord: 'aannemen',
    });
    expect(
      fields(parseEmployerAnswer(toFormValues({ antwoord: 'kennismaken', kennismaking: 'meeloopdag' }))),
    ).toEqual({
      antwoord: 'kennismaken',
      kennismaking: 'meeloopdag',
    });
  });

  it('says of each form what is missing', () => {
    expect(fields(parseFeedback(toFormValues({ datum: '2026-11-23' })))).toEqual(['tekst', 'watNu']);
    expect(fields(parseMessage(toFormValues({})))).toEqual(['bericht', 'berichtDatum', 'kanaal']);
    expect(fields(parseStop(toFormValues({ stopreden: 'x' })))).toEqual(['stopreden']);
    expect(fields(parsePlacement(toFormValues({}), ids.proposal(1)))).toEqual([
      'startdatum',
      'nazorgcontact',
      'nazorgdatum',
      'vorm',
      'uren',
    ]);
  });
});
