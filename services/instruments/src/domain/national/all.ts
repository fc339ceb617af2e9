/** The national instruments, in the order in which people read them. */
import type { NationalInstrument } from '../catalogue.ts';
import { formsOfWorkInstruments } from './forms-of-work.ts';
import { learningInstruments } from './learning.ts';
import { riskAndGuidanceInstruments } from './risk-and-guidance.ts';
import { taxBenefitInstruments } from './tax-benefits.ts';
import { trialInstruments } from './trial.ts';
import { wageCostInstruments } from './wage-costs.ts';
import { workplaceInstruments } from './workplace.ts';

export const nationalInstruments: readonly NationalInstrument[] = [
  ...wageCostInstruments,
  ...taxBenefitInstruments,
  ...riskAndGuidanceInstruments,
  ...trialInstruments,
  ...workplaceInstruments,
  ...learningInstruments,
  ...formsOfWorkInstruments,
];
