/** Contract: what is offered beside what the person looks for. Each question that the vacancy answers counts. */
import type { Criterion } from '../ask.ts';
import { CONTRACT_QUESTIONS } from '../codes/job.ts';
import { lacking, met, unknown } from '../grade.ts';

export const askForContract: Criterion = ({ contracts }) =>
  CONTRACT_QUESTIONS.filter((question) => ((contracts ?? 0) & question) !== 0).map((question) => {
    const offered = (contracts ?? 0) & question;
    return {
      share: 1,
      isHard: () => false,
      nearIsOpen: true,
      grade: ({ profile }) => {
        const wanted = (profile.contracts ?? 0) & question;
        if (wanted === 0) return unknown;
        return (wanted & offered) !== 0 ? met() : lacking();
      },
      evidence: ({ profile }) => ({
        kind: 'contract',
        offered,
        wanted: profile.contracts === null ? null : profile.contracts & question,
      }),
    };
  });
