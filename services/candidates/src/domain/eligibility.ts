import type { IsoDate } from '@vlinderdas/kernel/dates';

type Answer = 'ja' | 'nee' | 'onbekend';

/** The last birth date of someone who has reached an age on a day. Born on 29 February counts from 1 March. */
export function bornBy(today: IsoDate, age: number): IsoDate {
  const [year = '', month = '', day = ''] = today.split('-');
  const born = `${String(Number(year) - age).padStart(4, '0')}-${month}-${day}`;
  const isLeapDay = month === '02' && day === '29';
  return isLeapDay && new Date(`${born}T00:00:00Z`).getUTCMonth() !== 1 ? born.replace('-29', '-28') : born;
}

/** All conditions together: one no decides, else one unknown leaves it open. */
export function combineAnswers(answers: readonly (Answer | undefined)[]): Answer {
  const given = answers.filter((answer) => answer !== undefined);
  if (given.includes('nee')) return 'nee';
  return given.length === 0 || given.includes('onbekend') ? 'onbekend' : 'ja';
}
