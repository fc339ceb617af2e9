/** The rules of 2025. */
import type { Ruleset } from '../rules/rule.ts';
import { supportRules } from './support-rules.ts';
import { exclusions, taxRules2025 } from './tax-rules.ts';
import { trialRules } from './trial-rules.ts';
import { wageRules } from './wage-rules.ts';

export const ruleset2025: Ruleset = {
  id: '2025-01',
  validFrom: '2025-01-01',
  validTo: '2026-01-01',
  changes: [
    'Het lage-inkomensvoordeel is vervallen.',
    'Het loonkostenvoordeel voor oudere werknemers is lager geworden voor wie vanaf 1 januari 2024 in dienst kwam.',
  ],
  rules: [...wageRules, ...taxRules2025, ...supportRules, ...trialRules],
  exclusions,
};
