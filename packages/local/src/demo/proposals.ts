/**
 * What is under way when someone first looks: requests that wait, answers, candidates sent to employers. Refusals
 * and silence come from organisations that do not exist, never from UWV.
 */
import { storyKeys } from './candidates/stories.ts';
import { type GuidingOrganisation, guidingOrganisations } from './organisations.ts';
import { storyReferences } from './vacancies/stories.ts';

export type ProposalStep =
  | { kind: 'answer'; answer: 'ja-beschikbaar-en-akkoord'; form: 'anoniem' | 'met-naam-en-cv' }
  | { kind: 'answer'; answer: 'wil-eerst-meer-weten'; question: string }
  | { kind: 'answer'; answer: 'niet-bereikt' }
  | { kind: 'answer'; answer: 'nu-niet'; reason: string }
  | { kind: 'send'; form: 'anoniem' | 'met-naam-en-cv'; recommendation: string }
  | { kind: 'employer'; answer: 'kennismaken' }
  | { kind: 'employer'; answer: 'afwijzen'; reason: 'andere-uren' | 'reistijd' }
  /** The candidate agreed that the employer hears of regelingen. */
  | { kind: 'regelingen' }
  /** Taken on, with a regeling whose terms are watched. */
  | { kind: 'hire' }
  | { kind: 'tell-employer' }
  | { kind: 'tell-candidate' }
  | { kind: 'close' };

export interface DemoProposal {
  /**
   * The vacancy by reference, or the n-th open one, counted from 0, that has a suitable candidate of one
   * of these organisations.
   */
  vacancy: string | number;
  of: readonly GuidingOrganisation[];
  /** A certain person by source key; else the best of these organisations on the list. */
  candidate?: string;
  /** The adviser passes others over. */
  lowerOnList?: boolean;
  steps: readonly ProposalStep[];
}

const uitvoerders = guidingOrganisations.map(({ key }) => key).filter((key) => key !== 'uwv');

const yes = (form: 'anoniem' | 'met-naam-en-cv'): ProposalStep => ({
  kind: 'answer',
  answer: 'ja-beschikbaar-en-akkoord',
  form,
});
const recommendation = 'Deze kandidaat kan snel beginnen en is gemotiveerd. Wij lichten het graag toe.';
const send = (form: 'anoniem' | 'met-naam-en-cv'): ProposalStep => ({ kind: 'send', form, recommendation });

export const demoProposals: readonly DemoProposal[] = [
  // Its begeleider is on leave: the deputy sees it.
  { vacancy: storyReferences.orderpickers, of: uitvoerders, candidate: storyKeys.leave, steps: [] },
  {
    vacancy: storyReferences.orderpickers,
    of: ['groene-woud'],
    candidate: storyKeys.placed,
    steps: [
      yes('met-naam-en-cv'),
      send('met-naam-en-cv'),
      { kind: 'employer', answer: 'kennismaken' },
      { kind: 'regelingen' },
      { kind: 'hire' },
    ],
  },
  { vacancy: storyReferences.orderpickers, of: ['uwv'], steps: [yes('anoniem')] },
  {
    vacancy: storyReferences.orderpickers,
    of: uitvoerders,
    steps: [yes('met-naam-en-cv'), send('met-naam-en-cv')],
  },
  {
    vacancy: storyReferences.orderpickers,
    of: uitvoerders,
    steps: [yes('anoniem'), send('anoniem'), { kind: 'employer', answer: 'kennismaken' }],
  },
  { vacancy: 0, of: uitvoerders, steps: [] },
  { vacancy: 1, of: ['uwv'], steps: [] },
  { vacancy: 2, of: uitvoerders, lowerOnList: true, steps: [] },
  { vacancy: 3, of: uitvoerders, steps: [] },
  {
    vacancy: 4,
    of: uitvoerders,
    steps: [
      {
        kind: 'answer',
        answer: 'wil-eerst-meer-weten',
        question: 'Kan de kandidaat op woensdagmiddag vrij zijn?',
      },
    ],
  },
  {
    vacancy: 5,
    of: uitvoerders,
    steps: [
      { kind: 'answer', answer: 'nu-niet', reason: 'Rondt eerst een cursus af, over een maand weer vragen.' },
    ],
  },
  { vacancy: 6, of: uitvoerders, steps: [{ kind: 'answer', answer: 'niet-bereikt' }] },
  { vacancy: 7, of: ['uwv'], steps: [yes('anoniem'), send('anoniem')] },
  {
    vacancy: 8,
    of: uitvoerders,
    steps: [
      yes('anoniem'),
      send('anoniem'),
      { kind: 'employer', answer: 'afwijzen', reason: 'andere-uren' },
      { kind: 'tell-employer' },
      { kind: 'tell-candidate' },
      { kind: 'close' },
    ],
  },
];
