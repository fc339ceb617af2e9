/** The rules from 1 January 2026, when the Wet banenafspraak simplified the wage-cost benefits. */
import type { Ruleset } from '../rules/rule.ts';
import { supportRules } from './support-rules.ts';
import { exclusions, taxRules2026 } from './tax-rules.ts';
import { trialRules } from './trial-rules.ts';
import { wageRules } from './wage-rules.ts';

export const ruleset2026: Ruleset = {
  id: '2026-01',
  validFrom: '2026-01-01',
  reviewOn: '2027-01-01',
  changes: [
    'Het loonkostenvoordeel banenafspraak geldt zolang het dienstverband duurt. Eerst was dat drie jaar.',
    'Voor het loonkostenvoordeel banenafspraak is geen doelgroepverklaring meer nodig.',
    'Het loonkostenvoordeel voor oudere werknemers is vervallen. Voor wie eerder begon, geldt overgangsrecht.',
  ],
  rules: [...wageRules, ...taxRules2026, ...supportRules, ...trialRules],
  exclusions,
};
