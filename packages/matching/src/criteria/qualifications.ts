/** Certificaten, rijbewijs, taal en werk- en denkniveau: what an employer asks by name. */
import type { Ask, Criterion } from '../ask.ts';
import { licenceBit, licencesOf } from '../codes/licence.ts';
import { type Grade, lacking, met, near, unknown } from '../grade.ts';
import type { LanguageSkill } from '../profile.ts';

export const askForCertificates: Criterion = (demand) => {
  const hard = new Map<number, boolean>();
  for (const asked of demand.certificates) {
    hard.set(asked.certificate, asked.hard || (hard.get(asked.certificate) ?? false));
  }
  return [...hard]
    .sort((left, right) => left[0] - right[0])
    .map(([certificate, isHard]) => ({
      share: 1,
      isHard: () => isHard,
      nearIsOpen: false,
      grade: ({ profile }) => {
        if (profile.certificates.includes(certificate)) return met();
        return profile.certificates.length === 0 ? unknown : lacking();
      },
      evidence: () => ({ kind: 'certificaat', certificate }),
    }));
};

export const askForLicences: Criterion = (demand) =>
  licencesOf(demand.licences.asked | demand.licences.hard).map((code): Ask => {
    const licence = licenceBit(code);
    return {
      share: 1,
      isHard: () => (demand.licences.hard & licence) !== 0,
      nearIsOpen: false,
      grade: ({ profile }) => {
        if (profile.licences === null) return unknown;
        return (profile.licences & licence) !== 0 ? met() : lacking();
      },
      evidence: () => ({ kind: 'rijbewijs', licence }),
    };
  });

function gradeLevel(level: number | null, asked: number, oneLevelBelow: number): Grade {
  if (level === null) return unknown;
  if (level >= asked) return met();
  return level === asked - 1 ? near(oneLevelBelow) : lacking();
}

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
    .sort((left, right) => left.language - right.language || left.level - right.level)
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

export const askForLevel: Criterion = ({ level: asked }, { weights }) =>
  asked === null
    ? []
    : [
        {
          share: 1,
          isHard: () => asked.hard,
          nearIsOpen: false,
          grade: ({ profile }) => gradeLevel(profile.level, asked.level, weights.oneLevelBelow),
          evidence: ({ profile }) => ({ kind: 'niveau', asked: asked.level, level: profile.level }),
        },
      ];
