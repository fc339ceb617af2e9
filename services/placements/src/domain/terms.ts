/** Terms in werkdagen, counted from the settings of the region once and then kept as dates (R45). */
import { addWorkdays, type IsoDate } from '@vlinderdas/kernel/dates';

export interface TermSettings {
  guideAnswerWorkdays: number;
  employerAnswerWorkdays: number;
  expiryWorkdays: number;
  holidays: ReadonlySet<IsoDate>;
}

/** Practice of the WSP, not law: how long a name stays released when nobody ends it earlier. */
export const RELEASE_DAYS = 90;

/** When the begeleider should have answered, and when the question lapses. */
export function requestTerms(today: IsoDate, settings: TermSettings): { dueOn: IsoDate; expiresOn: IsoDate } {
  const { guideAnswerWorkdays, expiryWorkdays, holidays } = settings;
  return {
    dueOn: addWorkdays(today, guideAnswerWorkdays, holidays),
    expiresOn: addWorkdays(today, Math.max(expiryWorkdays, guideAnswerWorkdays), holidays),
  };
}

/** The employer is reminded twice, on the term and halfway to the end, and then it lapses without an answer. */
export function sendingTerms(
  today: IsoDate,
  settings: TermSettings,
): { answerBy: IsoDate; remindAfter: IsoDate[]; expiresOn: IsoDate } {
  const { employerAnswerWorkdays: answer, holidays } = settings;
  const expiry = Math.max(settings.expiryWorkdays, answer);
  const answerBy = addWorkdays(today, answer, holidays);
  const second = answer + Math.ceil((expiry - answer) / 2);
  return {
    answerBy,
    remindAfter: second < expiry ? [answerBy, addWorkdays(today, second, holidays)] : [answerBy],
    expiresOn: addWorkdays(today, expiry, holidays),
  };
}
