/**
 * A voordracht from the question to the begeleider until it is closed. Every step is a function from one state to the
 * next, or a refusal. What holds on every path: a name is visible only after the candidate agreed to it for this
 * vacancy (R6, R94), and nothing that reached an employer is closed without feedback to the employer and a message
 * to the candidate (R46); a reason of the employer is never needed.
 */
import type { IsoDate } from '@vlinderdas/kernel/dates';
import type { AanvraagAntwoord, Kanaal } from '@vlinderdas/vocabulary/proposals';
import {
  type Agreed,
  type Agreement,
  type CandidateMessage,
  type EmployerAnswer,
  type EmployerFeedback,
  type EndedSent,
  type EndedUnsent,
  type GuideAnswer,
  isEndedSent,
  type Meeting,
  type Presented,
  type Requested,
  type Sending,
  type Stage,
  type Trace,
} from './stage.ts';

type RefusalReason =
  | 'wrong-status'
  | 'no-agreement-to-name'
  | 'requirements-unconfirmed'
  | 'vacancy-closed'
  | 'not-yet-closable';
export interface Refusal {
  refused: RefusalReason;
  /** What is missing, as words of the wire. */
  missing?: readonly string[];
}
export type Outcome<Next extends Stage = Stage> = Next | Refusal;

const wrongStatus: Refusal = { refused: 'wrong-status' };

export function isRefusal(outcome: Outcome): outcome is Refusal {
  return 'refused' in outcome;
}

/** The begeleider or the team answers; another answer than yes or "nu niet" leaves the question open. */
export function answerRequest(
  stage: Stage,
  given: {
    answer: AanvraagAntwoord;
    question: string | null;
    agreement: Omit<Agreement, keyof Trace> | null;
  },
  trace: Trace,
): Outcome<Requested | Agreed | EndedUnsent> {
  if (stage.status !== 'aangevraagd') return wrongStatus;
  const guideAnswer: GuideAnswer = { answer: given.answer, question: given.question, ...trace };
  switch (given.answer) {
    case 'ja-beschikbaar-en-akkoord':
      if (!given.agreement) return wrongStatus;
      return { status: 'akkoord', guideAnswer, agreement: { ...given.agreement, ...trace } };
    case 'nu-niet':
      return {
        status: 'teruggetrokken',
        guideAnswer,
        agreement: null,
        sending: null,
        ended: { reason: 'nu-niet', ...trace },
      };
    case 'wil-eerst-meer-weten':
    case 'niet-bereikt':
      return { ...stage, guideAnswer };
  }
}

/** The candidate agrees after all to be known by name to this employer. */
export function releaseName(
  stage: Stage,
  given: { channel: Kanaal; date: IsoDate },
  trace: Trace,
): Outcome<Agreed | Presented | Meeting | EndedSent> {
  if (!canBeNamed(stage)) return wrongStatus;
  if (stage.agreement.form === 'met-naam-en-cv') return wrongStatus;
  return { ...stage, agreement: { form: 'met-naam-en-cv', ...given, ...trace } };
}

export interface VacancyState {
  open: boolean;
  /** Hard requirements that were recognised in a text and that nobody confirmed. */
  unconfirmedRequirements: number;
}

export function send(
  stage: Stage,
  vacancy: VacancyState,
  sending: Omit<Sending, keyof Trace | 'reminders'>,
  trace: Trace,
): Outcome<Presented> {
  if (stage.status !== 'akkoord') return wrongStatus;
  if (!vacancy.open) return { refused: 'vacancy-closed' };
  if (vacancy.unconfirmedRequirements > 0) return { refused: 'requirements-unconfirmed' };
  if (sending.form === 'met-naam-en-cv' && stage.agreement.form !== 'met-naam-en-cv') {
    return { refused: 'no-agreement-to-name' };
  }
  return { ...stage, status: 'voorgesteld', sending: { ...sending, reminders: 0, ...trace } };
}

export function answerProposal(
  stage: Stage,
  given: Omit<EmployerAnswer, keyof Trace>,
  trace: Trace,
): Outcome<Meeting | EndedSent> {
  if (stage.status !== 'voorgesteld' && stage.status !== 'kennismaking') return wrongStatus;
  const answer: EmployerAnswer = { ...given, ...trace };
  switch (given.answer) {
    case 'kennismaken':
      return stage.status === 'voorgesteld' ? { ...stage, status: 'kennismaking', answer } : wrongStatus;
    case 'aannemen':
      return endSent(stage, 'aangenomen', answer, 'aangenomen', trace);
    case 'afwijzen':
      return endSent(stage, 'afgewezen', answer, given.reason ?? 'anders', trace);
  }
}

/** Colleagues stop it, or the candidate may no longer be shown. */
export function withdraw(stage: Stage, reason: string, trace: Trace): Outcome<EndedUnsent | EndedSent> {
  switch (stage.status) {
    case 'aangevraagd':
    case 'akkoord':
      return endUnsent(stage, 'teruggetrokken', reason, trace);
    case 'voorgesteld':
    case 'kennismaking':
      return endSent(stage, 'teruggetrokken', null, reason, trace);
    default:
      return wrongStatus;
  }
}

/** Terms that ended before `today`: a reminder to the employer, or the end. Undefined when none did. */
export function passTerms(
  stage: Stage,
  today: IsoDate,
  trace: Trace,
): { step: 'reminded' | 'expired'; stage: Stage } | undefined {
  if (stage.status === 'aangevraagd' && stage.expiresOn < today) {
    return { step: 'expired', stage: endUnsent(stage, 'verlopen', 'geen-antwoord-begeleider', trace) };
  }
  if (stage.status !== 'voorgesteld') return undefined;
  if (stage.sending.expiresOn < today) {
    return { step: 'expired', stage: endSent(stage, 'verlopen', null, 'geen-reactie', trace) };
  }
  const reminders = stage.sending.remindAfter.filter((date) => date < today).length;
  if (reminders <= stage.sending.reminders) return undefined;
  return { step: 'reminded', stage: { ...stage, sending: { ...stage.sending, reminders } } };
}

export function tellEmployer(
  stage: Stage,
  given: Omit<EmployerFeedback, keyof Trace>,
  trace: Trace,
): Outcome<EndedSent> {
  if (!isEndedSent(stage) || stage.closed) return wrongStatus;
  return { ...stage, feedback: { ...given, ...trace } };
}

export function tellCandidate(
  stage: Stage,
  given: Omit<CandidateMessage, keyof Trace>,
  trace: Trace,
): Outcome<EndedSent> {
  if (!isEndedSent(stage) || stage.closed) return wrongStatus;
  return { ...stage, message: { ...given, ...trace } };
}

export function close(stage: Stage, trace: Trace): Outcome<EndedSent> {
  if (!isEndedSent(stage) || stage.closed) return wrongStatus;
  const missing = [
    ...(stage.feedback ? [] : ['terugkoppeling']),
    ...(stage.message ? [] : ['bericht-kandidaat']),
  ];
  if (missing.length > 0) return { refused: 'not-yet-closable', missing };
  return { ...stage, closed: trace };
}

function canBeNamed(stage: Stage): stage is Agreed | Presented | Meeting | EndedSent {
  switch (stage.status) {
    case 'akkoord':
    case 'voorgesteld':
    case 'kennismaking':
      return true;
    case 'aangenomen':
      return stage.closed === null;
    default:
      return false;
  }
}

function endUnsent(
  stage: Requested | Agreed,
  status: EndedUnsent['status'],
  reason: string,
  trace: Trace,
): EndedUnsent {
  return {
    status,
    guideAnswer: stage.guideAnswer,
    agreement: stage.status === 'akkoord' ? stage.agreement : null,
    sending: null,
    ended: { reason, ...trace },
  };
}

function endSent(
  stage: Presented | Meeting,
  status: EndedSent['status'],
  answer: EmployerAnswer | null,
  reason: string,
  trace: Trace,
): EndedSent {
  return {
    status,
    guideAnswer: stage.guideAnswer,
    agreement: stage.agreement,
    sending: stage.sending,
    answer: answer ?? (stage.status === 'kennismaking' ? stage.answer : null),
    ended: { reason, ...trace },
    feedback: null,
    message: null,
    closed: null,
  };
}
