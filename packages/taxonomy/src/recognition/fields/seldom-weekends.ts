/** Overtime, or now and then beside a whole week, is no shift that is asked: `ma t/m vr. Soms een zaterdag`. */
const SELDOM_BEFORE =
  /(?<![a-z])(?:soms|af en toe|incidenteel|bij (?:grote )?drukte|sporadisch|bij uitzondering)(?:,? (?:is er|werk je|werken we|we|ook|een|nog|op|in|het|de|wat)){0,4} $/;
const SELDOM_AFTER =
  /^ ?\(?(?:soms|af en toe|incidenteel|sporadisch|bij (?:grote )?drukte|bij uitzondering)(?![a-z])/;
const OF_WEEKEND = /zaterdag|zondag|weekend/;
const WHOLE_WEEK = /(?<![a-z])ma(?:andag)? ?(?:-|t\/m|tot(?: en met)?) ?vr(?:ij|ijdag)?(?![a-z])/;
const OVERTIME_AFTER = /^[ ,(]*overwerk(?![a-z])/;

/** Whether words name a weekend now and then, by what stands before and behind them on their line. */
export function isSeldom(words: string, text: string, left: string, right: string): boolean {
  if (!OF_WEEKEND.test(words)) return false;
  if (OVERTIME_AFTER.test(right)) return true;
  return (SELDOM_BEFORE.test(left) || SELDOM_AFTER.test(right)) && WHOLE_WEEK.test(text);
}
