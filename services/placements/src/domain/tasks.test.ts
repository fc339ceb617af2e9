import { describe, expect, it } from 'vitest';
import type { Stage } from './stage.ts';
import { adviserTasks, employerTasks, guideTasks, nazorgTasks, sortTasks } from './tasks.ts';
import type { TeamRequest, Voordracht } from './voordracht.ts';

const trace = { at: '2026-11-23T09:00:00.000Z', by: 'guide' };
const guideAnswer = { answer: 'ja-beschikbaar-en-akkoord', question: null, ...trace } as const;
const agreement = { form: 'anoniem', channel: 'telefoon', date: '2026-11-23', ...trace } as const;
const sending = {
  form: 'anoniem',
  recommendation: null,
  pseudonym: 'Kandidaat 1',
  answerBy: '2026-11-30',
  remindAfter: ['2026-11-30'],
  expiresOn: '2026-12-07',
  reminders: 0,
  ...trace,
} as const;
const answer = {
  answer: 'kennismaken',
  reason: null,
  meeting: null,
  note: null,
  byEmployer: true,
  ...trace,
} as const;
const stages = {
  asked: { status: 'aangevraagd', dueOn: '2026-11-25', expiresOn: '2026-12-07', guideAnswer: null },
  agreed: { status: 'akkoord', guideAnswer, agreement },
  sent: { status: 'voorgesteld', guideAnswer, agreement, sending },
  meeting: { status: 'kennismaking', guideAnswer, agreement, sending, answer },
  hired: {
    status: 'aangenomen',
    guideAnswer,
    agreement,
    sending,
    answer,
    ended: { reason: 'aangenomen', ...trace },
    feedback: null,
    message: null,
    closed: null,
  },
} as const satisfies Record<string, Stage>;

const voordracht = (stage: Stage, changes: Partial<Voordracht> = {}): Voordracht => ({
  id: 'v',
  regionId: 'r',
  revision: 1,
  requestId: 'q',
  vacancyId: 'w',
  vacancyTitle: 'Orderpicker',
  employerId: 'e',
  candidateId: 'c',
  cardNumber: 'K-2001',
  ownerOrganisationId: 'dommel',
  begeleiderId: 'guide',
  standInId: 'deputy',
  adviserId: 'adviser',
  adviserOrganisationId: 'wsp',
  outsideListReason: null,
  requestedAt: '2026-11-23T09:00:00.000Z',
  releaseUntil: null,
  placedAt: null,
  stage,
  ...changes,
});
const request: TeamRequest = {
  id: 'q',
  regionId: 'r',
  vacancyId: 'w',
  vacancyTitle: 'Orderpicker',
  ownerOrganisationId: 'dommel',
  teamId: 'noord',
  adviserId: 'adviser',
  adviserOrganisationId: 'wsp',
  requestedAt: '2026-11-23T09:00:00.000Z',
  dueOn: '2026-11-25',
  addresseeIds: ['guide', 'deputy'],
  contact: { naam: 'Guus Gids', telefoonnummer: '040 000 00 21' },
};
const person = (actorId: string, ...roles: string[]) => ({ actorId, organisationId: 'dommel', roles });
const kinds = (tasks: readonly { soort: string }[]) => tasks.map(({ soort }) => soort);

describe('a request', () => {
  const requests = [{ request, waiting: [voordracht(stages.asked), voordracht(stages.asked)] }];
  const asked = (who: ReturnType<typeof person>) => guideTasks(who, requests, [], '2026-11-24');

  it('waits for begeleider, stand-in and teamleider, and not for a colleague of another team', () => {
    expect(asked(person('guide', 'begeleider'))).toMatchObject([
      { tekst: 'Orderpicker: 2 kandidaten', uiterlijk: '2026-11-25', dringend: false },
    ]);
    expect(kinds(asked(person('deputy', 'begeleider')))).toEqual(['aanvraag-beantwoorden']);
    expect(kinds(asked(person('boss', 'teamleider')))).toEqual(['aanvraag-beantwoorden']);
    expect(asked(person('colleague', 'begeleider'))).toEqual([]);
    expect(asked({ ...person('guide', 'begeleider'), organisationId: 'groene-woud' })).toEqual([]);
  });

  it('waits for everyone of the organisation when nobody in particular is known', () => {
    const open = [{ request: { ...request, addresseeIds: [] }, waiting: [voordracht(stages.asked)] }];
    expect(kinds(guideTasks(person('colleague', 'begeleider'), open, [], '2026-11-24'))).toEqual([
      'aanvraag-beantwoorden',
    ]);
  });
});

describe('a voordracht', () => {
  const next = (stage: Stage, today = '2026-11-24', changes: Partial<Voordracht> = {}) =>
    kinds(
      adviserTasks(
        person('adviser', 'werkgeversadviseur'),
        [{ voordracht: voordracht(stage, changes), contact: request.contact }],
        today,
      ),
    );

  it('asks one thing of its adviser at each step', () => {
    const feedback = { text: 'a', date: '2026-12-01', next: 'b', ...trace };
    const message = { text: 'a', channel: 'brief', date: '2026-12-01', ...trace } as const;
    const placed = { placedAt: trace.at };

    expect(next(stages.asked)).toEqual([]);
    expect(next(stages.asked, '2026-11-26')).toEqual(['aanvraag-te-laat']);
    expect(next(stages.agreed)).toEqual(['kandidaat-voorstellen']);
    expect(next(stages.sent)).toEqual([]);
    expect(next(stages.sent, '2026-12-01')).toEqual(['werkgever-te-laat']);
    expect(next(stages.meeting)).toEqual([]);
    expect(next(stages.hired)).toEqual(['plaatsing-bevestigen']);
    expect(next(stages.hired, '2026-12-01', placed)).toEqual(['terugkoppelen']);
    expect(next({ ...stages.hired, feedback, message }, '2026-12-01', placed)).toEqual([
      'voordracht-afsluiten',
    ]);
    expect(next({ ...stages.hired, feedback, message, closed: trace }, '2026-12-01', placed)).toEqual([]);
    expect(next(stages.agreed, '2026-11-24', { adviserId: 'someone' })).toEqual([]);
  });

  it('asks the begeleider for a name when an employer wants to meet', () => {
    const ask = (stage: Stage) =>
      kinds(guideTasks(person('guide', 'begeleider'), [], [voordracht(stage)], '2026-11-24'));
    const named = { ...agreement, form: 'met-naam-en-cv' } as const;

    expect(ask(stages.meeting)).toEqual(['naam-vrijgeven']);
    expect(ask({ ...stages.meeting, agreement: named })).toEqual([]);
    expect(ask(stages.sent)).toEqual([]);
  });

  it('shows an employer the pseudonym only', () => {
    expect(employerTasks([voordracht(stages.sent)], '2026-11-30')).toMatchObject([
      { tekst: 'Orderpicker: Kandidaat 1', pad: '/voorstellen/v', dringend: true },
    ]);
  });
});

it('puts what is urgent first, then what is due first', () => {
  const moment = (dueOn: string) => ({
    placementId: dueOn,
    vacancyTitle: null,
    dueOn,
    confirmedAt: trace.at,
  });
  const tasks = nazorgTasks([moment('2026-12-20'), moment('2026-12-01'), moment('2026-12-18')], '2026-12-01');

  expect(sortTasks(tasks).map(({ uiterlijk }) => uiterlijk)).toEqual([
    '2026-12-01',
    '2026-12-18',
    '2026-12-20',
  ]);
  expect(sortTasks(tasks)[0]?.dringend).toBe(true);
});
