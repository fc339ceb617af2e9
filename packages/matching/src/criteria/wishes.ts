/** Wensen: work or a sector that the person would like. A wish is never hard. */
import { occupationSimilarity } from '@vlinderdas/taxonomy/taxonomy';
import type { Criterion } from '../ask.ts';
import { lacking, met, near, unknown } from '../grade.ts';
import type { MatchingProfile } from '../profile.ts';

export const askForWishes: Criterion = (demand, { taxonomy, weights }) => {
  const findWish = (profile: MatchingProfile): { occupation: number | null; similarity: number } => {
    let best: { occupation: number | null; similarity: number } = { occupation: null, similarity: 0 };
    if (demand.occupation === null) return best;
    for (const occupation of profile.wishes.occupations) {
      const similarity = occupationSimilarity(taxonomy, demand.occupation, occupation);
      const earlier = similarity === best.similarity && occupation < (best.occupation ?? Infinity);
      if (similarity > best.similarity || (similarity > 0 && earlier)) best = { occupation, similarity };
    }
    return best;
  };
  const inSector = (profile: MatchingProfile): boolean | null =>
    profile.wishes.sectors === null || demand.sector === null
      ? null
      : (profile.wishes.sectors & demand.sector) !== 0;
  return [
    {
      share: 1,
      isHard: () => false,
      nearIsOpen: true,
      grade: ({ profile }) => {
        const { similarity } = findWish(profile);
        const sector = inSector(profile);
        const perMille = Math.max(
          similarity >= weights.wishes.nearFrom ? similarity : 0,
          sector ? weights.wishes.sector : 0,
        );
        if (perMille === 1000) return met();
        if (perMille > 0) return near(perMille);
        const saysWork = profile.wishes.occupations.length > 0 && demand.occupation !== null;
        return saysWork || sector !== null ? lacking() : unknown;
      },
      evidence: ({ profile }) => ({ kind: 'wensen', ...findWish(profile), sector: inSector(profile) }),
    },
  ];
};
