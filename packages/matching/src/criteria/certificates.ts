/** Certificaten: proofs that the vacancy asks by name. */
import type { Criterion } from '../ask.ts';
import { lacking, met, unknown } from '../grade.ts';

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
