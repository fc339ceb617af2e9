/**
 * A voordracht from the question to the begeleider until it is closed. Every step is a function from one state to the
 * next, or a refusal. What holds on every path: a name is visible only after the candidate agreed to it for this
 * vacancy (R6, R94), and nothing that reached an employer is closed without feedback to the employer and a message
 * to the candidate (R46); a reason of the employer is never needed.
 */
import type { IsoDate } from '@vlinderdas/kernel/dates';
import type {
  AanvraagAntwoord,
  Kanaal,
  KennismakingVorm,
  VoordrachtStadium,
  VoordrachtVorm,
  WerkgeverAntwoord,
  WerkgeverReden,
} from '@vlinderdas/vocabulary/proposals';

/** Who took a step and when. */
export interface Trace {
  /** ISO 8601 instant. */
  at: string;
  by: string | null;
}

/** The candidate's agreement for this vacancy. */
export interface Agreement extends Trace {
  form: VoordrachtVorm;
  channel: Kanaal;
  date: IsoDate;
}

export interface GuideAnswer extends Trace {
  answer: AanvraagAntwoord;
  question: string | null;
}

export interface Sending extends Trace {
  form: VoordrachtVorm;
  recommendation: string | null;
  pseudonym: string;
  answerBy: IsoDate;
  /** Days after which the employer is reminded. */
  remindAfter: readonly IsoDate[];
  expiresOn: IsoDate;
  reminders: number;
}

export interface EmployerAnswer extends Trace {
  answer: WerkgeverAntwoord;
  reason: WerkgeverReden | null;
  meeting: KennismakingVorm | null;
  note: string | null;
  /** False when the adviser recorded what the employer said. */
  byEmployer: boolean;
}

/** Terugkoppeling of the WSP to the employer. */
export interface EmployerFeedback extends Trace {
  text: string;
  date: IsoDate;
  next: string;
}

export interface CandidateMessage extends Trace {
  text: string;
  channel: Kanaal;
  date: IsoDate;
}

export interface Requested {
  status: 'aangevraagd';
  dueOn: IsoDate;
  expiresOn: IsoDate;
  guideAnswer: GuideAnswer | null;
}
export interface Agreed {
  status: 'akkoord';
  guideAnswer: GuideAnswer;
  agreement: Agreement;
}
export interface Presented {
  status: 'voorgesteld';
  guideAnswer: GuideAnswer;
  agreement: Agreement;
  sending: Sending;
}
export interface Meeting {
  status: 'kennismaking';
  guideAnswer: GuideAnswer;
  agreement: Agreement;
  sending: Sending;
  answer: EmployerAnswer;
}
export interface EndedUnsent {
  status: 'teruggetrokken' | 'verlopen';
  guideAnswer: GuideAnswer | null;
  agreement: Agreement | null;
  sending: null;
  ended: Trace & { reason: string };
}
export interface EndedSent {
  status: 'aangenomen' | 'afgewezen' | 'teruggetrokken' | 'verlopen';
  guideAnswer: GuideAnswer;
  agreement: Agreement;
  sending: Sending;
  answer: EmployerAnswer | null;
  ended: Trace & { reason: string };
  feedback: EmployerFeedback | null;
  message: CandidateMessage | null;
  closed: Trace | null;
}
export type Stage = Requested | Agreed | Presented | Meeting | EndedUnsent | EndedSent;

export type RefusalReason =
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

function isSent(stage: Stage): stage is Presented | Meeting | EndedSent {
  return 'sending' in stage && stage.sending !== null;
}

function isEnded(stage: Stage): stage is EndedUnsent | EndedSent {
  return 'ended' in stage;
}

export function isEndedSent(stage: Stage): stage is EndedSent {
  return isEnded(stage) && isSent(stage);
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

/** Whether work is left: an end that no employer heard of needs none. */
export function isOpen(stage: Stage): boolean {
  if (!isEnded(stage)) return true;
  return isSent(stage) && stage.closed === null;
}

/** The last day before the next term ends; undefined when no term runs. */
export function nextTerm(stage: Stage): IsoDate | undefined {
  if (stage.status === 'aangevraagd') return stage.expiresOn;
  if (stage.status !== 'voorgesteld') return undefined;
  return stage.sending.remindAfter[stage.sending.reminders] ?? stage.sending.expiresOn;
}

/** How much the employer sees; undefined before the sending. */
export function stageOfEmployer(stage: Stage): VoordrachtStadium | undefined {
  if (!isSent(stage)) return undefined;
  if (stage.status === 'aangenomen') return 'aangenomen';
  return stage.status === 'kennismaking' ? 'kennismaking' : 'anoniem-voorgesteld';
}

/** Whether the adviser's organisation and the employer may see who it is. */
export function isIdentityVisible(stage: Stage): boolean {
  if (!isSent(stage) || stage.agreement.form !== 'met-naam-en-cv') return false;
  if (stage.status === 'voorgesteld') return stage.sending.form === 'met-naam-en-cv';
  return stage.status === 'kennismaking' || stage.status === 'aangenomen';
}

/** A term of an answer has passed: the begeleider's or the employer's. */
export function isLate(stage: Stage, today: IsoDate): boolean {
  if (stage.status === 'aangevraagd') return stage.dueOn < today;
  return stage.status === 'voorgesteld' && stage.sending.answerBy < today;
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
