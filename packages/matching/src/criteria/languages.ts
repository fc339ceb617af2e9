/** Taal: only the languages that the vacancy asks, each at its level. */
import type { Criterion } from '../ask.ts';
import { lacking, unknown } from '../grade.ts';
import type { LanguageSkill } from '../profile.ts';
import { gradeLevel } from './graded-level.ts';

/** The best known level; undefined when the language is not in the profile, null when its level is unknown. */
function levelIn(languages: readonly LanguageSkill[], language: number): number | null | undefined {
  let best: number | null | undefined;
  for (const skill of languages) {
    if (skill.language !== language) continue;
    best = skill.level === null ? (best ?? null) : Math.max(best ?? 0, skill.level);
  }
  return best;
}

export const askForLanguages: Criterion = (demand, { weights }) =>
  [...demand.languages]
    .sort(
      (left, right) =>
        left.language - right.language || left.level - right.level || Number(right.hard) - Number(left.hard),
    )
    .map(({ language, level, hard }) => ({
      share: 1,
      isHard: () => hard,
      nearIsOpen: false,
      grade: ({ profile }) => {
        const has = levelIn(profile.languages, language);
        if (has === undefined) return profile.languages.length === 0 ? unknown : lacking();
        return gradeLevel(has, level, weights.oneLevelBelow);
      },
      evidence: ({ profile }) => ({
        kind: 'taal',
        language,
        asked: level,
        level: levelIn(profile.languages, language) ?? null,
      }),
    }));
