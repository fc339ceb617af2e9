/** The states of a voordracht, each with what it knows, and what follows from a state: what is open, due and visible. */
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

function isSent(stage: Stage): stage is Presented | Meeting | EndedSent {
  return 'sending' in stage && stage.sending !== null;
}

function isEnded(stage: Stage): stage is EndedUnsent | EndedSent {
  return 'ended' in stage;
}

export function isEndedSent(stage: Stage): stage is EndedSent {
  return isEnded(stage) && isSent(stage);
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

/**
 * How much the employer sees; undefined before the sending.
 * @param regelingenVisible the candidate agreed to speak about them, and the voordracht did not come to nothing
 */
export function stageOfEmployer(stage: Stage, regelingenVisible: boolean): VoordrachtStadium | undefined {
  if (!isSent(stage)) return undefined;
  if (stage.status === 'aangenomen') return 'aangenomen';
  if (regelingenVisible) return 'regelingen-besproken';
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
