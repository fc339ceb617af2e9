import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answerProposal,
  answerRequest,
  close,
  isRefusal,
  type Outcome,
  passTerms,
  releaseName,
  send,
  tellCandidate,
  tellEmployer,
  withdraw,
} from './proposal.ts';
import {
  isEndedSent,
  isIdentityVisible,
  isLate,
  isOpen,
  nextTerm,
  type Stage,
  stageOfEmployer,
} from './stage.ts';

const trace = { at: '2026-11-23T09:00:00.000Z', by: 'a' };
const requested: Stage = {
  status: 'aangevraagd',
  dueOn: '2026-11-25',
  expiresOn: '2026-12-07',
  guideAnswer: null,
};
const openVacancy = { open: true, unconfirmedRequirements: 0 };
const terms = {
  answerBy: '2026-12-01',
  remindAfter: ['2026-12-01', '2026-12-04'],
  expiresOn: '2026-12-08',
};

const yes = (form: 'anoniem' | 'met-naam-en-cv') => (stage: Stage) =>
  answerRequest(
    stage,
    {
      answer: 'ja-beschikbaar-en-akkoord',
      question: null,
      agreement: { form, channel: 'telefoon', date: '2026-11-23' },
    },
    trace,
  );
const other = (answer: 'nu-niet' | 'niet-bereikt' | 'wil-eerst-meer-weten') => (stage: Stage) =>
  answerRequest(stage, { answer, question: null, agreement: null }, trace);
const sendAs = (form: 'anoniem' | 'met-naam-en-cv') => (stage: Stage) =>
  send(stage, openVacancy, { form, recommendation: null, pseudonym: 'Kandidaat 1', ...terms }, trace);
const employer = (answer: 'kennismaken' | 'aannemen' | 'afwijzen') => (stage: Stage) =>
  answerProposal(
    stage,
    {
      answer,
      reason: answer === 'afwijzen' ? 'reistijd' : null,
      meeting: null,
      note: null,
      byEmployer: true,
    },
    trace,
  );
const feedback = (stage: Stage) =>
  tellEmployer(stage, { text: 'Dank u wel.', date: '2026-12-01', next: 'Wij zoeken verder.' }, trace);
const message = (stage: Stage) =>
  tellCandidate(stage, { text: 'Helaas niet.', channel: 'telefoon', date: '2026-12-01' }, trace);
const pass = (today: string) => (stage: Stage) => passTerms(stage, today, trace)?.stage ?? stage;

const moves: Record<string, (stage: Stage) => Outcome> = {
  'yes, anonymous': yes('anoniem'),
  'yes, by name': yes('met-naam-en-cv'),
  'not now': other('nu-niet'),
  'not reached': other('niet-bereikt'),
  'tell me more': other('wil-eerst-meer-weten'),
  'send anonymously': sendAs('anoniem'),
  'send by name': sendAs('met-naam-en-cv'),
  'release the name': (stage) => releaseName(stage, { channel: 'gesprek', date: '2026-12-01' }, trace),
  meet: employer('kennismaken'),
  hire: employer('aannemen'),
  reject: employer('afwijzen'),
  withdraw: (stage) => withdraw(stage, 'kandidaat-zag-af', trace),
  'a week passes': pass('2026-12-02'),
  'a month passes': pass('2026-12-24'),
  'tell the employer': feedback,
  'tell the candidate': message,
  close: (stage) => close(stage, trace),
};

/** Follows the moves that are allowed and leaves out those that are refused. */
function walk(names: readonly string[]): { stage: Stage; done: string[] } {
  let stage: Stage = requested;
  const done: string[] = [];
  for (const name of names) {
    const outcome = moves[name]?.(stage);
    if (outcome === undefined || isRefusal(outcome)) continue;
    stage = outcome;
    done.push(name);
  }
  return { stage, done };
}

const path = fc.array(fc.constantFrom(...Object.keys(moves)), { maxLength: 40 });

describe('on every path', () => {
  it('nothing is closed without terugkoppeling to the employer and a message to the candidate (R46)', () => {
    fc.assert(
      fc.property(path, (names) => {
        const { stage, done } = walk(names);
        if (!isEndedSent(stage) || stage.closed === null) return;
        expect(stage.feedback).not.toBeNull();
        expect(stage.message).not.toBeNull();
        expect(done).toContain('tell the employer');
        expect(done).toContain('tell the candidate');
      }),
      { numRuns: 2_000 },
    );
  });

  it('no name is visible before the candidate agreed to it and before the voordracht is sent (R6, R94)', () => {
    fc.assert(
      fc.property(path, (names) => {
        const { stage, done } = walk(names);
        if (!isIdentityVisible(stage)) return;
        expect(done.some((name) => name === 'yes, by name' || name === 'release the name')).toBe(true);
        expect(done.some((name) => name.startsWith('send'))).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it('an employer sees nothing before the sending, and no work is left after closing', () => {
    fc.assert(
      fc.property(path, (names) => {
        const { stage, done } = walk(names);
        if (!done.some((name) => name.startsWith('send')))
          expect(stageOfEmployer(stage, true)).toBeUndefined();
        if (done.includes('close')) expect(isOpen(stage)).toBe(false);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('a voordracht', () => {
  it('stays a question when the begeleider did not reach the candidate', () => {
    expect(walk(['not reached', 'yes, anonymous']).stage.status).toBe('akkoord');
  });

  it('ends when the candidate does not want this vacancy now', () => {
    const { stage } = walk(['not now']);
    expect(stage.status).toBe('teruggetrokken');
    expect(isOpen(stage)).toBe(false);
  });

  it('goes with name and cv only after an agreement of that kind', () => {
    const agreed = walk(['yes, anonymous']).stage;
    expect(sendAs('met-naam-en-cv')(agreed)).toEqual({ refused: 'no-agreement-to-name' });
    expect(walk(['yes, by name', 'send anonymously']).stage.status).toBe('voorgesteld');
  });

  it('waits until a person confirmed the recognised hard requirements', () => {
    const agreed = walk(['yes, anonymous']).stage;
    const sending = { form: 'anoniem', recommendation: null, pseudonym: 'Kandidaat 1', ...terms } as const;
    expect(send(agreed, { open: true, unconfirmedRequirements: 2 }, sending, trace)).toEqual({
      refused: 'requirements-unconfirmed',
    });
    expect(send(agreed, { open: false, unconfirmedRequirements: 0 }, sending, trace)).toEqual({
      refused: 'vacancy-closed',
    });
  });

  it('shows the name at the meeting when it was agreed later, and hides it again after a rejection', () => {
    const names = ['yes, anonymous', 'send anonymously', 'release the name'];
    expect(isIdentityVisible(walk(names).stage)).toBe(false);
    expect(isIdentityVisible(walk([...names, 'meet']).stage)).toBe(true);
    expect(isIdentityVisible(walk([...names, 'meet', 'reject']).stage)).toBe(false);
  });

  it('says all that is missing before it can be closed', () => {
    const rejected = walk(['yes, anonymous', 'send anonymously', 'reject']).stage;
    expect(close(rejected, trace)).toEqual({
      refused: 'not-yet-closable',
      missing: ['terugkoppeling', 'bericht-kandidaat'],
    });
    expect(walk(['yes, anonymous', 'send anonymously', 'a month passes']).stage).toMatchObject({
      status: 'verlopen',
      ended: { reason: 'geen-reactie' },
    });
  });

  it('reminds the employer twice and then lapses; a question to a begeleider lapses too', () => {
    const sent = walk(['yes, anonymous', 'send anonymously']).stage;
    expect(nextTerm(sent)).toBe('2026-12-01');
    expect(passTerms(sent, '2026-12-01', trace)).toBeUndefined();
    const once = passTerms(sent, '2026-12-02', trace);
    expect(once).toMatchObject({ step: 'reminded', stage: { sending: { reminders: 1 } } });
    expect(nextTerm(once?.stage ?? sent)).toBe('2026-12-04');
    expect(isLate(sent, '2026-12-01')).toBe(false);
    expect(isLate(sent, '2026-12-02')).toBe(true);
    expect(passTerms(requested, '2026-12-07', trace)).toBeUndefined();
    expect(passTerms(requested, '2026-12-08', trace)?.stage.status).toBe('verlopen');
    expect(isLate(requested, '2026-11-26')).toBe(true);
  });
});
