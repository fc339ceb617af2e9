/** Rijbewijs: each category that the work needs. */
import type { Ask, Criterion } from '../ask.ts';
import { licenceBit, licencesOf } from '../codes/licence.ts';
import { lacking, met, unknown } from '../grade.ts';

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
